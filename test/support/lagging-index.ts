import { randomBytes } from 'node:crypto';
import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Platform } from '#functions/platform/platform.ts';
import { createTables } from '#infra/local/tables.ts';
import { tablePrefix } from './database.ts';

/**
 * Holds the indexes of a test community back: from now on they answer as of now, whatever is written,
 * until they catch up. Tables read by key answer as ever.
 * @returns what lets them catch up.
 */
export async function holdIndexesBack({ database, tables }: Platform): Promise<() => void> {
  const snapshot = await createTables(database, tablePrefix());
  const pastOf = new Map<string | undefined, string>();
  for (const name of ['identity', 'community', 'ledger'] as const) {
    const { Items = [] } = await database.send(
      new ScanCommand({ TableName: tables[name], ConsistentRead: true }),
    );
    for (const item of Items) {
      await database.send(new PutCommand({ TableName: snapshot[name], Item: item }));
    }
    pastOf.set(tables[name], snapshot[name]);
  }
  const name = `hold-${randomBytes(4).toString('hex')}`;
  database.middlewareStack.add(
    (next) => (call) => {
      const { input } = call;
      if (!('IndexName' in input)) return next(call);
      const TableName = pastOf.get(input.TableName) ?? input.TableName;
      return next({ ...call, input: { ...input, TableName } });
    },
    { step: 'initialize', name },
  );
  return () => {
    database.middlewareStack.remove(name);
  };
}
