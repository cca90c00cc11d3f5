import type { Audience, Board, ListedBoard } from '#shared/boards.ts';
import { isTeam, type Role } from '#shared/roles.ts';
import { AppError } from '#functions/platform/errors.ts';
import type { SessionCard } from '#functions/sessions/domain.ts';
import { isUnread, type BoardMarks } from '#functions/reading/domain.ts';

/** A board as it is kept. */
export interface KeptBoard extends Board {
  /** Boards are listed from the smallest number on. */
  order: number;
  /** The conversations somebody wrote in last, newest first; kept by the stream. */
  recentThreads: readonly RecentThread[];
}

export interface RecentThread {
  threadId: string;
  lastPosition: string;
  lastAuthorId: string;
  /** False while the whole conversation is hidden. It keeps its place, so that the order of events changes nothing. */
  listed: boolean;
}

/** Who reads: what decides about boards, and about what is new. */
export interface Reader {
  memberId: string;
  role: Role;
  cohortId: string | undefined;
  joinedAt: string;
}

/** The signed-in member as a reader. */
export function readerOf({ member, cohortId, joinedAt }: SessionCard): Reader {
  return { memberId: member.memberId, role: member.role, cohortId, joinedAt };
}

/** @returns whether the reader is among those the board is for. The team sees every board. */
function mayRead(reader: Reader, audience: Audience): boolean {
  if (isTeam(reader.role)) return true;
  if (!audience.roles.includes(reader.role)) return false;
  if (audience.cohortIds === undefined) return true;
  return reader.cohortId !== undefined && audience.cohortIds.includes(reader.cohortId);
}

/** @returns whether the reader may start and answer conversations there. */
export function mayWrite(reader: Reader, board: KeptBoard): boolean {
  if (board.archived || !mayRead(reader, board.audience)) return false;
  return board.posting === 'members' || isTeam(reader.role);
}

/** @throws AppError `not_found` for a board that doesn't exist for the reader. */
export function requireBoard(reader: Reader, board: KeptBoard | undefined): KeptBoard {
  if (board === undefined || !mayRead(reader, board.audience)) throw new AppError('not_found');
  return board;
}

/**
 * @throws AppError `not_found` where the reader may only read, `board_archived` where nobody writes any more.
 */
export function requireWritable(reader: Reader, board: KeptBoard): void {
  if (board.archived) throw new AppError('board_archived');
  if (!mayWrite(reader, board)) throw new AppError('not_found');
}

/** The boards of the reader in their order, each with how many of its latest conversations hold something new. */
export function listBoards(
  reader: Reader,
  boards: readonly KeptBoard[],
  marks: ReadonlyMap<string, BoardMarks>,
): ListedBoard[] {
  return boards
    .filter((board) => mayRead(reader, board.audience))
    .sort((left, right) => left.order - right.order || (left.id < right.id ? -1 : 1))
    .map((board) => ({ ...board, unreadThreads: countUnread(reader, board, marks.get(board.id)) }));
}

function countUnread(reader: Reader, board: KeptBoard, marks: BoardMarks | undefined): number {
  return board.recentThreads.filter((thread) => thread.listed && isUnread(reader, thread, marks)).length;
}
