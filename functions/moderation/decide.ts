import type { DecidedCase, NewDecision } from '#shared/moderation.ts';
import * as cases from '#functions/cases/repository.ts';
import * as members from '#functions/members/repository.ts';
import * as notices from '#functions/notices/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import { newPosition } from '#functions/platform/ids.ts';
import type { Platform } from '#functions/platform/platform.ts';
import * as posts from '#functions/posts/repository.ts';
import type { SessionCard } from '#functions/sessions/domain.ts';
import { transact, type WriteItem } from '#functions/table/transact.ts';
import * as threads from '#functions/threads/repository.ts';
import * as versions from '#functions/versions/repository.ts';
import type { KeptPost } from '#functions/posts/domain.ts';
import {
  decideCase,
  lastHider,
  noticeFor,
  requireSameDecision,
  type DecisionKind,
  type Verdict,
} from './domain.ts';
import * as decisions from './repository.ts';

const recordNames: Record<DecisionKind, string> = {
  hide: 'post.hidden',
  restore: 'post.restored',
  keep: 'post.kept',
};

/**
 * Decides a case in one transaction: the post, its conversation, the case, the decision and the word to the author.
 * @param expectedVersion of the case as the decider saw it.
 * @throws AppError `not_found` for a case that isn't there or about the decider's own post; what `decideCase` throws.
 */
export function decide(
  platform: Platform,
  session: SessionCard,
  caseId: string,
  wanted: NewDecision,
  expectedVersion: number,
): Promise<DecidedCase> {
  const { programId, member } = session;
  return transact(platform, { programId, memberId: member.memberId }, async () => {
    const [known, made] = await Promise.all([
      cases.find(platform, programId, caseId),
      decisions.listOfCase(platform, programId, caseId),
    ]);
    if (known === undefined || known.authorMemberId === member.memberId) throw new AppError('not_found');
    const { boardId, threadId, position } = known;
    const found = await posts.findForWriter(platform, {
      programId,
      memberId: member.memberId,
      boardId,
      threadId,
      position,
    });
    const { activity, post, thread } = found;
    if (post === undefined || thread === undefined) throw new AppError('not_found');
    const repeated = made.find((decision) => decision.id === wanted.id);
    if (repeated !== undefined) {
      requireSameDecision(repeated, wanted, member.memberId);
      return { activity, writes: [], result: { id: caseId, ...repeated.outcome } };
    }
    const now = platform.now();
    const verdict = decideCase(
      { case: known, post, hiddenById: lastHider(made) },
      wanted,
      member,
      expectedVersion,
      now,
    );
    const moved = verdict.post !== post;
    const takenBack = post.state === 'deleted';
    const comesBack =
      takenBack &&
      post.opening &&
      thread.visibility === 'hidden' &&
      (await posts.isAnswered(platform, post));
    return {
      activity,
      writes: [
        cases.update(programId, known, verdict.case),
        decisions.create(programId, verdict.decision),
        members.stillActive(programId, member.memberId, member.role),
        ...(moved
          ? [posts.update(post, verdict.post), ...threads.followPost(programId, thread, post, verdict.post)]
          : []),
        ...(takenBack ? versions.forget(post) : []),
        ...(comesBack ? [threads.showAgain(programId, thread)] : []),
        ...tellAuthor(platform, post, verdict, now),
      ],
      record: {
        action: recordNames[wanted.decision],
        subjectMemberId: post.author.memberId,
        resources: { case: caseId, decision: wanted.id, thread: threadId, post: post.id },
        reasonCode: wanted.reasonCode,
      },
      result: { id: caseId, ...verdict.decision.outcome },
    };
  });
}

function tellAuthor(
  platform: Platform,
  post: KeptPost,
  { post: after, decision }: Verdict,
  now: Date,
): WriteItem[] {
  const kind = noticeFor(post.state, after.state);
  if (kind === undefined) return [];
  const { programId, boardId, threadId, position, author } = post;
  return [
    notices.create({
      programId,
      memberId: author.memberId,
      id: newPosition(now, platform.random),
      kind,
      createdAt: now.toISOString(),
      place: { boardId, threadId, position },
      // What only reporters thought is no reason to name to an author whose post stays.
      ...(decision.decision === 'keep'
        ? {}
        : { reasonCode: decision.reasonCode, message: decision.message }),
    }),
  ];
}
