import { createHash } from 'node:crypto';
import * as z from 'zod';
import { id } from '#shared/ids.ts';
import { device } from '#shared/sign-in.ts';
import { hashedCode } from './one-time-code.ts';

/** Wrong and right answers a challenge takes in all. */
export const mostTries = 5;

const common = {
  /** Names the challenge in the table: the digest of a token only one browser has, or derived from one. */
  place: z.string(),
  /** Answers given so far. */
  tries: z.int(),
  expiresAt: z.string(),
};
const accountName = z.object({ programId: id, memberId: id });
const invitationName = z.object({ programId: id, invitationId: id });

/** Something a browser was asked to prove and has not yet. One shape a kind. */
export const challenge = z.discriminatedUnion('kind', [
  /** Knows the code mailed to an address. `accounts` is empty for an address nobody has. */
  z.object({
    ...common,
    kind: z.literal('sign-in-code'),
    code: hashedCode,
    accounts: z.array(accountName),
  }),
  /** Proved the address; now for the second factor. */
  z.object({ ...common, kind: z.literal('second-factor'), account: accountName, device }),
  /** Holds a passkey: signs these random bytes (base64url). */
  z.object({ ...common, kind: z.literal('passkey'), bytes: z.string() }),
  /** Signed in, and knows the code just mailed. */
  z.object({ ...common, kind: z.literal('step-up-code'), code: hashedCode }),
  /** Signed in, and put this secret (sealed) into an authenticator app. */
  z.object({ ...common, kind: z.literal('new-totp'), sealedSecret: z.string() }),
  /** Opened an invitation, and knows the code mailed to its address. */
  z.object({ ...common, kind: z.literal('joining-code'), code: hashedCode, invitation: invitationName }),
  /** Proved the invited address; now reads, and chooses how to appear. */
  z.object({ ...common, kind: z.literal('joining'), invitation: invitationName }),
]);
export type Challenge = z.infer<typeof challenge>;
export type ChallengeKind = Challenge['kind'];
export type ChallengeOf<Kind extends ChallengeKind> = Extract<Challenge, { kind: Kind }>;

/** Where the challenge of a browser's token stands; only this digest of the token is stored. */
export function placeOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** A second place that only the same browser can name, for what goes on beside its first challenge. */
export function placeBeside(place: string, purpose: string): string {
  return createHash('sha256').update(`${place}.${purpose}`).digest('base64url');
}

/** When a challenge made now is over. */
export function expiry(now: Date, seconds: number): string {
  return new Date(now.getTime() + seconds * 1000).toISOString();
}
