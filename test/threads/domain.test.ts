import { expect, test } from 'vitest';
import { contentStates } from '#shared/posts.ts';
import type { KeptBoard, Reader } from '#functions/boards/domain.ts';
import { newPosition } from '#functions/platform/ids.ts';
import { noBoardMarks } from '#functions/reading/domain.ts';
import {
  listThreads,
  mayReply,
  openThread,
  requireOpen,
  requireThread,
  visibilityAfter,
  type KeptThread,
  type Visibility,
} from '#functions/threads/domain.ts';

const at = (minute: number) =>
  newPosition(new Date(Date.UTC(2026, 2, 2, 12, minute)), (count) => new Uint8Array(count));
const author = { memberId: 'author', handle: 'quiet-river', avatar: 'river', role: 'participant' } as const;
const board: KeptBoard = {
  id: 'evenings',
  name: 'Evenings',
  purpose: 'For the hour you are in.',
  audience: { roles: ['participant'] },
  posting: 'members',
  archived: false,
  threadCount: 1,
  postCount: 1,
  version: 1,
  order: 1,
  recentThreads: [],
};
const opened = (visibility: Visibility = 'listed'): KeptThread =>
  openThread(
    {
      id: 'walk',
      boardId: 'evenings',
      title: 'The walk home',
      contentWarnings: ['grief'],
      digest: 'digest',
      visibility,
    },
    author,
    at(0),
    new Date('2026-03-02T12:00:00.000Z'),
  );
const reader = (change: Partial<Reader> = {}): Reader => ({
  memberId: 'me',
  role: 'participant',
  cohortId: undefined,
  joinedAt: '2026-03-01T12:00:00.000Z',
  ...change,
});

test('A conversation begins with its opening post as the first and the last, counted when it is in sight', () => {
  expect(opened()).toMatchObject({
    title: 'The walk home',
    pinned: false,
    locked: false,
    postCount: 1,
    openingPosition: at(0),
    lastPosition: at(0),
    lastPostAt: '2026-03-02T12:00:00.000Z',
    lastAuthorHandle: 'quiet-river',
    lastAuthorId: 'author',
  });
  expect(opened('hidden').postCount).toBe(0);
});

test('A conversation is there for the people of its board, and on no other board', () => {
  const thread = opened();
  expect(requireThread(reader(), { board, thread })).toEqual({ board, thread });
  for (const found of [
    { board, thread: undefined },
    { board: undefined, thread },
    { board: { ...board, id: 'mornings' }, thread },
  ]) {
    expect(() => requireThread(reader(), found)).toThrow(expect.objectContaining({ code: 'not_found' }));
  }
  expect(() => requireThread(reader({ role: 'family' }), { board, thread })).toThrow(
    expect.objectContaining({ code: 'not_found' }),
  );
});

test('One out of sight is there for its author and the team only', () => {
  const thread = opened('hidden');
  expect(() => requireThread(reader(), { board, thread })).toThrow(
    expect.objectContaining({ code: 'not_found' }),
  );
  for (const insider of [
    reader({ memberId: 'author' }),
    reader({ role: 'moderator' }),
    reader({ role: 'staff' }),
  ]) {
    expect(requireThread(insider, { board, thread }).thread).toBe(thread);
  }
});

test('Its author, when their role changed, doesn’t follow it to a board that is not theirs', () => {
  const found = { board, thread: opened('hidden') };
  expect(() => requireThread(reader({ memberId: 'author', role: 'alumni' }), found)).toThrow(
    expect.objectContaining({ code: 'not_found' }),
  );
});

test('A conversation goes and comes with its opening post, and with no other', () => {
  for (const state of contentStates) {
    const shown = state === 'published' || state === 'published_cw';
    for (const visibility of ['listed', 'hidden'] as const) {
      const thread = opened(visibility);
      const after = (position: string) => visibilityAfter(thread, { position, state });
      expect([state, after(at(0))]).toEqual([state, shown ? 'listed' : 'hidden']);
      expect([state, after(at(1))]).toEqual([state, visibility]);
    }
  }
});

test('Nobody adds to a closed conversation or to one out of sight, the team neither', () => {
  const locked = { ...opened(), locked: true };
  const hidden = opened('hidden');
  for (const who of [reader(), reader({ role: 'moderator' })]) {
    expect(mayReply(who, board, opened())).toBe(true);
    expect(mayReply(who, { ...board, archived: true }, opened())).toBe(false);
    expect(mayReply(who, board, locked)).toBe(false);
    expect(mayReply(who, board, hidden)).toBe(false);
  }
  expect(mayReply(reader(), { ...board, posting: 'team' }, opened())).toBe(false);
  requireOpen(opened());
  expect(() => {
    requireOpen(locked);
  }).toThrow(expect.objectContaining({ code: 'thread_locked' }));
  expect(() => {
    requireOpen(hidden);
  }).toThrow(expect.objectContaining({ code: 'state_conflict' }));
});

test('A page says what is new and how far one read', () => {
  const threads = [
    { ...opened(), id: 'new', lastPosition: at(5) },
    { ...opened(), id: 'read', lastPosition: at(5) },
    { ...opened(), id: 'own', lastPosition: at(5), lastAuthorId: 'me' },
  ];
  const marks = { ...noBoardMarks('evenings'), threads: { new: at(4), read: at(5) } };
  const listed = listThreads(reader(), threads, marks);
  expect(listed.map(({ id, unread, lastRead }) => [id, unread, lastRead])).toEqual([
    ['new', true, at(4)],
    ['read', false, at(5)],
    ['own', false, undefined],
  ]);
});
