import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReadingPlace, readAfter, sendAfter } from '#lib/community/reading.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function reader(lastRead?: string) {
  const sent: string[] = [];
  return { sent, place: new ReadingPlace(lastRead, (position) => void sent.push(position)) };
}

test('A post that only flew past is not read', () => {
  const { sent, place } = reader();
  place.see('0A', true);
  vi.advanceTimersByTime(readAfter - 1);
  place.see('0A', false);
  vi.advanceTimersByTime(60_000);
  place.stop();

  expect(sent).toEqual([]);
});

test('Several posts read in a row are one mark, the farthest', () => {
  const { sent, place } = reader();
  place.see('0A', true);
  place.see('0C', true);
  place.see('0B', true);
  vi.advanceTimersByTime(readAfter + sendAfter);

  expect(sent).toEqual(['0C']);
});

test('Going back up moves nothing back', () => {
  const { sent, place } = reader('0C');
  place.see('0A', true);
  vi.advanceTimersByTime(60_000);
  place.stop();

  expect(sent).toEqual([]);
});

test('Leaving sends what waits, once', () => {
  const { sent, place } = reader('0A');
  place.see('0B', true);
  vi.advanceTimersByTime(readAfter);
  expect(sent).toEqual([]);
  place.flush();
  place.stop();
  vi.advanceTimersByTime(60_000);

  expect(sent).toEqual(['0B']);
});
