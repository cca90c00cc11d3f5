import {
  email as emailContract,
  type InvitationRow,
  type InvitationRowOutcome,
} from '#shared/invitations.ts';
import type { Cohort } from '#shared/cohorts.ts';
import { isTeam, roleNames, roles, type Role } from '#shared/roles.ts';
import { AppError } from '#functions/platform/errors.ts';
import type { Invitation, InvitationDraft } from './lifecycle.ts';

/** A line that can be sent as it stands, as far as the list itself tells. */
export interface GoodRow {
  row: number;
  draft: InvitationDraft;
}

/** What a list of lines comes to. Every line is in exactly one of the two. */
export interface ReadRows {
  good: GoodRow[];
  refused: InvitationRowOutcome[];
}

/** Reads every line by itself: its address, its role and its cohort, and whether the list has the address before. */
export function readRows(rows: readonly InvitationRow[], cohorts: readonly Cohort[]): ReadRows {
  const read: ReadRows = { good: [], refused: [] };
  const rowOfEmail = new Map<string, number>();
  for (const row of rows) {
    const draft = readRow(row, cohorts);
    const before = typeof draft === 'string' ? undefined : rowOfEmail.get(draft.email);
    if (typeof draft === 'string') read.refused.push(refused(row.row, draft));
    else if (before !== undefined)
      read.refused.push(refused(row.row, `This address is in line ${before} already.`));
    else {
      rowOfEmail.set(draft.email, row.row);
      read.good.push({ row: row.row, draft });
    }
  }
  return read;
}

/** @returns what is wrong with a line, or its draft. */
function readRow(row: InvitationRow, cohorts: readonly Cohort[]): string | InvitationDraft {
  if (row.email.trim() === '') return 'The email address is missing.';
  const email = emailContract.safeParse(row.email);
  if (!email.success) return 'This is not an email address. Check it for a missing part or a space.';
  if (row.role.trim() === '') return 'The role is missing.';
  const role = rolesByName.get(folded(row.role));
  if (role === undefined)
    return 'We don’t know this role. Use participant, alumni, family, moderator or staff.';
  const named = folded(row.cohort);
  if (named === '') {
    if (role === 'participant') return 'A participant needs a cohort.';
    return { id: row.id, email: email.data, role, cohortId: undefined };
  }
  if (isTeam(role)) return 'People on the team have no cohort. Leave it empty.';
  const cohort = cohorts.find(({ name }) => folded(name) === named);
  if (cohort === undefined)
    return 'There is no cohort of this name. Check the spelling, or make the cohort first.';
  return { id: row.id, email: email.data, role, cohortId: cohort.id };
}

/** What the records say about the lines of a list. */
export interface KnownOfRows {
  /** Invitations made before, by id. */
  stored: ReadonlyMap<string, Invitation>;
  /** Open invitations: id by address. */
  invited: ReadonlyMap<string, string>;
  /** Addresses of people who have joined and were not removed. */
  members: ReadonlySet<string>;
}

/** A line that was answered, or is to be invited now. */
export type JudgedRow = { invite: GoodRow } | { outcome: InvitationRowOutcome };

/** Judges a good line against the records: one sent before is answered as before, and nobody is asked twice. */
export function judgeRow(good: GoodRow, known: KnownOfRows): JudgedRow {
  const { row, draft } = good;
  const before = known.stored.get(draft.id);
  if (before !== undefined) return { outcome: { row, outcome: outcomeOf(before) } };
  if (known.members.has(draft.email)) return { outcome: refused(row, 'This person is a member already.') };
  if (known.invited.has(draft.email))
    return { outcome: refused(row, 'This address has an open invitation already.') };
  return { invite: good };
}

/** What a line is answered with once its invitation is there. */
export function outcomeOf(invitation: Invitation): 'sent' | 'awaiting_second_person' {
  return invitation.state === 'awaiting_second_person' ? 'awaiting_second_person' : 'sent';
}

/**
 * Holds lines to what was sent under their ids before.
 * @throws AppError `id_conflict` when one of them said something else, or was somebody else's;
 *   `invalid_request` when two lines have one id.
 */
export function requireSameRows(
  rows: readonly InvitationRow[],
  { good }: ReadRows,
  stored: ReadonlyMap<string, Invitation>,
  memberId: string,
): void {
  if (new Set(rows.map((row) => row.id)).size < rows.length) {
    throw new AppError('invalid_request', {
      fields: [{ path: 'rows', detail: 'Two lines have the same id.' }],
    });
  }
  const drafts = new Map(good.map(({ draft }) => [draft.id, draft]));
  for (const { id } of rows) {
    const before = stored.get(id);
    if (before === undefined) continue;
    const draft = drafts.get(id);
    const same =
      before.invitedBy === memberId &&
      before.email === draft?.email &&
      before.role === draft.role &&
      before.cohortId === draft.cohortId;
    if (!same) throw new AppError('id_conflict');
  }
}

const refused = (row: number, problem: string): InvitationRowOutcome => ({
  row,
  outcome: 'refused',
  problem,
});

/** Names as people type them: no case, single spaces. */
const folded = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

const rolesByName = new Map<string, Role>(
  roles.flatMap((role) => [
    [role, role],
    [folded(roleNames[role]), role],
  ]),
);
