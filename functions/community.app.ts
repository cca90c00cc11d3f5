import { boardsRoutes } from '#functions/boards/routes.ts';
import { createApp } from '#functions/platform/app.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { postsRoutes } from '#functions/posts/routes.ts';
import { reactionsRoutes } from '#functions/reactions/routes.ts';
import { readingRoutes } from '#functions/reading/routes.ts';
import { reportsRoutes } from '#functions/reports/routes.ts';
import { threadsRoutes } from '#functions/threads/routes.ts';
import { threadUpkeepRoutes } from '#functions/threads/upkeep-routes.ts';
import { accountRoutes } from '#functions/account/routes.ts';
import { noticesRoutes } from '#functions/notices/routes.ts';

/** Everything under `/api` but identity, moderation and staff. Its tables: Community, and Ledger to put. */
export function createCommunityApp(platform: Platform) {
  return createApp(platform)
    .route('/api/me', accountRoutes)
    .route('/api/notices', noticesRoutes)
    .route('/api/boards', boardsRoutes)
    .route('/api/boards', threadsRoutes)
    .route('/api/boards', threadUpkeepRoutes)
    .route('/api/boards', postsRoutes)
    .route('/api/boards', reactionsRoutes)
    .route('/api/boards', readingRoutes)
    .route('/api/boards', reportsRoutes);
}

export type CommunityApp = ReturnType<typeof createCommunityApp>;
