import { beforeAll, expect, test } from 'vitest';
import type { BoardPage, ThreadPage } from '#shared/threads.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { newPosition } from '#functions/platform/ids.ts';
import * as posts from '#functions/posts/repository.ts';
import { writeTogether } from '#functions/table/transact.ts';
import type { TestMember } from '#test/support/community.ts';
import { settle } from '#test/support/community-stream.ts';
import {
  answered,
  clientId,
  createForum,
  readThread,
  startThread,
  threadPath,
  type Forum,
} from '#test/support/forum.ts';

/** How long the conversations are, in posts. */
const lengths = [10, 200, 1_000] as const;

let forum: Forum;
let platform: Platform;
let reader: TestMember;
let boardId: string;
const long = new Map<number, string>();

beforeAll(async () => {
  forum = await createForum();
  platform = forum.community.platform;
  reader = await forum.program.newMember();
  boardId = await forum.newBoard();
  const author = await forum.program.newMember({ handle: 'quiet-river' });
  for (const length of lengths) {
    const { thread } = await startThread(author, boardId);
    await plant(thread.id, author, length - 1);
    long.set(length, thread.id);
  }
  await settle(platform);
}, 120_000);

/** Writes answers through the repository, many at a time: what is measured is the reading. */
async function plant(threadId: string, author: TestMember, count: number): Promise<void> {
  const items = Array.from({ length: count }, (_, index) => {
    const at = new Date(platform.now().getTime() + (index + 1) * 1000);
    const position = newPosition(at, platform.random);
    const id = clientId();
    return posts.create({
      programId: forum.program.id,
      boardId,
      threadId,
      id,
      position,
      opening: false,
      author: { memberId: author.memberId, handle: author.handle, avatar: 'river', role: 'participant' },
      createdAt: at.toISOString(),
      body: `Answer ${index + 2}`,
      contentWarnings: [],
      state: 'published',
      editedAt: undefined,
      quote: undefined,
      reactions: { hear: 0, same: 0, proud: 0, strength: 0 },
      decision: undefined,
      version: 1,
    });
  });
  for (let start = 0; start < items.length; start += 50) {
    await writeTogether(platform, items.slice(start, start + 50));
  }
}

test.each(lengths)(
  'A page of a conversation of %i posts costs one query, one read of what is one’s own, and the session',
  async (length) => {
    const path = threadPath(boardId, long.get(length)!);
    const first = await answered<ThreadPage>(await reader.get(path), 200);
    const middle = await positionAt(long.get(length)!, Math.floor(length / 2));
    for (const query of [
      '',
      '?newest=true',
      `?from=${middle}`,
      `?after=${middle}`,
      first.next && `?cursor=${first.next}`,
    ]) {
      if (query === undefined) continue;
      const calls = await forum.community.countCalls(() => reader.get(`${path}${query}`));
      expect(calls[0]).toBe('GetItemCommand');
      expect(calls.slice(1).sort()).toEqual(['BatchGetItemCommand', 'QueryCommand']);
    }
  },
);

test('A board’s page costs one query, one read and the session, whatever the conversations hold', async () => {
  const calls = await forum.community.countCalls(() => reader.get(`/api/boards/${boardId}/threads`));
  expect(calls[0]).toBe('GetItemCommand');
  expect(calls.slice(1).sort()).toEqual(['BatchGetItemCommand', 'QueryCommand']);
});

test('An answer to the longest conversation costs one read, one transaction and the session', async () => {
  const path = `${threadPath(boardId, long.get(1_000)!)}/posts`;
  const draft = { id: clientId(), body: 'And one more.', contentWarnings: [] };
  const calls = await forum.community.countCalls(() => reader.post(path, draft));
  expect(calls).toEqual(['GetItemCommand', 'BatchGetItemCommand', 'TransactWriteItemsCommand']);
});

test('A thousand posts are counted exactly', async () => {
  const { threads: listed, board } = await answered<BoardPage>(
    await reader.get(`/api/boards/${boardId}/threads`),
    200,
  );
  const counts = new Map(listed.map(({ id, postCount }) => [id, postCount]));
  expect(lengths.map((length) => counts.get(long.get(length)!))).toEqual([10, 200, 1_000]);
  expect(board.postCount).toBe(1_210);
});

test('Walking forward and backward through a conversation meets every post once, in order', async () => {
  const threadId = long.get(200)!;
  const all = (await posts.list(platform, forum.program.id, threadId, { first: true }, 500)).map(
    ({ position }) => position,
  );
  expect(all).toHaveLength(200);

  const forward: string[] = [];
  for (let query: string | undefined = ''; query !== undefined;) {
    const page: ThreadPage = await readThread(reader, boardId, threadId, query);
    expect(page.posts.length).toBeLessThanOrEqual(25);
    forward.push(...page.posts.map(({ position }) => position));
    query = page.next && `?cursor=${page.next}`;
  }
  expect(forward).toEqual(all);

  const backward: string[] = [];
  for (let query: string | undefined = '?newest=true'; query !== undefined;) {
    const page: ThreadPage = await readThread(reader, boardId, threadId, query);
    backward.unshift(...page.posts.map(({ position }) => position));
    query = page.previous && `?cursor=${page.previous}`;
  }
  expect(backward).toEqual(all);
});

test('A page from a post begins with it, one after a post right behind it, and both lead back and on', async () => {
  const threadId = long.get(200)!;
  const middle = await positionAt(threadId, 100);
  const from = await readThread(reader, boardId, threadId, `?from=${middle}`);
  expect(from.posts[0]?.body).toBe('Answer 101');
  const after = await readThread(reader, boardId, threadId, `?after=${middle}`);
  expect(after.posts[0]?.body).toBe('Answer 102');
  const back = await readThread(reader, boardId, threadId, `?cursor=${from.previous ?? ''}`);
  expect(back.posts.at(-1)?.body).toBe('Answer 100');
  const on = await readThread(reader, boardId, threadId, `?cursor=${from.next ?? ''}`);
  expect(on.posts[0]?.body).toBe('Answer 126');
});

test('After the last post there is nothing, and the way back leads to the newest', async () => {
  const threadId = long.get(200)!;
  const newest = await readThread(reader, boardId, threadId, '?newest=true');
  expect(newest.next).toBeUndefined();
  const beyond = await readThread(
    reader,
    boardId,
    threadId,
    `?after=${newest.posts.at(-1)?.position ?? ''}`,
  );
  expect(beyond.posts).toEqual([]);
  const back = await readThread(reader, boardId, threadId, `?cursor=${beyond.previous ?? ''}`);
  expect(back.posts).toEqual(newest.posts);
});

async function positionAt(threadId: string, index: number): Promise<string> {
  const all = await posts.list(platform, forum.program.id, threadId, { first: true }, index + 1);
  return all[index]?.position ?? '';
}
