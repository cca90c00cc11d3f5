import type { Context } from 'hono';
import type { Session } from '#shared/sign-in.ts';
import * as activities from '#functions/activity/repository.ts';
import { stepUpMethodsOf, type HeldFactors } from '#functions/factors/domain.ts';
import { factorsOf } from '#functions/factors/change.ts';
import { acceptProof, refusing, type Proof } from '#functions/factors/proof.ts';
import { AppError } from '#functions/platform/errors.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { perAccount } from '#functions/rate-limits/domain.ts';
import * as rateLimits from '#functions/rate-limits/repository.ts';
import { describe, type SessionCard } from '#functions/sessions/domain.ts';
import { giveSession, rotatedSession, rotatingWrites } from '#functions/sessions/start.ts';
import { transact, type WriteItem } from '#functions/table/transact.ts';

/** Proves with a second factor; 25 tries an hour for one account. */
export async function stepUpByFactor(
  platform: Platform,
  context: Context,
  session: SessionCard,
  proof: Proof,
): Promise<Session> {
  await rateLimits.count(platform, perAccount('second-factor'), bucketOf(session));
  return stepUp(platform, context, session, proof.method, (held) => acceptProof(platform, held, proof));
}

/**
 * Uses a proof up and puts the session under a new token, in one transaction.
 * @param prove throws RefusedProof for a proof that doesn't hold.
 */
export async function stepUp(
  platform: Platform,
  context: Context,
  session: SessionCard,
  method: string,
  prove: (held: HeldFactors) => Promise<WriteItem[]> | WriteItem[],
): Promise<Session> {
  const name = { programId: session.programId, memberId: session.member.memberId };
  const { card, token } = rotatedSession(platform, session);
  const written = await refusing(platform, name, 'session.step-up-refused', () =>
    transact(platform, name, async () => {
      const [held, activity] = await Promise.all([
        factorsOf(platform, session),
        activities.find(platform, name.programId, name.memberId),
      ]);
      const used = await prove(held);
      const rotated = await rotatingWrites(platform, session, card);
      return {
        activity,
        writes: [...used, ...rotated.writes],
        record: {
          action: 'session.stepped-up',
          subjectMemberId: name.memberId,
          resources: { session: session.id },
          reasonCode: method,
        },
        result: rotated.card,
      };
    }),
  );
  giveSession(platform, context, { card: written, token });
  return describe(written, platform.now());
}

/** @throws AppError `state_conflict` for a way that is not enough for this member. */
export async function requireMethod(
  platform: Platform,
  session: SessionCard,
  method: 'code' | 'passkey',
): Promise<HeldFactors> {
  const held = await factorsOf(platform, session);
  if (!stepUpMethodsOf(session.member.role, held).includes(method)) {
    throw new AppError('state_conflict', { detail: 'Please confirm with your second way to sign in.' });
  }
  return held;
}

/** Who is counted when a member's proofs are. */
export const bucketOf = (session: SessionCard) => `${session.programId}.${session.member.memberId}`;
