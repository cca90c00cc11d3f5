import { expect, test } from 'vitest';
import type { LedgerEntry } from '#functions/ledger/domain.ts';
import { describeEntries } from '#functions/record/domain.ts';

const reader = { memberId: 'reader', timeZone: 'America/Chicago' };

function entry(action: string, at: string, details: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    programId: 'program',
    day: at.slice(0, 10),
    lane: 'somebody',
    sequence: 1,
    at,
    action,
    previousHash: '',
    hash: '',
    ...details,
  };
}

test('What came of a report has a day and no hour, and no place among what has one', () => {
  const described = describeEntries(
    [
      entry('session.ended', '2026-03-03T05:10:00.000Z'),
      entry('post.hidden', '2026-03-03T05:05:00.000Z', { reasonCode: 'harassment' }),
      entry('post.reported', '2026-03-03T05:00:00.000Z', { reasonCode: 'sourcing' }),
      entry('session.started', '2026-03-03T04:00:00.000Z', { lane: 'reader', reasonCode: 'code' }),
      entry('thread.pinned', '2026-03-02T05:59:00.000Z'),
    ],
    reader,
    new Map(),
  );
  expect(described.map(({ at, action, reasonCode }) => [at, action, reasonCode])).toEqual([
    ['2026-03-03T05:10:00.000Z', 'session.ended', undefined],
    ['2026-03-03T04:00:00.000Z', 'session.started', undefined],
    ['2026-03-02', 'post.hidden', 'harassment'],
    ['2026-03-02', 'post.reported', undefined],
    ['2026-03-02T05:59:00.000Z', 'thread.pinned', undefined],
  ]);
});

test('A report that changed nothing names no reason', () => {
  const described = describeEntries(
    [
      entry('post.kept', '2026-03-02T12:00:00.000Z', { reasonCode: 'shaming' }),
      entry('post.reported', '2026-03-02T11:00:00.000Z', { reasonCode: 'shaming' }),
    ],
    reader,
    new Map(),
  );
  expect(JSON.stringify(described)).not.toContain('shaming');
  expect(described.map(({ at }) => at)).toEqual(['2026-03-02', '2026-03-02']);
});
