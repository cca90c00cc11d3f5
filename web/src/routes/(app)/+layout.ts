import { redirect } from '@sveltejs/kit';
import { homeOf } from '#lib/navigation.ts';
import { session } from '#lib/session.svelte.ts';
import type { LayoutLoad } from './$types.ts';

/** Every page under here is for someone who is signed in. */
export const load: LayoutLoad = async ({ url }) => {
  await session.ready();
  if (session.status === 'signed-out') {
    session.returnTo = url.pathname + url.search;
    redirect(307, '/sign-in');
  }
  // A team member sets up a second factor before anything else.
  if (session.current?.stage === 'enroll' && url.pathname !== homeOf(session.current)) {
    redirect(307, homeOf(session.current));
  }
};
