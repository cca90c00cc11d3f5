import type { AccountName } from '#functions/accounts/domain.ts';
import { keyedDigest } from '#functions/platform/keyed-digest.ts';
import type { Platform } from '#functions/platform/platform.ts';

/** Bytes of the credential ids that common authenticators make. */
const lengths = [16, 20, 32] as const;

/**
 * A passkey id for an address that has no passkey: always the same for the same address, and like a real one,
 * so that asking tells nothing about who is here.
 */
export function decoyCredentialId(platform: Pick<Platform, 'secret'>, email: string): string {
  const bytes = Buffer.from(keyedDigest(platform, 'decoy passkey', email), 'base64url');
  const shape = Buffer.from(keyedDigest(platform, 'decoy passkey shape', email), 'base64url');
  return bytes.subarray(0, lengths[(shape[0] ?? 0) % lengths.length]).toString('base64url');
}

/** An account nobody has, to be looked up in place of one that isn't there, so that the work stays the same. */
export const nobody: AccountName = { programId: '0'.repeat(22), memberId: '0'.repeat(22) };
