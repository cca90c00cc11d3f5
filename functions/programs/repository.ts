import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import { programKey } from '#functions/table/keys.ts';
import type { WriteItem } from '#functions/table/transact.ts';

const program = z.object({ id: z.string(), name: z.string(), createdAt: z.string(), version: z.int() });
/** One community of the deployment, kept fully apart from the others. */
export type Program = z.infer<typeof program>;

/** Reads a program. */
export async function find(platform: Platform, programId: string): Promise<Program | undefined> {
  const { Item } = await platform.database.send(
    new GetCommand({ TableName: tableOf(platform, 'community'), Key: programKey(programId) }),
  );
  return Item === undefined ? undefined : program.parse(Item);
}

/** Adds a program. */
export function create(added: Program): WriteItem {
  return {
    table: 'community',
    put: { ...programKey(added.id), ...added },
    condition: 'attribute_not_exists(pk)',
  };
}
