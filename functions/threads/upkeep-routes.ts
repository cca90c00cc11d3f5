import type { Context } from 'hono';
import { threadPlace } from '#shared/threads.ts';
import { readerOf } from '#functions/boards/domain.ts';
import { permit } from '#functions/platform/permit.ts';
import { createRouter, type Environment } from '#functions/platform/router.ts';
import { done, validate } from '#functions/platform/validate.ts';
import { transact, type WriteItem } from '#functions/table/transact.ts';
import { requireThread, type KeptThread } from './domain.ts';
import * as threads from './repository.ts';

/** What the team does to keep a board in order; mounted at `/api/boards`. Doing it twice changes nothing. */
export const threadUpkeepRoutes = createRouter()
  .put(
    '/:boardId/threads/:threadId/pin',
    permit('thread.pin'),
    validate('param', threadPlace),
    async (context) => {
      await change(
        context,
        context.req.valid('param'),
        'thread.pinned',
        ({ pinned }) => !pinned,
        (programId, thread) => threads.setPinned(programId, thread, true),
      );
      return done(context);
    },
  )
  .delete(
    '/:boardId/threads/:threadId/pin',
    permit('thread.pin'),
    validate('param', threadPlace),
    async (context) => {
      await change(
        context,
        context.req.valid('param'),
        'thread.unpinned',
        ({ pinned }) => pinned,
        (programId, thread) => threads.setPinned(programId, thread, false),
      );
      return done(context);
    },
  )
  .put(
    '/:boardId/threads/:threadId/lock',
    permit('thread.lock'),
    validate('param', threadPlace),
    async (context) => {
      await change(
        context,
        context.req.valid('param'),
        'thread.locked',
        ({ locked }) => !locked,
        (programId, thread) => threads.setLocked(programId, thread, true),
      );
      return done(context);
    },
  )
  .delete(
    '/:boardId/threads/:threadId/lock',
    permit('thread.lock'),
    validate('param', threadPlace),
    async (context) => {
      await change(
        context,
        context.req.valid('param'),
        'thread.unlocked',
        ({ locked }) => locked,
        (programId, thread) => threads.setLocked(programId, thread, false),
      );
      return done(context);
    },
  );

/** Changes a conversation and records it, unless it is that way already. */
async function change(
  context: Context<Environment>,
  { boardId, threadId }: { boardId: string; threadId: string },
  action: string,
  isNeeded: (thread: KeptThread) => boolean,
  write: (programId: string, thread: KeptThread) => WriteItem,
): Promise<void> {
  const { platform, session } = context.var;
  const { programId } = session;
  const { memberId } = session.member;
  await transact(platform, { programId, memberId }, async () => {
    const found = await threads.findForWriter(platform, { programId, memberId, boardId, threadId });
    const { thread } = requireThread(readerOf(session), found);
    const { activity } = found;
    if (!isNeeded(thread)) return { activity, writes: [], result: undefined };
    return {
      activity,
      writes: [write(programId, thread)],
      record: {
        action,
        subjectMemberId: thread.author.memberId,
        resources: { board: boardId, thread: threadId },
      },
      result: undefined,
    };
  });
}
