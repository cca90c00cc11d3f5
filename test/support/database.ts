import { randomBytes } from 'node:crypto';
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { inject } from 'vitest';

/** Which of the run's engines this file uses: modules are loaded anew for each file, so it stays with one. */
const own = randomBytes(1)[0] ?? 0;

/** Where the DynamoDB Local of this test file answers. */
export function databaseEndpoint(): string {
  const endpoints = inject('databaseEndpoints');
  const endpoint = endpoints[own % endpoints.length];
  if (endpoint === undefined) throw new Error('No DynamoDB Local was started for this run');
  return endpoint;
}

/** What any DynamoDB or DynamoDB Streams client of an integration test is made with. */
export function databaseConfiguration(): DynamoDBClientConfig & { endpoint: string } {
  return {
    endpoint: databaseEndpoint(),
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
