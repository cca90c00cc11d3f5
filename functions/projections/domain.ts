import type { ReactionKind } from '#shared/posts.ts';
import type { KeptBoard, RecentThread } from '#functions/boards/domain.ts';
import type { BoardCounts } from '#functions/boards/repository.ts';
import { isPublished, type KeptPost } from '#functions/posts/domain.ts';
import type { ThreadMarks } from '#functions/reading/domain.ts';
import type { KeptThread } from '#functions/threads/domain.ts';
import type { ThreadCounts } from '#functions/threads/repository.ts';

/** An item before and after a change; `was` is absent for a new one. */
export interface Change<Item> {
  was: Item | undefined;
  is: Item;
}

/**
 * What changes of posts add to their conversation. The order in which changes arrive makes no difference:
 * counts are sums of differences, and the last post is the one with the greatest position.
 * @returns undefined when readers see as many posts as before, and none that is newer.
 */
export function projectPosts(
  changes: readonly Change<KeptPost>[],
  thread: KeptThread,
): ThreadCounts | undefined {
  let posts = 0;
  let last: ThreadCounts['last'];
  for (const { was, is } of changes) {
    // A conversation begins with its opening post counted.
    if (is.opening && was === undefined) continue;
    const difference = Number(isPublished(is.state)) - Number(was !== undefined && isPublished(was.state));
    posts += difference;
    if (difference > 0 && is.position > (last ?? thread).lastPosition) last = lastOf(is);
  }
  return posts === 0 && last === undefined ? undefined : { posts, last };
}

function lastOf({ position, createdAt, author }: KeptPost): NonNullable<ThreadCounts['last']> {
  return {
    lastPosition: position,
    lastPostAt: createdAt,
    lastAuthorHandle: author.handle,
    lastAuthorId: author.memberId,
  };
}

const mostRecentThreads = 20;

/**
 * What changes of one conversation add to its board. Only conversations in sight count.
 * @param now the conversation as it is now, which may be newer than the changes: what is shown is always the newest.
 * @returns undefined when the changes make no difference to the board.
 */
export function projectThreads(
  changes: readonly Change<KeptThread>[],
  now: KeptThread,
  board: KeptBoard,
): BoardCounts | undefined {
  const felt = changes.filter(({ was, is }) => makesDifference(was, is));
  if (felt.length === 0) return undefined;
  const sumOf = (count: (thread: KeptThread | undefined) => number) =>
    felt.reduce((sum, { was, is }) => sum + count(is) - count(was), 0);
  return {
    threads: sumOf(threadsIn),
    posts: sumOf(postsIn),
    lastPostAt: laterOf(board.lastPostAt, now.lastPostAt),
    recentThreads: withThread(board.recentThreads, {
      threadId: now.id,
      lastPosition: now.lastPosition,
      lastAuthorId: now.lastAuthorId,
      listed: now.visibility === 'listed',
    }),
  };
}

function makesDifference(was: KeptThread | undefined, is: KeptThread): boolean {
  return (
    threadsIn(is) !== threadsIn(was) ||
    postsIn(is) !== postsIn(was) ||
    is.lastPosition !== was?.lastPosition
  );
}

const threadsIn = (thread: KeptThread | undefined) => (thread?.visibility === 'listed' ? 1 : 0);
const postsIn = (thread: KeptThread | undefined) =>
  thread?.visibility === 'listed' ? thread.postCount : 0;

function laterOf(left: string | undefined, right: string): string {
  return left !== undefined && left > right ? left : right;
}

function withThread(recent: readonly RecentThread[], thread: RecentThread): RecentThread[] {
  return [...recent.filter(({ threadId }) => threadId !== thread.threadId), thread]
    .sort((left, right) => (left.lastPosition < right.lastPosition ? 1 : -1))
    .slice(0, mostRecentThreads);
}

/** What a change of a member's marks adds to the counts of support, by position of the post. */
export function projectMarks({
  was,
  is,
}: Change<ThreadMarks>): Map<string, Partial<Record<ReactionKind, number>>> {
  const changes = new Map<string, Partial<Record<ReactionKind, number>>>();
  const positions = new Set([...Object.keys(was?.reactions ?? {}), ...Object.keys(is.reactions)]);
  for (const position of positions) {
    const before = new Set(was?.reactions[position]);
    const after = new Set(is.reactions[position]);
    const change: Partial<Record<ReactionKind, number>> = {};
    for (const kind of after.difference(before)) change[kind] = 1;
    for (const kind of before.difference(after)) change[kind] = -1;
    if (Object.keys(change).length > 0) changes.set(position, change);
  }
  return changes;
}
