import { beforeAll, expect, test } from 'vitest';
import { createCommunityApp } from '#functions/community.app.ts';
import * as ledger from '#functions/ledger/repository.ts';
import * as posts from '#functions/posts/repository.ts';
import * as versions from '#functions/versions/repository.ts';
import { ownPageHeaders, type TestMember } from '#test/support/community.ts';
import { settle } from '#test/support/community-stream.ts';
import { failAt, failing, type Fault } from '#test/support/faults.ts';
import {
  createForum,
  postDraft,
  postPath,
  readThread,
  startThread,
  threadDraft,
  threadPath,
  type Forum,
} from '#test/support/forum.ts';

let forum: Forum;
let author: TestMember;
let reader: TestMember;
let boardId: string;

beforeAll(async () => {
  forum = await createForum();
  author = await forum.program.newMember();
  reader = await forum.program.newMember();
  boardId = await forum.newBoard();
});

/** Sends a request to a process that ends at one call to the store. @returns the status, and whether that call came. */
async function sendDying(
  method: string,
  path: string,
  body: unknown,
  call: number,
  when: Fault,
  ifMatch?: number,
) {
  let reached = false;
  const dying = failing(forum.community.platform, (n) => {
    const fault = failAt(call, when)(n);
    reached ||= fault !== undefined;
    return fault;
  });
  const response = await createCommunityApp(dying).fetch(
    new Request(`${ownPageHeaders.origin}${path}`, {
      method,
      headers: {
        ...ownPageHeaders,
        cookie: author.cookie,
        'content-type': 'application/json',
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  return { response, reached };
}

/** Tries a write with the process ending at every one of its calls, before and after the store does it. */
async function atEveryCall(work: (call: number, when: Fault) => Promise<boolean>): Promise<number> {
  let tried = 0;
  for (const when of ['before', 'after'] as const) {
    for (let call = 1; await work(call, when); call += 1) tried += 1;
  }
  return tried;
}

/** How many acts of the author the ledger holds. */
const acts = async () => {
  const placed = await ledger.listProgram(forum.community.platform, forum.program.id);
  return placed.filter(({ entry }) => entry.lane === author.memberId).length;
};

test('A process that ends at any point of an answer leaves all of it or nothing, and its retry makes exactly one', async () => {
  const { thread } = await startThread(author, boardId);
  const path = `${threadPath(boardId, thread.id)}/posts`;
  let expected = 1;
  const tried = await atEveryCall(async (call, when) => {
    const draft = postDraft();
    const recorded = await acts();
    const { response, reached } = await sendDying('POST', path, draft, call, when);
    expect(response.status).toBe(reached ? 503 : 201);
    if (reached) expect(response.headers.get('retry-after')).toBe('2');
    const stored = await posts.list(
      forum.community.platform,
      forum.program.id,
      thread.id,
      { first: true },
      100,
    );
    const written = stored.length - expected;
    expect(await acts()).toBe(recorded + written);
    expect((await author.post(path, draft)).status).toBe(201);
    expected += 1;
    expect(await acts()).toBe(recorded + 1);
    const after = await posts.list(
      forum.community.platform,
      forum.program.id,
      thread.id,
      { first: true },
      100,
    );
    expect(after).toHaveLength(expected);
    return reached;
  });
  expect(tried).toBe(6);
  await settle(forum.community.platform);
  const { thread: counted } = await readThread(reader, boardId, thread.id);
  expect(counted.postCount).toBe(expected);
});

test('A process that ends at any point of a new conversation leaves all of it or nothing', async () => {
  const path = `/api/boards/${boardId}/threads`;
  const tried = await atEveryCall(async (call, when) => {
    const draft = threadDraft();
    const recorded = await acts();
    const { response, reached } = await sendDying('POST', path, draft, call, when);
    expect(response.status).toBe(reached ? 503 : 201);
    expect((await author.post(path, draft)).status).toBe(201);
    expect(await acts()).toBe(recorded + 1);
    expect((await readThread(reader, boardId, draft.id)).posts).toHaveLength(1);
    return reached;
  });
  expect(tried).toBe(6);
});

test('A process that ends at any point of an edit leaves the old words or the new, and its retry the new ones once', async () => {
  const { thread, post } = await startThread(author, boardId);
  const path = postPath(boardId, thread.id, post.position);
  let version = 1;
  const tried = await atEveryCall(async (call, when) => {
    const change = { body: `Wording ${version + 1}`, contentWarnings: [] };
    const { response, reached } = await sendDying('PATCH', path, change, call, when, version);
    expect(response.status).toBe(reached ? 503 : 200);
    expect((await author.patch(path, change, { ifMatch: version })).status).toBe(200);
    version += 1;
    const [read] = (await readThread(reader, boardId, thread.id)).posts;
    expect(read).toMatchObject({ body: change.body, version });
    return reached;
  });
  expect(tried).toBe(6);
  const stored = await posts.find(forum.community.platform, forum.program.id, thread.id, post.position);
  const wordings = await versions.list(forum.community.platform, stored!);
  expect(wordings.map((kept) => kept.version)).toEqual(
    Array.from({ length: version - 1 }, (_, index) => version - 1 - index),
  );
});

test('A process that ends at any point of taking a post back leaves the words or nothing, and its retry nothing', async () => {
  const tried = await atEveryCall(async (call, when) => {
    const { thread } = await startThread(reader, boardId);
    const answer = await author.post(`${threadPath(boardId, thread.id)}/posts`, postDraft());
    const { position } = (await answer.json()) as { position: string };
    const path = postPath(boardId, thread.id, position);
    const { response, reached } = await sendDying('DELETE', path, undefined, call, when);
    expect(response.status).toBe(reached ? 503 : 204);
    expect((await author.delete(path)).status).toBe(204);
    expect((await readThread(reader, boardId, thread.id)).posts[1]).toMatchObject({
      state: 'deleted',
      body: '',
    });
    return reached;
  });
  expect(tried).toBe(6);
});

test('Keys the store leaves unprocessed for ever end in a bounded 503, and nothing is written', async () => {
  const { thread } = await startThread(author, boardId);
  const { platform } = forum.community;
  const busy = failing(platform, () => undefined);
  let asked = 0;
  busy.database.middlewareStack.add(
    (next, context) => async (input) => {
      if (context.commandName !== 'BatchGetItemCommand') return next(input);
      asked += 1;
      const { RequestItems } = input.input as { RequestItems: object };
      return { output: { $metadata: {}, Responses: {}, UnprocessedKeys: RequestItems }, response: {} };
    },
    { step: 'initialize', name: 'unprocessed', priority: 'low' },
  );
  const response = await createCommunityApp(busy).fetch(
    new Request(`${ownPageHeaders.origin}${threadPath(boardId, thread.id)}`, {
      headers: { cookie: author.cookie },
    }),
  );
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('2');
  expect(asked).toBe(8);
});

test('Thirty answers by thirty people at the same moment are all there and counted exactly', async () => {
  const { thread } = await startThread(author, boardId);
  const people = await Promise.all(Array.from({ length: 30 }, () => forum.program.newMember()));
  const answers = await Promise.all(
    people.map((person) => person.post(`${threadPath(boardId, thread.id)}/posts`, postDraft())),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 30 }, () => 201));
  await settle(forum.community.platform);
  expect((await readThread(reader, boardId, thread.id)).thread.postCount).toBe(31);
});
