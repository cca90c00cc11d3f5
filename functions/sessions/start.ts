import type { Context } from 'hono';
import type { Device } from '#shared/sign-in.ts';
import { authorOf, type Member } from '#functions/members/domain.ts';
import * as members from '#functions/members/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import { newId } from '#functions/platform/ids.ts';
import type { Platform } from '#functions/platform/platform.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import { nameBrowser } from './browser.ts';
import { hashToken, writeSessionCookie } from './cookie.ts';
import { sessionSeconds, surplus, type SessionCard } from './domain.ts';
import * as sessions from './repository.ts';

/** A session and the token that only its browser gets. */
export interface StartedSession {
  card: SessionCard;
  token: string;
}

/**
 * A new session of a member, just proved, not yet written.
 * @param context whose browser it is for.
 */
export function newSession(
  platform: Platform,
  context: Context,
  of: { member: Member; programName: string; device: Device; stage: SessionCard['stage'] },
): StartedSession {
  const now = platform.now();
  const token = newToken(platform);
  const { absolute } = sessionSeconds(of.member.role, of.device);
  const card: SessionCard = {
    id: newId(platform.random),
    programId: of.member.programId,
    programName: of.programName,
    tokenHash: hashToken(token),
    member: authorOf(of.member),
    cohortId: of.member.cohortId,
    joinedAt: of.member.joinedAt,
    device: of.device,
    stage: of.stage,
    browser: nameBrowser(context.req.header('user-agent') ?? ''),
    createdAt: now.toISOString(),
    lastSeenAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + absolute * 1000).toISOString(),
    steppedUpAt: now.toISOString(),
  };
  return { card, token };
}

/**
 * What opens a session for a member who was there before: the card, held to the member as read, and the end of the
 * oldest session beyond twenty. A member who joins in the same transaction needs `sessions.create` only.
 */
export async function openingWrites(
  platform: Platform,
  member: Member,
  card: SessionCard,
): Promise<WriteItem[]> {
  const standing = await sessions.list(platform, member.programId, member.memberId);
  return [
    members.openSession(member),
    sessions.create(card),
    ...surplus(standing, sessions.mostSessions - 1).map((oldest) => sessions.remove(oldest)),
  ];
}

/** The same session under a new token, with a fresh proof: whoever knew the old token knows nothing now. */
export function rotatedSession(
  platform: Platform,
  before: SessionCard,
  stage = before.stage,
): StartedSession {
  const token = newToken(platform);
  const now = platform.now().toISOString();
  return {
    card: { ...before, tokenHash: hashToken(token), stage, lastSeenAt: now, steppedUpAt: now },
    token,
  };
}

/**
 * What puts a session under its new token. Held to the member as read now, like a session that is opened: a suspension
 * or a new role at the same moment would miss the new token otherwise.
 * @returns the card as it is written: with the member's role and cohort of now.
 * @throws AppError `session_ended` when the member may not come in any more.
 */
export async function rotatingWrites(
  platform: Platform,
  before: SessionCard,
  after: SessionCard,
): Promise<{ card: SessionCard; writes: WriteItem[] }> {
  const member = await members.find(platform, before.programId, before.member.memberId);
  if (member?.state !== 'active') throw new AppError('session_ended');
  const card = { ...after, member: authorOf(member), cohortId: member.cohortId };
  return { card, writes: [members.openSession(member), ...sessions.rotate(before, card)] };
}

/** Gives the browser its session. */
export function giveSession(platform: Platform, context: Context, { card, token }: StartedSession): void {
  const secondsLeft = Math.floor((new Date(card.expiresAt).getTime() - platform.now().getTime()) / 1000);
  const cookie = { programId: card.programId, memberId: card.member.memberId, token };
  writeSessionCookie(context, cookie, card.device === 'shared' ? undefined : secondsLeft);
}

/** 256 bits, base64url. */
function newToken(platform: Platform): string {
  return Buffer.from(platform.random(32)).toString('base64url');
}
