import type { Invitation as ShownInvitation } from '#shared/invitations.ts';
import { isTeam, type Role } from '#shared/roles.ts';
import { AppError } from '#functions/platform/errors.ts';
import { hashSecret } from './token.ts';

/** Somebody is asked to join. Whether it has expired is not stored: time tells. */
export interface Invitation {
  programId: string;
  id: string;
  email: string;
  role: Role;
  cohortId: string | undefined;
  state: Exclude<ShownInvitation['state'], 'expired'>;
  /** Member who invited; absent for those a program begins with. */
  invitedBy: string | undefined;
  invitedAt: string;
  approvedBy: string | undefined;
  lastSentAt: string | undefined;
  expiresAt: string;
  /** Digest of the one secret that opens it; absent before it is sent and after it is over. */
  secretHash: string | undefined;
  /** Guards the whole item. */
  version: number;
}

/** Who is asked, as what. */
export interface InvitationDraft {
  id: string;
  email: string;
  role: Role;
  cohortId: string | undefined;
}

const lifetimeMilliseconds = 14 * 24 * 60 * 60 * 1000;

/** When an invitation sent now is over. */
function expiryOf(now: Date): Date {
  return new Date(now.getTime() + lifetimeMilliseconds);
}

/** A new invitation, not yet sent. One to the team waits for a second person, unless nobody is there yet to be one. */
export function invite(
  draft: InvitationDraft,
  by: { programId: string; memberId: string | undefined },
  now: Date,
): Invitation {
  return {
    ...draft,
    programId: by.programId,
    state: isTeam(draft.role) && by.memberId !== undefined ? 'awaiting_second_person' : 'pending',
    invitedBy: by.memberId,
    invitedAt: now.toISOString(),
    approvedBy: undefined,
    lastSentAt: undefined,
    expiresAt: expiryOf(now).toISOString(),
    secretHash: undefined,
    version: 1,
  };
}

/** What the invitation is now. */
export function stateOf(invitation: Invitation, now: Date): ShownInvitation['state'] {
  const open = invitation.state === 'pending' || invitation.state === 'awaiting_second_person';
  return open && now.toISOString() >= invitation.expiresAt ? 'expired' : invitation.state;
}

/** @returns whether the link with this digest opens the invitation now. */
export function canBeAccepted(invitation: Invitation, now: Date): boolean {
  return stateOf(invitation, now) === 'pending' && invitation.secretHash !== undefined;
}

/**
 * Sends it, or sends it again: the new secret opens it for 14 days, the one before opens nothing.
 * @throws AppError `state_conflict` when it waits for a second person, was accepted or was taken back.
 */
export function deliver(invitation: Invitation, secret: string, now: Date): Invitation {
  if (invitation.state === 'awaiting_second_person') {
    throw new AppError('state_conflict', {
      detail: 'A second person on the team has to approve this invitation first.',
    });
  }
  if (invitation.state !== 'pending')
    throw new AppError('state_conflict', { detail: 'This invitation is no longer open.' });
  return {
    ...invitation,
    secretHash: hashSecret(secret),
    lastSentAt: now.toISOString(),
    expiresAt: expiryOf(now).toISOString(),
  };
}

/**
 * A second person agrees to a place on the team, and the invitation may go out.
 * @throws AppError `second_person_required` for whoever invited; `already_decided` when it doesn't wait any more;
 *   `state_conflict` when it waited too long.
 */
export function approve(invitation: Invitation, memberId: string, now: Date): Invitation {
  if (invitation.state !== 'awaiting_second_person') throw new AppError('already_decided');
  if (invitation.invitedBy === memberId) throw new AppError('second_person_required');
  if (stateOf(invitation, now) === 'expired') {
    throw new AppError('state_conflict', {
      detail: 'This invitation waited too long. Please invite again.',
    });
  }
  return { ...invitation, state: 'pending', approvedBy: memberId };
}

/**
 * Takes it back: its link opens nothing from now on.
 * @throws AppError `state_conflict` when the person has joined already.
 */
export function revoke(invitation: Invitation): Invitation {
  if (invitation.state === 'accepted')
    throw new AppError('state_conflict', { detail: 'This person has joined already.' });
  return { ...invitation, state: 'revoked', secretHash: undefined };
}

/** The person joins; the link is used up. */
export function accept(invitation: Invitation): Invitation {
  return { ...invitation, state: 'accepted', secretHash: undefined };
}

/** The invitation as staff see it. @param readerId member who looks. */
export function describe(
  invitation: Invitation,
  readerId: string,
  cohortNames: ReadonlyMap<string, string>,
  now: Date,
): ShownInvitation {
  const { id, email, role, cohortId, invitedAt, lastSentAt, expiresAt, version } = invitation;
  return {
    id,
    email,
    role,
    cohortId,
    cohortName: cohortId === undefined ? undefined : cohortNames.get(cohortId),
    state: stateOf(invitation, now),
    invitedAt,
    lastSentAt,
    expiresAt,
    own: invitation.invitedBy === readerId,
    version,
  };
}
