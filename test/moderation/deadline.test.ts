import { expect, test } from 'vitest';
import { deadlineOf } from '#lib/moderation/deadline.ts';
import { summarizeQueue } from '#lib/moderation/summary.ts';

const openedAt = '2026-11-23T08:00:00.000Z';
const decideBy = '2026-11-23T12:00:00.000Z';
const at = (time: string) => Date.parse(`2026-11-23T${time}Z`);

test.each([
  ['08:00:00', { words: '4 h left', used: 0, state: 'fine' }],
  ['08:40:00', { words: '3 h 20 min left', used: 17, state: 'fine' }],
  ['11:12:00', { words: '48 min left', used: 80, state: 'soon' }],
  ['11:59:30', { words: 'under a minute left', used: 100, state: 'soon' }],
  ['12:00:00', { words: 'Late by under a minute', used: 100, state: 'late' }],
  ['12:03:59', { words: 'Late by 3 min', used: 100, state: 'late' }],
])('a case of four hours, at %s', (time, expected) => {
  expect(deadlineOf(openedAt, decideBy, at(time))).toEqual(expected);
});

test('a clock that is behind shows no negative share', () => {
  expect(deadlineOf(openedAt, decideBy, at('07:00:00')).used).toBe(0);
});

test('days are said as days', () => {
  expect(deadlineOf(openedAt, decideBy, at('12:00:00') + 3 * 86_400_000).words).toBe('Late by 3 days');
});

test('the queue in a sentence names P0 and what is late', () => {
  const cases = [
    { tier: 'P1', decideBy: '2026-11-23T09:00:00.000Z' },
    { tier: 'P2', decideBy },
  ] as const;

  expect(summarizeQueue(cases, false, at('10:00:00'))).toBe(
    'No P0 right now. 2 waiting, 1 past its deadline.',
  );
  expect(summarizeQueue(cases, true, at('08:00:00'))).toBe(
    'No P0 right now. More than 2 waiting, all within their time.',
  );
  expect(summarizeQueue([{ tier: 'P0', decideBy }], false, at('08:00:00'))).toBe(
    '1 P0 now. 1 waiting, all within their time.',
  );
  expect(summarizeQueue([], false, at('08:00:00'))).toBe('');
});
