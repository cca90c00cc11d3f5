import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameBrowser } from '#functions/sessions/browser.ts';
import {
  hasEnded,
  sessionSeconds,
  shouldTouch,
  steppedUpUntil,
  surplus,
  type SessionCard,
} from '#functions/sessions/domain.ts';

const start = Date.parse('2026-03-02T12:00:00.000Z');
const at = (seconds: number) => new Date(start + seconds * 1000);

const card: SessionCard = {
  id: 'session',
  programId: 'program',
  programName: 'Larkfield Evening Program',
  tokenHash: 'digest',
  member: { memberId: 'member', handle: 'quiet-river', avatar: 'river', role: 'participant' },
  cohortId: undefined,
  joinedAt: at(0).toISOString(),
  device: 'usual',
  stage: 'full',
  browser: 'Chrome on Linux',
  createdAt: at(0).toISOString(),
  lastSeenAt: at(0).toISOString(),
  expiresAt: at(24 * 3600).toISOString(),
  steppedUpAt: at(0).toISOString(),
};

test.for([
  ['participant', 'usual', 3600, 24 * 3600],
  ['participant', 'mine', 30 * 24 * 3600, 30 * 24 * 3600],
  ['family', 'shared', 300, 3600],
  ['staff', 'usual', 900, 12 * 3600],
  ['moderator', 'mine', 900, 12 * 3600],
  ['staff', 'shared', 300, 3600],
] as const)('%s on a %s device: %i seconds at rest, %i in all', ([role, device, idle, absolute]) => {
  expect(sessionSeconds(role, device)).toEqual({ idle, absolute });
});

test('A session is in force from just before it was seen until it rested or lived too long, and at no other time', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400 * 24 * 3600, max: 400 * 24 * 3600 }), (seconds) => {
      expect(hasEnded(card, at(seconds))).toBe(seconds < -300 || seconds >= 3600);
    }),
  );
  expect(hasEnded({ ...card, lastSeenAt: at(24 * 3600 - 1).toISOString() }, at(24 * 3600))).toBe(true);
});

test('Being seen is written down after a tenth of the resting time', () => {
  expect(shouldTouch(card, at(359))).toBe(false);
  expect(shouldTouch(card, at(360))).toBe(true);
});

test('A fresh proof lasts ten minutes', () => {
  expect(steppedUpUntil(card, at(599))).toBe(at(600).toISOString());
  expect(steppedUpUntil(card, at(600))).toBeUndefined();
  expect(steppedUpUntil({ ...card, steppedUpAt: undefined }, at(0))).toBeUndefined();
});

test('Those seen longest ago give way', () => {
  const seen = (id: string, seconds: number) => ({ ...card, id, lastSeenAt: at(seconds).toISOString() });
  const cards = [seen('b', 2), seen('c', 3), seen('a', 1)];
  expect(surplus(cards, 1).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(surplus(cards, 3)).toEqual([]);
  expect(surplus(cards, 9)).toEqual([]);
});

test.for([
  [
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36',
    'Chrome on Android',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile Safari/604.1',
    'Safari on iPhone',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge on Windows',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15',
    'Safari on Mac',
  ],
  ['curl/8.0', 'A browser'],
  ['', 'A browser'],
] as const)('A browser is called by its coarse name: %s', ([userAgent, name]) => {
  expect(nameBrowser(userAgent)).toBe(name);
});
