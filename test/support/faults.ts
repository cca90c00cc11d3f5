import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Platform } from '#functions/platform/platform.ts';
import { createDatabase } from '#functions/table/client.ts';
import { databaseEndpoint } from './database.ts';

/** When the process ends: before a call reaches the store, or after the store has done it. */
export type Fault = 'before' | 'after';

/** Ends the process at the n-th call to the store, and at none else. */
export function failAt(n: number, when: Fault): (call: number) => Fault | undefined {
  return (call) => (call === n ? when : undefined);
}

/**
 * A platform whose calls to the store fail as told, as seen by the caller.
 * @param faultOf asked with the number of each call, from 1.
 */
export function failing(platform: Platform, faultOf: (call: number) => Fault | undefined): Platform {
  const database: DynamoDBDocumentClient = createDatabase(databaseEndpoint());
  let calls = 0;
  database.middlewareStack.add(
    (next) => async (input) => {
      calls += 1;
      const fault = faultOf(calls);
      if (fault === 'before') throw gone();
      const result = await next(input);
      if (fault === 'after') throw gone();
      return result;
    },
    { step: 'initialize', name: 'fault' },
  );
  return { ...platform, database };
}

function gone(): Error {
  const error = new Error('The connection is gone');
  error.name = 'TimeoutError';
  return error;
}
