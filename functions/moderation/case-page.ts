import type { CaseDetail } from '#shared/moderation.ts';
import type { Post } from '#shared/posts.ts';
import type { Reader } from '#functions/boards/domain.ts';
import type { Case, Report } from '#functions/cases/domain.ts';
import { postFor, type KeptPost } from '#functions/posts/domain.ts';
import type { PostVersion } from '#functions/versions/repository.ts';
import { describeCase, type DecisionKind, type KeptDecision } from './domain.ts';

/** Posts shown on each side of the reported one. */
export const contextPosts = 3;

const decisionNames: Record<DecisionKind, string> = { hide: 'hidden', restore: 'restored', keep: 'kept' };

/** What is known about a case. */
export interface CaseFile {
  case: Case;
  /** The reported post among its neighbors, in the order they were written. */
  posts: readonly KeptPost[];
  reports: readonly Report[];
  versions: readonly PostVersion[];
  decisions: readonly KeptDecision[];
}

/** A case with everything a moderator decides on. */
export function describeFile(file: CaseFile, reader: Reader): CaseDetail {
  const { boardId, threadId, position, sealedCopy } = file.case;
  const reported = file.posts.find((post) => post.position === position);
  const reports = [...file.reports].sort((left, right) => (left.createdAt < right.createdAt ? -1 : 1));
  return {
    ...describeCase(file.case, reader.memberId),
    place: { boardId, threadId, position },
    context: file.posts
      .map((post) => postFor(reader, post, new Set(), undefined))
      .filter((post): post is Post => post !== undefined)
      .map((post) => ({ ...post, reported: post.position === position })),
    sealedCopy,
    reports: reports.map(({ id, reason, note, createdAt, reporter, postVersion }) => ({
      id,
      reason,
      note,
      createdAt,
      reporterHandle: reporter.handle,
      body: unless(sealedCopy.body, wordingOf(postVersion, file.versions, reported)),
    })),
    versions: file.versions.map(({ version, body, until }) => ({ version, body, until })),
    timeline: timelineOf(reports, file.decisions),
  };
}

/** What a post said at a version. An earlier wording is kept under the last version that had it. */
function wordingOf(
  version: number,
  versions: readonly PostVersion[],
  post: KeptPost | undefined,
): string | undefined {
  const kept = versions.findLast((wording) => wording.version >= version);
  return kept?.body ?? (post?.state === 'deleted' ? undefined : post?.body);
}

const unless = (known: string, wording: string | undefined) => (wording === known ? undefined : wording);

function timelineOf(
  reports: readonly Report[],
  decisions: readonly KeptDecision[],
): CaseDetail['timeline'] {
  const reported = reports.map(({ createdAt, reporter, reason, note }) => ({
    at: createdAt,
    action: 'reported',
    actorHandle: reporter.handle,
    reasonCode: reason,
    message: note,
  }));
  const decided = decisions.map(({ decidedAt, decision, decidedBy, reasonCode, message }) => ({
    at: decidedAt,
    action: decisionNames[decision],
    actorHandle: decidedBy.handle,
    reasonCode,
    message,
  }));
  return [...reported, ...decided].sort((left, right) => (left.at < right.at ? -1 : 1));
}
