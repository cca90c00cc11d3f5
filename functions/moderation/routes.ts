import * as z from 'zod';
import { id } from '#shared/ids.ts';
import { caseDetail, caseQueue, caseQueueQuery, decidedCase, newDecision } from '#shared/moderation.ts';
import { readerOf } from '#functions/boards/domain.ts';
import * as cases from '#functions/cases/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import { permit } from '#functions/platform/permit.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { createRouter } from '#functions/platform/router.ts';
import { openCursor, sealCursor } from '#functions/platform/sealed-cursor.ts';
import { answers, requireVersion, validate } from '#functions/platform/validate.ts';
import * as posts from '#functions/posts/repository.ts';
import * as reports from '#functions/reports/repository.ts';
import type { SessionCard } from '#functions/sessions/domain.ts';
import * as versions from '#functions/versions/repository.ts';
import { contextPosts, describeFile, type CaseFile } from './case-page.ts';
import { decide } from './decide.ts';
import { describeCase } from './domain.ts';
import * as decisions from './repository.ts';

const pageSize = 25;
const params = z.strictObject({ caseId: id });

/** The queue and its cases, for the team; mounted at `/api/moderation/cases`. */
export const moderationRoutes = createRouter()
  .get('/', permit('case.read'), validate('query', caseQueueQuery), answers(caseQueue), async (context) => {
    const { platform, session } = context.var;
    const { programId } = session;
    const { memberId } = session.member;
    const { state = 'open', cursor } = context.req.valid('query');
    const scope = { programId, memberId, query: `cases:${state}` };
    const after = cursor === undefined ? undefined : z.string().parse(openCursor(platform, scope, cursor));
    const page = await cases.list(platform, programId, state, pageSize, after);
    return context.var.answer({
      cases: page.cases.map((listed) => describeCase(listed, memberId)),
      next: page.next && sealCursor(platform, scope, page.next),
    });
  })
  .get('/:caseId', permit('case.read'), validate('param', params), answers(caseDetail), async (context) => {
    const { platform, session } = context.var;
    const file = await readFile(platform, session, context.req.valid('param').caseId);
    return context.var.answer(describeFile(file, readerOf(session)));
  })
  .post(
    '/:caseId/decisions',
    permit('case.decide'),
    validate('param', params),
    validate('json', newDecision),
    answers(decidedCase, 201),
    async (context) => {
      const { platform, session } = context.var;
      const { caseId } = context.req.valid('param');
      const version = requireVersion(context);
      return context.var.answer(
        await decide(platform, session, caseId, context.req.valid('json'), version),
      );
    },
  );

/** @throws AppError `not_found` also for a case about the reader's own post: it would tell them who reported it. */
async function readFile(platform: Platform, session: SessionCard, caseId: string): Promise<CaseFile> {
  const { programId } = session;
  const known = await cases.find(platform, programId, caseId);
  if (known === undefined || known.authorMemberId === session.member.memberId)
    throw new AppError('not_found');
  const { threadId, position } = known;
  const [before, post, after, made, decided] = await Promise.all([
    posts.list(platform, programId, threadId, { before: position }, contextPosts),
    posts.find(platform, programId, threadId, position),
    posts.list(platform, programId, threadId, { after: position }, contextPosts),
    reports.listOfCase(platform, programId, caseId),
    decisions.listOfCase(platform, programId, caseId),
  ]);
  if (post === undefined) throw new AppError('not_found');
  const wordings = await versions.list(platform, post);
  return {
    case: known,
    posts: [...before, post, ...after],
    reports: made,
    versions: wordings,
    decisions: decided,
  };
}
