import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** A mail as it would have left. */
export interface OutboxMail {
  sentAt: string;
  to: string;
  subject: string;
  text: string;
}

/** Keeps mail on this machine in place of a mail service, one JSON line a mail. */
export interface Outbox {
  send: (mail: Omit<OutboxMail, 'sentAt'>) => Promise<void>;
  /** Every mail, newest first. */
  list: () => OutboxMail[];
}

export function openOutbox(file: string, now: () => Date): Outbox {
  const mails: OutboxMail[] = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as OutboxMail)
    : [];
  return {
    send: (mail) => {
      const sent = { sentAt: now().toISOString(), ...mail };
      appendFileSync(file, `${JSON.stringify(sent)}\n`);
      mails.push(sent);
      return Promise.resolve();
    },
    list: () => mails.toReversed(),
  };
}
