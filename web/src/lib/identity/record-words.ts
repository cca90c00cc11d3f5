import type { OwnRecord } from '#shared/moderation.ts';
import { reasonWords } from '#lib/words.ts';

type Entry = OwnRecord['entries'][number];

/** What each recorded act was, said to the member it is about. `who` begins the sentence: "You", a handle, or "Someone in your program". */
const sentences: Record<string, (who: string) => string> = {
  'member.joined': () => 'You joined, and accepted the house rules and the privacy notice.',
  'account.changed': (who) => `${who} changed your picture or time zone.`,
  'session.started': () => 'You signed in.',
  'session.ended': () => 'A device was signed out.',
  'session.stepped-up': () => 'You confirmed that it’s you.',
  'session.step-up-refused': () =>
    'Someone signed in as you tried to confirm it’s you, and it didn’t work.',
  'sign-in.code-accepted': () => 'The emailed code was accepted. The second step came next.',
  'sign-in.passkey-refused': () => 'A passkey was tried for you and refused.',
  'sign-in.second-factor-refused': () => 'A second step was tried for you and refused.',
  'factor.passkey-added': () => 'You added a passkey.',
  'factor.passkey-removed': () => 'You removed a passkey.',
  'factor.totp-added': () => 'You set up an authenticator app.',
  'factor.totp-removed': () => 'You turned off your authenticator app.',
  'factor.recovery-codes-replaced': () => 'You made new recovery codes.',
  'email.disclosed': (who) => `${who} opened your email address.`,
  'post.reported': () => 'Someone in your program reported a post of yours.',
  'post.hidden': (who) => `${who} hid a post of yours.`,
  'post.restored': (who) => `${who} put a post of yours back.`,
  'post.kept': (who) => `${who} looked at a report on your post and left the post as it was.`,
  'thread.pinned': (who) => `${who} pinned a conversation you started.`,
  'thread.unpinned': (who) => `${who} unpinned a conversation you started.`,
  'thread.locked': (who) => `${who} closed a conversation you started.`,
  'thread.unlocked': (who) => `${who} opened a conversation you started again.`,
  'person.cohort-changed': (who) => `${who} moved you to another cohort.`,
  'person.graduated': (who) => `${who} made you alumni. Congratulations.`,
  'person.suspended': (who) => `${who} paused your access.`,
  'person.restored': (who) => `${who} opened your access again.`,
  'person.removed': (who) => `${who} removed your access, with a second person’s yes.`,
  'role.granted': (who) => `${who} gave you a new role, with a second person’s yes.`,
  'request.asked': (who) => `${who} asked a second person for a decision about your place here.`,
  'request.declined': (who) => `${who} turned down a request about your place here.`,
};

/** @returns one sentence for an entry; acts this page has no words for yet are named as they are recorded */
export function recordSentence({ action, by }: Entry): string {
  return sentences[action]?.(by) ?? `${by}: ${action.replaceAll(/[.-]/g, ' ')}.`;
}

/** @returns the reason that was given with the act, in words */
export function recordReason({ reasonCode, purpose }: Entry): string | undefined {
  if (purpose !== undefined) return `The reason given: ${purpose}`;
  return reasonCode === undefined ? undefined : `Reason: ${reasonWords[reasonCode]}`;
}

/** Entries of one day of this device's calendar: those with an hour in the order they came, then those without. */
export interface RecordDay {
  readonly day: string;
  readonly entries: readonly Entry[];
}

/** @returns whether an entry has an hour; what came of a report has only a day */
export function hasHour({ at }: Entry): boolean {
  return at.includes('T');
}

/** @param dayOf names the day of an instant or a calendar day, such as "March 3" */
export function byDay(entries: readonly Entry[], dayOf: (at: string) => string): RecordDay[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, found]) => ({
    day,
    entries: [...found.filter(hasHour), ...found.filter((entry) => !hasHour(entry))],
  }));
}
