import type { Author } from '#shared/members.ts';
import type { caseStates, Tier } from '#shared/moderation.ts';
import type { ContentState, ReasonCode } from '#shared/posts.ts';
import { isTeam } from '#shared/roles.ts';
import { takenBackTitle } from '#shared/threads.ts';

/** Every report on one post, and what became of them. */
export interface Case {
  id: string;
  state: (typeof caseStates)[number];
  tier: Tier;
  openedAt: string;
  /** All reports ever made on the post. */
  reportCount: number;
  /** Weight of the reports since the case was opened or opened again. */
  score: number;
  reasons: readonly ReasonCode[];
  boardId: string;
  threadId: string;
  position: string;
  postId: string;
  boardName: string;
  threadTitle: string;
  /** First words of the post, at most 200 characters. */
  excerpt: string;
  authorMemberId: string;
  /** The post as it was when it was first reported. Its body goes when the case is decided and the post taken back. */
  sealedCopy: SealedCopy;
  /** State of the post, carried so that the queue can be listed without the posts. */
  contentState: ContentState;
  version: number;
}

interface SealedCopy {
  body: string;
  author: Author;
  sealedAt: string;
}

/** One reader's report. Each reader has one each time a case is open. */
export interface Report {
  id: string;
  reason: ReasonCode;
  note: string | undefined;
  createdAt: string;
  reporter: Author;
  /** Version of the post that was reported: what it said then is among its wordings while the case needs them. */
  postVersion: number;
}

/** What a case is about. */
export type CaseSubject = Pick<
  Case,
  'boardId' | 'threadId' | 'position' | 'postId' | 'boardName' | 'threadTitle' | 'excerpt' | 'contentState'
> & { author: Author; body: string };

/** Reports of this weight together take a post out of sight until a person has looked (Discourse's figure). */
const hidingScore = 8.33;
const memberWeight = 1;
const teamWeight = 5;

const tierOfReason: Record<ReasonCode, Tier> = {
  crisis: 'P1',
  'personal-information': 'P1',
  sourcing: 'P1',
  harassment: 'P2',
  shaming: 'P2',
  'graphic-use': 'P2',
  'medical-advice': 'P3',
  'off-topic': 'P3',
  impersonation: 'P3',
  other: 'P3',
};
const hidesAtOnce: ReadonlySet<ReasonCode> = new Set(['crisis', 'personal-information', 'sourcing']);

/** Opens the case of a post with its first report. */
export function openCase(id: string, subject: CaseSubject, report: Report): Case {
  const { author, body, ...place } = subject;
  const score = weightOf(report.reporter);
  return {
    ...place,
    id,
    state: 'open',
    tier: tierOfReason[report.reason],
    openedAt: report.createdAt,
    reportCount: 1,
    score,
    reasons: [report.reason],
    authorMemberId: author.memberId,
    sealedCopy: { body, author, sealedAt: report.createdAt },
    contentState: stateAfter(subject.contentState, report, score),
    version: 1,
  };
}

/**
 * Adds a report to a case. It never lowers the tier of an open case.
 * A closed case opens again, and only the reports from then on weigh: the ones before were decided.
 * @param contentState the state of the post as it was read with the case.
 */
export function mergeReport(before: Case, contentState: ContentState, report: Report): Case {
  const reopened = before.state === 'closed';
  const score = (reopened ? 0 : before.score) + weightOf(report.reporter);
  const tier = tierOfReason[report.reason];
  return {
    ...before,
    state: 'open',
    tier: reopened || tier < before.tier ? tier : before.tier,
    openedAt: reopened ? report.createdAt : before.openedAt,
    reportCount: before.reportCount + 1,
    score,
    reasons: [...new Set([...(reopened ? [] : before.reasons), report.reason])],
    contentState: stateAfter(contentState, report, score),
    version: before.version + 1,
  };
}

/** The case of a post its author took back: an open one keeps the words it needs, a decided one needs none. */
export function noteTakenBack(known: Case, post: { opening: boolean }): Case {
  const noted: Case = { ...known, contentState: 'deleted', version: known.version + 1 };
  return known.state === 'closed' ? forgetWords(noted, post) : noted;
}

/** Takes the author's words out of a case that is decided and whose post is taken back. */
export function forgetWords(known: Case, { opening }: { opening: boolean }): Case {
  return {
    ...known,
    threadTitle: opening ? takenBackTitle : known.threadTitle,
    excerpt: '',
    sealedCopy: { ...known.sealedCopy, body: '' },
  };
}

function weightOf(reporter: Author): number {
  return isTeam(reporter.role) ? teamWeight : memberWeight;
}

function stateAfter(state: ContentState, report: Report, score: number): ContentState {
  const visible = state === 'published' || state === 'published_cw';
  return visible && (hidesAtOnce.has(report.reason) || score >= hidingScore) ? 'hidden_pending' : state;
}
