import { TransactionCanceledException, type CancellationReason } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as activities from '#functions/activity/repository.ts';
import { countWrite, type Activity } from '#functions/activity/domain.ts';
import { appendEntry, type LedgerRecord } from '#functions/ledger/domain.ts';
import * as ledger from '#functions/ledger/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import type { Key } from './keys.ts';
import type { TableName } from './schema.ts';

type Values = Record<string, unknown>;

/** What a failed condition means: an error to throw, or `retry` when the decision should be made again on fresh reads. */
type Otherwise = 'retry' | ((stored: Values | undefined) => Error);

interface Conditional {
  table: TableName;
  condition?: string | undefined;
  values?: Values | undefined;
  names?: Record<string, string> | undefined;
  otherwise?: Otherwise;
}

/** One item of a transaction, made by a repository. Exactly one of the four says what to write. */
export type WriteItem = Conditional &
  (
    | { put: Values & Key }
    | { update: Key; set: string }
    | { remove: Key }
    | { check: Key; condition: string }
  );

/** What a route decided on what it read: everything that is written together. */
export interface Decision<Result> {
  /** Read before deciding; the write counts and continues it, or is decided again if another write came between. */
  activity: Activity;
  writes: readonly WriteItem[];
  /** Absent only when there is nothing to write, because it was written before. */
  record?: LedgerRecord;
  result: Result;
}

export interface Actor {
  programId: string;
  memberId: string;
}

const deadlineMilliseconds = 8_000;
const firstPauseMilliseconds = 25;
const longestPauseMilliseconds = 800;

/**
 * Writes a decision in one transaction with its ledger entry and the actor's counted activity: all of it or nothing.
 * When another write of the actor or of the same items came between, `decide` runs again on fresh reads.
 * @throws whatever `decide` throws or an item's `otherwise` makes of its failed condition;
 *   AppError `too_many_requests` when the actor writes too fast; `unavailable` when contention outlasts eight seconds.
 */
export async function transact<Result>(
  platform: Platform,
  actor: Actor,
  decide: () => Promise<Decision<Result>>,
): Promise<Result> {
  return writeUnrecorded(platform, async () => {
    const { activity, writes, record, result } = await decide();
    if (record === undefined) return { writes: [], result };
    const counted = countWrite(activity, platform.now());
    const { entry, head } = appendEntry(
      actor.programId,
      actor.memberId,
      activity.lane,
      record,
      platform.now(),
    );
    const saved = activities.save(actor.programId, actor.memberId, activity, { ...counted, lane: head });
    return { writes: [...writes, ledger.append(entry), saved], result };
  });
}

/**
 * Makes a decision whose refusal stands only when a second look agrees. Reads of several items are not one snapshot:
 * a retry may see its first attempt counted and not yet its receipt, and would be refused as a repetition.
 */
export function refusingSurely<Made>(decide: () => Promise<Made>): () => Promise<Made> {
  return async () => {
    try {
      return await decide();
    } catch (refusal) {
      if (!(refusal instanceof AppError)) throw refusal;
      return decide();
    }
  };
}

/**
 * Writes in one transaction what decides nothing and is not recorded: reading marks, reactions and projections.
 * Decided again on fresh reads while other writes come between; nothing to write is fine.
 * @throws whatever `decide` or an item's `otherwise` throws; AppError `unavailable` when contention outlasts eight seconds.
 */
export async function writeUnrecorded<Result>(
  platform: Platform,
  decide: () => Promise<{ writes: readonly WriteItem[]; result: Result }>,
): Promise<Result> {
  const deadline = platform.now().getTime() + deadlineMilliseconds;
  for (let attempt = 0; ; attempt += 1) {
    const { writes, result } = await decide();
    if (writes.length === 0 || (await writeTogether(platform, writes))) return result;
    if (platform.now().getTime() >= deadline || attempt >= 60)
      throw new AppError('unavailable', { retryAfter: 2 });
    await platform.pause(jitter(attempt, platform));
  }
}

/**
 * Writes items in one transaction.
 * @returns false when it should be decided and tried again.
 * @throws what the first failed condition's `otherwise` makes of it.
 */
export async function writeTogether(platform: Platform, items: readonly WriteItem[]): Promise<boolean> {
  try {
    await platform.database.send(
      new TransactWriteCommand({
        TransactItems: items.map((item) => toCommandItem(platform, item)),
      }),
    );
    return true;
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    return explain(items, error);
  }
}

function explain(items: readonly WriteItem[], error: TransactionCanceledException): false {
  const reasons: CancellationReason[] = error.CancellationReasons ?? [];
  for (const [index, reason] of reasons.entries()) {
    if (reason.Code !== 'ConditionalCheckFailed') continue;
    const otherwise = items[index]?.otherwise;
    if (otherwise === 'retry') continue;
    throw otherwise?.(reason.Item ? unmarshall(reason.Item) : undefined) ?? new AppError('state_conflict');
  }
  const codes = new Set(reasons.map((reason) => reason.Code));
  if (codes.has('ValidationError') || codes.has('ItemCollectionSizeLimitExceeded')) throw error;
  return false;
}

type CommandItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

function toCommandItem(platform: Platform, item: WriteItem): CommandItem {
  const common = {
    TableName: tableOf(platform, item.table),
    ConditionExpression: item.condition,
    ExpressionAttributeValues: item.values,
    ExpressionAttributeNames: item.names,
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  } as const;
  if ('put' in item) return { Put: { ...common, Item: item.put } };
  if ('update' in item) return { Update: { ...common, Key: item.update, UpdateExpression: item.set } };
  if ('remove' in item) return { Delete: { ...common, Key: item.remove } };
  return { ConditionCheck: { ...common, Key: item.check, ConditionExpression: item.condition } };
}

/** Full jitter: anything between nothing and a ceiling that doubles. */
function jitter(attempt: number, platform: Platform): number {
  const ceiling = Math.min(longestPauseMilliseconds, firstPauseMilliseconds * 2 ** attempt);
  const [high = 0, low = 0] = platform.random(2);
  return (ceiling * (high * 256 + low)) / 65_535;
}
