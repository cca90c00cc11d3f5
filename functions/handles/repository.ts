import { AppError } from '#functions/platform/errors.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { handleKey } from '#functions/table/keys.ts';
import { readTogether } from '#functions/table/read-together.ts';
import type { WriteItem } from '#functions/table/transact.ts';

/** Takes a skeleton for a member, for good: a handle that was ever used is never given to someone else. */
export function claim(
  programId: string,
  skeleton: string,
  owner: { handle: string; memberId: string },
): WriteItem {
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
export async function listTaken(
  platform: Platform,
  programId: string,
  skeletons: readonly string[],
): Promise<Set<string>> {
  const keys = skeletons.map((skeleton) => [skeleton, handleKey(programId, skeleton)] as const);
  const found = await readTogether(platform, Object.fromEntries(keys));
  return new Set(skeletons.filter((skeleton) => found[skeleton] !== undefined));
}
