import { createHash } from 'node:crypto';

/** What is worth recording about a write: who did what to whom, and why. Ids and codes only, never content. */
export interface LedgerRecord {
  /** Names the act, such as `post.hidden`. */
  action: string;
  /** The member the act is about; it stands in the record that member may read. */
  subjectMemberId?: string;
  /** Ids of the things the act touched, by kind, such as `{ post: …, case: … }`. */
  resources?: Readonly<Record<string, string>>;
  reasonCode?: string;
  /** Why a person looked at what they may look at only for a reason; written by that person. */
  purpose?: string;
}

/** The end of one lane: the next entry links to it. */
export interface LaneHead {
  /** UTC day (yyyy-mm-dd) of the last entry. */
  day: string;
  /** Number of the last entry within its day, from 1. */
  sequence: number;
  hash: string;
}

/** Lane of what is done before a program has people. */
export const deploymentLane = 'deployment';

/** One row of the ledger. A lane is everything one actor did; each lane is a hash chain. */
export interface LedgerEntry extends LedgerRecord {
  programId: string;
  day: string;
  lane: string;
  sequence: number;
  at: string;
  /** Hash of the lane's entry before this one, of whatever day; empty for its first. */
  previousHash: string;
  hash: string;
}

/** Continues a lane by one entry. */
export function appendEntry(
  programId: string,
  lane: string,
  head: LaneHead | undefined,
  record: LedgerRecord,
  now: Date,
): { entry: LedgerEntry; head: LaneHead } {
  const today = now.toISOString().slice(0, 10);
  // A clock that went back must not fork the chain: the lane stays on its newest day.
  const day = head !== undefined && head.day > today ? head.day : today;
  const sequence = head?.day === day ? head.sequence + 1 : 1;
  const unhashed = {
    ...record,
    programId,
    day,
    lane,
    sequence,
    at: now.toISOString(),
    previousHash: head?.hash ?? '',
  };
  const hash = hashEntry(unhashed);
  return { entry: { ...unhashed, hash }, head: { day, sequence, hash } };
}

/** SHA-256, hex, over the entry's fields in alphabetical order. */
function hashEntry(entry: Omit<LedgerEntry, 'hash'>): string {
  return createHash('sha256').update(canonical(entry)).digest('hex');
}

function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([name, field]) => name !== 'hash' && field !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}

/** Where a ledger stops being true. */
export interface LedgerFault {
  day: string;
  lane: string;
  sequence: number;
  fault: 'changed' | 'unlinked' | 'missing';
}

/**
 * Walks a program's entries, oldest day first and in order within each lane, and compares every lane's end with its head.
 * @returns the first bad row, or undefined when every hash, link and head is as it was written.
 */
export function findFault(
  entries: Iterable<LedgerEntry>,
  heads: ReadonlyMap<string, LaneHead>,
): LedgerFault | undefined {
  const ends = new Map<string, LaneHead>();
  for (const entry of entries) {
    const { day, lane, sequence } = entry;
    const end = ends.get(lane);
    if (hashEntry(entry) !== entry.hash) return { day, lane, sequence, fault: 'changed' };
    // Anybody can make a hash that fits: what no head leads to was never written by the applications.
    if (isBeyond(entry, heads.get(lane))) return { day, lane, sequence, fault: 'unlinked' };
    const expected = end?.day === day ? end.sequence + 1 : 1;
    if (sequence !== expected) return { day, lane, sequence: expected, fault: 'missing' };
    if (entry.previousHash !== (end?.hash ?? '')) return { day, lane, sequence, fault: 'unlinked' };
    ends.set(lane, { day, sequence, hash: entry.hash });
  }
  for (const [lane, head] of heads) {
    const end = ends.get(lane);
    if (end?.hash !== head.hash) return { day: head.day, lane, sequence: head.sequence, fault: 'missing' };
  }
  return undefined;
}

function isBeyond({ day, sequence }: LedgerEntry, head: LaneHead | undefined): boolean {
  return head === undefined || day > head.day || (day === head.day && sequence > head.sequence);
}
