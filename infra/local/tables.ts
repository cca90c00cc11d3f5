import { CreateTableCommand, ResourceInUseException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { tableSchemas, type TableName, type TableSchema } from '#functions/table/schema.ts';

/**
 * Creates the tables of `functions/table/schema.ts` in a local engine; those that are there already stay as they are.
 * @param prefix goes before each name, so that several communities can share an engine
 * @returns the physical name of each table
 */
export async function createTables(
  client: Pick<DynamoDBClient, 'send'>,
  prefix: string,
): Promise<Record<TableName, string>> {
  const names: Partial<Record<TableName, string>> = {};
  for (const schema of tableSchemas) {
    names[schema.name] = `${prefix}${schema.name}`;
    await createTable(client, schema, `${prefix}${schema.name}`);
  }
  return names as Record<TableName, string>;
}

async function createTable(
  client: Pick<DynamoDBClient, 'send'>,
  schema: TableSchema,
  name: string,
): Promise<void> {
  const { partitionKey, sortKey, index } = schema;
  const keyOf = (partition: string, sort: string) => [
    { AttributeName: partition, KeyType: 'HASH' as const },
    { AttributeName: sort, KeyType: 'RANGE' as const },
  ];
  try {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [partitionKey, sortKey, index.partitionKey, index.sortKey].map(
          (attribute) => ({
            AttributeName: attribute,
            AttributeType: 'S' as const,
          }),
        ),
        KeySchema: keyOf(partitionKey, sortKey),
        GlobalSecondaryIndexes: [
          {
            IndexName: index.name,
            KeySchema: keyOf(index.partitionKey, index.sortKey),
            Projection: { ProjectionType: 'ALL' },
          },
        ],
        ...(schema.stream
          ? { StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' as const } }
          : {}),
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}
