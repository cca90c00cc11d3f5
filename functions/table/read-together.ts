import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { AppError } from '#functions/platform/errors.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import type { Key } from './keys.ts';
import type { TableName } from './schema.ts';

export type StoredItem = Record<string, unknown>;

const mostTries = 8;
const firstPauseMilliseconds = 20;
const keyOf = z.object({ pk: z.string(), sk: z.string() });

/**
 * Reads items of one table by key in one strongly consistent call, each under the name its key was given.
 * A key that is undefined is not read. Keys the engine leaves unprocessed are asked for again.
 * @param keys at most 100.
 * @throws AppError `unavailable` when the engine keeps leaving keys unprocessed.
 */
export async function readTogether<Name extends string>(
  platform: Platform,
  keys: Readonly<Record<Name, Key | undefined>>,
  tableName: TableName = 'community',
): Promise<Partial<Record<Name, StoredItem>>> {
  const table = tableOf(platform, tableName);
  const wanted = Object.entries<Key | undefined>(keys).flatMap(([name, key]) =>
    key ? [{ name, key }] : [],
  );
  const found = new Map<string, StoredItem>();
  let waiting: Key[] = wanted.map(({ key }) => key);
  for (let attempt = 0; waiting.length > 0; attempt += 1) {
    if (attempt >= mostTries) throw new AppError('unavailable', { retryAfter: 2 });
    if (attempt > 0) await platform.pause(firstPauseMilliseconds * 2 ** attempt);
    const { Responses, UnprocessedKeys } = await platform.database.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: waiting, ConsistentRead: true } } }),
    );
    for (const item of Responses?.[table] ?? []) found.set(nameOf(keyOf.parse(item)), item);
    waiting = z.array(keyOf).parse(UnprocessedKeys?.[table]?.Keys ?? []);
  }
  const named: Partial<Record<string, StoredItem>> = {};
  for (const { name, key } of wanted) named[name] = found.get(nameOf(key));
  return named;
}

const nameOf = ({ pk, sk }: Key) => `${pk} ${sk}`;
