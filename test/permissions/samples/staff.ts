import { staffBoardList } from '#shared/boards.ts';
import { answered, clientId } from '#test/support/forum.ts';
import type { Relation } from '../relations.ts';
import { anId, homeOf, type Sample, type Samples, type Scene } from '../scene.ts';
import { newPerson } from '../world.ts';

const ofPerson: readonly Relation[] = ['own', 'same program', 'other program', 'missing'];
const ofProgram: readonly Relation[] = ['same program', 'other program', 'missing'];
const notOneself = { answer: '409 state_conflict', because: 'Nobody decides about their own place.' };

/** A person as they relate to the actor, who is one themselves. */
export async function aPerson(
  scene: Scene,
  state: 'active' | 'suspended' = 'active',
): Promise<{ memberId: string }> {
  if (scene.relation === 'own') return { memberId: scene.actor.memberId };
  if (scene.relation === 'missing') return { memberId: anId(scene) };
  const { memberId } = await newPerson(scene, homeOf(scene), { state });
  return { memberId };
}

async function aCohort(scene: Scene): Promise<string> {
  const id = anId(scene);
  if (scene.relation === 'missing') return id;
  await answered(await homeOf(scene).host.post('/api/staff/cohorts', { id, name: `Group ${id}` }), 201);
  return id;
}

async function aBoard(scene: Scene): Promise<string> {
  const id = anId(scene);
  if (scene.relation !== 'missing')
    await answered(await homeOf(scene).host.post('/api/staff/boards', { ...boardDraft(), id }), 201);
  return id;
}

const boardDraft = (audience: Record<string, unknown> = {}) => ({
  id: clientId(),
  name: 'Mornings',
  purpose: 'For the first hour.',
  audience: { roles: ['participant'], ...audience },
  posting: 'members',
});

/** A request for a second person about somebody else; asked by the actor where it is their own and they may ask. */
async function aRequest(scene: Scene): Promise<string> {
  const id = anId(scene);
  if (scene.relation === 'missing') return id;
  const asksThemselves = scene.relation === 'own' && scene.actor.role === 'staff';
  const asker = asksThemselves ? scene.actor : homeOf(scene).host;
  const { memberId } = await newPerson(scene, homeOf(scene), {});
  const body = { id, kind: 'grant-moderator', memberId, reason: 'A steady voice.' };
  await answered(await asker.post('/api/staff/requests', body), 201);
  return id;
}

const aboutRequest = (instead?: Sample['instead']): Sample => ({
  relations: ofPerson,
  make: async (scene) => ({ params: { requestId: await aRequest(scene) } }),
  ...(instead === undefined ? {} : { instead }),
});
const list: Sample = { relations: ['same program'], make: () => ({}) };

/** What staff do. */
export const staffSamples: Samples = {
  'GET /api/staff/people': list,
  'GET /api/staff/people/:memberId': {
    relations: ofPerson,
    make: async (scene) => ({ params: await aPerson(scene) }),
  },
  'PATCH /api/staff/people/:memberId': {
    relations: [...ofPerson, 'misplaced'],
    make: async (scene) => {
      const relation = scene.relation === 'misplaced' ? 'other program' : 'same program';
      const cohortId = await aCohort({ ...scene, relation });
      return { params: await aPerson(scene), body: { cohortId }, ifMatch: 1 };
    },
  },
  'POST /api/staff/people/:memberId/graduation': {
    relations: ofPerson,
    make: async (scene) => ({ params: await aPerson(scene) }),
    instead: { own: notOneself },
  },
  'PUT /api/staff/people/:memberId/suspension': {
    relations: ofPerson,
    make: async (scene) => ({ params: await aPerson(scene) }),
    instead: { own: notOneself },
  },
  'DELETE /api/staff/people/:memberId/suspension': {
    relations: ofPerson,
    make: async (scene) => ({ params: await aPerson(scene, 'suspended') }),
    instead: { own: notOneself },
  },
  'GET /api/staff/cohorts': list,
  'POST /api/staff/cohorts': {
    relations: ['same program'],
    make: (scene) => ({ body: { id: anId(scene), name: `Group ${anId(scene)}` } }),
  },
  'PATCH /api/staff/cohorts/:cohortId': {
    relations: ofProgram,
    make: async (scene) => ({
      params: { cohortId: await aCohort(scene) },
      body: { name: `Group ${anId(scene)}` },
      ifMatch: 1,
    }),
  },
  'GET /api/staff/boards': list,
  'POST /api/staff/boards': {
    relations: ofProgram,
    make: async (scene) => ({ body: boardDraft({ cohortIds: [await aCohort(scene)] }) }),
    instead: {
      'other program': {
        answer: '400 invalid_request',
        because: 'Said of any cohort that isn’t the program’s.',
      },
      missing: { answer: '400 invalid_request', because: 'Said of any cohort that isn’t the program’s.' },
    },
  },
  'PUT /api/staff/boards/order': {
    relations: ofProgram,
    make: async (scene) => {
      const added = await aBoard(scene);
      const answer = await scene.home.host.get('/api/staff/boards');
      const { boards } = staffBoardList.parse(await answered(answer, 200));
      return { body: { boardIds: [...new Set([added, ...boards.map((board) => board.id)])] } };
    },
    instead: {
      'other program': {
        answer: '409 state_conflict',
        because: 'Said of any list that isn’t the program’s.',
      },
      missing: { answer: '409 state_conflict', because: 'Said of any list that isn’t the program’s.' },
    },
  },
  'PATCH /api/staff/boards/:boardId': {
    relations: ofProgram,
    make: async (scene) => ({
      params: { boardId: await aBoard(scene) },
      body: { purpose: 'For the second hour.' },
      ifMatch: 1,
    }),
  },
  'PUT /api/staff/boards/:boardId/archive': {
    relations: ofProgram,
    make: async (scene) => ({ params: { boardId: await aBoard(scene) } }),
  },
  'DELETE /api/staff/boards/:boardId/archive': {
    relations: ofProgram,
    make: async (scene) => {
      const boardId = await aBoard(scene);
      if (scene.relation !== 'missing')
        await homeOf(scene).host.put(`/api/staff/boards/${boardId}/archive`);
      return { params: { boardId } };
    },
  },
  'GET /api/staff/requests': list,
  'POST /api/staff/requests': {
    relations: ofPerson,
    make: async (scene) => ({
      body: {
        id: anId(scene),
        kind: 'remove-person',
        reason: 'They asked for it.',
        ...(await aPerson(scene)),
      },
    }),
    instead: { own: notOneself },
  },
  'POST /api/staff/requests/:requestId/approvals': aboutRequest({
    own: { answer: '403 second_person_required', because: 'Nobody approves what they asked.' },
  }),
  'POST /api/staff/requests/:requestId/declines': aboutRequest(),
};
