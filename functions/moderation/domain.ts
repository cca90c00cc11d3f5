import type { DecidedCase, ListedCase, NewDecision, Tier } from '#shared/moderation.ts';
import type { Author } from '#shared/members.ts';
import type { ContentState, ReasonCode } from '#shared/posts.ts';
import { forgetWords, type Case } from '#functions/cases/domain.ts';
import { AppError } from '#functions/platform/errors.ts';
import { changeState, type KeptPost } from '#functions/posts/domain.ts';

export type DecisionKind = NewDecision['decision'];

/** A decision on a case, as it is kept. Never changed afterwards. */
export interface KeptDecision {
  id: string;
  caseId: string;
  decision: DecisionKind;
  reasonCode: ReasonCode;
  message: string | undefined;
  decidedBy: Author;
  decidedAt: string;
  /** What the decision made of the case and the post, so that a retry is answered as the first time. */
  outcome: Omit<DecidedCase, 'id'>;
}

/**
 * What a person's decision does to a post (domain notes, content). A pair that isn't here can't happen:
 * what its author took back stays so, and only what is out of sight can be put back.
 */
export const contentTransitions: Record<
  DecisionKind,
  Readonly<Partial<Record<ContentState, ContentState>>>
> = {
  hide: {
    published: 'removed',
    published_cw: 'removed',
    hidden_pending: 'removed',
    held_premod: 'removed',
    held_system: 'removed',
    held_care: 'removed',
  },
  restore: {
    removed: 'published',
    hidden_pending: 'published',
    held_premod: 'published',
    held_system: 'published',
    held_care: 'published',
  },
  keep: {
    published: 'published',
    published_cw: 'published_cw',
    hidden_pending: 'published',
    held_premod: 'published',
    held_system: 'published',
    held_care: 'published',
    removed: 'removed',
    deleted: 'deleted',
  },
};

const refusals: Record<DecisionKind, string> = {
  hide: 'This post is out of sight already. Keep closes the case without changing it.',
  restore: 'There is nothing to put back. Keep closes the case without changing the post.',
  keep: 'This post can’t be kept as it is.',
};

/** What is written when a case is decided. */
export interface Verdict {
  /** The same object as before when the decision leaves the post as it is. */
  post: KeptPost;
  case: Case;
  decision: KeptDecision;
}

/**
 * Decides a case and its post.
 * A removed post can be put back after its case was closed; the case stays closed.
 * @param hiddenById who hid the post last, when a person did.
 * @throws AppError `already_decided` on a closed case, `version_conflict` when the case changed since it was read,
 *   `second_person_required` when who hid a post wants to put it back, `state_conflict` when the decision doesn't fit the post.
 */
export function decideCase(
  before: { case: Case; post: KeptPost; hiddenById: string | undefined },
  wanted: NewDecision,
  decider: Author,
  expectedVersion: number,
  now: Date,
): Verdict {
  const { case: decided, post } = before;
  const putsBack = wanted.decision === 'restore' && post.state === 'removed';
  if (decided.state === 'closed' && !putsBack) throw new AppError('already_decided');
  if (decided.version !== expectedVersion) throw new AppError('version_conflict');
  const state = stateAfter(wanted.decision, post);
  if (state === undefined) throw new AppError('state_conflict', { detail: refusals[wanted.decision] });
  if (putsBack && before.hiddenById === decider.memberId) {
    throw new AppError('second_person_required', {
      detail: 'You hid this post, so a colleague has to put it back.',
    });
  }
  const message = 'message' in wanted ? wanted.message : undefined;
  const decidedAt = now.toISOString();
  const outcome = { state: 'closed', contentState: state, version: decided.version + 1 } as const;
  return {
    post: changeState(post, state, decisionOnPost(post, state, wanted, decidedAt)),
    case: state === 'deleted' ? forgetWords({ ...decided, ...outcome }, post) : { ...decided, ...outcome },
    decision: {
      id: wanted.id,
      caseId: decided.id,
      decision: wanted.decision,
      reasonCode: wanted.reasonCode,
      message,
      decidedBy: decider,
      decidedAt,
      outcome,
    },
  };
}

/** Where a decision moves a post. One that was in sight with a warning comes back with it. */
function stateAfter(decision: DecisionKind, post: KeptPost): ContentState | undefined {
  const state = contentTransitions[decision][post.state];
  return state === 'published' ? (post.shownBefore ?? state) : state;
}

/** A removed post carries why; one that is back in sight carries nothing. */
function decisionOnPost(
  post: KeptPost,
  state: ContentState,
  wanted: NewDecision,
  decidedAt: string,
): KeptPost['decision'] {
  if (state !== 'removed') return undefined;
  if (wanted.decision !== 'hide') return post.decision;
  return { reasonCode: wanted.reasonCode, message: wanted.message, decidedAt };
}

/** @throws AppError `id_conflict` unless the stored decision is what this person sent with this id before. */
export function requireSameDecision(stored: KeptDecision, wanted: NewDecision, deciderId: string): void {
  const message = 'message' in wanted ? wanted.message : undefined;
  const same =
    stored.decidedBy.memberId === deciderId &&
    stored.decision === wanted.decision &&
    stored.reasonCode === wanted.reasonCode &&
    stored.message === message;
  if (!same) throw new AppError('id_conflict');
}

/** Who hid the post last, by the decisions on its case. */
export function lastHider(decisions: readonly KeptDecision[]): string | undefined {
  const hides = decisions.filter((decision) => decision.decision === 'hide');
  return hides.sort((left, right) => (left.decidedAt < right.decidedAt ? -1 : 1)).at(-1)?.decidedBy
    .memberId;
}

/** What the author is told, if anything: a post nobody knew was reported needs no notice. */
export function noticeFor(
  before: ContentState,
  after: ContentState,
): 'post-hidden' | 'post-restored' | undefined {
  const inSight = (state: ContentState) => state === 'published' || state === 'published_cw';
  if (after === 'removed' && before !== 'removed') return 'post-hidden';
  if (inSight(after) && !inSight(before)) return 'post-restored';
  return undefined;
}

/** Hours until a decision is due. A P0 is met by the on-call at once; an hour is when it must be decided at the latest. */
const hoursToDecide: Record<Tier, number> = { P0: 1, P1: 4, P2: 24, P3: 24 };

/** A case as the queue shows it. */
export function describeCase(listed: Case, readerId: string): ListedCase {
  const { id, state, tier, openedAt, reportCount, boardName, threadTitle, excerpt, contentState, version } =
    listed;
  const due = new Date(openedAt).getTime() + hoursToDecide[tier] * 3_600_000;
  return {
    id,
    state,
    tier,
    openedAt,
    decideBy: new Date(due).toISOString(),
    reportCount,
    reasons: [...listed.reasons],
    boardName,
    threadTitle,
    excerpt,
    contentState,
    own: listed.authorMemberId === readerId,
    version,
  };
}
