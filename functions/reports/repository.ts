import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { author } from '#shared/members.ts';
import { reasonCodes } from '#shared/posts.ts';
import type { Case, Report } from '#functions/cases/domain.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import { casePartition, reportKey } from '#functions/table/keys.ts';
import type { WriteItem } from '#functions/table/transact.ts';

const stored = z.object({
  id: z.string(),
  reason: z.enum(reasonCodes),
  note: z.string().optional(),
  createdAt: z.string(),
  reporter: author,
  postVersion: z.int(),
});

function parse(item: Record<string, unknown>): Report {
  const report = stored.parse(item);
  return { ...report, note: report.note };
}

/** What one member reported since a case was last opened, strongly consistent. */
export async function find(
  platform: Platform,
  programId: string,
  { id, openedAt }: Case,
  reporterId: string,
): Promise<Report | undefined> {
  const { Item } = await platform.database.send(
    new GetCommand({
      TableName: tableOf(platform, 'community'),
      Key: reportKey(programId, id, openedAt, reporterId),
      ConsistentRead: true,
    }),
  );
  return Item === undefined ? undefined : parse(Item);
}

/** Every report of a case, also of the times it was open before; strongly consistent, in no order. */
export async function listOfCase(platform: Platform, programId: string, caseId: string): Promise<Report[]> {
  const reports: Report[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await platform.database.send(
      new QueryCommand({
        TableName: tableOf(platform, 'community'),
        KeyConditionExpression: 'pk = :case AND begins_with(sk, :report)',
        ExpressionAttributeValues: {
          ':case': casePartition(programId, caseId),
          ':report': reportKey(programId, caseId, '', '').sk.slice(0, -1),
        },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    );
    reports.push(...Items.map(parse));
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return reports;
}

/** Adds a member's report to a case that is open with it. */
export function create(programId: string, { id, openedAt }: Case, report: Report): WriteItem {
  return {
    table: 'community',
    put: { ...reportKey(programId, id, openedAt, report.reporter.memberId), ...report },
    condition: 'attribute_not_exists(pk)',
    otherwise: 'retry',
  };
}
