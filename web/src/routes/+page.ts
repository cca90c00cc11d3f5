import { redirect } from '@sveltejs/kit';
import { homeOf } from '#lib/navigation.ts';
import { session } from '#lib/session.svelte.ts';
import type { PageLoad } from './$types.ts';

/** The front door: on to the person's own start, or to the sign-in. */
export const load: PageLoad = async () => {
  await session.ready();
  redirect(307, session.current ? homeOf(session.current) : '/sign-in');
};
