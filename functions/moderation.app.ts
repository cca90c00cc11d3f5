import { cohortsRoutes } from '#functions/cohorts/routes.ts';
import { peopleRoutes } from '#functions/people/routes.ts';
import { createApp } from '#functions/platform/app.ts';
import type { Platform } from '#functions/platform/platform.ts';

/** Everything under `/api/moderation` and `/api/staff`. Its tables: Community, and Ledger to put and read. */
export function createModerationApp(platform: Platform) {
  return createApp(platform)
    .route('/api/staff/people', peopleRoutes)
    .route('/api/staff/cohorts', cohortsRoutes);
}

export type ModerationApp = ReturnType<typeof createModerationApp>;
