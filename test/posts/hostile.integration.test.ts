import { beforeAll, expect, test, vi } from 'vitest';
import { ownPageHeaders, type TestMember } from '#test/support/community.ts';
import {
  answered,
  createForum,
  postDraft,
  postPath,
  problemOf,
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
let threadId: string;
let position: string;
let path: string;

beforeAll(async () => {
  forum = await createForum();
  author = await forum.program.newMember();
  reader = await forum.program.newMember();
  boardId = await forum.newBoard();
  const { thread, post } = await startThread(author, boardId);
  threadId = thread.id;
  position = post.position;
  path = `${threadPath(boardId, threadId)}/posts`;
});

/** Nothing a refused request carried may be there afterwards. */
async function postCount(): Promise<number> {
  return (await readThread(reader, boardId, threadId, '?newest=true')).posts.length;
}

test.each(['role', 'programId', 'authorId', 'author', 'state', 'position', 'reactions', 'version'])(
  'A body that carries %s is refused, and nothing is written',
  async (key) => {
    const before = await postCount();
    expect(await problemOf(await author.post(path, postDraft({ [key]: 'staff' })))).toBe(
      '400 invalid_request',
    );
    const edit = { body: 'New words', contentWarnings: [], [key]: 'staff' };
    expect(
      await problemOf(await author.patch(postPath(boardId, threadId, position), edit, { ifMatch: 1 })),
    ).toBe('400 invalid_request');
    expect(await postCount()).toBe(before);
    expect((await readThread(reader, boardId, threadId)).posts[0]?.version).toBe(1);
  },
);

test('A field an old page still sends is refused by name', async () => {
  const response = await author.post(path, postDraft({ mood: 'good' }));
  const problem = await answered<{ code: string; fields: { path: string }[] }>(response, 400);
  expect(problem).toMatchObject({ code: 'invalid_request', fields: [{ path: 'mood' }] });
});

test.each(['__proto__', 'constructor', 'prototype'])('A body with the key %s is refused', async (key) => {
  const body = JSON.stringify(postDraft()).replace('{', `{"${key}":{"role":"staff"},`);
  expect(await problemOf(await raw(body))).toBe('400 invalid_request');
});

test('Arrays for texts, texts for arrays and repeated query keys are refused', async () => {
  const before = await postCount();
  expect(await problemOf(await author.post(path, postDraft({ body: ['a', 'b'] })))).toBe(
    '400 invalid_request',
  );
  expect(await problemOf(await author.post(path, postDraft({ contentWarnings: 'grief' })))).toBe(
    '400 invalid_request',
  );
  expect(
    await problemOf(await author.get(`${threadPath(boardId, threadId)}?from=${position}&from=${position}`)),
  ).toBe('400 invalid_request');
  expect(
    await problemOf(await author.get(`${threadPath(boardId, threadId)}?from=${position}&newest=true`)),
  ).toBe('400 invalid_request');
  expect(await postCount()).toBe(before);
});

test('A body 10,000 levels deep, broken, or of 10 MB is refused', async () => {
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  expect(await problemOf(await raw(`{"id":"x","body":${deep}}`))).toBe('400 invalid_request');
  expect(await problemOf(await raw('{"id":'))).toBe('400 invalid_request');
  expect(await problemOf(await raw(JSON.stringify(postDraft({ body: 'a'.repeat(10_000_000) }))))).toBe(
    '413 too_large',
  );
});

test('A 400 KB text of four-byte characters never reaches the store', async () => {
  const calls = await forum.community.countCalls(async () => {
    expect(await problemOf(await author.post(path, postDraft({ body: '🌊'.repeat(100_000) })))).toBe(
      '413 too_large',
    );
  });
  expect(calls).not.toContain('TransactWriteItemsCommand');
  expect(await problemOf(await author.post(path, postDraft({ body: '🌊'.repeat(10_001) })))).toBe(
    '400 invalid_request',
  );
  await answered(await author.post(path, postDraft({ body: '🌊'.repeat(10_000) })), 201);
});

test.each([
  ['half a character', 'a\ud800b'],
  ['a NUL', 'a\u0000b'],
  ['only blanks', ' \n\t '],
  ['nothing visible', '\u200b\u202e'],
])('A text of %s is refused', async (_, body) => {
  const before = await postCount();
  expect(await problemOf(await author.post(path, postDraft({ body })))).toBe('400 invalid_request');
  expect(await postCount()).toBe(before);
});

test('Invisible marks of direction and width are taken out; an emoji of several people stays whole', async () => {
  const draft = postDraft({ body: 'safe\u202egnp.\u200bexe 👩‍👧' });
  const stored = await answered<{ body: string }>(await author.post(path, draft), 201);
  expect(stored.body).toBe('safegnp.exe 👩‍👧');
});

test.each([
  '<img src=x onerror=alert(1)>',
  '[here](javascript:alert(1))',
  '[here](data:text/html;base64,PHNjcmlwdD4=)',
  '<svg><g/onload=alert(1)></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '![cat](https://elsewhere.example/cat.png)',
  `${'*'.repeat(9_000)}a${'_'.repeat(9_000)}`,
  `${'> '.repeat(5_000)}deep`,
])('Hostile Markdown is kept as the text it is, and nothing in it is fetched: %s', async (body) => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  const stored = await answered<{ body: string }>(await author.post(path, postDraft({ body })), 201);
  expect(stored.body).toBe(body);
  const read = await reader.get(`${threadPath(boardId, threadId)}?newest=true`);
  expect(read.headers.get('content-type')).toBe('application/json');
  expect(read.headers.get('x-content-type-options')).toBe('nosniff');
  expect(fetched).not.toHaveBeenCalled();
});

test('A cursor that was changed, is another’s, of another conversation, or a day old opens nothing', async () => {
  const board = await forum.newBoard();
  for (let index = 0; index < 26; index += 1) await startThread(author, board);
  const page = await answered<{ next: string }>(await author.get(`/api/boards/${board}/threads`), 200);
  const at = (member: TestMember, cursor: string, of = board) =>
    member.get(`/api/boards/${of}/threads?cursor=${encodeURIComponent(cursor)}`);
  expect((await at(author, page.next)).status).toBe(200);
  const changed = `${page.next.startsWith('A') ? 'B' : 'A'}${page.next.slice(1)}`;
  expect(await problemOf(await at(author, changed))).toBe('400 invalid_cursor');
  expect(await problemOf(await at(reader, page.next))).toBe('400 invalid_cursor');
  expect(await problemOf(await at(author, page.next, boardId))).toBe('400 invalid_cursor');
  expect(await problemOf(await author.get(`${threadPath(boardId, threadId)}?cursor=${page.next}`))).toBe(
    '400 invalid_cursor',
  );
  expect(await problemOf(await at(author, 'x'))).toBe('400 invalid_cursor');
});

test.each(['pageSize=-1', 'limit=1000000000', 'size=NaN'])(
  'Nobody chooses how much a page holds: %s',
  async (query) => {
    expect(await problemOf(await author.get(`/api/boards/${boardId}/threads?${query}`))).toBe(
      '400 invalid_request',
    );
    expect(await problemOf(await author.get(`${threadPath(boardId, threadId)}?${query}`))).toBe(
      '400 invalid_request',
    );
  },
);

test('Words of members are in no log line', async () => {
  await answered(await author.post(path, postDraft({ body: 'canary-in-the-body' })), 201);
  await author.post(path, postDraft({ body: 'canary-in-the-body', id: 'canary-in-the-id' }));
  await author.post(`/api/boards/${boardId}/threads`, threadDraft({ title: 'canary-in-the-title' }));
  expect(JSON.stringify(forum.community.log)).not.toContain('canary');
});

function raw(body: string): Promise<Response> {
  return forum.community.send(path, {
    method: 'POST',
    headers: { ...ownPageHeaders, cookie: author.cookie, 'content-type': 'application/json' },
    body,
  });
}
