import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handle as handleContract } from '#shared/members.ts';
import { refusalOf } from '#functions/handles/domain/refusal.ts';
import { skeletonOf } from '#functions/handles/domain/skeleton.ts';
import { suggestHandles } from '#functions/handles/domain/suggestions.ts';
import { firstWords, secondWords } from '#functions/handles/domain/words.ts';

const address = 'maren.holt+new@lindqvist.example';
const seeded = (seed: number) => {
  let state = seed;
  return (count: number) =>
    Uint8Array.from({ length: count }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return (state >> 16) & 255;
    });
};
const anyHandle = fc.stringMatching(/^[a-z][a-z0-9]{1,7}(-[a-z0-9]{1,7}){0,2}$/);

describe('Handles that look alike have one skeleton', () => {
  test.each([
    ['quiet-river', 'quietriver'],
    ['quiet-river', 'qu1et-r1ver'],
    ['soft-moon', 's0ft-m00n'],
    ['still-lake', 'stlll-iake'],
    ['green-oak', 'green-0ak'],
    ['calm-stone', 'calrn-5tone'],
    ['willow-wren', 'vvillow-vvren'],
    ['blue-zephyr', '8lue-2ephyr'],
  ])('%s and %s', (one, other) => {
    expect(skeletonOf(one)).toBe(skeletonOf(other));
  });

  test('folding twice changes nothing more, and separators never matter', () => {
    fc.assert(
      fc.property(anyHandle, (handle) => {
        expect(skeletonOf(skeletonOf(handle))).toBe(skeletonOf(handle));
        expect(skeletonOf(handle.replaceAll('-', ''))).toBe(skeletonOf(handle));
      }),
    );
  });
});

describe('Hostile characters never reach a handle', () => {
  test.each([
    ['a lone surrogate', 'quiet\ud800river'],
    ['NUL', 'quiet\u0000river'],
    ['a bidirectional control', 'quiet\u202eriver'],
    ['a zero-width space', 'quiet\u200briver'],
    ['a Cyrillic look-alike', 'quiet-r\u0456ver'],
    ['a full-width letter', 'ｑuiet-river'],
    ['a capital', 'Quiet-river'],
    ['a double hyphen', 'quiet--river'],
    ['25 characters', 'a'.repeat(25)],
    ['2 characters', 'ab'],
  ])('%s is refused by the contract', (_name, handle) => {
    expect(handleContract.safeParse(handle).success).toBe(false);
  });
});

describe('A handle that leads to the person is refused', () => {
  test.each([
    'maren',
    'holt-river',
    'm4maren',
    'calm-rnaren',
    'marenholt',
    'mar-en-holt',
    'lindqvist-sea',
    'l1ndqvist',
  ])('%s', (handle) => {
    expect(refusalOf(handle, address)).toMatch(/close to your name/);
  });

  test('whatever the local part is, a handle with it inside is refused', () => {
    const name = fc.stringMatching(/^[a-z]{4,8}$/);
    fc.assert(
      fc.property(name, fc.stringMatching(/^[a-z]{1,6}$/), (local, extra) => {
        expect(refusalOf(`${extra}-${local}`, `${local}@example.test`)).toMatch(/close to your name/);
        expect(refusalOf(`${extra}${local}`, `${local}77@example.test`)).toMatch(/close to your name/);
      }),
    );
  });

  test('a name is found where folding would join its beginning with the word before it', () => {
    expect(refusalOf('calmer-nora', 'nora@example.test')).toMatch(/close to your name/);
  });

  test('a short name is refused as a word, not inside another word', () => {
    expect(refusalOf('calm-bo', 'bo@example.test')).toMatch(/close to your name/);
    expect(refusalOf('calm-boat', 'bo@example.test')).toBeUndefined();
  });
});

describe('Other refusals name their reason', () => {
  test.each([
    ['river-55512', /phone number or a year/],
    ['river-5-5-5-1-2', /phone number or a year/],
    ['a555b123c4', /phone number or a year/],
    ['oak-1987', /phone number or a year/],
    ['oak-2024-oak', /phone number or a year/],
    ['calm-admin', /someone on the team/],
    ['st4ff-staff', /someone on the team/],
    ['m0derat0r', /someone on the team/],
    ['counse1or', /someone on the team/],
    ['foot-bridge', /someone on the team/],
    ['he1p-desk', /someone on the team/],
    ['night-mod', /someone on the team/],
    ['fuck-river', /could hurt someone/],
    ['fu-ck-river', /could hurt someone/],
  ])('%s', (handle, reason) => {
    expect(refusalOf(handle, address)).toMatch(reason);
  });

  test.each(['quiet-river', 'modest-oak', 'oak-77', 'river-123', 'steam-kettle'])(
    '%s is fine',
    (handle) => {
      expect(refusalOf(handle, address)).toBeUndefined();
    },
  );
});

describe('Suggestions', () => {
  test('there are more than 80 of each word, none twice', () => {
    expect(new Set(firstWords).size).toBe(firstWords.length);
    expect(new Set(secondWords).size).toBe(secondWords.length);
    expect(firstWords.length).toBeGreaterThan(80);
    expect(secondWords.length).toBeGreaterThan(80);
  });

  test('every pair is a handle, none looks like another, and nearly none has a rude word across its hyphen', () => {
    const pairs = firstWords.flatMap((first) => secondWords.map((second) => `${first}-${second}`));
    expect(pairs.filter((pair) => !handleContract.safeParse(pair).success)).toEqual([]);
    expect(pairs.filter((pair) => refusalOf(pair, '') !== undefined).length).toBeLessThan(20);
    expect(new Set(pairs.map(skeletonOf)).size).toBe(pairs.length);
  });

  test('as many as asked for, all different, none refused, none from the person’s own address', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const handles = suggestHandles(seeded(seed), 'river.heron@example.test', 12);
        expect(new Set(handles).size).toBe(12);
        expect(handles.filter((handle) => /river|heron/.test(handle))).toEqual([]);
        expect(handles.filter((handle) => refusalOf(handle, '') !== undefined)).toEqual([]);
      }),
    );
  });
});
