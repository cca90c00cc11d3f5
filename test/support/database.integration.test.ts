import { CreateTableCommand, DescribeTableCommand } from '@aws-sdk/client-dynamodb';
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

  const { Table } = await client.send(new DescribeTableCommand({ TableName: `${prefix}community` }));
  expect(Table?.TableStatus).toBe('ACTIVE');
  expect(tablePrefix()).not.toBe(prefix);
});
