import * as outbox from '#functions/mail/repository.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { writeUnrecorded } from '#functions/table/transact.ts';
import { expiry, type Challenge } from './domain.ts';
import { codeSeconds, hashCode, newOneTimeCode, type HashedCode } from './one-time-code.ts';
import * as challenges from './repository.ts';

const resendAfterSeconds = 30;

type Drawn = 'tries' | 'expiresAt' | 'code';
type Asked<Kind> = Kind extends { code: HashedCode } ? Omit<Kind, Drawn> : never;

/**
 * Sets the challenge to type a new code, good for ten minutes and five answers, and puts the code into the outbox.
 * @param letter to whom; a decoy is dropped by the mailer, so that nobody's address gets the same rows as somebody's.
 * @returns what the browser may know of it.
 */
export async function mailCode(
  platform: Platform,
  asked: Asked<Challenge>,
  letter: { kind: 'sign-in-code' | 'joining-code'; to: string; decoy: boolean },
): Promise<{ expiresInSeconds: number; resendAfterSeconds: number }> {
  const code = newOneTimeCode(platform.random);
  const expiresAt = expiry(platform.now(), codeSeconds);
  const challenge: Challenge = { ...asked, tries: 0, expiresAt, code: hashCode(platform, code) };
  const mail = outbox.queue(platform, { ...letter, secret: code }, new Date(expiresAt));
  await writeUnrecorded(platform, () =>
    Promise.resolve({ writes: [challenges.create(challenge), mail], result: undefined }),
  );
  return { expiresInSeconds: codeSeconds, resendAfterSeconds };
}
