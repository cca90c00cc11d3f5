import type { Context } from 'hono';
import type { AddedFactor } from '#shared/sign-in.ts';
import type { RecoveryCodes } from '#functions/accounts/domain.ts';
import * as accounts from '#functions/accounts/repository.ts';
import * as activities from '#functions/activity/repository.ts';
import { digestCode } from '#functions/challenges/one-time-code.ts';
import { AppError } from '#functions/platform/errors.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { describe, type SessionCard } from '#functions/sessions/domain.ts';
import * as sessions from '#functions/sessions/repository.ts';
import { giveSession, rotatedSession, rotatingWrites } from '#functions/sessions/start.ts';
import { transact, type WriteItem } from '#functions/table/transact.ts';
import { describeFactors, newRecoveryCodes, secondFactorsOf, type HeldFactors } from './domain.ts';
import * as factors from './repository.ts';

/** What a change makes of the factors as read, and what has to be written for it besides the account. */
interface Change {
  after: HeldFactors;
  writes: readonly WriteItem[];
}

/**
 * Changes a member's factors, recorded. The account is written with every change, so that two at once are decided
 * one after the other and neither takes away what the other relied on.
 * @param decide gets the factors as stored now.
 * @throws AppError `session_ended` for a session that waits for a first second factor when there is one: nobody proved
 *   that one here.
 */
export async function changeFactors(
  platform: Platform,
  session: SessionCard,
  action: string,
  decide: (held: HeldFactors) => Change | Promise<Change>,
): Promise<HeldFactors> {
  const name = { programId: session.programId, memberId: session.member.memberId };
  return transact(platform, name, async () => {
    const [held, activity] = await Promise.all([
      factorsOf(platform, session),
      activities.find(platform, name.programId, name.memberId),
    ]);
    if (session.stage === 'enroll' && secondFactorsOf(session.member.role, held).length > 0)
      throw new AppError('session_ended');
    const { after, writes } = await decide(held);
    return {
      activity,
      writes: [accounts.save(held.account, after.account), ...writes],
      record: { action, subjectMemberId: name.memberId },
      result: after,
    };
  });
}

/**
 * Adds a factor. With the first that guards sign-in, recovery codes are made; and a session that waited for one
 * gets a new token and becomes full. Other sessions that wait end: nobody proved a second factor in them.
 */
export async function addFactor(
  platform: Platform,
  context: Context,
  session: SessionCard,
  action: string,
  decide: (held: HeldFactors) => Change,
): Promise<AddedFactor> {
  const { role } = session.member;
  const codes = newRecoveryCodes(platform.random);
  const enrolls = session.stage === 'enroll';
  const rotated = rotatedSession(platform, session, 'full');
  const recoveryCodes = hashRecoveryCodes(platform, codes);
  const after = await changeFactors(platform, session, action, async (held) => {
    const change = decide(held);
    const guards = secondFactorsOf(role, change.after).length > 0;
    const { account } = change.after;
    const guarded = guards && account.recoveryCodes === undefined ? { ...account, recoveryCodes } : account;
    const enrolled = enrolls ? await enrolledWrites(platform, session, rotated.card) : [];
    return { after: { ...change.after, account: guarded }, writes: [...change.writes, ...enrolled] };
  });
  if (enrolls) giveSession(platform, context, rotated);
  return {
    factors: describeFactors(role, after),
    session: describe(enrolls ? rotated.card : session, platform.now()),
    ...(after.account.recoveryCodes === recoveryCodes ? { recoveryCodes: codes } : {}),
  };
}

/** Makes the session full under its new token, and ends the others that wait. */
async function enrolledWrites(
  platform: Platform,
  session: SessionCard,
  full: SessionCard,
): Promise<WriteItem[]> {
  const [{ writes }, standing] = await Promise.all([
    rotatingWrites(platform, session, full),
    sessions.list(platform, session.programId, session.member.memberId),
  ]);
  const waiting = standing.filter((card) => card.stage === 'enroll' && card.id !== session.id);
  return [...writes, ...waiting.map((card) => sessions.remove(card))];
}

/** A set of recovery codes as it is kept. */
export function hashRecoveryCodes(platform: Platform, codes: readonly string[]): RecoveryCodes {
  const salt = Buffer.from(platform.random(16)).toString('base64url');
  return { salt, digests: codes.map((code) => digestCode(platform, salt, code)) };
}

/** Reads what a signed-in member holds. */
export async function factorsOf(platform: Platform, session: SessionCard): Promise<HeldFactors> {
  const held = await factors.find(platform, {
    programId: session.programId,
    memberId: session.member.memberId,
  });
  if (held === undefined) throw new AppError('session_ended');
  return held;
}
