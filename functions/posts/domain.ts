import type { Author } from '#shared/members.ts';
import { isTeam } from '#shared/roles.ts';
import {
  reactionKinds,
  type ContentState,
  type ContentWarning,
  type Post,
  type ReactionKind,
} from '#shared/posts.ts';
import type { PostingActivity } from '#functions/activity/domain.ts';
import type { Reader } from '#functions/boards/domain.ts';
import { AppError } from '#functions/platform/errors.ts';
import type { ThreadMarks } from '#functions/reading/domain.ts';
import { digestOf } from '#functions/receipts/domain.ts';
import { screen, type Circumstances, type Draft } from './checks.ts';

/** A post as it is kept. */
export interface KeptPost {
  programId: string;
  boardId: string;
  threadId: string;
  id: string;
  position: string;
  /** The first of its conversation. */
  opening: boolean;
  author: Author;
  createdAt: string;
  body: string;
  contentWarnings: ContentWarning[];
  state: ContentState;
  editedAt: string | undefined;
  quote: Post['quote'];
  /** How many people sent each kind of support; kept by the stream. */
  reactions: Readonly<Partial<Record<ReactionKind, number>>>;
  decision: Post['decision'];
  /** How it was in sight before it was taken out of it, where that was with a moderator's warning. */
  shownBefore?: 'published_cw' | undefined;
  version: number;
}

/** @returns whether everyone of the board reads the post. */
export function isPublished(state: ContentState): boolean {
  return state === 'published' || state === 'published_cw';
}

/** A new post as its author sends it. */
export interface NewDraft {
  kind: 'topic' | 'reply';
  id: string;
  body: string;
  contentWarnings: readonly ContentWarning[];
  insist?: boolean | undefined;
}

/** Where a new post goes. */
export type NewPlace = Pick<KeptPost, 'programId' | 'boardId' | 'threadId' | 'position'>;

/**
 * Writes a post, after the checks.
 * @returns the post, and what its author did lately with it counted.
 * @throws AppError with the refusing check's code and words.
 */
export function writePost(
  draft: NewDraft,
  place: NewPlace,
  author: Author,
  quote: Post['quote'],
  circumstances: Circumstances,
): { post: KeptPost; posting: PostingActivity } {
  const { kind, id, body, insist = false } = draft;
  const checked: Draft = { kind, body, bodyDigest: digestOf(body), insist };
  const { posting, now } = circumstances;
  const post: KeptPost = {
    ...place,
    id,
    opening: kind === 'topic',
    author,
    createdAt: now.toISOString(),
    body,
    contentWarnings: [...new Set(draft.contentWarnings)],
    state: requireAccepted(checked, circumstances),
    editedAt: undefined,
    quote,
    reactions: { hear: 0, same: 0, proud: 0, strength: 0 },
    decision: undefined,
    version: 1,
  };
  return { post, posting: countPost(posting, checked, now) };
}

/**
 * Puts a draft through the checks.
 * @returns the state it is written in.
 * @throws AppError with the refusing check's code and words.
 */
function requireAccepted(draft: Draft, circumstances: Circumstances): ContentState {
  const outcome = screen(draft, circumstances);
  if (outcome.state !== 'refused') return outcome.state;
  const { code, detail, retryAfter } = outcome;
  throw new AppError(code, { detail, ...(retryAfter === undefined ? {} : { retryAfter }) });
}

/** Notes a post among what its author did lately. */
function countPost(posting: PostingActivity, draft: Draft, now: Date): PostingActivity {
  const topic = draft.kind === 'topic';
  return {
    topics: posting.topics + (topic ? 1 : 0),
    replies: posting.replies + (topic ? 0 : 1),
    lastPostAt: now.toISOString(),
    lastTopicAt: topic ? now.toISOString() : posting.lastTopicAt,
    lastPostDigest: draft.bodyDigest,
  };
}

/** @returns whether a post has a place in the conversation for the reader; a held one has none but for its author and the team. */
export function isThereFor(reader: Reader, post: KeptPost): boolean {
  const held = post.state === 'held_premod' || post.state === 'held_system' || post.state === 'held_care';
  return !held || isInsider(reader, post);
}

function isInsider(reader: Reader, post: KeptPost): boolean {
  return post.author.memberId === reader.memberId || isTeam(reader.role);
}

/**
 * A post as the reader meets it. Hidden words reach their author and the team only, a taken-back post keeps its place
 * without them, and a held one isn't there for others at all.
 * @param silenced positions whose words no quote shows.
 * @param marks the reader's own marks in the conversation.
 */
export function postFor(
  reader: Reader,
  post: KeptPost,
  silenced: ReadonlySet<string>,
  marks: ThreadMarks | undefined,
): Post | undefined {
  if (!isThereFor(reader, post)) return undefined;
  const own = post.author.memberId === reader.memberId;
  const insider = isInsider(reader, post);
  const published = isPublished(post.state);
  const readable = published || insider;
  return {
    id: post.id,
    position: post.position,
    author: post.author,
    createdAt: post.createdAt,
    body: readable ? post.body : '',
    contentWarnings: readable ? post.contentWarnings : [],
    state: post.state,
    editedAt: post.editedAt,
    quote: readable ? quoteFor(post, silenced) : undefined,
    reactions: published ? countsAboveZero(post.reactions) : {},
    ownReactions: published ? [...(marks?.reactions[post.position] ?? [])] : [],
    own,
    decision: insider ? post.decision : undefined,
    version: post.version,
  };
}

function quoteFor({ quote }: KeptPost, silenced: ReadonlySet<string>): Post['quote'] {
  return quote && silenced.has(quote.position) ? { ...quote, excerpt: '' } : quote;
}

/** An event that came before its forerunner may leave a count below zero for a moment. */
function countsAboveZero(counts: KeptPost['reactions']): Post['reactions'] {
  const shown: Post['reactions'] = {};
  for (const kind of reactionKinds) {
    const count = counts[kind] ?? 0;
    if (count > 0) shown[kind] = count;
  }
  return shown;
}

/** @throws AppError `not_found` for a post that isn't there or is someone else's. */
export function requireOwn(reader: Reader, post: KeptPost | undefined): KeptPost {
  if (post?.author.memberId !== reader.memberId) throw new AppError('not_found');
  return post;
}

/** @returns whether exactly this edit was made just before, so that its retry is answered with what is stored. */
export function isEdited(
  post: KeptPost,
  change: { body: string; contentWarnings: readonly ContentWarning[] },
  expectedVersion: number,
): boolean {
  const sameWarnings = post.contentWarnings.join() === [...new Set(change.contentWarnings)].join();
  return post.version === expectedVersion + 1 && post.body === change.body && sameWarnings;
}

/** A post is edited at most so often: its wordings are erased together in one transaction. */
const mostVersions = 60;

/**
 * New words for a post, after the same checks as a new one.
 * @throws AppError `version_conflict` when it changed since the author read it,
 *   `state_conflict` when it is hidden or taken back, or was edited 60 times; what a refusing check says.
 */
export function editPost(
  post: KeptPost,
  change: { body: string; contentWarnings: readonly ContentWarning[] },
  expectedVersion: number,
  circumstances: Circumstances,
): KeptPost {
  if (post.version !== expectedVersion) throw new AppError('version_conflict');
  const outOfSight =
    post.state === 'deleted' || post.state === 'removed' || post.state === 'hidden_pending';
  if (outOfSight || post.version >= mostVersions) throw new AppError('state_conflict');
  const { body, contentWarnings } = change;
  const state = requireAccepted(
    { kind: 'edit', body, bodyDigest: digestOf(body), insist: false },
    circumstances,
  );
  return {
    ...post,
    body,
    contentWarnings: [...new Set(contentWarnings)],
    // A warning a moderator added outlives an edit.
    state: post.state === 'published_cw' && state === 'published' ? 'published_cw' : state,
    editedAt: circumstances.now.toISOString(),
    version: post.version + 1,
  };
}

/** Moves a post to a state, with what a moderator decided where one did. The same object when it is there already. */
export function changeState(post: KeptPost, state: ContentState, decision: KeptPost['decision']): KeptPost {
  if (post.state === state && post.decision === decision) return post;
  return { ...post, state, decision, shownBefore: shownBefore(post, state), version: post.version + 1 };
}

/** A warning a moderator added outlives being hidden. */
function shownBefore(post: KeptPost, next: ContentState): KeptPost['shownBefore'] {
  if (isPublished(next)) return undefined;
  return post.state === 'published_cw' ? 'published_cw' : post.shownBefore;
}

/** Takes a post back: its place stays, its words go. */
export function takeBack(post: KeptPost): KeptPost {
  return {
    ...post,
    body: '',
    contentWarnings: [],
    quote: undefined,
    state: 'deleted',
    shownBefore: undefined,
    version: post.version + 1,
  };
}
