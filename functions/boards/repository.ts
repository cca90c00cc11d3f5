import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { board } from '#shared/boards.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import type { BoardMarks } from '#functions/reading/domain.ts';
import * as reading from '#functions/reading/repository.ts';
import { boardKey, boardMarksKey, boardsPartition } from '#functions/table/keys.ts';
import { readTogether } from '#functions/table/read-together.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import type { KeptBoard } from './domain.ts';

const stored = board.extend({
  order: z.number(),
  recentThreads: z.array(
    z.object({
      threadId: z.string(),
      lastPosition: z.string(),
      lastAuthorId: z.string(),
      listed: z.boolean(),
    }),
  ),
});

/** Parses a board read along with other items. */
export function parse(item: Record<string, unknown> | undefined): KeptBoard | undefined {
  return item === undefined ? undefined : stored.parse(item);
}

/** Every board of a program, in no order, strongly consistent. */
export async function list(platform: Platform, programId: string): Promise<KeptBoard[]> {
  const boards: KeptBoard[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await platform.database.send(
      new QueryCommand({
        TableName: tableOf(platform, 'community'),
        KeyConditionExpression: 'pk = :boards AND begins_with(sk, :board)',
        ExpressionAttributeValues: {
          ':boards': boardsPartition(programId),
          ':board': boardKey(programId, '').sk,
        },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    );
    boards.push(...Items.map((item) => stored.parse(item)));
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return boards;
}

/** One board and how far a member read in it, in one call. */
export async function findWithMarks(
  platform: Platform,
  programId: string,
  memberId: string,
  boardId: string,
): Promise<{ board: KeptBoard | undefined; marks: BoardMarks }> {
  const found = await readTogether(platform, {
    board: boardKey(programId, boardId),
    marks: boardMarksKey(programId, memberId, boardId),
  });
  return { board: parse(found.board), marks: reading.parseBoardMarks(boardId, found.marks) };
}

/** Adds a board. */
export function create(programId: string, board: KeptBoard): WriteItem {
  return {
    table: 'community',
    put: { ...boardKey(programId, board.id), ...board },
    condition: 'attribute_not_exists(pk)',
    otherwise: 'retry',
  };
}

/**
 * Writes what staff decide about a board, provided no staff person wrote it since `before` was read.
 * Leaves what the stream counts alone, so the two never get in each other's way.
 */
export function update(programId: string, before: KeptBoard, after: KeptBoard): WriteItem {
  return {
    table: 'community',
    update: boardKey(programId, before.id),
    set: 'SET #name = :name, purpose = :purpose, archived = :archived, #order = :order, version = :after',
    condition: 'version = :before',
    names: { '#name': 'name', '#order': 'order' },
    values: {
      ':name': after.name,
      ':purpose': after.purpose,
      ':archived': after.archived,
      ':order': after.order,
      ':before': before.version,
      ':after': before.version + 1,
    },
    otherwise: 'retry',
  };
}

/** What the stream adds to a board. */
export interface BoardCounts {
  threads: number;
  posts: number;
  lastPostAt: string | undefined;
  recentThreads: KeptBoard['recentThreads'];
}

/** Adds to the counts of a board, provided its latest conversations are as they were read. */
export function count(programId: string, before: KeptBoard, counts: BoardCounts): WriteItem {
  const { lastPostAt } = counts;
  return {
    table: 'community',
    update: boardKey(programId, before.id),
    set: `SET recentThreads = :after${lastPostAt === undefined ? '' : ', lastPostAt = :lastPostAt'} ADD threadCount :threads, postCount :posts`,
    condition: 'recentThreads = :before',
    values: {
      ':before': before.recentThreads,
      ':after': counts.recentThreads,
      ':threads': counts.threads,
      ':posts': counts.posts,
      ...(lastPostAt === undefined ? {} : { ':lastPostAt': lastPostAt }),
    },
    otherwise: 'retry',
  };
}
