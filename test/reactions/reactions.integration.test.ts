import { beforeAll, expect, test } from 'vitest';
import type { TestMember } from '#test/support/community.ts';
import { settle } from '#test/support/community-stream.ts';
import {
  createForum,
  postPath,
  problemOf,
  readThread,
  startThread,
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

test('Support sent twice counts once, and can be taken back', async () => {
  const { thread, post } = await startThread(author, boardId);
  const path = `${postPath(boardId, thread.id, post.position)}/reactions/proud`;
  expect((await reader.put(path)).status).toBe(204);
  expect((await reader.put(path)).status).toBe(204);
  await settle(forum.community.platform);
  const [sent] = (await readThread(reader, boardId, thread.id)).posts;
  expect(sent).toMatchObject({ reactions: { proud: 1 }, ownReactions: ['proud'] });
  const [seen] = (await readThread(author, boardId, thread.id)).posts;
  expect(seen).toMatchObject({ reactions: { proud: 1 }, ownReactions: [] });

  expect((await reader.delete(path)).status).toBe(204);
  expect((await reader.delete(path)).status).toBe(204);
  await settle(forum.community.platform);
  const [after] = (await readThread(reader, boardId, thread.id)).posts;
  expect(after).toMatchObject({ reactions: {}, ownReactions: [] });
});

test('Nobody sends support to themselves', async () => {
  const { thread, post } = await startThread(author, boardId);
  const path = `${postPath(boardId, thread.id, post.position)}/reactions/hear`;
  expect(await problemOf(await author.put(path))).toBe('409 state_conflict');
  expect((await readThread(author, boardId, thread.id)).posts[0]?.ownReactions).toEqual([]);
});

test('Only the four kinds of support exist', async () => {
  const { thread, post } = await startThread(author, boardId);
  const path = `${postPath(boardId, thread.id, post.position)}/reactions/laugh`;
  expect(await problemOf(await reader.put(path))).toBe('404 not_found');
});

test('The 301st change of marks in five minutes is refused and changes nothing; the next window is open again', async () => {
  const busy = await forum.program.newMember();
  const { thread, post } = await startThread(author, boardId);
  const path = `${postPath(boardId, thread.id, post.position)}/reactions/hear`;
  for (let change = 0; change < 150; change += 1) {
    expect((await busy.put(path)).status).toBe(204);
    expect((await busy.delete(path)).status).toBe(204);
  }

  expect(await problemOf(await busy.put(path))).toBe('429 too_many_requests');
  expect((await readThread(busy, boardId, thread.id)).posts[0]?.ownReactions).toEqual([]);
  forum.community.clock.advance(5 * 60 * 1000);
  expect((await busy.put(path)).status).toBe(204);
}, 60_000);
