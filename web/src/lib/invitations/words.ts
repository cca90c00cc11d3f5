import type { Invitation } from '#shared/invitations.ts';
import { isTeam, roleNames, roles } from '#shared/roles.ts';

export type InvitationState = Invitation['state'];

export const invitationStateWords: Record<InvitationState, string> = {
  awaiting_second_person: 'Needs a second person',
  pending: 'Sent, not used yet',
  accepted: 'Joined',
  revoked: 'Taken back',
  expired: 'Ran out',
};

export const invitationStates = Object.keys(invitationStateWords) as InvitationState[];

export const roleOptions = roles.map((role) => ({
  value: role,
  label: isTeam(role) ? `${roleNames[role]} (needs a second person)` : roleNames[role],
}));

/** What can be done with an invitation now. */
export function actsOn({ state, own }: Pick<Invitation, 'state' | 'own'>): {
  approve: boolean;
  resend: boolean;
  takeBack: boolean;
} {
  return {
    approve: state === 'awaiting_second_person' && !own,
    resend: state === 'pending' || state === 'expired',
    takeBack: state === 'pending' || state === 'awaiting_second_person' || state === 'expired',
  };
}
