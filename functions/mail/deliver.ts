import type { MailSender } from '#functions/platform/mail.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { writeTogether } from '#functions/table/transact.ts';
import { compose, handlingOf } from './domain.ts';
import * as outbox from './repository.ts';

/** Letters one tick of the clock looks at. */
const mostAtOnce = 500;

/** Delivers letters that still wait, oldest first: what the stream brought while mail was down. */
export async function deliverWaiting(platform: Platform, sender: MailSender): Promise<void> {
  for (const position of await outbox.listPositions(platform, mostAtOnce)) {
    await deliver(platform, sender, position);
  }
}

/**
 * Delivers one letter, unless it is gone or somebody is at it. One that came too late is dropped, one nobody can read
 * is parked, and one the mail service didn't take stays.
 */
export async function deliver(platform: Platform, sender: MailSender, position: string): Promise<void> {
  const waiting = await outbox.lease(platform, position);
  if (waiting === undefined) return;
  if (waiting === 'unreadable') {
    platform.log.warn('letter parked', { eventId: position });
    await writeTogether(platform, outbox.park(platform, position));
    return;
  }
  if (handlingOf(waiting.letter, waiting.expiresAt, platform.now()) === 'send') {
    try {
      await sender.send(compose(waiting.letter, platform.origin));
    } catch (error) {
      platform.log.error('mail not taken', error, { eventId: position });
      return;
    }
  }
  await outbox.remove(platform, position);
}
