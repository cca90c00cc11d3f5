import type { Audience, Board, NewBoard } from '#shared/boards.ts';
import { isTeam } from '#shared/roles.ts';
import type { KeptBoard } from '#functions/boards/domain.ts';
import { AppError } from '#functions/platform/errors.ts';

/** So many that all of them can be put in order in one transaction. */
const mostBoards = 80;

/**
 * Makes a board, last in the order, or finds the one the same request made before.
 * @param cohortIds the cohorts of the program.
 * @throws AppError `id_conflict` for a known id with other content, `invalid_request` for an audience that can't be,
 *   `state_conflict` when there are 80 boards.
 */
export function addBoard(
  known: readonly KeptBoard[],
  cohortIds: ReadonlySet<string>,
  wanted: NewBoard,
): { board: KeptBoard; stored: boolean } {
  const audience = requireAudience(wanted.audience, cohortIds);
  const same = known.find((board) => board.id === wanted.id);
  if (same !== undefined) {
    if (!isSameBoard(same, { ...wanted, audience })) throw new AppError('id_conflict');
    return { board: same, stored: true };
  }
  if (known.length >= mostBoards) {
    throw new AppError('state_conflict', {
      detail: `A program has at most ${mostBoards} boards, archived ones included.`,
    });
  }
  const order = Math.max(0, ...known.map((board) => board.order)) + 1;
  const empty = { archived: false, threadCount: 0, postCount: 0, recentThreads: [], version: 1 };
  return { board: { ...wanted, audience, ...empty, order }, stored: false };
}

/**
 * An audience without repetitions.
 * Family members have boards of their own: a board they share with people in the program would lead to those people's posts.
 */
function requireAudience(audience: Audience, cohortIds: ReadonlySet<string>): Audience {
  const withFamily = audience.roles.includes('family');
  if (withFamily && audience.roles.some((role) => role !== 'family' && !isTeam(role))) {
    const detail =
      'Family members have boards of their own. Make one board for them and another for everyone else.';
    throw new AppError('invalid_request', { fields: [{ path: 'audience.roles', detail }] });
  }
  if (audience.cohortIds?.some((cohortId) => !cohortIds.has(cohortId))) {
    const detail = 'One of these cohorts isn’t in your program.';
    throw new AppError('invalid_request', { fields: [{ path: 'audience.cohortIds', detail }] });
  }
  return {
    roles: [...new Set(audience.roles)].sort(),
    ...(audience.cohortIds === undefined ? {} : { cohortIds: [...new Set(audience.cohortIds)].sort() }),
  };
}

function isSameBoard(stored: Board, wanted: NewBoard): boolean {
  return (
    stored.name === wanted.name &&
    stored.purpose === wanted.purpose &&
    stored.posting === wanted.posting &&
    JSON.stringify([stored.audience.roles, stored.audience.cohortIds]) ===
      JSON.stringify([wanted.audience.roles, wanted.audience.cohortIds])
  );
}

/** Boards in the order people see them. */
export function inOrder(boards: readonly KeptBoard[]): KeptBoard[] {
  return [...boards].sort((left, right) => left.order - right.order || (left.id < right.id ? -1 : 1));
}

/**
 * Puts boards in a new order.
 * @returns each board whose place changes, before and after.
 * @throws AppError `state_conflict` unless every board of the program is named once: someone may have made one meanwhile.
 */
export function reorder(
  known: readonly KeptBoard[],
  boardIds: readonly string[],
): { before: KeptBoard; after: KeptBoard }[] {
  const places = new Map(boardIds.map((boardId, index) => [boardId, index + 1]));
  const complete = places.size === boardIds.length && places.size === known.length;
  if (!complete || known.some((board) => !places.has(board.id))) {
    throw new AppError('state_conflict', {
      detail: 'The boards changed meanwhile. Look at the new list and order it again.',
    });
  }
  return known
    .map((before) => ({ before, after: { ...before, order: places.get(before.id) ?? before.order } }))
    .filter(({ before, after }) => before.order !== after.order);
}
