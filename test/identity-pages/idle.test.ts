import { expect, test } from 'vitest';
import { restOf } from '#lib/identity/idle.ts';
import type { Session } from '#shared/sign-in.ts';

const start = Date.parse('2026-11-23T20:00:00.000Z');
const shared: Session = {
  member: { memberId: 'm', handle: 'quiet-river', avatar: 'river', role: 'participant' },
  program: { id: 'p', name: 'Evening program' },
  device: 'shared',
  stage: 'full',
  expiresAt: '2026-11-23T21:00:00.000Z',
  idleSeconds: 300,
};
const at = (seconds: number) => restOf(shared, start, start + seconds * 1000).kind;

test('A resting session asks one minute before its dependable end, and ends then', () => {
  expect(at(0)).toBe('fine');
  expect(at(209)).toBe('fine');
  expect(at(210)).toBe('asking');
  expect(at(269)).toBe('asking');
  expect(at(270)).toBe('over');
});

test('It ends before the API ends it, which may have written down a visit a tenth earlier', () => {
  const apiEnd = shared.idleSeconds - shared.idleSeconds / 10;
  expect(at(apiEnd)).toBe('over');
});

test('The whole time of a session ends it, however busy it is', () => {
  const end = Date.parse(shared.expiresAt);
  const used = (before: number) => restOf(shared, end - before, end - before).kind;
  expect(used(61_000)).toBe('fine');
  expect(used(60_000)).toBe('ending');
  expect(used(0)).toBe('over');
});

test('A month on one’s own device neither asks nor ends early', () => {
  const mine: Session = {
    ...shared,
    device: 'mine',
    idleSeconds: 2_592_000,
    expiresAt: '2026-12-23T20:00:00.000Z',
  };
  expect(restOf(mine, start, start + 20 * 86_400_000).kind).toBe('fine');
});
