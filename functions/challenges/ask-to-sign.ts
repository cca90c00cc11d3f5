import type { Platform } from '#functions/platform/platform.ts';
import { writeUnrecorded } from '#functions/table/transact.ts';
import { expiry } from './domain.ts';
import { codeSeconds } from './one-time-code.ts';
import * as challenges from './repository.ts';

/**
 * Sets the challenge to sign random bytes with an authenticator, good for ten minutes and one answer.
 * @returns the bytes, base64url.
 */
export async function askToSign(platform: Platform, place: string): Promise<string> {
  const bytes = Buffer.from(platform.random(32)).toString('base64url');
  const expiresAt = expiry(platform.now(), codeSeconds);
  const challenge = { kind: 'passkey', place, tries: 0, expiresAt, bytes } as const;
  await writeUnrecorded(platform, () =>
    Promise.resolve({ writes: [challenges.create(challenge)], result: undefined }),
  );
  return bytes;
}
