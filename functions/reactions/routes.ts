import { reactionPlace } from '#shared/posts.ts';
import { readerOf } from '#functions/boards/domain.ts';
import { AppError } from '#functions/platform/errors.ts';
import { permit } from '#functions/platform/permit.ts';
import { createRouter } from '#functions/platform/router.ts';
import { done, validate } from '#functions/platform/validate.ts';
import * as posts from '#functions/posts/repository.ts';
import * as reading from '#functions/reading/repository.ts';
import { writeUnrecorded } from '#functions/table/transact.ts';
import { requireThread } from '#functions/threads/domain.ts';
import { sendSupport, withdrawSupport } from './domain.ts';

/**
 * Support for a post; mounted at `/api/boards`. It is kept among the sender's own marks, the stream counts it.
 * Sending twice counts once, taking back what isn't there changes nothing.
 */
export const reactionsRoutes = createRouter()
  .put(
    '/:boardId/threads/:threadId/posts/:position/reactions/:kind',
    permit('post.react'),
    validate('param', reactionPlace),
    async (context) => {
      const { platform, session } = context.var;
      const { programId } = session;
      const { kind, ...place } = context.req.valid('param');
      const reader = readerOf(session);
      const { memberId } = reader;
      await writeUnrecorded(platform, async () => {
        const found = await posts.findForReader(platform, { programId, memberId, ...place });
        const { board } = requireThread(reader, found);
        const after = sendSupport(reader, found.post, found.marks, kind);
        if (board.archived) throw new AppError('board_archived');
        return {
          writes:
            after === found.marks
              ? []
              : [
                  reading.saveThreadMarks(programId, memberId, after),
                  reading.countMark(programId, memberId, platform.now()),
                ],
          result: undefined,
        };
      });
      return done(context);
    },
  )
  .delete(
    '/:boardId/threads/:threadId/posts/:position/reactions/:kind',
    permit('post.react'),
    validate('param', reactionPlace),
    async (context) => {
      const { platform, session } = context.var;
      const { programId } = session;
      const { kind, ...place } = context.req.valid('param');
      const reader = readerOf(session);
      const { memberId } = reader;
      await writeUnrecorded(platform, async () => {
        const found = await posts.findForReader(platform, { programId, memberId, ...place });
        requireThread(reader, found);
        if (found.post === undefined) throw new AppError('not_found');
        const after = withdrawSupport(found.marks, place.position, kind);
        return {
          writes:
            after === found.marks
              ? []
              : [
                  reading.saveThreadMarks(programId, memberId, after),
                  reading.countMark(programId, memberId, platform.now()),
                ],
          result: undefined,
        };
      });
      return done(context);
    },
  );
