import type { ThreadPage } from '#shared/threads.ts';

/** Where what is new to the reader begins. */
export type NewPlace =
  /** Above this post of the page. */
  | { readonly on: 'page'; readonly position: string }
  /** On another page, after this post. */
  | { readonly on: 'later'; readonly after: string };

/**
 * Finds where the reader stopped. Someone who never was here has no such place: everything is new.
 * Their own posts are not new to them.
 */
export function placeOfNew({ posts, lastRead, next }: ThreadPage): NewPlace | undefined {
  if (lastRead === undefined) return undefined;
  const first = posts.find((post) => post.position > lastRead && !post.own);
  if (first !== undefined) return { on: 'page', position: first.position };
  const end = posts.at(-1)?.position;
  return next !== undefined && end !== undefined && end <= lastRead
    ? { on: 'later', after: lastRead }
    : undefined;
}
