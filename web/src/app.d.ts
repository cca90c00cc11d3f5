import type { ErrorCode } from '#shared/errors.ts';

declare global {
  namespace App {
    interface Error {
      /** What to tell the person; never details from inside. */
      message: string;
      code?: ErrorCode | 'offline' | 'timeout';
      /** Quoted back to the program when something keeps failing. */
      requestId?: string;
    }
  }
}
