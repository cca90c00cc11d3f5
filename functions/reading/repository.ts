import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { reactionKinds } from '#shared/posts.ts';
import { AppError } from '#functions/platform/errors.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import {
  boardMarksKey,
  markRateKey,
  memberPartition,
  threadMarksKey,
  type Key,
} from '#functions/table/keys.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import { noBoardMarks, noThreadMarks, type BoardMarks, type ThreadMarks } from './domain.ts';

const storedBoardMarks = z.object({
  boardId: z.string(),
  threads: z.record(z.string(), z.string()),
  watermark: z.string().optional(),
  version: z.int(),
});

const storedThreadMarks = z.object({
  threadId: z.string(),
  lastRead: z.string().optional(),
  reactions: z.record(z.string(), z.array(z.enum(reactionKinds))).default({}),
  version: z.int(),
});

/** Parses the marks of a board read along with other items; absent ones are none yet. */
export function parseBoardMarks(boardId: string, item: Record<string, unknown> | undefined): BoardMarks {
  if (item === undefined) return noBoardMarks(boardId);
  const marks = storedBoardMarks.parse(item);
  return { ...marks, watermark: marks.watermark };
}

/** Parses the marks of a conversation read along with other items; absent ones are none yet. */
export function parseThreadMarks(threadId: string, item: Record<string, unknown> | undefined): ThreadMarks {
  if (item === undefined) return noThreadMarks(threadId);
  const marks = storedThreadMarks.parse(item);
  return { ...marks, lastRead: marks.lastRead };
}

/** The reader's marks in every board, by board. */
export async function listBoardMarks(
  platform: Platform,
  programId: string,
  memberId: string,
): Promise<Map<string, BoardMarks>> {
  const marks = new Map<string, BoardMarks>();
  let start: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await platform.database.send(
      new QueryCommand({
        TableName: tableOf(platform, 'community'),
        KeyConditionExpression: 'pk = :member AND begins_with(sk, :read)',
        ExpressionAttributeValues: {
          ':member': memberPartition(programId, memberId),
          ':read': boardMarksKey(programId, memberId, '').sk,
        },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    );
    for (const item of Items) {
      const parsed = parseBoardMarks('', item);
      marks.set(parsed.boardId, parsed);
    }
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return marks;
}

/** Replaces the marks of a board, provided nobody wrote them since they were read. `after` carries the next version. */
export function saveBoardMarks(programId: string, memberId: string, after: BoardMarks): WriteItem {
  return save(boardMarksKey(programId, memberId, after.boardId), after);
}

/** Replaces the marks of a conversation, provided nobody wrote them since. The stream counts the reactions from it. */
export function saveThreadMarks(programId: string, memberId: string, after: ThreadMarks): WriteItem {
  const { reactions, ...rest } = after;
  return save(threadMarksKey(programId, memberId, after.threadId), {
    ...rest,
    // Left out while empty: the local engine's stream can't tell an empty map.
    ...(Object.keys(reactions).length === 0 ? {} : { reactions }),
  });
}

function save(key: Key, after: { version: number }): WriteItem {
  const before = after.version - 1;
  return {
    table: 'community',
    put: { ...key, ...after },
    condition: before === 0 ? 'attribute_not_exists(pk)' : 'version = :before',
    values: before === 0 ? undefined : { ':before': before },
    otherwise: 'retry',
  };
}

const windowSeconds = 5 * 60;
const mostMarks = 300;

/**
 * Counts one more change of a member's marks, in the transaction that makes it.
 * Beyond 300 in five minutes the transaction fails with `too_many_requests`.
 */
export function countMark(programId: string, memberId: string, now: Date): WriteItem {
  const seconds = Math.floor(now.getTime() / 1000);
  const window = Math.floor(seconds / windowSeconds);
  const over = (window + 1) * windowSeconds;
  return {
    table: 'community',
    update: markRateKey(programId, memberId, window),
    set: 'SET expiresAtSeconds = :over ADD marks :one',
    condition: 'attribute_not_exists(marks) OR marks < :most',
    values: { ':over': over, ':one': 1, ':most': mostMarks },
    otherwise: () => new AppError('too_many_requests', { retryAfter: over - seconds }),
  };
}
