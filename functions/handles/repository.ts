import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { AppError } from '#functions/platform/errors.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import { handleKey } from '#functions/table/keys.ts';
import type { WriteItem } from '#functions/table/transact.ts';

/** Takes a skeleton for a member, for good: a handle that was ever used is never given to someone else. */
export function claim(programId: string, skeleton: string, owner: { handle: string; memberId: string }): WriteItem {
  return {
    table: 'community',
    put: { ...handleKey(programId, skeleton), skeleton, ...owner },
    condition: 'attribute_not_exists(pk)',
    otherwise: () => new AppError('handle_taken'),
  };
}

/**
 * Reads which of these skeletons are taken, strongly consistent.
 * @param skeletons at most 100, all different.
 */
export async function listTaken(platform: Platform, programId: string, skeletons: readonly string[]): Promise<Set<string>> {
  const table = tableOf(platform, 'community');
  const keyOf = new Map(skeletons.map((skeleton) => [handleKey(programId, skeleton).pk, skeleton]));
  const { Responses } = await platform.database.send(
    new BatchGetCommand({
      RequestItems: {
        [table]: {
          Keys: skeletons.map((skeleton) => handleKey(programId, skeleton)),
          ProjectionExpression: 'pk',
          ConsistentRead: true,
        },
      },
    }),
  );
  return new Set((Responses?.[table] ?? []).map((item) => keyOf.get(String(item['pk'])) ?? ''));
}
