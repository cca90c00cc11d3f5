import { CreateTableCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { databaseClient, tablePrefix } from './database.ts';

test('A test file makes its own tables in the shared database', async () => {
  const client = databaseClient();
  const prefix = tablePrefix();

  await client.send(
    new CreateTableCommand({
      TableName: `${prefix}community`,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    }),
  );

  const { TableNames: names = [] } = await client.send(new ListTablesCommand());
  expect(names.filter((name) => name.startsWith(prefix))).toEqual([`${prefix}community`]);
  expect(tablePrefix()).not.toBe(prefix);
});
