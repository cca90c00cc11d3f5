import { createHash, timingSafeEqual } from 'node:crypto';
import type { Random } from '#functions/platform/ids.ts';

/** What the link of an invitation proves: which one it is, and that its mail was received. */
export interface InvitationToken {
  programId: string;
  invitationId: string;
  secret: string;
}

const shape = /^([0-9A-Za-z]{22})_([0-9A-Za-z]{22})_([0-9A-Za-z_-]{43})$/;

/** 256 bits, base64url. */
export function newInvitationSecret(random: Random): string {
  return Buffer.from(random(32)).toString('base64url');
}

/** Only this digest of the secret is stored. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** The text that stands in the link. */
export function formatToken({ programId, invitationId, secret }: InvitationToken): string {
  return `${programId}_${invitationId}_${secret}`;
}

/** @returns the parts of a token, or undefined for text that can't be one. */
export function parseToken(text: string): InvitationToken | undefined {
  const [, programId, invitationId, secret] = shape.exec(text) ?? [];
  if (programId === undefined || invitationId === undefined || secret === undefined) return undefined;
  return { programId, invitationId, secret };
}

/** @returns whether the secret is the one that was hashed; takes as long either way. */
export function isSecret(hash: string, secret: string): boolean {
  const expected = Buffer.from(hash);
  const given = Buffer.from(hashSecret(secret));
  return expected.length === given.length && timingSafeEqual(expected, given);
}
