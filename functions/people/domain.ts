import type { Person } from '#shared/members.ts';
import type { MemberState, Role } from '#shared/roles.ts';
import { authorOf, type Member } from '#functions/members/domain.ts';
import { AppError } from '#functions/platform/errors.ts';

/** What staff may do with a person's place in the program. */
export type PersonAct = 'graduate' | 'suspend' | 'restore' | 'remove' | 'grant-moderator' | 'grant-staff';

interface Rule {
  /** States and roles the act may begin from. */
  from: { states: readonly MemberState[]; roles: readonly Role[] };
  to: { state?: MemberState; role?: Role };
  /** What the ledger calls it. */
  record: string;
  refusal: string;
}

const anyRole: readonly Role[] = ['participant', 'alumni', 'family', 'moderator', 'staff'];

/** Every change of a person's place, as one table. What isn't in it can't happen. */
export const personRules: Record<PersonAct, Rule> = {
  graduate: {
    from: { states: ['active'], roles: ['participant'] },
    to: { role: 'alumni' },
    record: 'person.graduated',
    refusal: 'Only a participant who is active can graduate.',
  },
  suspend: {
    from: { states: ['active'], roles: anyRole },
    to: { state: 'suspended' },
    record: 'person.suspended',
    refusal: 'This person isn’t in the program any more.',
  },
  restore: {
    from: { states: ['suspended'], roles: anyRole },
    to: { state: 'active' },
    record: 'person.restored',
    refusal: 'This person isn’t in the program any more. Invite them again instead.',
  },
  remove: {
    from: { states: ['active', 'suspended'], roles: anyRole },
    to: { state: 'removed' },
    record: 'person.removed',
    refusal: 'This person isn’t in the program any more.',
  },
  'grant-moderator': {
    from: { states: ['active'], roles: ['participant', 'alumni', 'staff'] },
    to: { role: 'moderator' },
    record: 'role.granted',
    refusal: 'Only a participant, alumni or staff person who is active can become a moderator.',
  },
  'grant-staff': {
    from: { states: ['active'], roles: ['participant', 'alumni', 'moderator'] },
    to: { role: 'staff' },
    record: 'role.granted',
    refusal: 'Only a participant, alumni or moderator who is active can become program staff.',
  },
};

/**
 * The member after the act, or undefined when the act was done before.
 * Posts stay under their handle after a removal, and the handle stays reserved: conversations of others would lose
 * what they answer, and nobody can later speak as somebody who left.
 * @throws AppError `state_conflict` when the act doesn't fit the member, or when people act on themselves.
 */
export function changePlace(act: PersonAct, member: Member, actorId: string): Member | undefined {
  const { from, to, refusal } = personRules[act];
  if (member.memberId === actorId) {
    throw new AppError('state_conflict', {
      detail: 'You can’t do this with your own place in the program. Ask a colleague.',
    });
  }
  const after = { ...member, ...to };
  if (after.state === member.state && after.role === member.role) return undefined;
  if (!from.states.includes(member.state) || !from.roles.includes(member.role)) {
    throw new AppError('state_conflict', { detail: refusal });
  }
  return after;
}

/** @returns whether every session of the member ends with the act: the next role or state asks for a new sign-in. */
export function endsSessions(act: PersonAct): boolean {
  return act !== 'graduate' && act !== 'restore';
}

/** A person as staff see them; never with an address. */
export function describePerson(member: Member, cohortNames: ReadonlyMap<string, string>): Person {
  const { cohortId, state, joinedAt, version } = member;
  const cohortName = cohortId === undefined ? undefined : cohortNames.get(cohortId);
  return { ...authorOf(member), cohortId, cohortName, state, joinedAt, version };
}
