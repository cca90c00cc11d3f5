import { expect, test } from 'vitest';
import { readBoardUpTo } from '#lib/community/board-pages.ts';
import { groupBoards } from '#lib/community/groups.ts';
import type { BoardPage, ListedThread } from '#shared/threads.ts';
import type { ListedBoard } from '#shared/boards.ts';

const author = { memberId: 'm', handle: 'small-wren', avatar: 'wren', role: 'participant' } as const;
const thread = (id: string): ListedThread => ({
  id,
  boardId: 'b',
  title: id,
  author,
  createdAt: '2026-11-23T12:00:00.000Z',
  contentWarnings: [],
  pinned: false,
  locked: false,
  postCount: 1,
  lastPostAt: '2026-11-23T12:00:00.000Z',
  lastPosition: '0A',
  lastAuthorHandle: 'small-wren',
  unread: false,
});
const board = (change: Partial<ListedBoard> = {}): ListedBoard => ({
  id: 'b',
  name: 'Board',
  purpose: 'Talk',
  audience: { roles: ['participant'] },
  posting: 'members',
  archived: false,
  threadCount: 1,
  postCount: 1,
  version: 1,
  unreadThreads: 0,
  ...change,
});

const pages: Record<string, BoardPage> = {
  start: { board: board(), threads: [thread('a'), thread('b')], next: 'two' },
  two: { board: board(), threads: [thread('b'), thread('c')], next: 'three' },
  three: { board: board(), threads: [thread('d')] },
};

test('Coming back shows as many conversations as before, each once', async () => {
  const asked: (string | undefined)[] = [];
  const page = await readBoardUpTo((cursor) => {
    asked.push(cursor);
    return Promise.resolve(pages[cursor ?? 'start']!);
  }, 3);

  expect(page.threads.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(page.next).toBe('three');
  expect(asked).toEqual([undefined, 'two']);
});

test('A first visit reads one page', async () => {
  const page = await readBoardUpTo(() => Promise.resolve(pages['start']!), Number.NaN);
  expect(page.threads).toHaveLength(2);
});

test('Boards stand by what they are for, archived ones aside', () => {
  const groups = groupBoards(
    [
      board({ id: 'open' }),
      board({ id: 'old', archived: true }),
      board({ id: 'cohort', audience: { roles: ['participant'], cohortIds: ['c'] } }),
      board({ id: 'news', posting: 'team' }),
    ],
    false,
  );
  expect(groups.map(({ title, boards }) => [title, boards.map(({ id }) => id)])).toEqual([
    ['Your cohort', ['cohort']],
    ['Day to day', ['open']],
    ['From your program', ['news']],
  ]);
});
