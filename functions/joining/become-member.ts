import type { Context } from 'hono';
import type { NewMember, Session } from '#shared/sign-in.ts';
import * as accounts from '#functions/accounts/repository.ts';
import * as activities from '#functions/activity/repository.ts';
import { releaseBrowser } from '#functions/challenges/cookie.ts';
import * as challenges from '#functions/challenges/repository.ts';
import * as handles from '#functions/handles/repository.ts';
import { accept, type Invitation } from '#functions/invitations/domain/lifecycle.ts';
import * as invitations from '#functions/invitations/repository.ts';
import * as members from '#functions/members/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import { newId } from '#functions/platform/ids.ts';
import { findSession } from '#functions/platform/permit.ts';
import type { Platform } from '#functions/platform/platform.ts';
import * as programs from '#functions/programs/repository.ts';
import { describe } from '#functions/sessions/domain.ts';
import { endSessions } from '#functions/sessions/end.ts';
import * as sessions from '#functions/sessions/repository.ts';
import { giveSession, newSession } from '#functions/sessions/start.ts';
import { transact } from '#functions/table/transact.ts';
import { invitationGone, join } from './domain.ts';
import { findProved } from './find-invited.ts';

/**
 * Makes the invited person a member and signs them in: invitation, account, member, handle and session are written
 * together, or nothing is. The ledger doesn't name the invitation, so that no record leads from a member to an address.
 * @throws AppError `not_found` without a proved invitation; `notice_outdated`, `handle_refused`, `handle_taken`;
 *   `state_conflict` when the address has an account in the program.
 */
export async function becomeMember(
  platform: Platform,
  context: Context,
  chosen: NewMember,
): Promise<Session> {
  const before = await findSession(platform, context);
  const { programId } = (await findProved(platform, context)).invitation;
  const memberId = newId(platform.random);
  const started = await transact(platform, { programId, memberId }, async () => {
    const [{ challenge, invitation }, program, activity] = await Promise.all([
      findProved(platform, context),
      programs.find(platform, programId),
      activities.find(platform, programId, memberId),
    ]);
    if (program === undefined) throw invitationGone();
    const former = await findFormer(platform, invitation);
    const { account, member, skeleton, stage } = join(invitation, chosen, memberId, platform.now());
    const opened = newSession(platform, context, {
      member,
      programName: program.name,
      device: chosen.device,
      stage,
    });
    return {
      activity,
      writes: [
        { ...challenges.consume(challenge), otherwise: invitationGone },
        invitations.save(invitation, accept(invitation)),
        invitations.freeAddress(platform, invitation),
        ...accounts.create(platform, account, hasAccount, former),
        handles.claim(programId, skeleton, { handle: member.handle, memberId }),
        members.create(member),
        sessions.create(opened.card),
      ],
      record: {
        action: 'member.joined',
        subjectMemberId: memberId,
        resources: { session: opened.card.id },
      },
      result: opened,
    };
  });
  releaseBrowser(context);
  giveSession(platform, context, started);
  if (before !== undefined) await endSessions(platform, [before], 'replaced');
  return describe(started.card, platform.now());
}

/** The member this address led to, when they were removed; nothing ever brings that place back. */
async function findFormer(
  platform: Platform,
  { programId, email }: Invitation,
): Promise<string | undefined> {
  const memberId = (await accounts.findMembers(platform, programId, [email])).get(email);
  const former = memberId && (await members.find(platform, programId, memberId));
  return former && former.state === 'removed' ? former.memberId : undefined;
}

const hasAccount = () =>
  new AppError('state_conflict', { detail: 'You have an account here already. Please sign in.' });
