import { isTeam, type Role } from '#shared/roles.ts';
import type { Factors, SecondFactor } from '#shared/sign-in.ts';
import type { Account } from '#functions/accounts/domain.ts';
import { AppError } from '#functions/platform/errors.ts';
import type { Random } from '#functions/platform/ids.ts';

/** A passkey that was registered. */
export interface Passkey {
  credentialId: string;
  name: string;
  /** COSE key, base64url. */
  publicKey: string;
  /** Signatures the authenticator says it made; 0 for ever where it doesn't count. */
  counter: number;
  transports: readonly string[];
  createdAt: string;
  lastUsedAt: string | undefined;
}

/** Everything an account can prove itself with. */
export interface HeldFactors {
  account: Account;
  passkeys: readonly Passkey[];
}

/** A member has at most this many passkeys. */
export const mostPasskeys = 10;

/**
 * The second factors that sign-in by a mailed code asks for, best first; none when it doesn't ask.
 * The team is asked for what they have; others only when they chose an authenticator app.
 */
export function secondFactorsOf(role: Role, { account, passkeys }: HeldFactors): SecondFactor[] {
  const asked = isTeam(role)
    ? account.totp !== undefined || passkeys.length > 0
    : account.totp !== undefined;
  if (!asked) return [];
  return [
    ...(passkeys.length > 0 ? (['passkey'] as const) : []),
    ...(account.totp === undefined ? [] : (['totp'] as const)),
    ...((account.recoveryCodes?.digests.length ?? 0) > 0 ? (['recovery-code'] as const) : []),
  ];
}

/** How a signed-in member proves once more who it is. */
export function stepUpMethodsOf(role: Role, held: HeldFactors): ('code' | 'totp' | 'passkey')[] {
  const factors = secondFactorsOf(role, held).filter((factor) => factor !== 'recovery-code');
  if (factors.length > 0) return factors;
  return held.passkeys.length > 0 ? ['code', 'passkey'] : ['code'];
}

/** The factors as their member sees them. */
export function describeFactors(role: Role, { account, passkeys }: HeldFactors): Factors {
  return {
    passkeys: passkeys.map(({ credentialId, name, createdAt, lastUsedAt }) => ({
      id: credentialId,
      name,
      createdAt,
      lastUsedAt,
    })),
    totp: account.totp !== undefined,
    recoveryCodesLeft: account.recoveryCodes?.digests.length ?? 0,
    required: isTeam(role),
  };
}

/**
 * Checks what would be left after a factor is taken away.
 * @throws AppError `state_conflict` when the role needs a second factor and this is the last.
 */
export function requireFactorLeft(role: Role, left: HeldFactors): void {
  if (isTeam(role) && secondFactorsOf(role, left).length === 0) {
    throw new AppError('state_conflict', {
      detail: 'This is your only second way to sign in. Add another one first.',
    });
  }
}

/**
 * @returns whether an authenticator's counter shows that a copy of it exists: it counts, and did not count up.
 */
export function counterWentBack(stored: number, counter: number): boolean {
  return (stored > 0 || counter > 0) && counter <= stored;
}

/** Without the letters and digits that are mistaken for each other. */
const recoveryAlphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const recoveryCodeCount = 10;

/** Ten codes such as `abcde-fghjk` (49 bits each), evenly distributed. */
export function newRecoveryCodes(random: Random): string[] {
  return Array.from({ length: recoveryCodeCount }, () => `${newWord(random)}-${newWord(random)}`);
}

function newWord(random: Random): string {
  const even = 256 - (256 % recoveryAlphabet.length);
  let word = '';
  while (word.length < 5) {
    for (const byte of random(8)) {
      if (byte < even && word.length < 5) word += recoveryAlphabet.charAt(byte % recoveryAlphabet.length);
    }
  }
  return word;
}
