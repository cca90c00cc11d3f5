import { isTeam, roleNames, roles, type Role } from '#shared/roles.ts';
import type { InvitationRow } from '#shared/invitations.ts';
import { folded } from './rows-to-send.ts';

const rolesByName = new Map<string, Role>(
  roles.flatMap((role) => [
    [role, role],
    [folded(roleNames[role]), role],
  ]),
);

/** Only what a glance tells: whether it can be sent to is the API's to say. */
const looksLikeAddress = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text);

/** A line before it is sent: what is wrong with it, if anything. */
export interface CheckedRow {
  readonly row: InvitationRow;
  readonly problem?: string;
  /** A place on the team waits for a second person. */
  readonly forTeam: boolean;
}

/**
 * Looks through a list before anything is sent.
 * @param cohortNames of the program
 */
export function checkRows(rows: readonly InvitationRow[], cohortNames: readonly string[]): CheckedRow[] {
  const known = new Set(cohortNames.map(folded));
  const lineOf = new Map<string, number>();
  return rows.map((row) => {
    const role = rolesByName.get(folded(row.role));
    const address = row.email.toLowerCase();
    const before = lineOf.get(address);
    if (before === undefined) lineOf.set(address, row.row);
    const problem =
      before === undefined || address === ''
        ? problemOf(row, role, known)
        : `This address is in line ${before} already.`;
    return {
      row,
      forTeam: role !== undefined && isTeam(role),
      ...(problem === undefined ? {} : { problem }),
    };
  });
}

function problemOf(
  row: InvitationRow,
  role: Role | undefined,
  cohorts: ReadonlySet<string>,
): string | undefined {
  if (row.email === '') return 'The email address is missing.';
  if (!row.email.includes('@')) return 'The @ sign is missing.';
  if (!looksLikeAddress(row.email))
    return 'This is not an email address. Check it for a missing part or a space.';
  if (role === undefined)
    return 'We don’t know this role. Use participant, alumni, family, moderator or staff.';
  if (row.cohort === '') return role === 'participant' ? 'A participant needs a cohort.' : undefined;
  if (isTeam(role)) return 'People on the team have no cohort. Leave it empty.';
  if (!cohorts.has(folded(row.cohort)))
    return 'There is no cohort of this name. Check the spelling, or make it first.';
  return undefined;
}
