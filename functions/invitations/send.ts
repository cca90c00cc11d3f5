import * as outbox from '#functions/mail/repository.ts';
import type { Platform } from '#functions/platform/platform.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import { deliver, type Invitation } from './domain/lifecycle.ts';
import { formatToken, newInvitationSecret } from './domain/token.ts';

/** An invitation with a fresh secret, and the letter that carries it to the person. Both belong into one transaction. */
export function send(platform: Platform, invitation: Invitation): { sent: Invitation; letter: WriteItem } {
  const secret = newInvitationSecret(platform.random);
  const sent = deliver(invitation, secret, platform.now());
  const token = formatToken({ programId: sent.programId, invitationId: sent.id, secret });
  const letter = { kind: 'invitation', to: sent.email, secret: token, decoy: false } as const;
  return { sent, letter: outbox.queue(platform, letter, new Date(sent.expiresAt)) };
}
