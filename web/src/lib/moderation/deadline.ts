const minute = 60_000;
const hour = 60 * minute;

export interface Deadline {
  /** "3 h 20 min left", "Late by 3 min". */
  readonly words: string;
  /** How much of the time is used up, 0 to 100. */
  readonly used: number;
  readonly state: 'fine' | 'soon' | 'late';
}

/** A span of time, rounded down to the minute: "8 min", "3 h 20 min", "2 days". */
function spanWords(milliseconds: number): string {
  if (milliseconds < minute) return 'under a minute';
  if (milliseconds < hour) return `${Math.floor(milliseconds / minute)} min`;
  const hours = Math.floor(milliseconds / hour);
  if (hours >= 48) return `${Math.floor(hours / 24)} days`;
  const minutes = Math.floor((milliseconds % hour) / minute);
  return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
}

/**
 * How long there is to decide a case. The last fifth of the time is "soon".
 * @param openedAt instant (ISO 8601)
 * @param decideBy instant (ISO 8601)
 * @param now milliseconds
 */
export function deadlineOf(openedAt: string, decideBy: string, now: number): Deadline {
  const opened = Date.parse(openedAt);
  const due = Date.parse(decideBy);
  if (now >= due) return { words: `Late by ${spanWords(now - due)}`, used: 100, state: 'late' };
  const used = Math.min(100, Math.max(0, Math.round(((now - opened) / (due - opened)) * 100)));
  return { words: `${spanWords(due - now)} left`, used, state: used >= 80 ? 'soon' : 'fine' };
}
