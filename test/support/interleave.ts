import { randomBytes } from 'node:crypto';
import type { Platform } from '#functions/platform/platform.ts';

/** Does something between a decision and its write: right before the next transaction reaches the store, once. */
export function beforeNextTransaction(platform: Platform, work: () => Promise<unknown>): void {
  const { middlewareStack } = platform.database;
  const name = `interleave-${randomBytes(4).toString('hex')}`;
  middlewareStack.add(
    (next, context) => async (input) => {
      if (context.commandName === 'TransactWriteItemsCommand' && middlewareStack.remove(name)) await work();
      return next(input);
    },
    { step: 'initialize', name },
  );
}
