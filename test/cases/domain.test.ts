import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Role } from '#shared/roles.ts';
import { reasonCodes, type ReasonCode } from '#shared/posts.ts';
import {
  mergeReport,
  noteTakenBack,
  openCase,
  type Case,
  type CaseSubject,
  type Report,
} from '#functions/cases/domain.ts';

const author = { memberId: 'author', handle: 'quiet-river', avatar: 'river', role: 'participant' } as const;
const subject: CaseSubject = {
  boardId: 'board',
  threadId: 'thread',
  position: 'position',
  postId: 'post',
  boardName: 'Getting through today',
  threadTitle: 'The walk home',
  excerpt: 'I took',
  contentState: 'published',
  author,
  body: 'I took the long way round.',
};

const report = (
  reason: ReasonCode,
  role: Role = 'participant',
  createdAt = '2026-03-02T12:00:00.000Z',
): Report => ({
  id: 'report',
  reason,
  note: undefined,
  createdAt,
  reporter: { memberId: 'reporter', handle: 'small-wren', avatar: 'wren', role },
  postVersion: 1,
});

test.each([
  ['crisis', 'P1', 'hidden_pending'],
  ['personal-information', 'P1', 'hidden_pending'],
  ['sourcing', 'P1', 'hidden_pending'],
  ['harassment', 'P2', 'published'],
  ['shaming', 'P2', 'published'],
  ['graphic-use', 'P2', 'published'],
  ['medical-advice', 'P3', 'published'],
  ['off-topic', 'P3', 'published'],
  ['impersonation', 'P3', 'published'],
  ['other', 'P3', 'published'],
] as const)(
  'A first report for %s opens a case of tier %s, and the post is %s',
  (reason, tier, contentState) => {
    const opened = openCase('case', subject, report(reason));
    expect(opened).toMatchObject({ tier, contentState, state: 'open', reportCount: 1, version: 1 });
    expect(opened.sealedCopy).toEqual({
      body: 'I took the long way round.',
      author,
      sealedAt: '2026-03-02T12:00:00.000Z',
    });
  },
);

const after = (first: Report, ...rest: Report[]): Case =>
  rest.reduce(
    (known, next) => mergeReport(known, known.contentState, next),
    openCase('case', subject, first),
  );

test('Eight members weigh 8 and hide nothing; the ninth does', () => {
  const members = (count: number) => Array.from({ length: count }, () => report('other'));
  expect(after(report('other'), ...members(7))).toMatchObject({ score: 8, contentState: 'published' });
  expect(after(report('other'), ...members(8))).toMatchObject({ score: 9, contentState: 'hidden_pending' });
});

test('Two reports of the team hide a post', () => {
  expect(after(report('other', 'staff'), report('other', 'moderator'))).toMatchObject({
    score: 10,
    contentState: 'hidden_pending',
  });
});

test('Whatever reports come in whatever order, an open case has the gravest tier and counts them all', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...reasonCodes), { minLength: 1, maxLength: 30 }), (reasons) => {
      const [first, ...rest] = reasons.map((reason) => report(reason)) as [Report, ...Report[]];
      const merged = after(first, ...rest);
      const tiers = reasons.map((reason) => openCase('case', subject, report(reason)).tier);
      expect(merged.tier).toBe(tiers.toSorted()[0]);
      expect(merged.reportCount).toBe(reasons.length);
      expect(merged.reasons.toSorted()).toEqual([...new Set(reasons)].toSorted());
      expect(merged.version).toBe(reasons.length);
    }),
  );
});

test('A closed case opens again, and what was decided before doesn’t weigh any more', () => {
  const closed: Case = {
    ...after(report('crisis'), report('other')),
    state: 'closed',
    contentState: 'published',
  };
  const again = mergeReport(
    closed,
    'published',
    report('off-topic', 'participant', '2026-03-09T12:00:00.000Z'),
  );
  expect(again).toMatchObject({
    state: 'open',
    tier: 'P3',
    score: 1,
    reasons: ['off-topic'],
    openedAt: '2026-03-09T12:00:00.000Z',
    reportCount: 3,
    contentState: 'published',
  });
});

test('The sealed copy stays what was first reported', () => {
  const merged = after(report('other'), report('other', 'staff', '2026-03-03T12:00:00.000Z'));
  expect(merged.sealedCopy.sealedAt).toBe('2026-03-02T12:00:00.000Z');
});

test('A post taken back leaves its words with an open case, and none of them with a decided one', () => {
  const opened = after(report('other'));
  expect(noteTakenBack(opened, { opening: true })).toEqual({
    ...opened,
    contentState: 'deleted',
    version: 2,
  });
  const decided: Case = { ...opened, state: 'closed' };
  expect(noteTakenBack(decided, { opening: true })).toMatchObject({
    contentState: 'deleted',
    threadTitle: 'Conversation taken back by its author',
    excerpt: '',
    sealedCopy: { body: '', author },
    version: 2,
  });
  expect(noteTakenBack(decided, { opening: false }).threadTitle).toBe('The walk home');
});
