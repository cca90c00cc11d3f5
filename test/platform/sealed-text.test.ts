import { expect, test } from 'vitest';
import { openText, sealText } from '#functions/platform/sealed-text.ts';

const platform = {
  secret: new Uint8Array(32).fill(7),
  random: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
};

test('A sealed text opens in its place, and the stored form shows nothing of it', () => {
  const sealed = sealText(platform, 'outbox:1', 'quiet@example.test');
  expect(openText(platform, 'outbox:1', sealed)).toBe('quiet@example.test');
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('quiet');
});

test('Moved, changed, or under another secret it does not open', () => {
  const sealed = sealText(platform, 'outbox:1', '123456');
  const changed = Buffer.from(sealed, 'base64url');
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  expect(() => openText(platform, 'outbox:2', sealed)).toThrow();
  expect(() => openText(platform, 'outbox:1', changed.toString('base64url'))).toThrow();
  expect(() => openText({ secret: new Uint8Array(32).fill(8) }, 'outbox:1', sealed)).toThrow();
});
