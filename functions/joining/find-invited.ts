import type { Context } from 'hono';
import { boundPlace } from '#functions/challenges/cookie.ts';
import type { ChallengeOf } from '#functions/challenges/domain.ts';
import * as challenges from '#functions/challenges/repository.ts';
import type { Invitation } from '#functions/invitations/domain/lifecycle.ts';
import { isSecret, parseToken } from '#functions/invitations/domain/token.ts';
import * as invitations from '#functions/invitations/repository.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { invitationGone, requireOpen } from './domain.ts';

/**
 * The invitation a link opens.
 * @throws AppError `not_found`, the same for every link that opens nothing.
 */
export async function findByToken(platform: Platform, text: string): Promise<Invitation> {
  const token = parseToken(text);
  if (token === undefined) throw invitationGone();
  const found = await invitations.find(platform, token.programId, token.invitationId);
  const invitation = requireOpen(found, platform.now());
  if (!isSecret(invitation.secretHash ?? '', token.secret)) throw invitationGone();
  return invitation;
}

/** An invited person whose address this browser has proved. */
export interface Proved {
  challenge: ChallengeOf<'joining'>;
  invitation: Invitation;
}

/**
 * Who this browser proved to be.
 * @throws AppError `not_found` when it proved nothing, or the invitation is over.
 */
export async function findProved(platform: Platform, context: Context): Promise<Proved> {
  const challenge = await challenges.find(platform, boundPlace(context), 'joining');
  if (challenge === undefined) throw invitationGone();
  const { programId, invitationId } = challenge.invitation;
  const found = await invitations.find(platform, programId, invitationId);
  return { challenge, invitation: requireOpen(found, platform.now()) };
}
