import { declaredRoutes } from '#functions/platform/declared-routes.ts';
import { createLog } from '#functions/platform/log.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { createDatabase } from '#functions/table/client.ts';
import { describeApi } from '#infra/api-description.ts';
import { createApplications } from '#infra/local/applications.ts';

/** The OpenAPI description of the API as text. The applications are only asked for their routes; none is called. */
export function describeWholeApi(): string {
  const platform: Platform = {
    database: createDatabase('http://localhost'),
    tables: {},
    now: () => new Date(),
    random: (count) => new Uint8Array(count),
    secret: new Uint8Array(32),
    origin: 'http://localhost',
    log: createLog('api-document'),
    pause: () => Promise.resolve(),
  };
  return JSON.stringify(describeApi(declaredRoutes(createApplications(platform).routes)));
}
