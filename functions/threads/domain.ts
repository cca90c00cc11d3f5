import type { ContentState, ContentWarning } from '#shared/posts.ts';
import type { Author } from '#shared/members.ts';
import type { ListedThread, Thread } from '#shared/threads.ts';
import { isTeam } from '#shared/roles.ts';
import { mayWrite, requireBoard, type KeptBoard, type Reader } from '#functions/boards/domain.ts';
import { AppError } from '#functions/platform/errors.ts';
import { isPublished } from '#functions/posts/domain.ts';
import { isUnread, type BoardMarks } from '#functions/reading/domain.ts';

/**
 * Whether a conversation is in sight: `listed` for everyone of the board, `hidden` for its author and the team only,
 * because its opening post is hidden, or was taken back before anyone answered.
 */
export type Visibility = 'listed' | 'hidden';

/** A conversation as it is kept. */
export interface KeptThread extends Thread {
  openingPosition: string;
  visibility: Visibility;
  /** Positions of posts that are hidden or taken back: their words are shown in no quote. */
  silenced: ReadonlySet<string>;
  lastAuthorId: string;
  /** Digest of what the author sent, to tell a retry from another conversation with the same id. */
  digest: string;
}

/** Opens a conversation with its first post. */
export function openThread(
  start: {
    id: string;
    boardId: string;
    title: string;
    contentWarnings: ContentWarning[];
    digest: string;
    visibility: Visibility;
  },
  author: Author,
  position: string,
  now: Date,
): KeptThread {
  return {
    ...start,
    author,
    createdAt: now.toISOString(),
    pinned: false,
    locked: false,
    postCount: start.visibility === 'listed' ? 1 : 0,
    lastPostAt: now.toISOString(),
    lastPosition: position,
    lastAuthorHandle: author.handle,
    lastAuthorId: author.memberId,
    openingPosition: position,
    silenced: new Set(),
  };
}

/**
 * @returns the board and the conversation, when both exist for the reader and belong together.
 * @throws AppError `not_found` otherwise, whatever the reason.
 */
export function requireThread(
  reader: Reader,
  found: { board: KeptBoard | undefined; thread: KeptThread | undefined },
): { board: KeptBoard; thread: KeptThread } {
  const board = requireBoard(reader, found.board);
  const { thread } = found;
  if (thread?.boardId !== board.id || !isInSight(reader, thread)) throw new AppError('not_found');
  return { board, thread };
}

/**
 * @returns the conversation an author takes their own words out of, whether or not they may read there by now.
 * @throws AppError `not_found` for one that isn't on the board.
 */
export function requirePlace(boardId: string, thread: KeptThread | undefined): KeptThread {
  if (thread?.boardId !== boardId) throw new AppError('not_found');
  return thread;
}

function isInSight(reader: Reader, thread: KeptThread): boolean {
  return (
    thread.visibility === 'listed' || isTeam(reader.role) || thread.author.memberId === reader.memberId
  );
}

/** What becomes of a whole conversation with the state of one of its posts: it goes and comes with the opening one. */
export function visibilityAfter(
  thread: KeptThread,
  post: { position: string; state: ContentState },
): Visibility {
  if (post.position !== thread.openingPosition) return thread.visibility;
  return isPublished(post.state) ? 'listed' : 'hidden';
}

/** @returns whether the reader may answer there. */
export function mayReply(reader: Reader, board: KeptBoard, thread: KeptThread): boolean {
  return mayWrite(reader, board) && !thread.locked && thread.visibility === 'listed';
}

/** @throws AppError `thread_locked` for a conversation nobody adds to, `state_conflict` for one out of sight. */
export function requireOpen(thread: KeptThread): void {
  if (thread.locked) throw new AppError('thread_locked');
  if (thread.visibility !== 'listed') throw new AppError('state_conflict');
}

/** The conversations of a board's page, as the reader meets them. */
export function listThreads(
  reader: Reader,
  threads: readonly KeptThread[],
  marks: BoardMarks,
): ListedThread[] {
  return threads.map((thread) => ({
    ...thread,
    unread: isUnread(reader, { ...thread, threadId: thread.id }, marks),
    lastRead: marks.threads[thread.id],
  }));
}
