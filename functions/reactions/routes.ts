import type { Context } from 'hono';
import { reactionPlace } from '#shared/posts.ts';
import { readerOf, type KeptBoard, type Reader } from '#functions/boards/domain.ts';
import { AppError } from '#functions/platform/errors.ts';
import { permit } from '#functions/platform/permit.ts';
import { createRouter, type Environment } from '#functions/platform/router.ts';
import { done, validate } from '#functions/platform/validate.ts';
import type { KeptPost } from '#functions/posts/domain.ts';
import * as posts from '#functions/posts/repository.ts';
import type { ThreadMarks } from '#functions/reading/domain.ts';
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
      const { kind, ...place } = context.req.valid('param');
      await changeMarks(context, place, (reader, { board, post, marks }) => {
        const after = sendSupport(reader, post, marks, kind);
        if (board.archived) throw new AppError('board_archived');
        return after;
      });
      return done(context);
    },
  )
  .delete(
    '/:boardId/threads/:threadId/posts/:position/reactions/:kind',
    permit('post.react'),
    validate('param', reactionPlace),
    async (context) => {
      const { kind, ...place } = context.req.valid('param');
      await changeMarks(context, place, (_reader, { post, marks }) => {
        if (post === undefined) throw new AppError('not_found');
        return withdrawSupport(marks, place.position, kind);
      });
      return done(context);
    },
  );

interface Found {
  board: KeptBoard;
  post: KeptPost | undefined;
  marks: ThreadMarks;
}

/** Writes what a member's marks in a conversation become, unless they are that way already. */
async function changeMarks(
  context: Context<Environment>,
  place: { boardId: string; threadId: string; position: string },
  decide: (reader: Reader, found: Found) => ThreadMarks,
): Promise<void> {
  const { platform, session } = context.var;
  const { programId } = session;
  const reader = readerOf(session);
  const { memberId } = reader;
  await writeUnrecorded(platform, async () => {
    const found = await posts.findForReader(platform, { programId, memberId, ...place });
    const { board } = requireThread(reader, found);
    const { post, marks } = found;
    const after = decide(reader, { board, post, marks });
    const writes = [
      reading.saveThreadMarks(programId, memberId, after),
      reading.countMark(programId, memberId, platform.now()),
    ];
    return { writes: after === marks ? [] : writes, result: undefined };
  });
}
