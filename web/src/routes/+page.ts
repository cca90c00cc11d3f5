import { redirect } from '@sveltejs/kit';
import { homeOf } from '#lib/navigation.ts';
import { session } from '#lib/session.svelte.ts';
import type { PageLoad } from './$types.ts';

/** Whoever is signed in goes on to their own start; everyone else sees the front door. */
export const load: PageLoad = async () => {
  await session.ready();
  if (session.current) redirect(307, homeOf(session.current));
};
