import * as z from 'zod';
import { boardPlace } from '#shared/boards.ts';
import {
  boardPage,
  boardPageQuery,
  createdThread,
  newThread,
  threadPage,
  threadPageQuery,
  threadPlace,
} from '#shared/threads.ts';
import { pageSize } from '#shared/limits.ts';
import { isTeam } from '#shared/roles.ts';
import { readerOf, requireBoard, requireWritable } from '#functions/boards/domain.ts';
import * as boards from '#functions/boards/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import { newPosition } from '#functions/platform/ids.ts';
import { permit } from '#functions/platform/permit.ts';
import { createRouter } from '#functions/platform/router.ts';
import { openCursor, sealCursor } from '#functions/platform/sealed-cursor.ts';
import { answers, validate } from '#functions/platform/validate.ts';
import { isPublished, postFor, writePost } from '#functions/posts/domain.ts';
import * as posts from '#functions/posts/repository.ts';
import { digestOf, isRetry } from '#functions/receipts/domain.ts';
import * as receipts from '#functions/receipts/repository.ts';
import { refusingSurely, transact } from '#functions/table/transact.ts';
import { listThreads, mayReply, openThread, requireThread } from './domain.ts';
import { cutPage, placeOf } from './page.ts';
import * as threads from './repository.ts';

/** Conversations of a board; mounted at `/api/boards`. */
export const threadsRoutes = createRouter()
  .get(
    '/:boardId/threads',
    permit('board.read'),
    validate('param', boardPlace),
    validate('query', boardPageQuery),
    answers(boardPage),
    async (context) => {
      const { platform, session } = context.var;
      const { programId } = session;
      const { boardId } = context.req.valid('param');
      const { cursor } = context.req.valid('query');
      const reader = readerOf(session);
      const scope = { programId, memberId: reader.memberId, query: `board-page:${boardId}` };
      const before =
        cursor === undefined ? undefined : z.string().parse(openCursor(platform, scope, cursor));
      const [{ board, marks }, page] = await Promise.all([
        boards.findWithMarks(platform, programId, reader.memberId, boardId),
        threads.listOfBoard(platform, programId, boardId, pageSize, before),
      ]);
      return context.var.answer({
        board: requireBoard(reader, board),
        threads: listThreads(reader, page.threads, marks),
        next: page.next === undefined ? undefined : sealCursor(platform, scope, page.next),
      });
    },
  )
  .post(
    '/:boardId/threads',
    permit('thread.create'),
    validate('param', boardPlace),
    validate('json', newThread),
    answers(createdThread, 201),
    async (context) => {
      const { platform, session } = context.var;
      const { programId, member } = session;
      const { memberId } = member;
      const { boardId } = context.req.valid('param');
      const { id: threadId, postId, title, ...draft } = context.req.valid('json');
      const { body, contentWarnings } = draft;
      const reader = readerOf(session);
      const digest = digestOf(boardId, postId, title, body, contentWarnings);
      const written = await transact(
        platform,
        { programId, memberId },
        refusingSurely(async () => {
          const found = await posts.findForNew(platform, {
            programId,
            memberId,
            boardId,
            threadId,
            postId,
          });
          const { activity, thread } = found;
          const board = requireBoard(reader, found.board);
          if (thread !== undefined) {
            const { openingPosition: position, author } = thread;
            isRetry({ position, authorId: author.memberId, digest: thread.digest }, memberId, digest);
            const post = await posts.find(platform, programId, threadId, position);
            if (post === undefined) throw new AppError('not_found');
            return { activity, writes: [], result: { thread, post } };
          }
          requireWritable(reader, board);
          const now = platform.now();
          const position = newPosition(now, platform.random);
          const { post, posting } = writePost(
            { ...draft, kind: 'topic', id: postId },
            { programId, boardId, threadId, position },
            member,
            undefined,
            { author: reader, posting: activity.posting, now },
          );
          const visibility = isPublished(post.state) ? 'listed' : 'hidden';
          const opened = openThread(
            { id: threadId, boardId, title, contentWarnings: post.contentWarnings, digest, visibility },
            member,
            position,
            now,
          );
          return {
            activity: { ...activity, posting },
            writes: [threads.create(programId, opened), posts.create(post), receipts.create(post, digest)],
            record: {
              action: 'thread.created',
              resources: { board: boardId, thread: threadId, post: postId },
            },
            result: { thread: opened, post },
          };
        }),
      );
      const post = postFor(reader, written.post, written.thread.silenced, undefined);
      if (post === undefined) throw new AppError('not_found');
      return context.var.answer({ thread: written.thread, post });
    },
  )
  .get(
    '/:boardId/threads/:threadId',
    permit('thread.read'),
    validate('param', threadPlace),
    validate('query', threadPageQuery),
    answers(threadPage),
    async (context) => {
      const { platform, session } = context.var;
      const { programId } = session;
      const { boardId, threadId } = context.req.valid('param');
      const reader = readerOf(session);
      const { memberId } = reader;
      const scope = { programId, memberId, query: `thread-page:${threadId}` };
      const place = placeOf(platform, scope, context.req.valid('query'));
      const [found, read] = await Promise.all([
        threads.findForReader(platform, { programId, memberId, boardId, threadId }),
        posts.list(platform, programId, threadId, place, pageSize + 1),
      ]);
      const { board, thread } = requireThread(reader, found);
      const page = cutPage(platform, scope, thread, place, read);
      return context.var.answer({
        ...page,
        board,
        thread,
        posts: page.posts.flatMap((post) => postFor(reader, post, thread.silenced, found.marks) ?? []),
        lastRead: found.marks.lastRead,
        may: { reply: mayReply(reader, board, thread), moderate: isTeam(reader.role) },
      });
    },
  );
