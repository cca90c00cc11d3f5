import { AsyncLocalStorage } from 'node:async_hooks';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';

const key = z.object({ pk: z.string(), sk: z.string() });
const single = z.union([z.object({ Item: key }), z.object({ Key: key })]);
const transaction = z.object({
  TransactItems: z.array(
    z.object({ Put: single.optional(), Update: single.optional(), Delete: single.optional() }),
  ),
});
const reads = new Set(['GetItemCommand', 'BatchGetItemCommand', 'QueryCommand', 'ScanCommand']);

/** Tells which rows a piece of work wrote, whatever else writes at the same time. */
export interface RecordedWrites {
  during: <Result>(work: () => Promise<Result>) => Promise<{ result: Result; rows: string[] }>;
}

/** Watches every write that succeeds. What only counts how often something is asked is left out. */
export function recordWrites(database: DynamoDBDocumentClient): RecordedWrites {
  const current = new AsyncLocalStorage<string[]>();
  database.middlewareStack.add(
    (next, context) => async (given) => {
      const output = await next(given);
      const rows = current.getStore();
      if (rows !== undefined) rows.push(...rowsOf(context.commandName ?? '', given.input));
      return output;
    },
    { step: 'initialize', name: 'recorded-writes' },
  );
  return {
    during: async (work) => {
      const rows: string[] = [];
      const result = await current.run(rows, work);
      return { result, rows: rows.filter((row) => !row.includes('#RATE#')) };
    },
  };
}

/** @throws ZodError for a command that is neither a known read nor a known write, so that none is overlooked. */
function rowsOf(command: string, input: unknown): string[] {
  if (reads.has(command)) return [];
  if (command !== 'TransactWriteItemsCommand') return [nameOf(single.parse(input))];
  return transaction.parse(input).TransactItems.flatMap(({ Put, Update, Delete }) => {
    const written = Put ?? Update ?? Delete;
    return written === undefined ? [] : [nameOf(written)];
  });
}

function nameOf(written: z.infer<typeof single>): string {
  const { pk, sk } = 'Item' in written ? written.Item : written.Key;
  return `${pk} ${sk}`;
}
