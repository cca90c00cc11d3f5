import { createHmac, hkdfSync } from 'node:crypto';
import type { Platform } from './platform.ts';

/**
 * HMAC-SHA-256 under a key of its own purpose, base64url: the same for the same text, and worth nothing to whoever
 * has the table and not the deployment's secret.
 */
export function keyedDigest(platform: Pick<Platform, 'secret'>, purpose: string, text: string): string {
  const key = Buffer.from(hkdfSync('sha256', platform.secret, '', `footbridge ${purpose}`, 32));
  return createHmac('sha256', key).update(text).digest('base64url');
}
