import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createHandleLookup,
  quietMilliseconds,
  shapeProblem,
  tidyHandle,
  type HandleState,
} from '#lib/identity/handle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('What people type becomes what handles look like', () => {
  expect(tidyHandle('Quiet River')).toBe('quiet-river');
  expect(tidyHandle('quiet_river')).toBe('quiet-river');
});

test('The shape of a handle is explained, kindly and one thing at a time', () => {
  expect(shapeProblem('quiet-river')).toBeUndefined();
  expect(shapeProblem('a1')).toBe('A handle has at least 3 characters.');
  expect(shapeProblem('1river')).toBe('Start with a letter.');
  expect(shapeProblem('quiet--river')).toBe('Put single hyphens between words only.');
  expect(shapeProblem('quiet-')).toBe('Put single hyphens between words only.');
  expect(shapeProblem('rivière')).toBe('Use small letters a to z, digits and hyphens.');
  expect(shapeProblem('a'.repeat(25))).toBe('A handle has at most 24 characters.');
});

test('A handle is looked up once, when the typing rests', async () => {
  const check = vi.fn((handle: string) => Promise.resolve({ handle, free: true }));
  const lookup = createHandleLookup(check, () => undefined);
  for (const text of ['quie', 'quiet', 'quiet-r']) lookup.typed(text);
  expect(check).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(quietMilliseconds);
  expect(check.mock.calls).toEqual([['quiet-r']]);
});

test('Half a handle is never asked about', async () => {
  const check = vi.fn((handle: string) => Promise.resolve({ handle, free: true }));
  createHandleLookup(check, () => undefined).typed('q');
  await vi.advanceTimersByTimeAsync(quietMilliseconds * 3);
  expect(check).not.toHaveBeenCalled();
});

test('A late answer about an older handle says nothing about the newer one', async () => {
  const answers: Record<string, (free: boolean) => void> = {};
  const states: HandleState[] = [];
  const lookup = createHandleLookup(
    (handle) =>
      new Promise((resolve) => {
        answers[handle] = (free) => {
          resolve({ handle, free });
        };
      }),
    (state) => states.push(state),
  );
  lookup.typed('old-river');
  await vi.advanceTimersByTimeAsync(quietMilliseconds);
  lookup.typed('new-river');
  await vi.advanceTimersByTimeAsync(quietMilliseconds);
  answers['new-river']?.(true);
  await vi.advanceTimersByTimeAsync(0);
  answers['old-river']?.(false);
  await vi.advanceTimersByTimeAsync(0);
  expect(states.at(-1)).toEqual({ kind: 'free' });
});

test('Without an answer the person may go on: joining asks again', async () => {
  const states: HandleState[] = [];
  const lookup = createHandleLookup(
    () => Promise.reject(new Error('no connection')),
    (state) => states.push(state),
  );
  lookup.typed('quiet-river', false);
  await vi.advanceTimersByTimeAsync(0);
  expect(states.at(-1)).toEqual({ kind: 'unknown' });
});
