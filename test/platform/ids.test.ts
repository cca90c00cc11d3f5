import fc from 'fast-check';
import { expect, test } from 'vitest';
import { id, position } from '#shared/ids.ts';
import { newId, newPosition, newPositionAfter, positionPrefix } from '#functions/platform/ids.ts';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const moments = fc.date({ min: new Date(0), max: new Date('2500-01-01T00:00:00Z'), noInvalidDate: true });

test('Ids and positions are what the contracts call valid', () => {
  fc.assert(
    fc.property(moments, (now) => {
      expect(id.safeParse(newId(random)).success).toBe(true);
      expect(position.safeParse(newPosition(now, random)).success).toBe(true);
    }),
  );
});

test('Positions sort as text in the order of time, and above the prefix of their own moment', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 1_000_000_000 }), (early, later) => {
      const late = new Date(early.getTime() + later);
      expect(newPosition(early, random) < newPosition(late, random)).toBe(true);
      expect(newPosition(early, random) >= positionPrefix(early)).toBe(true);
      expect(newPosition(early, random) < positionPrefix(late)).toBe(true);
    }),
  );
});

test('A place after another comes after it, even by a clock that is behind', () => {
  fc.assert(
    fc.property(moments, moments, (one, other) => {
      const first = newPosition(one, random);
      const second = newPositionAfter(first, other, random);
      expect(second > first).toBe(true);
      expect(position.safeParse(second).success).toBe(true);
    }),
  );
});

test('Bytes that would favor some characters are drawn again', () => {
  const draws = [new Uint8Array(32).fill(255), new Uint8Array(32).fill(61)];
  expect(newId(() => draws.shift() ?? new Uint8Array(32))).toBe('z'.repeat(22));
});
