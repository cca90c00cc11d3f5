import { newId } from '#lib/ids.ts';
import type { InvitationRow } from '#shared/invitations.ts';
import type { ParsedRow } from './parse-rows.ts';

/** What a line that names no role or no cohort is taken for. */
export interface RowDefaults {
  readonly role: string;
  readonly cohort: string;
}

/** What the contract takes: a line that is far too long is cut, so that it is still answered by itself. */
const longest = { email: 1000, role: 100, cohort: 200 } as const;

/** Names as people type them: no case, single spaces. */
export const folded = (name: string): string =>
  name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Fills in what lines of a list leave out, and gives each an id of its own.
 * A line with a role of its own isn't put into the cohort of the others.
 */
export function rowsToSend(rows: readonly ParsedRow[], defaults: RowDefaults): InvitationRow[] {
  return rows.map((line) => {
    const role = line.role || defaults.role;
    const asTheOthers = folded(role) === folded(defaults.role);
    const cohort = line.cohort || (asTheOthers ? defaults.cohort : '');
    return {
      row: line.row,
      id: newId(),
      email: line.email.slice(0, longest.email),
      role: role.slice(0, longest.role),
      cohort: cohort.slice(0, longest.cohort),
    };
  });
}
