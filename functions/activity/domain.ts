import { AppError } from '#functions/platform/errors.ts';
import type { LaneHead } from '#functions/ledger/domain.ts';

/** What is remembered of a member's own writes: how many, how fast, and where their ledger lane ends. */
export interface Activity {
  /** Counts the member's recorded writes; guards the whole item. 0 before the first. */
  version: number;
  lane: LaneHead | undefined;
  /** The five-minute window that is being counted. */
  window: { startedAt: string; writes: number } | undefined;
  posting: PostingActivity;
}

/** What the posting limits look at. */
export interface PostingActivity {
  topics: number;
  replies: number;
  lastPostAt: string | undefined;
  lastTopicAt: string | undefined;
  /** SHA-256 of the last post's text, to notice the same words sent twice. */
  lastPostDigest: string | undefined;
}

export const noActivity: Activity = {
  version: 0,
  lane: undefined,
  window: undefined,
  posting: {
    topics: 0,
    replies: 0,
    lastPostAt: undefined,
    lastTopicAt: undefined,
    lastPostDigest: undefined,
  },
};

const windowMilliseconds = 5 * 60 * 1000;
const writesPerWindow = 120;

/**
 * Counts one more write.
 * @throws AppError `too_many_requests` after 120 writes in five minutes.
 */
export function countWrite(activity: Activity, now: Date): Activity {
  const startedAt = activity.window
    ? new Date(activity.window.startedAt).getTime()
    : Number.NEGATIVE_INFINITY;
  const fresh = now.getTime() - startedAt >= windowMilliseconds || startedAt > now.getTime();
  const window = fresh || !activity.window ? { startedAt: now.toISOString(), writes: 0 } : activity.window;
  if (window.writes >= writesPerWindow) {
    const retryAfter = Math.ceil(
      (new Date(window.startedAt).getTime() + windowMilliseconds - now.getTime()) / 1000,
    );
    throw new AppError('too_many_requests', { retryAfter });
  }
  return { ...activity, version: activity.version + 1, window: { ...window, writes: window.writes + 1 } };
}
