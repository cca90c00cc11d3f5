import type { Context } from 'hono';
import type { Device, Session } from '#shared/sign-in.ts';
import type { AccountName } from '#functions/accounts/domain.ts';
import type { Activity } from '#functions/activity/domain.ts';
import * as activities from '#functions/activity/repository.ts';
import { releaseBrowser } from '#functions/challenges/cookie.ts';
import type { HeldFactors } from '#functions/factors/domain.ts';
import * as factors from '#functions/factors/repository.ts';
import type { Member } from '#functions/members/domain.ts';
import * as members from '#functions/members/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import { findSession } from '#functions/platform/permit.ts';
import type { Platform } from '#functions/platform/platform.ts';
import type { Program } from '#functions/programs/repository.ts';
import * as programs from '#functions/programs/repository.ts';
import { describe, type SessionCard } from '#functions/sessions/domain.ts';
import { endSessions } from '#functions/sessions/end.ts';
import { giveSession, newSession, openingWrites } from '#functions/sessions/start.ts';
import { transact, type WriteItem } from '#functions/table/transact.ts';

/** An account whose member may come in now, and everything the decision about it needs. */
export interface Entrance {
  member: Member;
  program: Program;
  held: HeldFactors;
  activity: Activity;
}

/** @returns undefined for an account that isn't there, or whose member is suspended or removed. */
export async function findEntrance(platform: Platform, name: AccountName): Promise<Entrance | undefined> {
  const [member, program, held, activity] = await Promise.all([
    members.find(platform, name.programId, name.memberId),
    programs.find(platform, name.programId),
    factors.find(platform, name),
    activities.find(platform, name.programId, name.memberId),
  ]);
  if (member?.state !== 'active' || program === undefined || held === undefined) return undefined;
  return { member, program, held, activity };
}

/** How someone came in. */
interface Arrival {
  name: AccountName;
  device: Device;
  stage: SessionCard['stage'];
  /** Last proof, for the ledger: `code`, `passkey`, `totp` or `recovery-code`. */
  method: string;
  /** Checks the proof on what is stored now, and returns the writes that use it up. */
  prove: (entrance: Entrance) => Promise<readonly WriteItem[]> | readonly WriteItem[];
}

/**
 * Signs a person in: the proof is used up, the session written and the ledger told in one transaction, or nothing is.
 * The browser gets a token nobody has seen before; a session it had before is over.
 * @throws AppError `code_not_accepted` when the member may not come in, and whatever `prove` throws.
 */
export async function enter(platform: Platform, context: Context, arrival: Arrival): Promise<Session> {
  const { name, device, stage, method } = arrival;
  const before = await findSession(platform, context);
  const started = await transact(platform, name, async () => {
    const entrance = await findEntrance(platform, name);
    if (entrance === undefined) throw new AppError('code_not_accepted');
    const { member, program, activity } = entrance;
    const used = await arrival.prove(entrance);
    const opened = newSession(platform, context, { member, programName: program.name, device, stage });
    return {
      activity,
      writes: [...used, ...(await openingWrites(platform, member, opened.card))],
      record: {
        action: 'session.started',
        subjectMemberId: name.memberId,
        resources: { session: opened.card.id },
        reasonCode: method,
      },
      result: opened,
    };
  });
  releaseBrowser(context);
  giveSession(platform, context, started);
  if (before !== undefined) await endSessions(platform, [before], 'replaced');
  return describe(started.card, platform.now());
}
