import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import ToastRegion from '#lib/components/ToastRegion.svelte';
import { toasts } from '#lib/toasts.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  toasts.resume();
  toasts.clear();
  vi.useRealTimers();
});

async function after(milliseconds: number): Promise<string[]> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await tick();
  return toasts.list.map(({ text }) => text);
}

test('a toast stays for eight seconds', async () => {
  toasts.show('Reply taken back');

  expect(await after(7999)).toEqual(['Reply taken back']);
  expect(await after(1)).toEqual([]);
});

test('while it is looked at, its time stands still', async () => {
  toasts.show('Reply taken back');
  await after(5000);
  toasts.pause();
  expect(await after(60_000)).toEqual(['Reply taken back']);

  toasts.resume();
  expect(await after(2999)).toEqual(['Reply taken back']);
  expect(await after(1)).toEqual([]);
});

test('one that comes while another is looked at waits too', async () => {
  toasts.pause();
  toasts.show('Saved');

  expect(await after(20_000)).toEqual(['Saved']);
});

test('the region is there before the first toast, so that it is read out', () => {
  render(ToastRegion);

  expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
  expect(screen.getByRole('status').textContent.trim()).toBe('');
});

test('undo takes it back once and the toast goes', async () => {
  const undo = vi.fn();
  render(ToastRegion);
  toasts.show('Reply taken back', { undo });
  await tick();

  screen.getByRole('button', { name: 'Undo' }).click();
  await tick();

  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('Reply taken back')).toBeNull();
});

test('the same words twice are one toast, and never more than three stand', async () => {
  for (const text of ['One', 'Two', 'Two', 'Three', 'Four']) toasts.show(text);

  expect(await after(0)).toEqual(['Two', 'Three', 'Four']);
});
