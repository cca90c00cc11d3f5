import type { Mail } from '#functions/platform/mail.ts';

export const letterKinds = ['sign-in-code', 'joining-code', 'invitation'] as const;
type LetterKind = (typeof letterKinds)[number];

/** What is to be sent to whom. It waits in the outbox sealed, because the address and the secret stand in it. */
export interface Letter {
  kind: LetterKind;
  to: string;
  /** The code, or the token of an invitation. */
  secret: string;
  /** Queued only so that a request for an unknown address takes as long as one for a known; never sent. */
  decoy: boolean;
}

/** Seconds one delivery may take before another may try. Longer than the mail service is waited for. */
export const leaseSeconds = 60;

/**
 * The mail of a letter. Subject and words are fixed by its kind: no name, no place, nothing about why someone is here,
 * since other people see lock screens and inboxes.
 * @param origin where the web lives.
 */
export function compose(letter: Letter, origin: string): Mail {
  const { subject, lines } = words[letter.kind];
  return { to: letter.to, subject, text: `${lines(letter.secret, origin).join('\n\n')}\n` };
}

const codeLines = (code: string) => [
  'Here is your code:',
  `    ${code}`,
  'It works once, for ten minutes, in the browser where you asked for it. Nobody from Footbridge will ever ask you for it.',
  'If you didn’t ask for a code, you can leave this message unanswered.',
];

const words: Record<LetterKind, { subject: string; lines: (secret: string, origin: string) => string[] }> =
  {
    'sign-in-code': { subject: 'Your sign-in code', lines: codeLines },
    'joining-code': { subject: 'Your code to join', lines: codeLines },
    invitation: {
      subject: 'Your invitation from Footbridge',
      lines: (token, origin) => [
        'You have been invited to Footbridge, a private community.',
        `Open this link to look around and choose how you appear. You don’t need your real name:\n${origin}/join#${token}`,
        'The link is only for you and works for 14 days. If you don’t know why you received it, you can leave this message unanswered.',
      ],
    },
  };

export type Handling = 'send' | 'drop';

/** @returns what becomes of a letter: one that came too late or never was for anyone is dropped. */
export function handlingOf(letter: Letter, expiresAt: string, now: Date): Handling {
  return letter.decoy || now.toISOString() >= expiresAt ? 'drop' : 'send';
}
