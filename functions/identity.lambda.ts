import { handle } from 'hono/aws-lambda';
import { createIdentityApp } from './identity.app.ts';
import { platformFromEnvironment } from './platform/from-environment.ts';

/** Behind `/api/identity/*`. */
export const handler = handle(
  createIdentityApp(platformFromEnvironment('identity', ['identity', 'community', 'ledger'])),
);
