import { expect, test } from 'vitest';
import { countPress, type Presses } from '#lib/leave-keys.ts';

type Press = [key: string, at: number, repeat?: boolean];

/** @returns how many presses it took to leave, or undefined if they don't leave. */
function leavesAfter(presses: readonly Press[]): number | undefined {
  let counted: Presses = [];
  for (const [index, [key, at, repeat = false]] of presses.entries()) {
    const result = countPress(counted, { key, at, repeat });
    counted = result.presses;
    if (result.leave) return index + 1;
  }
  return undefined;
}

test('Shift three times within a second and a half leaves', () => {
  expect(
    leavesAfter([
      ['Shift', 0],
      ['Shift', 700],
      ['Shift', 1499],
    ]),
  ).toBe(3);
});

test('three presses spread over a second and a half stay', () => {
  expect(
    leavesAfter([
      ['Shift', 0],
      ['Shift', 700],
      ['Shift', 1500],
    ]),
  ).toBeUndefined();
});

test('only the last three presses count, however many came before', () => {
  expect(
    leavesAfter([
      ['Shift', 0],
      ['Shift', 1400],
      ['Shift', 2000],
      ['Shift', 2400],
    ]),
  ).toBe(4);
});

test('writing capitals never leaves', () => {
  expect(
    leavesAfter([
      ['Shift', 0],
      ['I', 80],
      ['Shift', 200],
      ['T', 280],
      ['Shift', 400],
      ['S', 450],
    ]),
  ).toBeUndefined();
});

test('holding Shift down never leaves', () => {
  expect(
    leavesAfter([
      ['Shift', 0],
      ['Shift', 500, true],
      ['Shift', 530, true],
      ['Shift', 560, true],
    ]),
  ).toBeUndefined();
});

test('Escape never leaves: it closes dialogs and stops loading pages', () => {
  expect(
    leavesAfter([
      ['Escape', 0],
      ['Escape', 100],
      ['Escape', 200],
    ]),
  ).toBeUndefined();
});
