import { expect, test } from 'vitest';
import { AttemptId } from '#lib/attempt-id.ts';

test('the same content keeps its id, other content gets another', () => {
  const attempt = new AttemptId();
  const first = attempt.for({ name: 'Spring' });

  expect(first).toMatch(/^[0-9A-Za-z]{22}$/);
  expect(attempt.for({ name: 'Spring' })).toBe(first);
  expect(attempt.for({ name: 'Summer' })).not.toBe(first);
});
