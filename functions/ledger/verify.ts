import * as activities from '#functions/activity/repository.ts';
import type { Member } from '#functions/members/domain.ts';
import * as members from '#functions/members/repository.ts';
import type { Platform } from '#functions/platform/platform.ts';
import type { Program } from '#functions/programs/repository.ts';
import { deploymentLane, findFault, type LedgerEntry, type LedgerFault } from './domain.ts';
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
  const people = await everyone(platform, program.id);
  const known = await activities.findLanes(platform, program.id, [
    ...people.map(({ memberId }) => memberId),
    deploymentLane,
  ]);
  const first =
    [program.createdAt, ...people.map(({ joinedAt }) => joinedAt)].sort()[0] ?? program.createdAt;
  // A lane stays on its newest day when a clock goes back, so a head may stand on a day that is yet to come.
  const last =
    [platform.now().toISOString(), ...[...known.values()].map(({ day }) => day)].sort().at(-1) ?? first;
  const days = daysBetween(first.slice(0, 10), last.slice(0, 10));
  const entries: LedgerEntry[] = [];
  for (const day of days) {
    const found = await ledger.listDay(platform, program.id, day);
    const misplaced = found.find((entry) => entry.day !== day || entry.programId !== program.id);
    if (misplaced !== undefined) {
      const { lane, sequence } = misplaced;
      return {
        entries: entries.length,
        days: days.length,
        fault: { day, lane, sequence, fault: 'changed' },
      };
    }
    entries.push(...found);
  }
  // Read again after the rows: a head is never behind what was written, except for rows nobody wrote rightly.
  const lanes = new Set([...known.keys(), ...entries.map(({ lane }) => lane)]);
  const heads = await activities.findLanes(platform, program.id, [...lanes]);
  return { entries: entries.length, days: days.length, fault: findFault(entries, heads) };
}

async function everyone(platform: Platform, programId: string): Promise<Member[]> {
  const people: Member[] = [];
  let after: members.PeoplePlace | undefined;
  do {
    const page = await members.list(platform, programId, {}, 100, after);
    people.push(...page.members);
    after = page.next;
  } while (after !== undefined);
  return people;
}

/** UTC days from the first to the last, both included. */
function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let time = Date.parse(first); time <= Date.parse(last); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

function isSameFault(left: LedgerFault, right: LedgerFault | undefined): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
