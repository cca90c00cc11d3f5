import * as activities from '#functions/activity/repository.ts';
import * as members from '#functions/members/repository.ts';
import type { Platform } from '#functions/platform/platform.ts';
import type { Program } from '#functions/programs/repository.ts';
import { deploymentLane, findFault, type LedgerFault } from './domain.ts';
import * as ledger from './repository.ts';

const mostTries = 5;

/** What a program's ledger holds, and its first bad row when it has one. */
export interface Verification {
  entries: number;
  days: number;
  fault: LedgerFault | undefined;
}

/**
 * Checks every row of a program's ledger against its hash, its link and its lane's head.
 * People may be writing meanwhile: a fault counts when the next reading finds the very same.
 */
export async function verifyProgram(platform: Platform, program: Program): Promise<Verification> {
  let before: Verification | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const now = await readAndCheck(platform, program);
    if (now.fault === undefined || isSameFault(now.fault, before?.fault) || attempt === mostTries)
      return now;
    before = now;
  }
}

async function readAndCheck(platform: Platform, program: Program): Promise<Verification> {
  const rows = await ledger.listProgram(platform, program.id);
  const entries = rows.map(({ entry }) => entry);
  const days = new Set(entries.map(({ day }) => day)).size;
  const misplaced = rows.find(({ inPlace }) => !inPlace);
  if (misplaced !== undefined) {
    return { entries: rows.length, days, fault: { ...misplaced.place, fault: 'changed' } };
  }
  // Members too, so that a lane that lost all its rows is missed. Read after the rows: no head is behind its lane.
  const lanes = new Set([
    ...entries.map(({ lane }) => lane),
    ...(await everyone(platform, program.id)),
    deploymentLane,
  ]);
  const heads = await activities.findLanes(platform, program.id, [...lanes]);
  return { entries: rows.length, days, fault: findFault(entries, heads) };
}

async function everyone(platform: Platform, programId: string): Promise<string[]> {
  const memberIds: string[] = [];
  let after: members.PeoplePlace | undefined;
  do {
    const page = await members.list(platform, programId, {}, 100, after);
    memberIds.push(...page.members.map(({ memberId }) => memberId));
    after = page.next;
  } while (after !== undefined);
  return memberIds;
}

function isSameFault(left: LedgerFault, right: LedgerFault | undefined): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
