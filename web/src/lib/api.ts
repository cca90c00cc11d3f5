import type { CommunityApp } from '#functions/community.app.ts';
import type { IdentityApp } from '#functions/identity.app.ts';
import type { ModerationApp } from '#functions/moderation.app.ts';
import { hc, type ClientResponse } from 'hono/client';
import { request } from './request.ts';

/*
 * The API as the routes declare it: a path or a field that changes there no longer compiles here.
 * Every call throws an ApiProblem unless it was answered well.
 */
export const identity = hc<IdentityApp>('/', { fetch: request });
export const community = hc<CommunityApp>('/', { fetch: request });
export const moderation = hc<ModerationApp>('/', { fetch: request });

/** Reads the body of an answer: `await read(community.api.boards.$get())`. */
export async function read<Body>(call: Promise<ClientResponse<Body>>): Promise<Body> {
  const response = await call;
  return (await response.json()) as Body;
}
