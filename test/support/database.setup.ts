import type { TestProject } from 'vitest/node';
import { startDatabase } from '#infra/local/database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where this run's DynamoDB Local answers. */
    databaseEndpoint: string;
  }
}

/** One database in memory for the whole run; the test files keep apart by the names of their tables. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await startDatabase();
  project.provide('databaseEndpoint', database.endpoint);
  return database.stop;
}
