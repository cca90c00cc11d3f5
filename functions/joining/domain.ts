import { houseRules, privacyNotice } from '#shared/notices.ts';
import { isTeam } from '#shared/roles.ts';
import type { NewMember } from '#shared/sign-in.ts';
import { newAccount, type Account } from '#functions/accounts/domain.ts';
import { refusalOf } from '#functions/handles/domain/refusal.ts';
import { skeletonOf } from '#functions/handles/domain/skeleton.ts';
import { canBeAccepted, type Invitation } from '#functions/invitations/domain/lifecycle.ts';
import type { Member } from '#functions/members/domain.ts';
import { AppError } from '#functions/platform/errors.ts';
import type { SessionCard } from '#functions/sessions/domain.ts';

/** Seconds a person has, once the address is proved, to read and to choose. */
export const joiningSeconds = 60 * 60;

/** One answer for every link that opens nothing, whether it never did, was used, ran out or was taken back. */
export function invitationGone(): AppError {
  return new AppError('not_found', {
    detail: 'This invitation link isn’t good any more. Ask the person who invited you for a new one.',
  });
}

/** @throws AppError `not_found` for an invitation that nobody can accept now. */
export function requireOpen(invitation: Invitation | undefined, now: Date): Invitation {
  if (invitation === undefined || !canBeAccepted(invitation, now)) throw invitationGone();
  return invitation;
}

/** Everything that comes to be when a person joins. */
export interface Joined {
  account: Account;
  member: Member;
  /** What no other handle of the program may look like. */
  skeleton: string;
  stage: SessionCard['stage'];
}

/**
 * Makes a member of an invited person who proved the address, chose a handle and accepted the current texts.
 * @throws AppError `notice_outdated` when a text changed while they read; `handle_refused` with the reason.
 */
export function join(invitation: Invitation, chosen: NewMember, memberId: string, now: Date): Joined {
  if (
    chosen.houseRulesVersion !== houseRules.version ||
    chosen.privacyNoticeVersion !== privacyNotice.version
  ) {
    throw new AppError('notice_outdated');
  }
  const refusal = refusalOf(chosen.handle, invitation.email);
  if (refusal !== undefined) {
    throw new AppError('handle_refused', {
      detail: refusal,
      fields: [{ path: 'handle', detail: refusal }],
    });
  }
  const at = now.toISOString();
  const { programId, role, cohortId, email } = invitation;
  return {
    account: newAccount({ programId, memberId }, email, now),
    member: {
      programId,
      memberId,
      handle: chosen.handle,
      avatar: chosen.avatar,
      role,
      cohortId,
      state: 'active',
      joinedAt: at,
      timeZone: chosen.timeZone,
      acceptances: [
        { notice: 'house-rules', version: houseRules.version, at },
        { notice: 'privacy-notice', version: privacyNotice.version, at },
      ],
      sessionsOpened: 1,
      version: 1,
    },
    skeleton: skeletonOf(chosen.handle),
    stage: isTeam(role) ? 'enroll' : 'full',
  };
}
