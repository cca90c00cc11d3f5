import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { tableSchemas } from '#functions/table/schema.ts';
import { createTables } from '#infra/local/tables.ts';
import { createExampleApp, ofType, synthesize } from '#test/support/stacks.ts';

/** What makes a table the same table, wherever it is. */
const table = z.object({
  BillingMode: z.string(),
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.string() })),
  KeySchema: z.array(z.object({ AttributeName: z.string(), KeyType: z.string() })),
  GlobalSecondaryIndexes: z.array(
    z.object({
      IndexName: z.string(),
      KeySchema: z.array(z.object({ AttributeName: z.string(), KeyType: z.string() })),
      Projection: z.object({ ProjectionType: z.string() }),
    }),
  ),
  StreamSpecification: z.object({ StreamViewType: z.string() }).optional(),
});

test('The local community and the stacks create the same three tables, attribute by attribute', async () => {
  const client = mockClient(DynamoDBClient);
  client.on(CreateTableCommand).resolves({});
  await createTables(new DynamoDBClient({}), '');
  const local = client
    .commandCalls(CreateTableCommand)
    .map(({ args: [{ input }] }) => [input.TableName, table.parse(input)]);

  const deployed = ofType(synthesize(createExampleApp().app), 'AWS::DynamoDB::GlobalTable').map(
    ({ id, Properties }) => [id.replace(/Table\w+$/, '').toLowerCase(), table.parse(Properties)],
  );

  expect(deployed).toHaveLength(tableSchemas.length);
  expect(Object.fromEntries(deployed)).toEqual(Object.fromEntries(local));
}, 60_000);

test('Rows that expire do so by the attribute of the schema, in the tables that have one', () => {
  const expiring = ofType(synthesize(createExampleApp().app), 'AWS::DynamoDB::GlobalTable').map(
    ({ id, Properties }) => [
      id.replace(/Table\w+$/, '').toLowerCase(),
      z
        .object({ AttributeName: z.string(), Enabled: z.literal(true) })
        .optional()
        .parse(Properties['TimeToLiveSpecification'])?.AttributeName,
    ],
  );
  expect(Object.fromEntries(expiring)).toEqual(
    Object.fromEntries(tableSchemas.map(({ name, timeToLiveAttribute }) => [name, timeToLiveAttribute])),
  );
});
