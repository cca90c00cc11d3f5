import { readMark, threadPlace } from '#shared/threads.ts';
import { readerOf } from '#functions/boards/domain.ts';
import { AppError } from '#functions/platform/errors.ts';
import { permit } from '#functions/platform/permit.ts';
import { createRouter } from '#functions/platform/router.ts';
import { done, validate } from '#functions/platform/validate.ts';
import { isThereFor } from '#functions/posts/domain.ts';
import * as posts from '#functions/posts/repository.ts';
import { writeUnrecorded } from '#functions/table/transact.ts';
import { requireThread } from '#functions/threads/domain.ts';
import { markBoard, markThread } from './domain.ts';
import * as reading from './repository.ts';

/** Where a member stopped reading; mounted at `/api/boards`. A mark moves forward only. */
export const readingRoutes = createRouter().put(
  '/:boardId/threads/:threadId/read-mark',
  permit('mark.write'),
  validate('param', threadPlace),
  validate('json', readMark),
  async (context) => {
    const { platform, session } = context.var;
    const { programId } = session;
    const { boardId, threadId } = context.req.valid('param');
    const { position } = context.req.valid('json');
    const reader = readerOf(session);
    const { memberId } = reader;
    await writeUnrecorded(platform, async () => {
      const address = { programId, memberId, boardId, threadId, position };
      const { marks, boardMarks, post, ...found } = await posts.findForReader(platform, address);
      requireThread(reader, found);
      if (post === undefined || !isThereFor(reader, post)) throw new AppError('not_found');
      const thread = markThread(marks, position);
      const board = markBoard(boardMarks, threadId, position);
      const writes = [
        ...(thread === marks ? [] : [reading.saveThreadMarks(programId, memberId, thread)]),
        ...(board === boardMarks ? [] : [reading.saveBoardMarks(programId, memberId, board)]),
      ];
      const counted = writes.length === 0 ? [] : [reading.countMark(programId, memberId, platform.now())];
      return { writes: [...writes, ...counted], result: undefined };
    });
    return done(context);
  },
);
