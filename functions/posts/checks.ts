import { isTeam } from '#shared/roles.ts';
import { postLimit } from '#shared/limits.ts';
import { byteLength } from '#shared/text.ts';
import type { ErrorCode } from '#shared/errors.ts';
import type { ContentState } from '#shared/posts.ts';
import type { PostingActivity } from '#functions/activity/domain.ts';
import type { Reader } from '#functions/boards/domain.ts';

/** What someone is about to write. */
export interface Draft {
  kind: 'topic' | 'reply' | 'edit';
  body: string;
  /** Digest of the body, to notice the same words sent twice. */
  bodyDigest: string;
  /** Said yes to "you posted the same words a moment ago". */
  insist: boolean;
}

/** What is known about the writer at that moment. */
export interface Circumstances {
  author: Reader;
  posting: PostingActivity;
  now: Date;
}

/** What becomes of a draft: it is written in a state, or refused in words that help. */
export type Outcome =
  | { state: Extract<ContentState, 'published' | 'held_premod' | 'held_system' | 'held_care'> }
  | { state: 'refused'; code: ErrorCode; detail: string; retryAfter?: number };

/** Has no opinion on most drafts. Pure: looks at the draft and the circumstances only. */
type Check = (draft: Draft, circumstances: Circumstances) => Outcome | undefined;

/** Every draft goes through these in this order; the first that has an opinion decides. */
const checks: readonly Check[] = [length, duplicate, postingLimits, links];

/** Decides what becomes of a new post or an edit. */
export function screen(draft: Draft, circumstances: Circumstances): Outcome {
  for (const check of checks) {
    const outcome = check(draft, circumstances);
    if (outcome !== undefined) return outcome;
  }
  return { state: 'published' };
}

const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/** Limits of a member's first day (Discourse's figures). The team has none. */
const firstDay = {
  milliseconds: day,
  topics: 3,
  replies: 10,
  betweenPosts: 30 * second,
  betweenTopics: 120 * second,
  links: 2,
} as const;

const duplicateWindow = 6 * minute;

function length({ body }: Draft): Outcome | undefined {
  if (body.length <= postLimit.characters && byteLength(body) <= postLimit.bytes) return undefined;
  return refused('content_refused', 'This is longer than one post can be. Could it be two?');
}

function duplicate(
  { kind, bodyDigest, insist }: Draft,
  { posting, now }: Circumstances,
): Outcome | undefined {
  if (kind === 'edit' || insist || bodyDigest !== posting.lastPostDigest) return undefined;
  if (millisecondsLeft(posting.lastPostAt, duplicateWindow, now) === 0) return undefined;
  return refused('duplicate_post', 'You posted the same words a moment ago. Send it again if you mean to.');
}

function postingLimits({ kind }: Draft, { author, posting, now }: Circumstances): Outcome | undefined {
  const firstDayLeft = millisecondsLeftOfFirstDay(author, now);
  if (kind === 'edit' || firstDayLeft === 0) return undefined;
  if (kind === 'topic' && posting.topics >= firstDay.topics) {
    return slowDown(
      'On your first day you can start 3 conversations. You can still answer in others.',
      firstDayLeft,
    );
  }
  if (kind === 'reply' && posting.replies >= firstDay.replies) {
    return slowDown(
      'On your first day you can write 10 answers. There is room for more tomorrow.',
      firstDayLeft,
    );
  }
  const wait = Math.max(
    millisecondsLeft(posting.lastPostAt, firstDay.betweenPosts, now),
    kind === 'topic' ? millisecondsLeft(posting.lastTopicAt, firstDay.betweenTopics, now) : 0,
  );
  return wait === 0
    ? undefined
    : slowDown('Let’s take a breath between posts. Try again in a moment.', wait);
}

function links({ body }: Draft, { author, now }: Circumstances): Outcome | undefined {
  if (millisecondsLeftOfFirstDay(author, now) === 0 || countLinks(body) <= firstDay.links) return undefined;
  return refused('content_refused', 'On your first day a post can have 2 links. Please take some out.');
}

function countLinks(body: string): number {
  return body.match(/\]\((?:https?:\/\/)?(?:www\.)?|https?:\/\/(?:www\.)?|\bwww\./gi)?.length ?? 0;
}

function millisecondsLeftOfFirstDay(author: Reader, now: Date): number {
  return isTeam(author.role) ? 0 : millisecondsLeft(author.joinedAt, firstDay.milliseconds, now);
}

/** Time left of a span that began at `since`; none of one that seems to begin later, since a clock went back. */
function millisecondsLeft(since: string | undefined, span: number, now: Date): number {
  if (since === undefined) return 0;
  const passed = now.getTime() - new Date(since).getTime();
  return passed >= 0 && passed < span ? span - passed : 0;
}

function refused(code: ErrorCode, detail: string): Outcome {
  return { state: 'refused', code, detail };
}

function slowDown(detail: string, milliseconds: number): Outcome {
  return { state: 'refused', code: 'posting_limit', detail, retryAfter: Math.ceil(milliseconds / second) };
}
