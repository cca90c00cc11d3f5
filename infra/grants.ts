import type { TableName } from '#functions/table/schema.ts';

/**
 * What each function may do to which table: the trust zones, as data. The stacks make policies of it and nothing
 * else grants access to a table, so what isn't here can't be done.
 */
export interface TableGrant {
  readonly table: TableName;
  readonly actions: readonly TableAction[];
  /** Patterns of the partition keys it reaches; absent, every key of the table. `?` is one character, `*` any number. */
  readonly keys?: readonly string[];
  /** Whether the list index may be queried as well. */
  readonly list?: boolean;
}

type TableAction =
  'GetItem' | 'BatchGetItem' | 'Query' | 'ConditionCheckItem' | 'PutItem' | 'UpdateItem' | 'DeleteItem';

export type FunctionName = 'identity' | 'community' | 'moderation' | 'projections' | 'mail' | 'programs';

const read = ['GetItem', 'BatchGetItem', 'Query', 'ConditionCheckItem'] as const;
const write = ['PutItem', 'UpdateItem', 'DeleteItem'] as const;

/** An id is 22 characters, so a pattern with as many `?` can't be stretched over another kind of key. */
const inAnyProgram = (rest: string) => `PROGRAM#${'?'.repeat(22)}#${rest}`;
const members = inAnyProgram(`MEMBER#${'?'.repeat(22)}`);
const handles = inAnyProgram('HANDLE#*');
const programs = inAnyProgram('PROGRAM');
const cohorts = inAnyProgram('COHORTS');
/** Whoever sets up a deployment is recorded under this name, which no member can have. */
const deploymentActivity = inAnyProgram('MEMBER#deployment');

const wholeCommunity = { table: 'community', actions: [...read, ...write], list: true } as const;
const appendToLedger = { table: 'ledger', actions: ['PutItem'] } as const;

export const grants: Readonly<Record<FunctionName, readonly TableGrant[]>> = {
  identity: [
    { table: 'identity', actions: [...read, ...write], list: true },
    { table: 'community', actions: read, keys: [members, handles, programs, cohorts] },
    { table: 'community', actions: ['PutItem', 'UpdateItem'], keys: [members, handles] },
    { table: 'community', actions: ['DeleteItem'], keys: [members] },
    appendToLedger,
  ],
  community: [wholeCommunity, appendToLedger],
  moderation: [
    wholeCommunity,
    appendToLedger,
    { table: 'ledger', actions: ['GetItem', 'Query'], list: true },
  ],
  projections: [{ table: 'community', actions: [...read, 'PutItem', 'UpdateItem'], list: true }],
  mail: [
    {
      table: 'identity',
      actions: ['Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
      keys: ['DEPLOYMENT#OUTBOX', 'DEPLOYMENT#PARKED'],
    },
  ],
  programs: [
    {
      table: 'identity',
      actions: ['PutItem'],
      keys: [inAnyProgram('INVITATION#*'), inAnyProgram('INVITED#*'), 'DEPLOYMENT#OUTBOX'],
    },
    { table: 'community', actions: ['GetItem', 'PutItem'], keys: [programs, deploymentActivity] },
    appendToLedger,
  ],
};
