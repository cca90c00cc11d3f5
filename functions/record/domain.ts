import { reasonCodes, type ReasonCode } from '#shared/posts.ts';
import { isTeam } from '#shared/roles.ts';
import type { OwnRecord } from '#shared/moderation.ts';
import type { LedgerEntry } from '#functions/ledger/domain.ts';
import type { Member } from '#functions/members/domain.ts';

/** Acts of peers about a member. The member learns of them once a person decided, and never who it was. */
const reportActions: ReadonlySet<string> = new Set(['post.reported']);

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

/** An entry as the member it is about reads it. Only people of the team are named. */
export function describeEntry(
  entry: LedgerEntry,
  readerId: string,
  actors: ReadonlyMap<string, Member>,
): OwnRecord['entries'][number] {
  return {
    at: entry.at,
    action: entry.action,
    by: nameActor(entry, readerId, actors),
    reasonCode: asReasonCode(entry.reasonCode),
    purpose: entry.purpose,
  };
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
