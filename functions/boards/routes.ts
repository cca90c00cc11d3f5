import { boardList } from '#shared/boards.ts';
import { permit } from '#functions/platform/permit.ts';
import { createRouter } from '#functions/platform/router.ts';
import { answers } from '#functions/platform/validate.ts';
import * as reading from '#functions/reading/repository.ts';
import { listBoards, readerOf } from './domain.ts';
import * as boards from './repository.ts';

/** The boards of the signed-in member; mounted at `/api/boards`. */
export const boardsRoutes = createRouter().get(
  '/',
  permit('board.read'),
  answers(boardList),
  async (context) => {
    const { platform, session } = context.var;
    const reader = readerOf(session);
    const [all, marks] = await Promise.all([
      boards.list(platform, session.programId),
      reading.listBoardMarks(platform, session.programId, reader.memberId),
    ]);
    return context.var.answer({ boards: listBoards(reader, all, marks) });
  },
);
