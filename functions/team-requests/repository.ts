import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { teamRequestKinds } from '#shared/team-requests.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import { teamRequestKey, teamRequestsPartition } from '#functions/table/keys.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import type { StoredRequest } from './domain.ts';

const stored = z.object({
  id: z.string(),
  kind: z.enum(teamRequestKinds),
  memberId: z.string(),
  reason: z.string(),
  askedById: z.string(),
  askedAt: z.string(),
  expiresAt: z.string(),
  state: z.enum(['waiting', 'approved', 'declined']),
  decidedById: z.string().optional(),
  decidedAt: z.string().optional(),
  version: z.int(),
});

function parse(item: Record<string, unknown>): StoredRequest {
  const request = stored.parse(item);
  return { ...request, decidedById: request.decidedById, decidedAt: request.decidedAt };
}

/** Every request of a program, newest first, strongly consistent. */
export async function list(platform: Platform, programId: string): Promise<StoredRequest[]> {
  const requests: StoredRequest[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const { Items, LastEvaluatedKey } = await platform.database.send(
      new QueryCommand({
        TableName: tableOf(platform, 'community'),
        KeyConditionExpression: 'pk = :requests',
        ExpressionAttributeValues: { ':requests': teamRequestsPartition(programId) },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    );
    requests.push(...(Items ?? []).map(parse));
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return requests.sort((left, right) => (left.askedAt < right.askedAt ? 1 : -1));
}

/** One request, strongly consistent. */
export async function find(
  platform: Platform,
  programId: string,
  requestId: string,
): Promise<StoredRequest | undefined> {
  const { Item } = await platform.database.send(
    new GetCommand({
      TableName: tableOf(platform, 'community'),
      Key: teamRequestKey(programId, requestId),
      ConsistentRead: true,
    }),
  );
  return Item === undefined ? undefined : parse(Item);
}

/** Adds a request. */
export function create(programId: string, request: StoredRequest): WriteItem {
  return {
    table: 'community',
    put: { ...teamRequestKey(programId, request.id), ...request },
    condition: 'attribute_not_exists(pk)',
    otherwise: 'retry',
  };
}

/** Replaces a request, provided it still is as `before`: two approvals at once make one. */
export function update(programId: string, before: StoredRequest, after: StoredRequest): WriteItem {
  return {
    table: 'community',
    put: { ...teamRequestKey(programId, before.id), ...after, version: before.version + 1 },
    condition: 'version = :version',
    values: { ':version': before.version },
    otherwise: 'retry',
  };
}
