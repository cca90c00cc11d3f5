import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { TableName } from '#functions/table/schema.ts';
import type { Random } from './ids.ts';
import type { Log } from './log.ts';

/** Everything a request needs that is not in the request: the only place clock, chance and the outside come from. */
export interface Platform {
  readonly database: DynamoDBDocumentClient;
  /** Physical names of the tables this function was given. A function is given only those of its trust zone. */
  readonly tables: Readonly<Partial<Record<TableName, string>>>;
  readonly now: () => Date;
  readonly random: Random;
  /** 32 bytes or more, the same in every function that reads what another one sealed; keys for cursors and look-ups derive from it. */
  readonly secret: Uint8Array;
  /** Where the web lives, such as `https://community.example.org`: the only origin whose requests count. */
  readonly origin: string;
  readonly log: Log;
  /** Waits between retries; tests put a counting one in its place. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/**
 * @returns the physical name of a table.
 * @throws Error when the table is not of this function's trust zone.
 */
export function tableOf(platform: Pick<Platform, 'tables'>, name: TableName): string {
  const table = platform.tables[name];
  if (table === undefined) throw new Error(`The ${name} table is not in this function's trust zone`);
  return table;
}
