import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { cohort, type Cohort } from '#shared/cohorts.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import { cohortKey, cohortsPartition } from '#functions/table/keys.ts';
import type { WriteItem } from '#functions/table/transact.ts';

/** Every cohort of a program by name, strongly consistent. */
export async function list(platform: Platform, programId: string): Promise<Cohort[]> {
  const cohorts: Cohort[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const { Items, LastEvaluatedKey } = await platform.database.send(
      new QueryCommand({
        TableName: tableOf(platform, 'community'),
        KeyConditionExpression: 'pk = :cohorts',
        ExpressionAttributeValues: { ':cohorts': cohortsPartition(programId) },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    );
    cohorts.push(...z.array(cohort).parse(Items ?? []));
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return cohorts.sort((left, right) => left.name.localeCompare(right.name, 'en-US'));
}

/** One cohort, strongly consistent. */
export async function find(
  platform: Platform,
  programId: string,
  cohortId: string,
): Promise<Cohort | undefined> {
  const { Item } = await platform.database.send(
    new GetCommand({
      TableName: tableOf(platform, 'community'),
      Key: cohortKey(programId, cohortId),
      ConsistentRead: true,
    }),
  );
  return Item === undefined ? undefined : cohort.parse(Item);
}

/** Adds a cohort. */
export function create(programId: string, added: Cohort): WriteItem {
  return {
    table: 'community',
    put: { ...cohortKey(programId, added.id), ...added },
    condition: 'attribute_not_exists(pk)',
    otherwise: 'retry',
  };
}

/** Replaces a cohort, provided it is still as `before`. */
export function update(programId: string, before: Cohort, after: Cohort): WriteItem {
  return {
    table: 'community',
    put: { ...cohortKey(programId, before.id), ...after, version: before.version + 1 },
    condition: 'version = :version',
    values: { ':version': before.version },
    otherwise: 'retry',
  };
}
