import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as boards from '#functions/boards/repository.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import {
  boardKey,
  parkedEventKey,
  projectedEventKey,
  projectedKeyOf,
  threadKey,
  type Key,
  type ProjectedKind,
} from '#functions/table/keys.ts';
import { readTogether } from '#functions/table/read-together.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import * as threads from '#functions/threads/repository.ts';

/** The stream keeps records for a day; this remembers them for a week. */
const rememberedSeconds = 7 * 24 * 60 * 60;

/** What an item of the stream is to the projections; undefined when nothing is counted from it. */
export function kindOf(key: Key): { programId: string; kind: ProjectedKind } | undefined {
  return projectedKeyOf(key);
}

/** Which of some events were counted, with the conversation and board they touch, in one call. */
export async function findEvents(
  platform: Platform,
  programId: string,
  eventIds: readonly string[],
  touched: { threadId?: string; boardId?: string },
) {
  const { threadId, boardId } = touched;
  const { thread, board, ...counted } = await readTogether<string>(platform, {
    ...Object.fromEntries(eventIds.map((id) => [`event ${id}`, projectedEventKey(programId, id)])),
    thread: threadId === undefined ? undefined : threadKey(programId, threadId),
    board: boardId === undefined ? undefined : boardKey(programId, boardId),
  });
  return {
    counted: new Set(eventIds.filter((id) => counted[`event ${id}`] !== undefined)),
    thread: threads.parse(thread),
    board: boards.parse(board),
  };
}

/** Says that an event is counted; belongs into the transaction that counts it. */
export function remember(programId: string, eventId: string, now: Date): WriteItem {
  return {
    table: 'community',
    put: {
      ...projectedEventKey(programId, eventId),
      expiresAtSeconds: Math.floor(now.getTime() / 1000) + rememberedSeconds,
    },
    condition: 'attribute_not_exists(pk)',
    otherwise: 'retry',
  };
}

/**
 * Puts an event aside that can't be counted, so that the ones after it can.
 * @param key of the item that changed; its content is not kept.
 * @param cause name of the error.
 */
export async function park(
  platform: Platform,
  programId: string,
  eventId: string,
  key: Partial<Key>,
  cause: string,
): Promise<void> {
  await platform.database.send(
    new PutCommand({
      TableName: tableOf(platform, 'community'),
      Item: {
        ...parkedEventKey(programId, eventId),
        eventId,
        itemPk: key.pk,
        itemSk: key.sk,
        cause,
        parkedAt: platform.now().toISOString(),
      },
    }),
  );
}
