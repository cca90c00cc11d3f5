import { clientId, postDraft, postPath, threadDraft, threadPath } from '#test/support/forum.ts';
import type { Relation } from '../relations.ts';
import { aBoard, aPost, aThread, keeperOf, type Sample, type Samples, type Scene } from '../scene.ts';

const boardRelations: readonly Relation[] = [
  'same program',
  'closed board',
  'other cohort',
  'other program',
  'missing',
];
const threadRelations: readonly Relation[] = [...boardRelations, 'own', 'misplaced'];

const ofBoard = (make: Sample['make']): Sample => ({ relations: boardRelations, make });
const ofThread = (make: Sample['make']): Sample => ({ relations: threadRelations, make });

/** Something the team did to a conversation, to be undone. */
const keptInOrder = (noun: 'pin' | 'lock') =>
  ofThread(async (scene) => {
    const params = await aThread(scene);
    const { boardId, threadId } = params;
    if (scene.relation === 'same program')
      await scene.home.host.put(`${threadPath(boardId, threadId)}/${noun}`);
    return { params };
  });

async function hideClosedBoards(scene: Scene): Promise<void> {
  const { home, actor, secrets } = scene;
  secrets.push(await home.boardFor(actor.role, 'closed'), await home.boardFor(actor.role, 'other cohort'));
}

const thread = '/api/boards/:boardId/threads/:threadId';
const post = `${thread}/posts/:position` as const;

/** Boards, conversations and what is done in them. */
export const forumSamples: Samples = {
  'GET /api/boards': {
    relations: ['same program'],
    make: async (scene) => {
      if (!['moderator', 'staff'].includes(scene.actor.role)) await hideClosedBoards(scene);
      return {};
    },
  },
  'GET /api/boards/:boardId/threads': ofBoard(async (scene) => ({ params: await aBoard(scene) })),
  'POST /api/boards/:boardId/threads': ofBoard(async (scene) => ({
    params: await aBoard(scene),
    body: threadDraft(),
  })),
  [`GET ${thread}`]: ofThread(async (scene) => ({ params: await aThread(scene) })),
  [`PUT ${thread}/pin`]: ofThread(async (scene) => ({ params: await aThread(scene) })),
  [`DELETE ${thread}/pin`]: keptInOrder('pin'),
  [`PUT ${thread}/lock`]: ofThread(async (scene) => ({ params: await aThread(scene) })),
  [`DELETE ${thread}/lock`]: keptInOrder('lock'),
  [`PUT ${thread}/read-mark`]: ofThread(async (scene) => {
    const { position, ...params } = await aPost(scene);
    return { params, body: { position } };
  }),
  [`POST ${thread}/posts`]: ofThread(async (scene) => ({
    params: await aThread(scene),
    body: postDraft(),
  })),
  [`PATCH ${post}`]: ofThread(async (scene) => ({
    params: await aPost(scene),
    body: { body: `In other words (${clientId()}).`, contentWarnings: [] },
    ifMatch: 1,
  })),
  [`DELETE ${post}`]: ofThread(async (scene) => ({ params: await aPost(scene) })),
  [`PUT ${post}/reactions/:kind`]: {
    ...ofThread(async (scene) => ({ params: { ...(await aPost(scene)), kind: 'hear' } })),
    instead: { own: { answer: '409 state_conflict', because: 'Nobody sends support to themselves.' } },
  },
  [`DELETE ${post}/reactions/:kind`]: ofThread(async (scene) => {
    const params = await aPost(scene);
    const { boardId, threadId, position } = params;
    if (scene.relation === 'same program')
      await scene.actor.put(`${postPath(boardId, threadId, position)}/reactions/hear`);
    return { params: { ...params, kind: 'hear' } };
  }),
  [`POST ${post}/reports`]: {
    ...ofThread(async (scene) => ({
      params: await aPost(scene),
      body: { id: clientId(), reason: 'other', note: `Written by ${keeperOf(scene).handle}.` },
    })),
    instead: {
      own: {
        answer: '409 state_conflict',
        because: 'Nobody reports themselves; taking it back is theirs.',
      },
    },
  },
};
