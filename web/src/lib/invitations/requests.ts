import { identity, read } from '#lib/api.ts';
import type { Page } from '#lib/paged-list.svelte.ts';
import type { Invitation, InvitationRow, InvitationRowOutcome } from '#shared/invitations.ts';
import type { InvitationState } from './words.ts';

const { invitations } = identity.api.identity;
const invitation = invitations[':invitationId'];

export async function listInvitations(
  state: InvitationState | undefined,
  cursor?: string,
): Promise<Page<Invitation>> {
  const query = { ...(state === undefined ? {} : { state }), ...(cursor === undefined ? {} : { cursor }) };
  const page = await read(invitations.$get({ query }));
  return { items: page.invitations, next: page.next };
}

/** @param rows at most 100; each is answered on its own */
export async function inviteRows(rows: InvitationRow[]): Promise<readonly InvitationRowOutcome[]> {
  const answer = await read(invitations.$post({ json: { rows } }));
  return answer.rows;
}

export const sendAgain = (invitationId: string): Promise<Invitation> =>
  read(invitation.deliveries.$post({ param: { invitationId } }));

/** As the second person, for a place on the team. */
export const approveInvitation = (invitationId: string): Promise<Invitation> =>
  read(invitation.approvals.$post({ param: { invitationId } }));

export async function takeBackInvitation(invitationId: string): Promise<void> {
  await invitation.$delete({ param: { invitationId } });
}
