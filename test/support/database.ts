import { randomBytes } from 'node:crypto';
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { inject } from 'vitest';

/** What any DynamoDB or DynamoDB Streams client of an integration test is made with. */
export function databaseConfiguration(): DynamoDBClientConfig & { endpoint: string } {
  return {
    endpoint: inject('databaseEndpoint'),
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
}

/** A client for this run's database. */
export function databaseClient(): DynamoDBClient {
  return new DynamoDBClient(databaseConfiguration());
}

/** A beginning for table names that no other test file has, e.g. `t3f9a1c02-`. */
export function tablePrefix(): string {
  return `t${randomBytes(4).toString('hex')}-`;
}
