import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashCode, isCode, newOneTimeCode } from '#functions/challenges/one-time-code.ts';

const random = (count: number) => new Uint8Array(randomBytes(count));
const platform = { secret: random(32), random };

/** Gives the drawn numbers as the three bytes each draw takes. */
function drawing(...draws: number[]) {
  return () => {
    const next = draws.shift() ?? 0;
    return Uint8Array.of(next >> 16, (next >> 8) & 255, next & 255);
  };
}

test('A code has six digits, leading zeros included', () => {
  expect(newOneTimeCode(drawing(7))).toBe('000007');
  expect(newOneTimeCode(drawing(15_999_999))).toBe('999999');
});

test('Draws that would favor some codes are drawn again', () => {
  expect(newOneTimeCode(drawing(16_000_000, 16_777_215, 42))).toBe('000042');
});

test('Only the code that was hashed is that code', () => {
  const code = fc.integer({ min: 0, max: 999_999 }).map((number) => String(number).padStart(6, '0'));
  fc.assert(
    fc.property(code, code, (made, typed) => {
      expect(isCode(platform, hashCode(platform, made), typed)).toBe(made === typed);
    }),
  );
});

test('The same code rests as something else each time, and is no code under another secret', () => {
  const first = hashCode(platform, '123456');
  expect(hashCode(platform, '123456').digest).not.toBe(first.digest);
  expect(isCode({ secret: random(32) }, first, '123456')).toBe(false);
});
