import { reasonCodes, type ReasonCode } from '#shared/posts.ts';
import { isTeam } from '#shared/roles.ts';
import type { OwnRecord } from '#shared/moderation.ts';
import type { LedgerEntry } from '#functions/ledger/domain.ts';
import type { Member } from '#functions/members/domain.ts';

/** Acts of peers about a member. The member learns of them once a person decided, and never who it was. */
const reportActions: ReadonlySet<string> = new Set(['post.reported']);

/** What came of a report is told by the day: who knows the hour may know who was reading then. */
const datedActions: ReadonlySet<string> = new Set([
  ...reportActions,
  'post.hidden',
  'post.restored',
  'post.kept',
]);
/** What only reporters thought is no reason to name; a decision that changes something has its own. */
const withoutReason: ReadonlySet<string> = new Set([...reportActions, 'post.kept']);

/** @returns the case a report entry belongs to, or undefined for an entry that is no report. */
export function reportCaseOf(entry: LedgerEntry): string | undefined {
  return reportActions.has(entry.action) ? entry.resources?.['case'] : undefined;
}

/**
 * @param decidedCases ids of the cases that are closed.
 * @returns whether the member may know of the entry: everything but a report that nobody decided on yet.
 */
export function mayKnow(entry: LedgerEntry, decidedCases: ReadonlySet<string>): boolean {
  if (!reportActions.has(entry.action)) return true;
  const caseId = reportCaseOf(entry);
  return caseId !== undefined && decidedCases.has(caseId);
}

/** Entries of a page as the member they are about reads them: newest day first, within a day what has an hour first. */
export function describeEntries(
  entries: readonly LedgerEntry[],
  reader: Pick<Member, 'memberId' | 'timeZone'>,
  actors: ReadonlyMap<string, Member>,
): OwnRecord['entries'] {
  const dated = entries.map((entry) => ({
    entry,
    day: dayOf(entry.at, reader.timeZone),
    timed: !datedActions.has(entry.action),
  }));
  dated.sort(
    (left, right) => right.day.localeCompare(left.day) || Number(right.timed) - Number(left.timed),
  );
  return dated.map(({ entry, day, timed }) => ({
    at: timed ? entry.at : day,
    action: entry.action,
    by: nameActor(entry, reader.memberId, actors),
    reasonCode: withoutReason.has(entry.action) ? undefined : asReasonCode(entry.reasonCode),
    purpose: entry.purpose,
  }));
}

/** The day (yyyy-mm-dd) of an instant in a time zone. */
function dayOf(at: string, timeZone: string): string {
  const named = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(at));
  const part = (type: string) => named.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

function nameActor(entry: LedgerEntry, readerId: string, actors: ReadonlyMap<string, Member>): string {
  if (entry.lane === readerId) return 'You';
  const actor = actors.get(entry.lane);
  const named = actor !== undefined && isTeam(actor.role) && !reportActions.has(entry.action);
  return named ? actor.handle : 'Someone in your program';
}

function asReasonCode(code: string | undefined): ReasonCode | undefined {
  return reasonCodes.find((known) => known === code);
}
