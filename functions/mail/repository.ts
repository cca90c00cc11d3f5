import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { newPosition } from '#functions/platform/ids.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import { openText, sealText } from '#functions/platform/sealed-text.ts';
import { outboxKey, outboxPartition, parkedMailKey } from '#functions/table/identity-keys.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import { leaseSeconds, letterKinds, type Letter } from './domain.ts';

/** A letter in the outbox. The row is gone once it was sent or dropped, so nothing of it stays. */
export interface WaitingLetter {
  position: string;
  letter: Letter;
  expiresAt: string;
}

const storedRow = z.object({ position: z.string(), sealed: z.string(), expiresAt: z.string() });
const storedLetter = z.object({
  kind: z.enum(letterKinds),
  to: z.string(),
  secret: z.string(),
  decoy: z.boolean(),
});

/**
 * Puts a letter into the outbox, in the transaction that made it true; nothing waits for the mail itself.
 * @param expiresAt after it the letter is no use and is dropped.
 */
export function queue(platform: Platform, letter: Letter, expiresAt: Date): WriteItem {
  const position = newPosition(platform.now(), platform.random);
  return {
    table: 'identity',
    put: {
      ...outboxKey(position),
      position,
      sealed: sealText(platform, placeOf(position), JSON.stringify(letter)),
      expiresAt: expiresAt.toISOString(),
    },
    condition: 'attribute_not_exists(pk)',
  };
}

/** Positions of letters that wait, oldest first, strongly consistent. */
export async function listPositions(platform: Platform, limit: number): Promise<string[]> {
  const { Items } = await platform.database.send(
    new QueryCommand({
      TableName: tableOf(platform, 'identity'),
      KeyConditionExpression: 'pk = :outbox',
      ExpressionAttributeValues: { ':outbox': outboxPartition() },
      ProjectionExpression: 'pk, sk',
      ConsistentRead: true,
      Limit: limit,
    }),
  );
  return (Items ?? []).flatMap((keys) => positionOf(keys) ?? []);
}

/** @returns which letter a row of the Identity table is, or undefined when it is something else. */
export function positionOf(keys: Record<string, unknown>): string | undefined {
  if (keys['pk'] !== outboxPartition() || typeof keys['sk'] !== 'string') return undefined;
  return /^MAIL#(.+)$/.exec(keys['sk'])?.[1];
}

/**
 * Takes a letter for one delivery; for a minute nobody else gets it.
 * @returns undefined when it is gone or somebody else has it; `unreadable` when nobody can make sense of it.
 */
export async function lease(
  platform: Platform,
  position: string,
): Promise<WaitingLetter | 'unreadable' | undefined> {
  const now = platform.now();
  try {
    const { Attributes } = await platform.database.send(
      new UpdateCommand({
        TableName: tableOf(platform, 'identity'),
        Key: outboxKey(position),
        UpdateExpression: 'SET leasedUntil = :until',
        ConditionExpression:
          'attribute_exists(pk) AND (attribute_not_exists(leasedUntil) OR leasedUntil <= :now)',
        ExpressionAttributeValues: {
          ':until': new Date(now.getTime() + leaseSeconds * 1000).toISOString(),
          ':now': now.toISOString(),
        },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return parse(platform, position, Attributes);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}

function parse(platform: Platform, position: string, item: unknown): WaitingLetter | 'unreadable' {
  try {
    const { sealed, expiresAt } = storedRow.parse(item);
    const letter = storedLetter.parse(JSON.parse(openText(platform, placeOf(position), sealed)));
    return { position, letter, expiresAt };
  } catch {
    return 'unreadable';
  }
}

/** Takes a letter out of the outbox for good. */
export async function remove(platform: Platform, position: string): Promise<void> {
  await platform.database.send(
    new DeleteCommand({ TableName: tableOf(platform, 'identity'), Key: outboxKey(position) }),
  );
}

/** Puts an unreadable letter aside, without what was in it. */
export function park(platform: Platform, position: string): WriteItem[] {
  return [
    {
      table: 'identity',
      put: { ...parkedMailKey(position), position, parkedAt: platform.now().toISOString() },
    },
    { table: 'identity', remove: outboxKey(position) },
  ];
}

const placeOf = (position: string) => `outbox:${position}`;
