import * as accounts from '#functions/accounts/repository.ts';
import * as activities from '#functions/activity/repository.ts';
import type { AccountName } from '#functions/accounts/domain.ts';
import { digestCode } from '#functions/challenges/one-time-code.ts';
import { AppError } from '#functions/platform/errors.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { openText } from '#functions/platform/sealed-text.ts';
import { perAccount } from '#functions/rate-limits/domain.ts';
import * as rateLimits from '#functions/rate-limits/repository.ts';
import { transact, type WriteItem } from '#functions/table/transact.ts';
import { counterWentBack, type HeldFactors } from './domain.ts';
import * as factors from './repository.ts';
import { matchingStep } from './totp.ts';
import { verifyAssertion } from './webauthn.ts';

/** What someone shows to prove who it is. */
export type Proof =
  | { method: 'totp'; code: string }
  | { method: 'recovery-code'; code: string }
  /** `bytes` are those the passkey was asked to sign; undefined when none were, or they are used up. */
  | { method: 'passkey'; credentialId: string; response: unknown; bytes: string | undefined };

/** A proof that does not hold. The reason goes to the ledger, never to whoever tried. */
export class RefusedProof extends Error {
  readonly reason: 'wrong' | 'counter-went-back';

  constructor(reason: RefusedProof['reason']) {
    super(reason);
    this.name = 'RefusedProof';
    this.reason = reason;
  }
}

/** Where an account's authenticator secret is sealed for. */
export const totpPlace = ({ programId, memberId }: AccountName) => `totp:${programId}:${memberId}`;

/**
 * Checks a proof against what the account holds.
 * @returns the writes that use it up, so that it can't be shown twice.
 * @throws RefusedProof
 */
export async function acceptProof(
  platform: Platform,
  held: HeldFactors,
  proof: Proof,
): Promise<WriteItem[]> {
  switch (proof.method) {
    case 'totp':
      return [acceptTotp(platform, held, proof.code)];
    case 'recovery-code':
      return [acceptRecoveryCode(platform, held, proof.code)];
    case 'passkey':
      return [await acceptPasskey(platform, held, proof)];
  }
}

function acceptTotp(platform: Platform, { account }: HeldFactors, code: string): WriteItem {
  if (account.totp === undefined) throw new RefusedProof('wrong');
  const secret = openText(platform, totpPlace(account), account.totp.sealedSecret);
  const step = matchingStep(secret, code, platform.now(), account.totp.lastStep);
  if (step === undefined) throw new RefusedProof('wrong');
  return accounts.save(account, { ...account, totp: { ...account.totp, lastStep: step } });
}

function acceptRecoveryCode(platform: Platform, { account }: HeldFactors, code: string): WriteItem {
  const { recoveryCodes } = account;
  if (recoveryCodes === undefined) throw new RefusedProof('wrong');
  const digest = digestCode(platform, recoveryCodes.salt, code);
  const digests = recoveryCodes.digests.filter((other) => other !== digest);
  if (digests.length === recoveryCodes.digests.length) throw new RefusedProof('wrong');
  return accounts.save(account, { ...account, recoveryCodes: { ...recoveryCodes, digests } });
}

async function acceptPasskey(
  platform: Platform,
  { account, passkeys }: HeldFactors,
  proof: Extract<Proof, { method: 'passkey' }>,
): Promise<WriteItem> {
  const passkey = passkeys.find(({ credentialId }) => credentialId === proof.credentialId);
  if (passkey === undefined || proof.bytes === undefined) throw new RefusedProof('wrong');
  const counter = await verifyAssertion(platform, proof.response, proof.bytes, passkey);
  if (counter === undefined) throw new RefusedProof('wrong');
  if (counterWentBack(passkey.counter, counter)) throw new RefusedProof('counter-went-back');
  return factors.usePasskey(account, passkey, counter, platform.now());
}

/**
 * Does what needs a proof; a proof that is refused is recorded for the member to see, and everyone gets the same words.
 * At most 25 an hour are recorded for one account, so that nobody can fill its record.
 * @param action names the refusal in the ledger, such as `sign-in.passkey-refused`.
 * @throws AppError `code_not_accepted` for a refused proof.
 */
export async function refusing<Result>(
  platform: Platform,
  name: AccountName,
  action: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RefusedProof)) throw error;
    await recordRefusal(platform, name, action, error.reason);
    throw new AppError('code_not_accepted', { cause: error });
  }
}

async function recordRefusal(
  platform: Platform,
  name: AccountName,
  action: string,
  reasonCode: string,
): Promise<void> {
  try {
    await rateLimits.count(platform, perAccount('refusal'), `${name.programId}.${name.memberId}`);
    await transact(platform, name, async () => ({
      activity: await activities.find(platform, name.programId, name.memberId),
      writes: [],
      record: { action, subjectMemberId: name.memberId, reasonCode },
      result: undefined,
    }));
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'too_many_requests')) throw error;
  }
}
