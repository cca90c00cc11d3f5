import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';

export interface Mail {
  to: string;
  subject: string;
  /** Plain text; no mail has any other part. */
  text: string;
}

/** Hands a mail to whatever carries it. A rejected promise means it was not taken. */
export interface MailSender {
  send(mail: Mail): Promise<void>;
}

/** One attempt a call: a repeated one could send the mail twice, and the outbox tries again anyway. */
export function createMailClient(): SESv2Client {
  return new SESv2Client({
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 10_000 },
  });
}

/**
 * Sends through Amazon SES.
 * @param from the address mails come from.
 */
export function createSesSender(client: SESv2Client, from: string): MailSender {
  return {
    send: async ({ to, subject, text }) => {
      await client.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          Content: {
            Simple: {
              Subject: { Data: subject, Charset: 'UTF-8' },
              Body: { Text: { Data: text, Charset: 'UTF-8' } },
            },
          },
        }),
      );
    },
  };
}
