import { boardAdministrationRoutes } from '#functions/board-administration/routes.ts';
import { cohortsRoutes } from '#functions/cohorts/routes.ts';
import { moderationRoutes } from '#functions/moderation/routes.ts';
import { peopleRoutes } from '#functions/people/routes.ts';
import { createApp } from '#functions/platform/app.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { recordRoutes } from '#functions/record/routes.ts';
import { teamRequestsRoutes } from '#functions/team-requests/routes.ts';

/** Everything under `/api/moderation` and `/api/staff`. Its tables: Community, and Ledger to put and read. */
export function createModerationApp(platform: Platform) {
  return createApp(platform)
    .route('/api/moderation/cases', moderationRoutes)
    .route('/api/moderation/record', recordRoutes)
    .route('/api/staff/people', peopleRoutes)
    .route('/api/staff/cohorts', cohortsRoutes)
    .route('/api/staff/boards', boardAdministrationRoutes)
    .route('/api/staff/requests', teamRequestsRoutes);
}

export type ModerationApp = ReturnType<typeof createModerationApp>;
