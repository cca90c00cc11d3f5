import { handle } from 'hono/aws-lambda';
import { createModerationApp } from './moderation.app.ts';
import { platformFromEnvironment } from './platform/from-environment.ts';

/** Behind `/api/moderation/*` and `/api/staff/*`. */
export const handler = handle(
  createModerationApp(platformFromEnvironment('moderation', ['community', 'ledger'])),
);
