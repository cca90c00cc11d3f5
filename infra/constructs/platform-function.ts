import type { Duration } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { TableName } from '#functions/table/schema.ts';
import { grants, type FunctionName } from '#infra/grants.ts';
import { keyOf } from '#infra/keys.ts';
import type { Settings } from '#infra/settings.ts';
import type { Operations } from './operations.ts';
import { ZoneFunction } from './zone-function.ts';
import type { ZoneTable } from './zone-table.ts';

export interface PlatformFunctionProps {
  /** Which function: its entry point, and its row in `infra/grants.ts`. */
  name: FunctionName;
  /** Every table; the function is told of those it has a grant for. */
  tables: Readonly<Record<TableName, ZoneTable>>;
  settings: Settings;
  operations: Operations;
  /** Most that run at once. */
  concurrency: number;
  /** Megabytes. */
  memory: number;
  /** Longest one event may take. */
  timeout: Duration;
  /** What it may do beside its tables, such as following a stream. */
  alsoMay?: readonly PolicyStatement[];
  /** What it is told beside its platform. */
  environment?: Readonly<Record<string, string>>;
}

/** A function that starts with `platformFromEnvironment`: it gets the tables of its trust zone, their grants and its key. */
export class PlatformFunction extends ZoneFunction {
  constructor(scope: Construct, id: string, { name, tables, settings, ...props }: PlatformFunctionProps) {
    const granted = new Set(grants[name].map(({ table }) => table));
    super(scope, id, {
      entry: name,
      statements: [
        ...grants[name].flatMap((grant) => tables[grant.table].statements(grant)),
        ...(props.alsoMay ?? []),
      ],
      environment: {
        ORIGIN: `https://${settings.domain}`,
        ...Object.fromEntries(
          [...granted].map((table) => [`${table.toUpperCase()}_TABLE`, tables[table].table.tableName]),
        ),
        ...props.environment,
      },
      secrets: { SECRET: keyOf(settings, granted.has('identity') ? 'identity' : 'community') },
      concurrency: props.concurrency,
      memory: props.memory,
      timeout: props.timeout,
      operations: props.operations,
    });
  }
}
