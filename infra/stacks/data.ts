import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { tableSchemas, type TableName } from '#functions/table/schema.ts';
import { Backup } from '#infra/constructs/backup.ts';
import { Operations } from '#infra/constructs/operations.ts';
import { ZoneTable } from '#infra/constructs/zone-table.ts';
import type { Settings } from '#infra/settings.ts';

export interface DataStackProps extends StackProps {
  settings: Settings;
}

/** What must never be lost: the three tables, their keys and backups; and what operators need of every stack. */
export class DataStack extends Stack {
  readonly tables: Readonly<Record<TableName, ZoneTable>>;
  readonly operations: Operations;

  constructor(scope: Construct, id: string, { settings, ...props }: DataStackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    this.operations = new Operations(this, 'Operations', settings);
    this.tables = {
      identity: new ZoneTable(this, 'Identity', { schema: schemaOf('identity') }),
      community: new ZoneTable(this, 'Community', { schema: schemaOf('community') }),
      ledger: new ZoneTable(this, 'Ledger', { schema: schemaOf('ledger') }),
    };
    new Backup(this, 'Backup', { tables: Object.values(this.tables), days: settings.backupDays });
  }
}

function schemaOf(name: TableName) {
  const schema = tableSchemas.find((table) => table.name === name);
  if (schema === undefined) throw new Error(`The schema has no ${name} table`);
  return schema;
}
