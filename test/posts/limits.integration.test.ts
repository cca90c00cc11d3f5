import { beforeEach, expect, test } from 'vitest';
import type { TestMember } from '#test/support/community.ts';
import {
  answered,
  createForum,
  postDraft,
  problemOf,
  readThread,
  reply,
  startThread,
  threadDraft,
  threadPath,
  type Forum,
} from '#test/support/forum.ts';

let forum: Forum;
let newcomer: TestMember;
let boardId: string;
let threadId: string;

beforeEach(async () => {
  forum = await createForum();
  newcomer = await forum.program.newMember({ joinedDaysAgo: 0 });
  boardId = await forum.newBoard();
  threadId = (await startThread(await forum.program.newMember(), boardId)).thread.id;
});

const minutes = (count: number) => forum.community.clock.advance(count * 60_000);
const answer = (overrides = {}) =>
  newcomer.post(`${threadPath(boardId, threadId)}/posts`, postDraft(overrides));

test('On the first day there are 30 seconds between posts, and the answer says how long to wait', async () => {
  await answered(await answer(), 201);
  forum.community.clock.advance(10_000);
  const refused = await answer();
  expect(refused.headers.get('retry-after')).toBe('20');
  expect(await problemOf(refused)).toBe('429 posting_limit');
  expect((await readThread(newcomer, boardId, threadId)).posts).toHaveLength(2);
  forum.community.clock.advance(20_000);
  await answered(await answer(), 201);
});

test('On the first day there are 120 seconds between conversations, and three of them', async () => {
  await startThread(newcomer, boardId);
  forum.community.clock.advance(60_000);
  const soon = await newcomer.post(`/api/boards/${boardId}/threads`, threadDraft());
  expect(soon.headers.get('retry-after')).toBe('60');
  minutes(1);
  await startThread(newcomer, boardId);
  minutes(2);
  await startThread(newcomer, boardId);
  minutes(2);
  const fourth = await newcomer.post(`/api/boards/${boardId}/threads`, threadDraft());
  expect(await problemOf(fourth)).toBe('429 posting_limit');
  expect(fourth.headers.get('retry-after')).toBe(String((24 * 60 - 6) * 60));
});

test('On the first day there are ten answers', async () => {
  for (let index = 0; index < 10; index += 1) {
    await answered(await answer(), 201);
    minutes(1);
  }
  expect(await problemOf(await answer())).toBe('429 posting_limit');
  expect((await readThread(newcomer, boardId, threadId)).posts).toHaveLength(11);
});

test('A refused post can be sent again with the same id when the time has come', async () => {
  await answered(await answer(), 201);
  const draft = postDraft();
  const path = `${threadPath(boardId, threadId)}/posts`;
  expect(await problemOf(await newcomer.post(path, draft))).toBe('429 posting_limit');
  minutes(1);
  await answered(await newcomer.post(path, draft), 201);
});

test('On the first day a post has two links, in an edit too', async () => {
  const two = 'https://a.example and [b](https://www.b.example)';
  const written = await answered<{ position: string }>(await answer({ body: two }), 201);
  minutes(1);
  const three = `${two} and www.c.example`;
  expect(await problemOf(await answer({ body: three }))).toBe('422 content_refused');
  const path = `${threadPath(boardId, threadId)}/posts/${written.position}`;
  expect(
    await problemOf(await newcomer.patch(path, { body: three, contentWarnings: [] }, { ifMatch: 1 })),
  ).toBe('422 content_refused');
});

test('The team and people who have been here longer have none of these limits', async () => {
  const links = 'https://a.example https://b.example https://c.example';
  for (const options of [{ role: 'moderator', joinedDaysAgo: 0 }, { joinedDaysAgo: 2 }] as const) {
    const member = await forum.program.newMember(options);
    await reply(member, boardId, threadId, { body: links });
    for (let index = 0; index < 4; index += 1) await startThread(member, boardId);
  }
});
