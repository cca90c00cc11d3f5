import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Audience } from '#shared/boards.ts';
import { isTeam, roles } from '#shared/roles.ts';
import {
  listBoards,
  mayWrite,
  requireBoard,
  requireWritable,
  type KeptBoard,
  type Reader,
} from '#functions/boards/domain.ts';
import { newPosition } from '#functions/platform/ids.ts';
import { noBoardMarks } from '#functions/reading/domain.ts';

const board = (change: Partial<KeptBoard> = {}): KeptBoard => ({
  id: 'evenings',
  name: 'Evenings',
  purpose: 'For the hour you are in.',
  audience: { roles: ['participant', 'alumni'] },
  posting: 'members',
  archived: false,
  threadCount: 0,
  postCount: 0,
  version: 1,
  order: 1,
  recentThreads: [],
  ...change,
});
const reader = (change: Partial<Reader> = {}): Reader => ({
  memberId: 'me',
  role: 'participant',
  cohortId: 'spring',
  joinedAt: '2026-03-01T12:00:00.000Z',
  ...change,
});
const at = (minute: number) =>
  newPosition(new Date(Date.UTC(2026, 2, 2, 12, minute)), (count) => new Uint8Array(count));

test.each([
  ['participant', 'spring', { roles: ['participant'] }, true],
  ['participant', 'spring', { roles: ['alumni', 'family'] }, false],
  ['participant', 'spring', { roles: ['participant'], cohortIds: ['fall', 'spring'] }, true],
  ['participant', 'spring', { roles: ['participant'], cohortIds: ['fall'] }, false],
  ['participant', undefined, { roles: ['participant'], cohortIds: ['fall'] }, false],
  ['family', 'spring', { roles: ['participant'], cohortIds: ['spring'] }, false],
  ['moderator', undefined, { roles: ['participant'], cohortIds: ['fall'] }, true],
  ['staff', undefined, { roles: ['family'] }, true],
] satisfies [Reader['role'], string | undefined, Audience, boolean][])(
  'For a %s of cohort %s a board for %j is there: %s',
  (role, cohortId, audience, there) => {
    const kept = board({ audience });
    const who = reader({ role, cohortId });
    if (there) expect(requireBoard(who, kept)).toBe(kept);
    else expect(() => requireBoard(who, kept)).toThrow(expect.objectContaining({ code: 'not_found' }));
    expect(listBoards(who, [kept], new Map())).toHaveLength(there ? 1 : 0);
    expect(mayWrite(who, kept)).toBe(there);
  },
);

test('A board that is missing answers like one for others', () => {
  expect(() => requireBoard(reader(), undefined)).toThrow(expect.objectContaining({ code: 'not_found' }));
});

test('On a board where the team writes, others read only; nobody writes on an archived one', () => {
  const announcements = board({ posting: 'team' });
  const archived = board({ archived: true });
  expect(requireBoard(reader(), announcements)).toBe(announcements);
  expect(() => {
    requireWritable(reader(), announcements);
  }).toThrow(expect.objectContaining({ code: 'not_found' }));
  for (const role of ['moderator', 'staff'] as const) {
    requireWritable(reader({ role }), announcements);
    expect(() => {
      requireWritable(reader({ role }), archived);
    }).toThrow(expect.objectContaining({ code: 'board_archived' }));
    expect(mayWrite(reader({ role }), archived)).toBe(false);
  }
});

test('Boards stand in their order; of two with the same number the smaller id comes first', () => {
  const boards = [board({ id: 'c', order: 2 }), board({ id: 'b', order: 1 }), board({ id: 'a', order: 2 })];
  expect(listBoards(reader(), boards, new Map()).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

test('New is what others wrote last in a conversation in sight, after where the reader stopped', () => {
  const recent = (threadId: string, lastPosition: string, lastAuthorId = 'other', listed = true) => ({
    threadId,
    lastPosition,
    lastAuthorId,
    listed,
  });
  const kept = board({
    recentThreads: [
      recent('new', at(50)),
      recent('read', at(40)),
      recent('own', at(30), 'me'),
      recent('hidden', at(20), 'other', false),
    ],
  });
  const marks = new Map([[kept.id, { ...noBoardMarks(kept.id), threads: { read: at(40) } }]]);
  expect(listBoards(reader(), [kept], new Map()).map((one) => one.unreadThreads)).toEqual([2]);
  expect(listBoards(reader(), [kept], marks).map((one) => one.unreadThreads)).toEqual([1]);
});

test('Whoever reads: a member sees exactly the boards of their role and cohort, the team every one', () => {
  const cohortIds = ['spring', 'summer', 'fall'] as const;
  const audiences = fc.record(
    {
      roles: fc.subarray([...roles], { minLength: 1 }),
      cohortIds: fc.subarray([...cohortIds], { minLength: 1 }),
    },
    { requiredKeys: ['roles'] },
  );
  fc.assert(
    fc.property(
      fc.array(audiences, { maxLength: 8 }),
      fc.constantFrom(...roles),
      fc.option(fc.constantFrom(...cohortIds), { nil: undefined }),
      (made, role, cohortId) => {
        const boards = made.map((audience, index) => board({ id: `b${index}`, order: index, audience }));
        const expected = boards.filter(({ audience }) => {
          const cohort =
            audience.cohortIds === undefined || audience.cohortIds.includes(cohortId ?? 'none');
          return isTeam(role) || (audience.roles.includes(role) && cohort);
        });
        const listed = listBoards(reader({ role, cohortId }), boards, new Map());
        expect(listed.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      },
    ),
  );
});
