import { permissions, type Action, type Scope } from '#shared/permissions.ts';
import type { Role } from '#shared/roles.ts';

/** How a thing may relate to the member who asks for it. */
export type Relation =
  | 'own'
  | 'same program'
  /** Of a board that isn't for the member's role. */
  | 'closed board'
  /** Of a board for the member's role, but for another cohort. */
  | 'other cohort'
  /** There, but asked for in a place that isn't its own and that the member may see. */
  | 'misplaced'
  | 'other program'
  | 'missing';

/** @returns what the table of permissions says, read without the code that enforces it. */
export function isAllowed(action: Action, role: Role, relation: Relation): boolean {
  const scope = scopeIn(action, role);
  if (scope === undefined || ['misplaced', 'other program', 'missing'].includes(relation)) return false;
  if (scope === 'own') return relation === 'own';
  if (scope === 'space') return relation !== 'closed board' && relation !== 'other cohort';
  return true;
}

/** @returns the scope of a role in the table; undefined where it has none. */
export function scopeIn(action: Action, role: Role): Scope | undefined {
  const grants: Partial<Record<Role, Scope>> = permissions[action];
  return grants[role];
}
