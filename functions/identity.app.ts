import { addressesRoutes } from '#functions/addresses/routes.ts';
import { factorsRoutes } from '#functions/factors/routes.ts';
import { invitationsRoutes } from '#functions/invitations/routes.ts';
import { joiningRoutes } from '#functions/joining/routes.ts';
import { createApp } from '#functions/platform/app.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { sessionsRoutes } from '#functions/sessions/routes.ts';
import { passkeySignInRoutes } from '#functions/sign-in/passkey-routes.ts';
import { signInRoutes } from '#functions/sign-in/routes.ts';
import { secondFactorRoutes } from '#functions/sign-in/second-factor-routes.ts';
import { stepUpRoutes } from '#functions/step-up/routes.ts';

/**
 * Everything under `/api/identity`: who people are to the outside, and how they prove it.
 * Its tables: Identity; of Community the session cards, members, handles, programs, cohorts, activity and a notice when
 * an address was opened; Ledger to put.
 */
export function createIdentityApp(platform: Platform) {
  return createApp(platform)
    .route('/api/identity', signInRoutes)
    .route('/api/identity', passkeySignInRoutes)
    .route('/api/identity', secondFactorRoutes)
    .route('/api/identity', sessionsRoutes)
    .route('/api/identity', stepUpRoutes)
    .route('/api/identity', factorsRoutes)
    .route('/api/identity/invitations', invitationsRoutes)
    .route('/api/identity/joining', joiningRoutes)
    .route('/api/identity/people', addressesRoutes);
}

export type IdentityApp = ReturnType<typeof createIdentityApp>;
