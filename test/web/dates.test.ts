import { expect, test } from 'vitest';
import { calendarDate, fullDate, relativeDate } from '#lib/dates.ts';

const zone = 'America/Chicago';
/** A Monday, 3:00 PM in Chicago. */
const now = Date.parse('2026-11-23T21:00:00.000Z');

test.each([
  ['2026-11-23T20:59:30.000Z', 'Just now'],
  ['2026-11-23T20:59:00.000Z', '1 minute ago'],
  ['2026-11-23T20:48:00.000Z', '12 minutes ago'],
  ['2026-11-23T13:02:00.000Z', 'Today, 7:02 AM'],
  ['2026-11-23T05:59:00.000Z', 'Yesterday, 11:59 PM'],
  ['2026-11-19T03:40:00.000Z', 'Wednesday, 9:40 PM'],
  ['2026-11-16T18:00:00.000Z', 'November 16'],
  ['2025-03-03T18:00:00.000Z', 'March 3, 2025'],
  ['2026-11-23T21:05:00.000Z', 'Just now'],
])('%s is "%s" on a Monday afternoon in Chicago', (at, words) => {
  expect(relativeDate(at, now, zone)).toBe(words);
});

test('the hour that daylight saving repeats is told by the clock on the wall', () => {
  const laterThatDay = Date.parse('2026-11-01T20:00:00.000Z');

  expect(relativeDate('2026-11-01T06:30:00.000Z', laterThatDay, zone)).toBe('Today, 1:30 AM');
  expect(relativeDate('2026-11-01T07:30:00.000Z', laterThatDay, zone)).toBe('Today, 1:30 AM');
});

test('a full date names the day, the date and the time', () => {
  expect(fullDate('2026-11-23T13:02:00.000Z', zone)).toBe('Monday, November 23, 2026 at 7:02 AM');
});

test('a calendar day is the same day everywhere', () => {
  expect(calendarDate('2026-11-01')).toBe('November 1, 2026');
});
