import type { Author } from '#shared/members.ts';
import type { NewTeamRequest, TeamRequest, TeamRequestKind } from '#shared/team-requests.ts';
import { authorOf, type Member } from '#functions/members/domain.ts';
import { changePlace, type PersonAct } from '#functions/people/domain.ts';
import { AppError } from '#functions/platform/errors.ts';

/** An act on a person that waits for a second staff person. */
export interface StoredRequest {
  id: string;
  kind: TeamRequestKind;
  memberId: string;
  reason: string;
  askedById: string;
  askedAt: string;
  expiresAt: string;
  /** An expired one is still stored as waiting: time decides, not a clean-up. */
  state: 'waiting' | 'approved' | 'declined';
  decidedById: string | undefined;
  decidedAt: string | undefined;
  version: number;
}

/** What each kind does once it is approved. */
export const requestKinds: Record<TeamRequestKind, { act: PersonAct; role?: 'moderator' | 'staff' }> = {
  'grant-moderator': { act: 'grant-moderator', role: 'moderator' },
  'grant-staff': { act: 'grant-staff', role: 'staff' },
  'remove-person': { act: 'remove' },
};

const lifeMilliseconds = 7 * 24 * 60 * 60 * 1000;

/**
 * Asks for an act that one person can't do alone. Nothing else changes by asking.
 * @throws AppError `state_conflict` when the act wouldn't fit the person, or the same was asked and still waits.
 */
export function askSecondPerson(
  wanted: NewTeamRequest,
  subject: Member,
  askedById: string,
  known: readonly StoredRequest[],
  now: Date,
): StoredRequest {
  if (changePlace(requestKinds[wanted.kind].act, subject, askedById) === undefined) {
    throw new AppError('state_conflict', { detail: 'This is already so. Nothing has to be approved.' });
  }
  const waiting = known.some(
    (other) =>
      other.memberId === wanted.memberId && other.kind === wanted.kind && stateAt(other, now) === 'waiting',
  );
  if (waiting)
    throw new AppError('state_conflict', {
      detail: 'This was asked already and waits for a second person.',
    });
  return {
    ...wanted,
    askedById,
    askedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + lifeMilliseconds).toISOString(),
    state: 'waiting',
    decidedById: undefined,
    decidedAt: undefined,
    version: 1,
  };
}

/** @throws AppError `id_conflict` unless the stored request is what this person asked with this id before. */
export function requireSameAsk(stored: StoredRequest, wanted: NewTeamRequest, askedById: string): void {
  const same =
    stored.askedById === askedById &&
    stored.kind === wanted.kind &&
    stored.memberId === wanted.memberId &&
    stored.reason === wanted.reason;
  if (!same) throw new AppError('id_conflict');
}

/**
 * Decides a waiting request.
 * @returns undefined when it was decided this way before.
 * @throws AppError `second_person_required` when the asker approves, `already_decided` when it was decided the other way,
 *   `state_conflict` when its seven days are over.
 */
export function decideRequest(
  request: StoredRequest,
  decision: 'approved' | 'declined',
  deciderId: string,
  now: Date,
): StoredRequest | undefined {
  if (request.state === decision) return undefined;
  if (request.state !== 'waiting') throw new AppError('already_decided');
  if (stateAt(request, now) === 'expired') {
    throw new AppError('state_conflict', {
      detail: 'This request waited longer than seven days. Ask again if it is still needed.',
    });
  }
  if (decision === 'approved' && request.askedById === deciderId)
    throw new AppError('second_person_required');
  return { ...request, state: decision, decidedById: deciderId, decidedAt: now.toISOString() };
}

/** @returns the request's state at an instant. */
function stateAt(request: StoredRequest, now: Date): TeamRequest['state'] {
  return request.state === 'waiting' && now.toISOString() >= request.expiresAt ? 'expired' : request.state;
}

/** The request as a staff person sees it. */
export function describeRequest(
  request: StoredRequest,
  people: ReadonlyMap<string, Author>,
  readerId: string,
  now: Date,
): TeamRequest {
  const { id, kind, reason, askedAt, expiresAt, version } = request;
  return {
    id,
    kind,
    reason,
    askedAt,
    expiresAt,
    version,
    subject: requireAuthor(people, request.memberId),
    askedBy: requireAuthor(people, request.askedById),
    state: stateAt(request, now),
    own: request.askedById === readerId,
  };
}

function requireAuthor(people: ReadonlyMap<string, Author>, memberId: string): Author {
  const person = people.get(memberId);
  if (person === undefined) throw new Error('A request names a member who was never there');
  return authorOf(person);
}
