import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { AppError } from '#functions/platform/errors.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import { challengeKey } from '#functions/table/identity-keys.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import { challenge, mostTries, type Challenge, type ChallengeKind, type ChallengeOf } from './domain.ts';

/** Sets a challenge; one that stood in the same place is over. */
export function create(made: Challenge): WriteItem {
  return {
    table: 'identity',
    put: {
      ...challengeKey(made.place),
      ...made,
      expiresAtSeconds: Math.ceil(new Date(made.expiresAt).getTime() / 1000),
    },
  };
}

/** Reads a challenge without answering it, strongly consistent. @returns undefined when none of the kind is in force. */
export async function find<Kind extends ChallengeKind>(
  platform: Platform,
  place: string,
  kind: Kind,
): Promise<ChallengeOf<Kind> | undefined> {
  const { Item } = await platform.database.send(
    new GetCommand({
      TableName: tableOf(platform, 'identity'),
      Key: challengeKey(place),
      ConsistentRead: true,
    }),
  );
  return inForce(platform, parseKind(Item, kind));
}

/**
 * Counts an answer before it is looked at, so that answers sent side by side can't outrun the limit.
 * @returns the challenge, or undefined when there is none of the kind in force or its five answers are used up.
 */
export async function countTry<Kind extends ChallengeKind>(
  platform: Platform,
  place: string,
  kind: Kind,
): Promise<ChallengeOf<Kind> | undefined> {
  try {
    const { Attributes } = await platform.database.send(
      new UpdateCommand({
        TableName: tableOf(platform, 'identity'),
        Key: challengeKey(place),
        UpdateExpression: 'SET tries = tries + :one',
        ConditionExpression: 'kind = :kind AND tries < :most AND expiresAt > :now',
        ExpressionAttributeValues: {
          ':one': 1,
          ':kind': kind,
          ':most': mostTries,
          ':now': platform.now().toISOString(),
        },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return parseKind(Attributes, kind);
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}

/**
 * Takes a challenge away before its answer is looked at: it gets one answer.
 * @returns the challenge, or undefined when there is none of the kind in force.
 */
export async function take<Kind extends ChallengeKind>(
  platform: Platform,
  place: string,
  kind: Kind,
): Promise<ChallengeOf<Kind> | undefined> {
  const { Attributes } = await platform.database.send(
    new DeleteCommand({
      TableName: tableOf(platform, 'identity'),
      Key: challengeKey(place),
      ReturnValues: 'ALL_OLD',
    }),
  );
  return inForce(platform, parseKind(Attributes, kind));
}

/** Uses a challenge up: of many right answers side by side, one goes through. */
export function consume(met: Challenge): WriteItem {
  return {
    table: 'identity',
    remove: challengeKey(met.place),
    condition: 'kind = :kind',
    values: { ':kind': met.kind },
    otherwise: () => new AppError('code_not_accepted'),
  };
}

/** Puts the next challenge in the place of one that was met: of many right answers side by side, one goes through. */
export function replace(met: Challenge, next: Challenge): WriteItem {
  return {
    ...create(next),
    condition: 'kind = :kind',
    values: { ':kind': met.kind },
    otherwise: () => new AppError('code_not_accepted'),
  };
}

/** Gives a challenge its five answers back, for one that was met and has to be answered once more. */
export function renewTries(met: Challenge): WriteItem {
  return {
    table: 'identity',
    update: challengeKey(met.place),
    set: 'SET tries = :none',
    condition: 'kind = :kind',
    values: { ':none': 0, ':kind': met.kind },
    otherwise: () => new AppError('code_not_accepted'),
  };
}

function inForce<Some extends Challenge>(platform: Platform, found: Some | undefined): Some | undefined {
  return found !== undefined && found.expiresAt > platform.now().toISOString() ? found : undefined;
}

function parseKind<Kind extends ChallengeKind>(
  item: Record<string, unknown> | undefined,
  kind: Kind,
): ChallengeOf<Kind> | undefined {
  if (item === undefined) return undefined;
  const parsed = challenge.parse(item);
  return isKind(parsed, kind) ? parsed : undefined;
}

function isKind<Kind extends ChallengeKind>(parsed: Challenge, kind: Kind): parsed is ChallengeOf<Kind> {
  return parsed.kind === kind;
}
