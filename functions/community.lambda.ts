import { handle } from 'hono/aws-lambda';
import { createCommunityApp } from './community.app.ts';
import { platformFromEnvironment } from './platform/from-environment.ts';

/** Behind `/api/*`, but identity, moderation and staff. Of the ledger it may put only. */
export const handler = handle(
  createCommunityApp(platformFromEnvironment('community', ['community', 'ledger'])),
);
