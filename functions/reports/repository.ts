import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { author } from '#shared/members.ts';
import { reasonCodes } from '#shared/posts.ts';
import type { Case, Report } from '#functions/cases/domain.ts';
import * as cases from '#functions/cases/repository.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import { caseKey, casePartition, reportKey } from '#functions/table/keys.ts';
import { readTogether } from '#functions/table/read-together.ts';
import type { WriteItem } from '#functions/table/transact.ts';

const stored = z.object({
  id: z.string(),
  reason: z.enum(reasonCodes),
  note: z.string().optional(),
  createdAt: z.string(),
  reporter: author,
  sealedBody: z.string().optional(),
});

function parse(item: Record<string, unknown>): Report {
  const report = stored.parse(item);
  return { ...report, note: report.note, sealedBody: report.sealedBody };
}

/** A case and what one member reported in it, in one call. */
export async function findWithCase(
  platform: Platform,
  programId: string,
  caseId: string,
  reporterId: string,
): Promise<{ known: Case | undefined; report: Report | undefined }> {
  const found = await readTogether(platform, {
    known: caseKey(programId, caseId),
    report: reportKey(programId, caseId, reporterId),
  });
  return { known: found.known && cases.parse(found.known), report: found.report && parse(found.report) };
}

/** Every report of a case, strongly consistent, in no order. */
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
          ':report': reportKey(programId, caseId, '').sk,
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

/** Adds a member's report to a case. */
export function create(programId: string, caseId: string, report: Report): WriteItem {
  return {
    table: 'community',
    put: { ...reportKey(programId, caseId, report.reporter.memberId), ...report },
    condition: 'attribute_not_exists(pk)',
    otherwise: 'retry',
  };
}
