import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { ledgerDayPartition, ledgerKey, ledgerSubjectKey } from '#functions/table/keys.ts';
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

/** Adds an entry at the end of its lane; never replaces one. */
export function append(entry: LedgerEntry): WriteItem {
  const subject = entry.subjectMemberId;
  return {
    table: 'ledger',
    put: {
      ...ledgerKey(entry.programId, entry.day, entry.lane, entry.sequence),
      ...(subject === undefined
        ? {}
        : ledgerSubjectKey(entry.programId, subject, entry.at, entry.lane, entry.sequence)),
      ...entry,
    },
    condition: 'attribute_not_exists(pk)',
    otherwise: 'retry',
  };
}

/** Every entry of one program and UTC day, in the order of lane and sequence. */
export async function listDay(platform: Platform, programId: string, day: string): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const { Items, LastEvaluatedKey } = await platform.database.send(
      new QueryCommand({
        TableName: tableOf(platform, 'ledger'),
        KeyConditionExpression: 'pk = :day',
        ExpressionAttributeValues: { ':day': ledgerDayPartition(programId, day) },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    );
    entries.push(...(Items ?? []).map(parse));
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return entries;
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
