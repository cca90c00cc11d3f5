import { timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { Random } from '#functions/platform/ids.ts';
import { keyedDigest } from '#functions/platform/keyed-digest.ts';
import type { Platform } from '#functions/platform/platform.ts';

/** A code as it rests in the table: no code can be found from it without the deployment's secret. */
export const hashedCode = z.object({ salt: z.string(), digest: z.string() });
export type HashedCode = z.infer<typeof hashedCode>;

/** Seconds a mailed code is good for. */
export const codeSeconds = 10 * 60;

/** Six digits, evenly distributed: of 2^24 draws those beyond the last whole million are drawn again. */
export function newOneTimeCode(random: Random): string {
  for (;;) {
    const [high = 0, middle = 0, low = 0] = random(3);
    const drawn = high * 65_536 + middle * 256 + low;
    if (drawn < 16_000_000) return String(drawn % 1_000_000).padStart(6, '0');
  }
}

/** @param salt random, of this code or set of codes alone. */
export function digestCode(platform: Pick<Platform, 'secret'>, salt: string, code: string): string {
  return keyedDigest(platform, 'one-time code', `${salt}.${code}`);
}

/** Hashes a code with a salt of its own. */
export function hashCode(platform: Pick<Platform, 'secret' | 'random'>, code: string): HashedCode {
  const salt = Buffer.from(platform.random(16)).toString('base64url');
  return { salt, digest: digestCode(platform, salt, code) };
}

/** @returns whether the code is the one that was hashed; takes as long either way. */
export function isCode(platform: Pick<Platform, 'secret'>, hashed: HashedCode, code: string): boolean {
  const expected = Buffer.from(hashed.digest);
  const given = Buffer.from(digestCode(platform, hashed.salt, code));
  return expected.length === given.length && timingSafeEqual(expected, given);
}
