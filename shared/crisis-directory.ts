/**
 * Where a person can turn right now. Data, not prose: every page that names a line reads it
 * here, and test/crisis-directory fails once an entry was not verified for 90 days.
 */

/** `emergency`: life in danger; `crisis`: a person to talk to; `referral`: finds treatment, is not counseling. */
type CrisisKind = 'emergency' | 'crisis' | 'referral';

export interface CrisisChannel {
  readonly way: 'call' | 'text' | 'tty' | 'chat';
  /** `tel:`, `sms:` or an https address. */
  readonly href: string;
  /** What to dial or type, readable where links don't work. */
  readonly plain: string;
}

export interface CrisisLine {
  readonly id: string;
  readonly kind: CrisisKind;
  readonly name: string;
  /** The number or words to remember, shown largest. */
  readonly headline: string;
  readonly about: string;
  readonly channels: readonly CrisisChannel[];
  /** BCP 47. */
  readonly languages: readonly string[];
  /** The day a person last checked every channel of this entry (ISO 8601 date). */
  readonly verifiedAt: string;
}

/** In the order a person in need should meet them. */
export const crisisDirectory: readonly CrisisLine[] = [
  {
    id: 'emergency',
    kind: 'emergency',
    name: 'Emergency services',
    headline: 'Someone may be dying or overdosing',
    about:
      'Not waking up, blue or gray lips, slow or no breathing. Call, give naloxone if you have it, stay with them.',
    channels: [{ way: 'call', href: 'tel:911', plain: '911' }],
    languages: ['en', 'es'],
    verifiedAt: '2026-11-20',
  },
  {
    id: 'lifeline',
    kind: 'crisis',
    name: '988 Suicide & Crisis Lifeline',
    headline: '988',
    about:
      'Suicide & Crisis Lifeline. For thoughts of suicide, panic, or a night you can’t see the end of. Press 1 for veterans, 2 for Spanish.',
    channels: [
      { way: 'call', href: 'tel:988', plain: '988' },
      { way: 'text', href: 'sms:988', plain: '988' },
      { way: 'chat', href: 'https://chat.988lifeline.org/', plain: 'chat.988lifeline.org' },
    ],
    languages: ['en', 'es'],
    verifiedAt: '2026-11-20',
  },
  {
    id: 'text-line',
    kind: 'crisis',
    name: 'Crisis Text Line',
    headline: 'Text HOME to 741741',
    about: 'Crisis Text Line. A trained person, all in writing.',
    channels: [{ way: 'text', href: 'sms:741741?body=HOME', plain: 'HOME to 741741' }],
    languages: ['en', 'es'],
    verifiedAt: '2026-11-20',
  },
  {
    id: 'national-helpline',
    kind: 'referral',
    name: 'SAMHSA National Helpline',
    headline: '1-800-662-4357',
    about:
      'SAMHSA National Helpline. Information and referrals to treatment, not counseling. English and Spanish.',
    channels: [
      { way: 'call', href: 'tel:18006624357', plain: '1-800-662-4357' },
      { way: 'tty', href: 'tel:18004874889', plain: '1-800-487-4889' },
    ],
    languages: ['en', 'es'],
    verifiedAt: '2026-11-20',
  },
];

/** An entry older than this many days is no longer trusted. */
const verificationDays = 90;

/**
 * @param today ISO 8601 date
 * @returns ids of the entries that need a person to call, text and open every channel again.
 */
export function outdatedLines(lines: readonly CrisisLine[], today: string): string[] {
  const dayOf = (date: string) => Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
  return lines
    .filter((line) => !(dayOf(today) - dayOf(line.verifiedAt) <= verificationDays))
    .map((line) => line.id);
}
