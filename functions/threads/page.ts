import * as z from 'zod';
import { position } from '#shared/ids.ts';
import { pageSize } from '#shared/limits.ts';
import type { ThreadPageQuery } from '#shared/threads.ts';
import { openCursor, sealCursor, type CursorScope } from '#functions/platform/sealed-cursor.ts';
import type { Platform } from '#functions/platform/platform.ts';
import type { KeptPost } from '#functions/posts/domain.ts';
import type { PagePlace } from '#functions/posts/repository.ts';
import type { KeptThread } from './domain.ts';

const sealedPlace = z.union([z.strictObject({ after: position }), z.strictObject({ before: position })]);

/**
 * Where the asked-for page of a conversation begins.
 * @throws AppError `invalid_cursor`.
 */
export function placeOf(platform: Platform, scope: CursorScope, query: ThreadPageQuery): PagePlace {
  const { cursor, from, after, newest } = query;
  if (cursor !== undefined) return sealedPlace.parse(openCursor(platform, scope, cursor));
  if (from !== undefined) return { from };
  if (after !== undefined) return { after };
  return newest === undefined ? { first: true } : { newest: true };
}

/**
 * Cuts a page out of what was read and says what lies beside it.
 * @param read one post more than a page where there are more, in the order they were written.
 */
export function cutPage(
  platform: Platform,
  scope: CursorScope,
  thread: KeptThread,
  place: PagePlace,
  read: readonly KeptPost[],
): { posts: readonly KeptPost[]; previous: string | undefined; next: string | undefined } {
  const backwards = 'before' in place || 'newest' in place;
  const posts = backwards ? read.slice(-pageSize) : read.slice(0, pageSize);
  const more = read.length > pageSize;
  const first = posts.at(0)?.position;
  const last = posts.at(-1)?.position;
  const seal = (beside: z.infer<typeof sealedPlace>) => sealCursor(platform, scope, beside);
  if (first === undefined || last === undefined) {
    // Nothing after the place that was asked for: what there is lies before it.
    return {
      posts,
      previous: seal({ before: 'Z'.repeat(thread.openingPosition.length) }),
      next: undefined,
    };
  }
  const isFirst = backwards ? !more : first === thread.openingPosition;
  const isLast = backwards ? 'newest' in place : !more;
  return {
    posts,
    previous: isFirst ? undefined : seal({ before: first }),
    next: isLast ? undefined : seal({ after: last }),
  };
}
