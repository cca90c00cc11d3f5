import { Secret, TOTP } from 'otpauth';
import type { Random } from '#functions/platform/ids.ts';

/** What every authenticator app assumes: SHA-1, six digits, 30 seconds (RFC 6238). */
const period = 30;
const issuer = 'Footbridge';

/** A secret of 160 bits, in base 32 as apps take it. */
export function newTotpSecret(random: Random): string {
  return new Secret({ buffer: new Uint8Array(random(20)).buffer }).base32;
}

/** The address an authenticator app scans. It names the handle, never the email address. */
export function totpUri(secret: string, handle: string): string {
  return new TOTP({ issuer, label: handle, secret, period }).toString();
}

/**
 * Which step a code belongs to: this one, the one before or the one after.
 * @param lastStep the last step whose code was accepted: codes up to it are used up.
 * @returns undefined when the code belongs to none of them, or to one that is used up.
 */
export function matchingStep(
  secret: string,
  code: string,
  now: Date,
  lastStep: number,
): number | undefined {
  const timestamp = now.getTime();
  const delta = TOTP.validate({
    token: code,
    secret: Secret.fromBase32(secret),
    period,
    timestamp,
    window: 1,
  });
  if (delta === null) return undefined;
  const step = TOTP.counter({ period, timestamp }) + delta;
  return step > lastStep ? step : undefined;
}
