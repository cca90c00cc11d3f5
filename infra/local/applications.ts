import { createCommunityApp } from '#functions/community.app.ts';
import { createIdentityApp } from '#functions/identity.app.ts';
import { createModerationApp } from '#functions/moderation.app.ts';
import type { Platform } from '#functions/platform/platform.ts';

/** The three applications behind one door, each under the paths that CloudFront and API Gateway give it. */
export function createApplications(platform: Platform) {
  const identity = createIdentityApp(platform);
  const moderation = createModerationApp(platform);
  const community = createCommunityApp(platform);
  return {
    fetch: (request: Request): Response | Promise<Response> => {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith('/api/identity/')) return identity.fetch(request);
      if (pathname.startsWith('/api/moderation/') || pathname.startsWith('/api/staff/'))
        return moderation.fetch(request);
      return community.fetch(request);
    },
    /** Every declared route of the three, for the sweep and the API description. */
    routes: [...identity.routes, ...moderation.routes, ...community.routes],
  };
}
