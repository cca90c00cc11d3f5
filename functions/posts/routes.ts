import { newPost, post as contract, postChange, postPlace } from '#shared/posts.ts';
import { threadPlace } from '#shared/threads.ts';
import { readerOf, requireWritable, type Reader } from '#functions/boards/domain.ts';
import { noteTakenBack } from '#functions/cases/domain.ts';
import * as cases from '#functions/cases/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import { newPositionAfter } from '#functions/platform/ids.ts';
import { permit } from '#functions/platform/permit.ts';
import { createRouter } from '#functions/platform/router.ts';
import { answers, done, requireVersion, validate } from '#functions/platform/validate.ts';
import { quoteOf } from '#functions/quotes/domain.ts';
import { digestOf, isRetry } from '#functions/receipts/domain.ts';
import * as receipts from '#functions/receipts/repository.ts';
import { refusingSurely, transact } from '#functions/table/transact.ts';
import { requireOpen, requirePlace, requireThread } from '#functions/threads/domain.ts';
import * as threads from '#functions/threads/repository.ts';
import * as versions from '#functions/versions/repository.ts';
import { editPost, isEdited, postFor, requireOwn, takeBack, writePost, type KeptPost } from './domain.ts';
import * as posts from './repository.ts';

/** Posts of a conversation; mounted at `/api/boards`. A post is addressed by its position, which never changes. */
export const postsRoutes = createRouter()
  .post(
    '/:boardId/threads/:threadId/posts',
    permit('post.create'),
    validate('param', threadPlace),
    validate('json', newPost),
    answers(contract, 201),
    async (context) => {
      const { platform, session } = context.var;
      const { programId, member } = session;
      const { memberId } = member;
      const { boardId, threadId } = context.req.valid('param');
      const { quotes, ...draft } = context.req.valid('json');
      const reader = readerOf(session);
      const digest = digestOf(draft.body, draft.contentWarnings, quotes);
      const written = await transact(
        platform,
        { programId, memberId },
        refusingSurely(async () => {
          const address = { programId, memberId, boardId, threadId, postId: draft.id, quotes };
          const found = await posts.findForNew(platform, address);
          const { board, thread } = requireThread(reader, found);
          const { activity, receipt } = found;
          if (receipt !== undefined && isRetry(receipt, memberId, digest)) {
            const stored = await posts.find(platform, programId, threadId, receipt.position);
            if (stored === undefined) throw new AppError('not_found');
            return { activity, writes: [], result: { thread, post: stored } };
          }
          requireWritable(reader, board);
          requireOpen(thread);
          const now = platform.now();
          const { post, posting } = writePost(
            { ...draft, kind: 'reply' },
            {
              programId,
              boardId,
              threadId,
              position: newPositionAfter(thread.lastPosition, now, platform.random),
            },
            member,
            quotes === undefined ? undefined : quoteOf(reader, found.quoted),
            { author: reader, posting: activity.posting, now },
          );
          return {
            activity: { ...activity, posting },
            writes: [
              posts.create(post),
              receipts.create(post, digest),
              ...(found.quoted === undefined ? [] : [posts.unchanged(found.quoted)]),
            ],
            record: {
              action: 'post.created',
              resources: { board: boardId, thread: threadId, post: post.id },
            },
            result: { thread, post },
          };
        }),
      );
      return context.var.answer(requireVisible(reader, written.post, written.thread.silenced));
    },
  )
  .patch(
    '/:boardId/threads/:threadId/posts/:position',
    permit('post.edit'),
    validate('param', postPlace),
    validate('json', postChange),
    answers(contract),
    async (context) => {
      const { platform, session } = context.var;
      const { programId } = session;
      const { memberId } = session.member;
      const place = context.req.valid('param');
      const change = context.req.valid('json');
      const version = requireVersion(context);
      const reader = readerOf(session);
      const written = await transact(platform, { programId, memberId }, async () => {
        const found = await posts.findForWriter(platform, { programId, memberId, ...place });
        const { board, thread } = requireThread(reader, found);
        const before = requireOwn(reader, found.post);
        requireWritable(reader, board);
        requireOpen(thread);
        const now = platform.now();
        const { activity } = found;
        if (isEdited(before, change, version))
          return { activity, writes: [], result: { thread, post: before } };
        const after = editPost(before, change, version, { author: reader, posting: activity.posting, now });
        return {
          activity,
          writes: [
            posts.update(before, after),
            versions.keep(before, now),
            ...threads.followPost(programId, thread, before, after),
          ],
          record: {
            action: 'post.edited',
            resources: { board: place.boardId, thread: place.threadId, post: before.id },
          },
          result: { thread, post: after },
        };
      });
      return context.var.answer(requireVisible(reader, written.post, written.thread.silenced));
    },
  )
  .delete(
    '/:boardId/threads/:threadId/posts/:position',
    permit('post.delete'),
    validate('param', postPlace),
    async (context) => {
      const { platform, session } = context.var;
      const { programId } = session;
      const { memberId } = session.member;
      const place = context.req.valid('param');
      const reader = readerOf(session);
      await transact(platform, { programId, memberId }, async () => {
        const found = await posts.findForWriter(platform, { programId, memberId, ...place });
        const { activity, caseId } = found;
        const thread = requirePlace(place.boardId, found.thread);
        const before = requireOwn(reader, found.post);
        if (before.state === 'deleted') return { activity, writes: [], result: undefined };
        const after = takeBack(before);
        const known = caseId === undefined ? undefined : await cases.find(platform, programId, caseId);
        const stays = !before.opening || (await posts.isAnswered(platform, before));
        return {
          activity,
          writes: [
            posts.update(before, after),
            ...(known?.state === 'open'
              ? [versions.keep(before, platform.now())]
              : versions.forget(before)),
            threads.withdrawPost(programId, thread, before, stays ? thread.visibility : 'hidden'),
            ...(known === undefined ? [] : [cases.update(programId, known, noteTakenBack(known, before))]),
          ],
          record: {
            action: 'post.deleted',
            resources: { board: place.boardId, thread: place.threadId, post: before.id },
          },
          result: undefined,
        };
      });
      return done(context);
    },
  );

/** What its author just wrote is always there for them. */
function requireVisible(reader: Reader, post: KeptPost, silenced: ReadonlySet<string>) {
  const visible = postFor(reader, post, silenced, undefined);
  if (visible === undefined) throw new AppError('not_found');
  return visible;
}
