import type { ListedThread } from '#shared/threads.ts';
import type { ConversationPlace, Part } from './requests.ts';

export const boardHref = (boardId: string) => `/community/${boardId}`;
export const composerHref = (boardId: string) => `/community/${boardId}/new`;
export const threadHref = ({ boardId, threadId }: ConversationPlace) => `/community/${boardId}/${threadId}`;

/** The stable address of one post: the page that begins with it. */
export const postHref = (place: ConversationPlace, position: string) =>
  `${threadHref(place)}?from=${position}`;

/** The place on the page where what is new begins. */
export const newAnchor = 'new';

/**
 * Where a conversation in a list leads: to what is new. A short one opens whole, so that the
 * words before stay in sight; a long one opens after the last post read.
 * @param pageSize posts on one page
 */
export function listedThreadHref(thread: ListedThread, pageSize: number): string {
  const href = threadHref({ boardId: thread.boardId, threadId: thread.id });
  if (!thread.unread || thread.lastRead === undefined) return href;
  return thread.postCount > pageSize ? `${href}?after=${thread.lastRead}` : `${href}#${newAnchor}`;
}

/** The part of a conversation an address asks for. */
export function partOf(query: URLSearchParams): Part | undefined {
  const from = query.get('from');
  if (from !== null) return { from };
  const after = query.get('after');
  if (after !== null) return { after };
  const cursor = query.get('cursor');
  if (cursor !== null) return { cursor };
  return query.has('newest') ? { newest: 'true' } : undefined;
}
