import { moderation, read } from '#lib/api.ts';
import type { Board, NewBoard } from '#shared/boards.ts';

const { boards } = moderation.api.staff;
const board = boards[':boardId'];

/** Every board of the program in its order, archived ones included. */
export async function listAllBoards(): Promise<readonly Board[]> {
  const list = await read(boards.$get());
  return list.boards;
}

export const createBoard = (wanted: NewBoard): Promise<Board> => read(boards.$post({ json: wanted }));

/** @param before the board as staff read it; 412 when there is a newer version */
export const changeBoard = (before: Board, change: { name: string; purpose: string }): Promise<Board> =>
  read(
    board.$patch(
      { param: { boardId: before.id }, json: change },
      { headers: { 'If-Match': String(before.version) } },
    ),
  );

/** @param boardIds every board of the program */
export async function orderBoards(boardIds: string[]): Promise<readonly Board[]> {
  const list = await read(boards.order.$put({ json: { boardIds } }));
  return list.boards;
}

export const setArchived = ({ id: boardId }: Board, archived: boolean): Promise<Board> =>
  archived
    ? read(board.archive.$put({ param: { boardId } }))
    : read(board.archive.$delete({ param: { boardId } }));
