import { expect, test } from 'vitest';
import { listedThreadHref, partOf } from '#lib/community/addresses.ts';
import { placeOfNew } from '#lib/community/new-posts.ts';
import type { ListedThread } from '#shared/threads.ts';

const author = { memberId: 'm', handle: 'small-wren', avatar: 'wren', role: 'participant' } as const;
const thread: ListedThread = {
  id: 't',
  boardId: 'b',
  title: 'First free weekend',
  author,
  createdAt: '2026-11-23T12:00:00.000Z',
  contentWarnings: [],
  pinned: false,
  locked: false,
  postCount: 4,
  lastPostAt: '2026-11-23T12:00:00.000Z',
  lastPosition: '0D',
  lastAuthorHandle: 'slow-heron',
  unread: true,
  lastRead: '0B',
};

test('A short conversation opens whole, at what is new', () => {
  expect(listedThreadHref(thread, 25)).toBe('/community/b/t#new');
});

test('A long one opens after the last post read', () => {
  expect(listedThreadHref({ ...thread, postCount: 60 }, 25)).toBe('/community/b/t?after=0B');
});

test('Without anything new, or never opened, it opens at the start', () => {
  expect(listedThreadHref({ ...thread, unread: false }, 25)).toBe('/community/b/t');
  expect(listedThreadHref({ ...thread, lastRead: undefined }, 25)).toBe('/community/b/t');
});

test('An address asks for one place at most', () => {
  expect(partOf(new URLSearchParams('from=0B&after=0C&newest=true'))).toEqual({ from: '0B' });
  expect(partOf(new URLSearchParams('newest=true'))).toEqual({ newest: 'true' });
  expect(partOf(new URLSearchParams(''))).toBeUndefined();
});

const post = (position: string, own = false) => ({
  id: position,
  position,
  author,
  createdAt: '2026-11-23T12:00:00.000Z',
  body: 'Words',
  contentWarnings: [],
  state: 'published' as const,
  reactions: {},
  ownReactions: [],
  own,
  version: 1,
});
const page = {
  board: { id: 'b', name: 'Board', audience: { roles: ['participant' as const] }, archived: false },
  thread,
  posts: [post('0A'), post('0B'), post('0C', true), post('0D')],
  may: { reply: true, moderate: false },
};

test('What is new begins at the first later post of someone else', () => {
  expect(placeOfNew({ ...page, lastRead: '0B' })).toEqual({ on: 'page', position: '0D' });
});

test('Nothing is new to someone who read everything, or was never here', () => {
  expect(placeOfNew({ ...page, lastRead: '0D' })).toBeUndefined();
  expect(placeOfNew(page)).toBeUndefined();
});

test('What is new may begin on a later page', () => {
  expect(placeOfNew({ ...page, lastRead: '0D', next: 'sealed' })).toEqual({ on: 'later', after: '0D' });
});
