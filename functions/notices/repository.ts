import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { notice } from '#shared/inbox.ts';
import { AppError } from '#functions/platform/errors.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import { memberPartition, noticeKey } from '#functions/table/keys.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import type { MemberNotice } from './domain.ts';

const stored = notice.omit({ read: true }).extend({
  programId: z.string(),
  memberId: z.string(),
  readAt: z.string().optional(),
});

/** Tells a member something, in the transaction that made it true. */
export function create(tell: MemberNotice): WriteItem {
  return {
    table: 'community',
    put: { ...noticeKey(tell.programId, tell.memberId, tell.id), ...tell },
    condition: 'attribute_not_exists(pk)',
  };
}

/** Notices of a member, newest first, strongly consistent. At most 100. @param before a notice id; only older ones. */
export async function list(
  platform: Platform,
  programId: string,
  memberId: string,
  limit: number,
  before: string | undefined,
): Promise<MemberNotice[]> {
  const from = noticeKey(programId, memberId, '');
  // A position never has a tilde: it stands after them all.
  const until = noticeKey(programId, memberId, before ?? '~');
  const { Items } = await platform.database.send(
    new QueryCommand({
      TableName: tableOf(platform, 'community'),
      KeyConditionExpression: 'pk = :member AND sk BETWEEN :from AND :until',
      ExpressionAttributeValues: {
        ':member': memberPartition(programId, memberId),
        ':from': from.sk,
        ':until': until.sk,
      },
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: limit + 1,
    }),
  );
  return (Items ?? [])
    .map((item) => stored.parse(item))
    .filter((told) => told.id !== before)
    .slice(0, limit);
}

/**
 * Notes when a notice was first read; reading again changes nothing.
 * @throws AppError `not_found` for a notice the member doesn't have.
 */
export async function markRead(
  platform: Platform,
  programId: string,
  memberId: string,
  noticeId: string,
  now: Date,
): Promise<void> {
  try {
    await platform.database.send(
      new UpdateCommand({
        TableName: tableOf(platform, 'community'),
        Key: noticeKey(programId, memberId, noticeId),
        UpdateExpression: 'SET readAt = if_not_exists(readAt, :now)',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':now': now.toISOString() },
      }),
    );
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) throw new AppError('not_found', { cause: error });
    throw error;
  }
}
