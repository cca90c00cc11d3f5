import type { TestProject } from 'vitest/node';
import { startDatabase } from '#infra/local/database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where this run's engines answer. */
    databaseEndpoints: string[];
  }
}

/** An engine slows down with every table and stream it holds, so the test files of a run share several. */
const engines = 6;

/** Databases in memory for the whole run; the test files on one keep apart by the names of their tables. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const databases = await Promise.all(Array.from({ length: engines }, () => startDatabase()));
  project.provide(
    'databaseEndpoints',
    databases.map(({ endpoint }) => endpoint),
  );
  return async () => {
    await Promise.all(databases.map(({ stop }) => stop()));
  };
}
