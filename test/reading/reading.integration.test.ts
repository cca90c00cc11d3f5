import { beforeAll, expect, test } from 'vitest';
import type { BoardList } from '#shared/boards.ts';
import type { BoardPage } from '#shared/threads.ts';
import { newPosition } from '#functions/platform/ids.ts';
import * as posts from '#functions/posts/repository.ts';
import { writeTogether } from '#functions/table/transact.ts';
import type { TestMember } from '#test/support/community.ts';
import { settle } from '#test/support/community-stream.ts';
import {
  answered,
  createForum,
  postPath,
  problemOf,
  readThread,
  reply,
  startThread,
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

test('A mark moves forward, never back, and says what is new on the board and in the list of boards', async () => {
  const { platform, clock } = forum.community;
  const { thread, post } = await startThread(author, boardId);
  clock.advance(1000);
  const answer = await reply(author, boardId, thread.id);
  await settle(platform);
  expect(await state()).toEqual({ unread: true, lastRead: undefined, unreadThreads: 1 });

  const path = `${threadPath(boardId, thread.id)}/read-mark`;
  expect((await reader.put(path, { position: post.position })).status).toBe(204);
  expect(await state()).toEqual({ unread: true, lastRead: post.position, unreadThreads: 1 });
  expect((await reader.put(path, { position: answer.position })).status).toBe(204);
  expect((await reader.put(path, { position: post.position })).status).toBe(204);
  expect(await state()).toEqual({ unread: false, lastRead: answer.position, unreadThreads: 0 });
  expect((await readThread(reader, boardId, thread.id)).lastRead).toBe(answer.position);

  async function state() {
    const page = await answered<BoardPage>(await reader.get(`/api/boards/${boardId}/threads`), 200);
    const list = await answered<BoardList>(await reader.get('/api/boards'), 200);
    const { unread, lastRead } = page.threads[0]!;
    return { unread, lastRead, unreadThreads: list.boards[0]?.unreadThreads };
  }
});

test('A place where nothing was written can’t be marked', async () => {
  const { thread } = await startThread(author, boardId);
  const nowhere = newPosition(new Date('2400-01-01'), forum.community.platform.random);
  const path = `${threadPath(boardId, thread.id)}/read-mark`;
  expect(await problemOf(await reader.put(path, { position: nowhere }))).toBe('404 not_found');
  expect((await readThread(reader, boardId, thread.id)).lastRead).toBeUndefined();
});

test('A held post can be marked by its author and the team only: for others it is not there', async () => {
  const { platform } = forum.community;
  const { thread } = await startThread(author, boardId);
  const answer = await reply(author, boardId, thread.id);
  const kept = await posts.find(platform, forum.program.id, thread.id, answer.position);
  const held = { ...kept!, state: 'held_care' as const, version: kept!.version + 1 };
  await writeTogether(platform, [posts.update(kept!, held)]);
  const path = `${threadPath(boardId, thread.id)}/read-mark`;
  const mark = { position: answer.position };
  expect(await problemOf(await reader.put(path, mark))).toBe('404 not_found');
  expect((await readThread(reader, boardId, thread.id)).lastRead).toBeUndefined();
  expect((await author.put(path, mark)).status).toBe(204);
});

test('Marks and support sent at the same moment are all kept', async () => {
  const { thread, post } = await startThread(author, boardId);
  const answers = await Promise.all([
    reader.put(`${threadPath(boardId, thread.id)}/read-mark`, { position: post.position }),
    ...['hear', 'same', 'proud', 'strength'].map((kind) =>
      reader.put(`${postPath(boardId, thread.id, post.position)}/reactions/${kind}`),
    ),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204]);
  const page = await readThread(reader, boardId, thread.id);
  expect(page.lastRead).toBe(post.position);
  expect(page.posts[0]?.ownReactions.toSorted()).toEqual(['hear', 'proud', 'same', 'strength']);
});

test('Boards come in their order, each for its audience only', async () => {
  const cohort = 'C'.repeat(22);
  const other = await createForum();
  const everyone = await other.newBoard();
  const alumni = await other.newBoard({ audience: { roles: ['alumni'] } });
  const family = await other.newBoard({ audience: { roles: ['family'] } });
  const group = await other.newBoard({ audience: { roles: ['participant'], cohortIds: [cohort] } });
  const archived = await other.newBoard({ archived: true });
  const boardsOf = async (options: Parameters<typeof other.program.newMember>[0]) => {
    const member = await other.program.newMember(options);
    const { boards } = await answered<BoardList>(await member.get('/api/boards'), 200);
    return boards.map(({ id }) => id);
  };
  expect(await boardsOf({ role: 'participant' })).toEqual([everyone, archived]);
  expect(await boardsOf({ role: 'participant', cohortId: cohort })).toEqual([everyone, group, archived]);
  expect(await boardsOf({ role: 'alumni', cohortId: cohort })).toEqual([everyone, alumni, archived]);
  expect(await boardsOf({ role: 'family' })).toEqual([family]);
  expect(await boardsOf({ role: 'moderator' })).toEqual([everyone, alumni, family, group, archived]);
  expect(await boardsOf({ role: 'staff' })).toEqual([everyone, alumni, family, group, archived]);
});
