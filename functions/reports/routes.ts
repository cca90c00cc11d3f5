import { newReport, postPlace, storedReport } from '#shared/posts.ts';
import { readerOf } from '#functions/boards/domain.ts';
import { mergeReport, openCase, type Report } from '#functions/cases/domain.ts';
import * as cases from '#functions/cases/repository.ts';
import { newId } from '#functions/platform/ids.ts';
import { permit } from '#functions/platform/permit.ts';
import { createRouter } from '#functions/platform/router.ts';
import { answers, validate } from '#functions/platform/validate.ts';
import { changeState } from '#functions/posts/domain.ts';
import { excerptOf } from '#functions/posts/excerpt.ts';
import * as posts from '#functions/posts/repository.ts';
import { transact } from '#functions/table/transact.ts';
import { requireThread } from '#functions/threads/domain.ts';
import * as threads from '#functions/threads/repository.ts';
import { isRepeated, requireReportable } from './domain.ts';
import * as reports from './repository.ts';

const mostExcerptCharacters = 200;

/** Reports of a post; mounted at `/api/boards`. Every report of one post goes into one case. */
export const reportsRoutes = createRouter().post(
  '/:boardId/threads/:threadId/posts/:position/reports',
  permit('post.report'),
  validate('param', postPlace),
  validate('json', newReport),
  answers(storedReport, 201),
  async (context) => {
    const { platform, session } = context.var;
    const { programId, member } = session;
    const { memberId } = member;
    const place = context.req.valid('param');
    const sent = context.req.valid('json');
    const reader = readerOf(session);
    const report = await transact(platform, { programId, memberId }, async () => {
      const found = await posts.findForWriter(platform, { programId, memberId, ...place });
      const { board, thread } = requireThread(reader, found);
      const { activity, caseId, post } = found;
      const known = caseId === undefined ? undefined : await cases.find(platform, programId, caseId);
      const before = known && (await reports.find(platform, programId, known, memberId));
      if (isRepeated(known, before, sent)) return { activity, writes: [], result: before };

      const reported = requireReportable(reader, post);
      const { id: postId, position, author, body, state } = reported;
      const made: Report = {
        id: sent.id,
        reason: sent.reason,
        note: sent.note,
        createdAt: platform.now().toISOString(),
        reporter: member,
        postVersion: reported.version,
      };
      const subject = {
        boardId: board.id,
        threadId: thread.id,
        position,
        postId,
        boardName: board.name,
        threadTitle: thread.title,
        excerpt: excerptOf(body, mostExcerptCharacters),
        contentState: state,
        author,
        body,
      };
      const after = known
        ? mergeReport(known, state, made)
        : openCase(newId(platform.random), subject, made);
      const hidden = changeState(reported, after.contentState, reported.decision);
      return {
        activity,
        writes: [
          ...(known ? [cases.update(programId, known, after)] : cases.create(programId, after)),
          reports.create(programId, after, made),
          hidden === reported ? posts.unchanged(reported) : posts.update(reported, hidden),
          ...threads.followPost(programId, thread, reported, hidden),
        ],
        record: {
          action: 'post.reported',
          subjectMemberId: author.memberId,
          resources: { post: postId, case: after.id },
          reasonCode: sent.reason,
        },
        result: made,
      };
    });
    return context.var.answer(report);
  },
);
