import { deliverWaiting } from '#functions/mail/deliver.ts';
import type { Mail } from '#functions/platform/mail.ts';
import type { Platform } from '#functions/platform/platform.ts';

/** Everybody's mail of one test community. */
export interface Mailbox {
  /** Delivers what waits. @returns every mail an address ever got, oldest first. */
  mailsOf: (address: string) => Promise<Mail[]>;
  /** The newest six-digit code an address got. */
  codeOf: (address: string) => Promise<string>;
  /** The token in the newest invitation an address got. */
  tokenOf: (address: string) => Promise<string>;
}

export function openMailbox(platform: Platform): Mailbox {
  const mails: Mail[] = [];
  const sender = {
    send: (mail: Mail) => {
      mails.push(mail);
      return Promise.resolve();
    },
  };
  const mailsOf = async (address: string) => {
    await deliverWaiting(platform, sender);
    return mails.filter((mail) => mail.to === address);
  };
  const newest = async (address: string, pattern: RegExp) => {
    for (const mail of (await mailsOf(address)).toReversed()) {
      const found = pattern.exec(mail.text)?.[1];
      if (found !== undefined) return found;
    }
    throw new Error(`${address} got no such mail`);
  };
  return {
    mailsOf,
    codeOf: (address) => newest(address, /^ {4}(\d{6})$/m),
    tokenOf: (address) => newest(address, /\/join#(\S+)$/m),
  };
}
