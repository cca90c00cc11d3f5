import { QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import {
  ledgerDayPartition,
  ledgerKey,
  ledgerSubjectKey,
  type Key,
  type ListKey,
} from '#functions/table/keys.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import type { LedgerEntry } from './domain.ts';

/** Loose, so that a field someone added on disk stays and shows in the hash. */
const storedEntry = z.looseObject({
  programId: z.string(),
  day: z.string(),
  lane: z.string(),
  sequence: z.int(),
  at: z.string(),
  action: z.string(),
  subjectMemberId: z.string().optional(),
  resources: z.record(z.string(), z.string()).optional(),
  reasonCode: z.string().optional(),
  purpose: z.string().optional(),
  previousHash: z.string(),
  hash: z.string(),
});

/** Where a row stands: in its lane, and in the record of whom it is about. */
function placeOf(entry: LedgerEntry): Key & Partial<ListKey> {
  const { programId, day, lane, sequence, at, subjectMemberId } = entry;
  return {
    ...ledgerKey(programId, day, lane, sequence),
    ...(subjectMemberId === undefined
      ? {}
      : ledgerSubjectKey(programId, subjectMemberId, at, lane, sequence)),
  };
}

/** Adds an entry at the end of its lane; never replaces one. */
export function append(entry: LedgerEntry): WriteItem {
  return {
    table: 'ledger',
    put: { ...placeOf(entry), ...entry },
    condition: 'attribute_not_exists(pk)',
    otherwise: 'retry',
  };
}

/** A row and whether it stands where its entry says, in the table and in the record its subject reads. */
export interface PlacedEntry {
  entry: LedgerEntry;
  /** What its key says. */
  place: { day: string; lane: string; sequence: number };
  inPlace: boolean;
}

/**
 * Every row of one program, oldest day first and in order within each lane, strongly consistent.
 * Walks the whole table, so that a row on a day nobody would ask for is found too: for an operator's check, never for a request.
 */
export async function listProgram(platform: Platform, programId: string): Promise<PlacedEntry[]> {
  const rows: (PlacedEntry & Key)[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const { Items, LastEvaluatedKey } = await platform.database.send(
      new ScanCommand({
        TableName: tableOf(platform, 'ledger'),
        FilterExpression: 'begins_with(pk, :program)',
        ExpressionAttributeValues: { ':program': ledgerDayPartition(programId, '') },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    );
    rows.push(...(Items ?? []).map((item) => placed(programId, item)));
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return rows.sort((left, right) =>
    left.pk === right.pk ? compare(left.sk, right.sk) : compare(left.pk, right.pk),
  );
}

function placed(programId: string, item: Record<string, unknown>): PlacedEntry & Key {
  const entry = parse(item);
  const { pk, sk } = keys.parse(item);
  const expected = placeOf({ ...entry, programId });
  const inPlace = (['pk', 'sk', 'listPk', 'listSk'] as const).every(
    (name) => item[name] === expected[name],
  );
  const [lane = '', sequence] = sk.split('#');
  const place = {
    day: pk.slice(ledgerDayPartition(programId, '').length),
    lane,
    sequence: Number(sequence),
  };
  return { pk, sk, entry, place, inPlace };
}

const keys = z.object({ pk: z.string(), sk: z.string() });

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * Entries about one member, newest first.
 * @param start where the page before ended, as returned in `next`.
 */
export async function listAbout(
  platform: Platform,
  programId: string,
  memberId: string,
  limit: number,
  start: Record<string, unknown> | undefined,
): Promise<{ entries: LedgerEntry[]; next: Record<string, unknown> | undefined }> {
  const { listPk } = ledgerSubjectKey(programId, memberId, '', '', 0);
  const { Items, LastEvaluatedKey } = await platform.database.send(
    new QueryCommand({
      TableName: tableOf(platform, 'ledger'),
      IndexName: 'list',
      KeyConditionExpression: 'listPk = :subject',
      ExpressionAttributeValues: { ':subject': listPk },
      ScanIndexForward: false,
      Limit: limit,
      ExclusiveStartKey: start,
    }),
  );
  return { entries: (Items ?? []).map(parse), next: LastEvaluatedKey };
}

function parse(item: Record<string, unknown>): LedgerEntry {
  const { pk, sk, listPk, listSk, ...entry } = item;
  return storedEntry.parse(entry);
}
