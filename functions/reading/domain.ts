import type { ReactionKind } from '#shared/posts.ts';
import { positionPrefix } from '#functions/platform/ids.ts';

/** How far a member read in the conversations of one board. */
export interface BoardMarks {
  boardId: string;
  /** Last position read, by conversation; at most 200 conversations. */
  threads: Readonly<Record<string, string>>;
  /** Everything up to here counts as read: the newest mark that had to make room. */
  watermark: string | undefined;
  /** 0 before the first. */
  version: number;
}

/** What is a member's own in one conversation. */
export interface ThreadMarks {
  threadId: string;
  lastRead: string | undefined;
  /** The support the member sent, by the position of the post. */
  reactions: Readonly<Record<string, readonly ReactionKind[]>>;
  /** 0 before the first. */
  version: number;
}

const mostThreads = 200;

export const noBoardMarks = (boardId: string): BoardMarks => ({
  boardId,
  threads: {},
  watermark: undefined,
  version: 0,
});
export const noThreadMarks = (threadId: string): ThreadMarks => ({
  threadId,
  lastRead: undefined,
  reactions: {},
  version: 0,
});

/** @returns whether someone else wrote after where the reader stopped, or after they joined if they never looked. */
export function isUnread(
  reader: { memberId: string; joinedAt: string },
  thread: { threadId: string; lastPosition: string; lastAuthorId: string },
  marks: BoardMarks | undefined,
): boolean {
  if (thread.lastAuthorId === reader.memberId) return false;
  const joined = positionPrefix(new Date(reader.joinedAt));
  const read = [joined, marks?.watermark ?? '', marks?.threads[thread.threadId] ?? ''];
  return read.every((position) => thread.lastPosition > position);
}

/** Moves the place in a conversation forward; never back. The same object when nothing changes. */
export function markThread(before: ThreadMarks, position: string): ThreadMarks {
  if (before.lastRead !== undefined && before.lastRead >= position) return before;
  return { ...before, lastRead: position, version: before.version + 1 };
}

/**
 * Moves the place of one conversation of a board forward; never back. The same object when nothing changes.
 * Beyond 200 conversations the oldest marks make room, and what is older than they were counts as read.
 */
export function markBoard(before: BoardMarks, threadId: string, position: string): BoardMarks {
  const known = before.threads[threadId];
  if (known !== undefined && known >= position) return before;
  const newestFirst = Object.entries({ ...before.threads, [threadId]: position }).sort(
    ([, left], [, right]) => (left < right ? 1 : -1),
  );
  const dropped = newestFirst[mostThreads]?.[1];
  return {
    boardId: before.boardId,
    threads: Object.fromEntries(newestFirst.slice(0, mostThreads)),
    watermark: later(before.watermark, dropped),
    version: before.version + 1,
  };
}

function later(left: string | undefined, right: string | undefined): string | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return left > right ? left : right;
}
