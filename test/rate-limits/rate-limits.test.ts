import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkOf, perNetwork, windowOf } from '#functions/rate-limits/domain.ts';

test.for([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::', 'fe80:0:0:0::/64'],
  ['', ''],
] as const)('%s belongs to the network %s', ([address, network]) => {
  expect(networkOf(address)).toBe(network);
});

test('Every address of one /64 is one network, however it is written; the next /64 is another', () => {
  const group = fc.integer({ min: 0, max: 0xffff });
  const four = fc.tuple(group, group, group, group);
  const write = (groups: number[], padded: boolean) =>
    groups.map((value) => value.toString(16).padStart(padded ? 4 : 1, '0')).join(':');
  fc.assert(
    fc.property(four, four, four, fc.boolean(), (prefix, one, other, padded) => {
      const network = networkOf(write([...prefix, ...one], padded));
      expect(networkOf(write([...prefix, ...other], !padded).toUpperCase())).toBe(network);
      const next = [prefix[0], prefix[1], prefix[2], prefix[3] ^ 1];
      expect(networkOf(write([...next, ...one], padded))).not.toBe(network);
    }),
  );
});

test('A window begins on the clock and says how long it lasts', () => {
  const limit = perNetwork('sign-in-code');
  const at = (time: string) => windowOf(limit, new Date(time));
  expect(at('2026-03-02T12:04:59.000Z').secondsLeft).toBe(1);
  expect(at('2026-03-02T12:05:00.000Z').secondsLeft).toBe(300);
  expect(at('2026-03-02T12:05:00.000Z').window).toBe(at('2026-03-02T12:04:59.999Z').window + 1);
});
