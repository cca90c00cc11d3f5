import type { Session } from '#shared/sign-in.ts';

/** How long before the end the person is asked, in milliseconds. */
export const warningMilliseconds = 60_000;

/**
 * The share of the idle time one can count on after a request: the API writes a visit down only
 * when a tenth of it passed since the last one.
 */
const dependable = 0.9;

export interface Rest {
  /** `ending`: the session's whole time is nearly over, and staying is not possible. */
  readonly kind: 'fine' | 'asking' | 'ending' | 'over';
}

/**
 * How a session stands that rests since the last request.
 * @param lastRequestAt milliseconds; the last request the API answered
 * @param now milliseconds
 */
export function restOf(session: Session, lastRequestAt: number, now: number): Rest {
  const idleEnd = lastRequestAt + session.idleSeconds * 1000 * dependable;
  const wholeEnd = Date.parse(session.expiresAt);
  if (now >= Math.min(idleEnd, wholeEnd)) return { kind: 'over' };
  if (now >= wholeEnd - warningMilliseconds) return { kind: 'ending' };
  if (now >= idleEnd - warningMilliseconds) return { kind: 'asking' };
  return { kind: 'fine' };
}
