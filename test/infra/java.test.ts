import { expect, test } from 'vitest';
import { majorVersion } from '#infra/local/java.mjs';

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "25" 2025-09-16', 25],
])('The Java that prints %s is version %i', (printed, major) => {
  expect(majorVersion(printed)).toBe(major);
});

test('A text without a version has none', () => {
  expect(majorVersion('The operation couldn’t be completed.')).toBeUndefined();
});
