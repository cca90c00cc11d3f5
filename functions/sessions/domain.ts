import { isTeam, type Role } from '#shared/roles.ts';
import type { Author } from '#shared/members.ts';
import type { Device, ListedSession, Session } from '#shared/sign-in.ts';

/**
 * What a request knows about who sends it: everything but an address.
 * Identity writes it into Community, where one strongly consistent read resolves it.
 */
export interface SessionCard {
  /** Public name of the session, for the member's own list; says nothing about the token. */
  id: string;
  programId: string;
  programName: string;
  tokenHash: string;
  member: Author;
  cohortId: string | undefined;
  /** When the member joined the program: what was written before is not new to them, and their first day has limits. */
  joinedAt: string;
  device: Device;
  stage: Session['stage'];
  /** A coarse name such as "Chrome on Android". */
  browser: string;
  createdAt: string;
  lastSeenAt: string;
  /** No request after this, whatever happens. */
  expiresAt: string;
  /** Last fresh proof of who it is. */
  steppedUpAt: string | undefined;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Seconds a session may rest, and live in all (security notes). */
export function sessionSeconds(role: Role, device: Device): { idle: number; absolute: number } {
  if (device === 'shared') return { idle: 5 * minute, absolute: hour };
  if (isTeam(role)) return { idle: 15 * minute, absolute: 12 * hour };
  if (device === 'mine') return { idle: 30 * day, absolute: 30 * day };
  return { idle: hour, absolute: day };
}

const stepUpSeconds = 10 * minute;

/** Seconds by which the clocks of two machines may differ. */
const clockToleranceSeconds = 5 * minute;

/** @returns whether the session's time is over: rested too long, lived too long, or from a future that a clock made up. */
export function hasEnded(card: SessionCard, now: Date): boolean {
  const { idle } = sessionSeconds(card.member.role, card.device);
  const rested = now.getTime() - new Date(card.lastSeenAt).getTime();
  return (
    now.toISOString() >= card.expiresAt || rested >= idle * 1000 || rested < -clockToleranceSeconds * 1000
  );
}

/** @returns whether being seen now should be written down: after a tenth of the idle time, so that a page view rarely writes. */
export function shouldTouch(card: SessionCard, now: Date): boolean {
  const { idle } = sessionSeconds(card.member.role, card.device);
  return now.getTime() - new Date(card.lastSeenAt).getTime() >= idle * 100;
}

/** @returns until when sensitive acts need no new proof, or undefined when one is needed now. */
export function steppedUpUntil(card: SessionCard, now: Date): string | undefined {
  if (card.steppedUpAt === undefined) return undefined;
  const until = new Date(new Date(card.steppedUpAt).getTime() + stepUpSeconds * 1000).toISOString();
  return now.toISOString() < until ? until : undefined;
}

/** @returns the sessions, seen longest ago first, that have to end so that `most` are left. */
export function surplus(cards: readonly SessionCard[], most: number): SessionCard[] {
  return [...cards]
    .sort((left, right) => (left.lastSeenAt < right.lastSeenAt ? -1 : 1))
    .slice(0, Math.max(0, cards.length - most));
}

/** A session as it stands in its member's own list. */
export function listed(card: SessionCard, current: SessionCard): ListedSession {
  const { id, device, browser, createdAt, lastSeenAt, expiresAt } = card;
  return { id, device, browser, createdAt, lastSeenAt, expiresAt, current: id === current.id };
}

/** The session as its member may see it. */
export function describe(card: SessionCard, now: Date): Session {
  return {
    member: card.member,
    program: { id: card.programId, name: card.programName },
    device: card.device,
    stage: card.stage,
    steppedUpUntil: steppedUpUntil(card, now),
    expiresAt: card.expiresAt,
    idleSeconds: sessionSeconds(card.member.role, card.device).idle,
    homeCohortId: card.cohortId,
  };
}
