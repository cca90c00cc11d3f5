import { GetCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
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

/** Every program of the deployment. Walks the whole table: for an operator's check, never for a request. */
export async function listAll(platform: Platform): Promise<Program[]> {
  const programs: Program[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const { Items, LastEvaluatedKey } = await platform.database.send(
      new ScanCommand({
        TableName: tableOf(platform, 'community'),
        FilterExpression: 'sk = :program',
        ExpressionAttributeValues: { ':program': programKey('').sk },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    );
    programs.push(...z.array(program).parse(Items ?? []));
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return programs.sort((left, right) => left.name.localeCompare(right.name, 'en-US'));
}

/** Adds a program. */
export function create(added: Program): WriteItem {
  return {
    table: 'community',
    put: { ...programKey(added.id), ...added },
    condition: 'attribute_not_exists(pk)',
  };
}
