/** Dates as people say them, in American English and a named or the device's own time zone. */

function parts(at: number, timeZone?: string) {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const value = Object.fromEntries(
    format.formatToParts(at).map(({ type, value: text }) => [type, Number(text)]),
  );
  return {
    year: value['year'] ?? 0,
    day: Date.UTC(value['year'] ?? 0, (value['month'] ?? 1) - 1, value['day'] ?? 1) / 86_400_000,
  };
}

function format(at: number, options: Intl.DateTimeFormatOptions, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-US', { ...options, timeZone }).format(at).replaceAll('\u202f', ' ');
}

/**
 * When something was written: "Just now", "12 minutes ago", "Today, 7:02 AM", "Yesterday, 7:02 AM",
 * "Wednesday, 9:40 PM", "March 3", "March 3, 2025".
 * @param at an instant (ISO 8601)
 * @param now milliseconds
 */
export function relativeDate(at: string, now: number, timeZone?: string): string {
  const then = Date.parse(at);
  const minutes = Math.floor((now - then) / 60_000);
  if (minutes < 1) return 'Just now';
  if (minutes < 60) return minutes === 1 ? '1 minute ago' : `${minutes} minutes ago`;
  const was = parts(then, timeZone);
  const is = parts(now, timeZone);
  const days = is.day - was.day;
  const time = format(then, { hour: 'numeric', minute: '2-digit' }, timeZone);
  if (days === 0) return `Today, ${time}`;
  if (days === 1) return `Yesterday, ${time}`;
  if (days < 7) return `${format(then, { weekday: 'long' }, timeZone)}, ${time}`;
  return format(
    then,
    { month: 'long', day: 'numeric', ...(was.year === is.year ? {} : { year: 'numeric' }) },
    timeZone,
  );
}

/** The whole date and time: "Wednesday, March 3, 2027 at 9:40 PM". */
export function fullDate(at: string, timeZone?: string): string {
  return format(Date.parse(at), { dateStyle: 'full', timeStyle: 'short' }, timeZone);
}

/** A calendar day (ISO 8601 date), the same in every time zone: "November 1, 2026". */
export function calendarDate(day: string): string {
  return format(Date.parse(`${day}T00:00:00Z`), { dateStyle: 'long' }, 'UTC');
}

/** The day of an instant, or a calendar day (ISO 8601 date): "Wednesday, March 3, 2027". */
export function fullDay(at: string, timeZone?: string): string {
  if (!at.includes('T')) return format(Date.parse(`${at}T00:00:00Z`), { dateStyle: 'full' }, 'UTC');
  return format(Date.parse(at), { dateStyle: 'full' }, timeZone);
}

/** The time of day of an instant: "9:40 PM". */
export function timeOfDay(at: string, timeZone?: string): string {
  return format(Date.parse(at), { hour: 'numeric', minute: '2-digit' }, timeZone);
}
