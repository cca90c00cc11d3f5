import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import type { Platform } from './platform.ts';

/**
 * Seals a text that has to be read again later (AES-256-GCM), so that a copy of the table is of no use.
 * @param place where it is kept, such as `outbox:<id>`; it opens nowhere else.
 */
export function sealText(
  platform: Pick<Platform, 'secret' | 'random'>,
  place: string,
  text: string,
): string {
  const nonce = platform.random(12);
  const cipher = createCipheriv('aes-256-gcm', textKey(platform.secret), nonce);
  cipher.setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/**
 * @returns the text that was sealed for this place.
 * @throws Error when it was changed, moved, or sealed with another secret.
 */
export function openText(platform: Pick<Platform, 'secret'>, place: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', textKey(platform.secret), bytes.subarray(0, 12), {
    authTagLength: 16,
  });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

const keys = new WeakMap<Uint8Array, Buffer>();

function textKey(secret: Uint8Array): Buffer {
  const known = keys.get(secret);
  if (known) return known;
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'footbridge sealed text', 32));
  keys.set(secret, key);
  return key;
}
