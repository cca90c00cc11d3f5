import { goto } from '$app/navigation';
import { homeOf } from '#lib/navigation.ts';
import { session } from '#lib/session.svelte.ts';
import type { Session } from '#shared/sign-in.ts';

/** The person is in: on to where they were going, or to where their role begins. */
export async function arrive(started: Session): Promise<void> {
  const wanted = started.stage === 'full' ? session.returnTo : undefined;
  session.returnTo = undefined;
  session.begin(started);
  await goto(wanted ?? homeOf(started), { replace: true });
}
