/**
 * The three tables, as data. The stacks and the local community both create them from here.
 * Attribute names are the same in every table: `pk` and `sk`, and `listPk` and `listSk` for the one index
 * each table has, which lists and never decides.
 */
export interface TableSchema {
  /** What the rest of the code calls the table. */
  readonly name: TableName;
  readonly partitionKey: 'pk';
  readonly sortKey: 'sk';
  readonly index: { readonly name: 'list'; readonly partitionKey: 'listPk'; readonly sortKey: 'listSk' };
  /** Epoch seconds after which DynamoDB may drop a row. Code checks expiry itself. */
  readonly timeToLiveAttribute: 'expiresAtSeconds' | undefined;
  /** New and old images go to a projection. */
  readonly stream: boolean;
}

export type TableName = 'identity' | 'community' | 'ledger';

const shape = {
  partitionKey: 'pk',
  sortKey: 'sk',
  index: { name: 'list', partitionKey: 'listPk', sortKey: 'listSk' },
} as const;

export const tableSchemas: readonly TableSchema[] = [
  { name: 'identity', ...shape, timeToLiveAttribute: 'expiresAtSeconds', stream: true },
  { name: 'community', ...shape, timeToLiveAttribute: 'expiresAtSeconds', stream: true },
  { name: 'ledger', ...shape, timeToLiveAttribute: undefined, stream: false },
];
