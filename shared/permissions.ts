import type { Role } from './roles.ts';

/**
 * How far a permission reaches.
 * - `yes`: anything in the member's own program
 * - `own`: only what belongs to the member
 * - `space`: only boards whose audience includes the member
 * - `two`: may ask; another person of the team must approve
 * Absence means the resource does not exist for the role: the answer is the 404 of a missing one.
 */
export type Scope = 'yes' | 'own' | 'space' | 'two';

type Grants = Partial<Record<Role, Scope>>;

const everyone = {
  participant: 'own',
  alumni: 'own',
  family: 'own',
  moderator: 'own',
  staff: 'own',
} as const;
const readers = {
  participant: 'space',
  alumni: 'space',
  family: 'space',
  moderator: 'yes',
  staff: 'yes',
} as const;
const team = { moderator: 'yes', staff: 'yes' } as const;
const staff = { staff: 'yes' } as const;

/** Who may do what. The check in front of every route and the sweep in the tests read this one table. */
export const permissions = {
  'account.read': everyone,
  'account.update': everyone,
  'session.list': everyone,
  'session.revoke': everyone,
  'session.step-up': everyone,
  'factor.read': everyone,
  'factor.manage': everyone,
  'record.read': everyone,
  'notice.read': everyone,

  'board.read': readers,
  'thread.create': readers,
  'thread.read': readers,
  'thread.pin': team,
  'thread.lock': team,
  'post.create': readers,
  'post.edit': everyone,
  'post.delete': everyone,
  'post.react': readers,
  'post.report': readers,
  'mark.write': readers,

  'case.read': team,
  'case.decide': team,

  'person.read': staff,
  'person.graduate': staff,
  'person.suspend': staff,
  'person.restore': staff,
  /** Removing a person and granting a place on the team: asked here, approved by someone else. */
  'request.create': { staff: 'two' },
  'request.read': staff,
  'request.approve': staff,
  'email.disclose': staff,
  'invitation.manage': staff,
  'cohort.manage': staff,
  'board.manage': staff,
} as const satisfies Record<string, Grants>;

export type Action = keyof typeof permissions;

/** Doors that stand open to a person who is not signed in. Kept apart so that none is public by accident. */
export const publicActions = ['sign-in', 'joining', 'session.peek', 'session.sign-out'] as const;
export type PublicAction = (typeof publicActions)[number];

/** Actions open to a signed-in team member who has yet to set up a second factor. */
export const enrollmentActions: readonly Action[] = ['factor.read', 'factor.manage', 'session.step-up'];

/** Actions that ask for a fresh proof of who it is (at most ten minutes old). */
export const stepUpActions: readonly Action[] = [
  'factor.manage',
  'email.disclose',
  'request.create',
  'request.approve',
];

/** @returns the scope a role has for an action, or undefined when the action doesn't exist for the role. */
export function scopeOf(action: Action, role: Role): Scope | undefined {
  const grants: Grants = permissions[action];
  return grants[role];
}
