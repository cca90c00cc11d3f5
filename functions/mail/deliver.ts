import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type { MailSender } from '#functions/platform/mail.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { writeTogether } from '#functions/table/transact.ts';
import { compose, handlingOf } from './domain.ts';
import * as outbox from './repository.ts';

/** Letters one tick of the clock looks at. */
const mostAtOnce = 500;

/**
 * Delivers the letters a batch of the Identity table's stream brings; everything else in it is passed over.
 * A letter the mail service didn't take stays for the clock; only a store that is not there makes the batch come again.
 */
export async function deliverFromStream(platform: Platform, sender: MailSender, event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const { eventName, dynamodb } of event.Records) {
    const position = outbox.positionOf({ pk: dynamodb?.Keys?.['pk']?.S, sk: dynamodb?.Keys?.['sk']?.S });
    if (eventName !== 'INSERT' || position === undefined) continue;
    try {
      await deliver(platform, sender, position);
    } catch (error) {
      platform.log.error('delivery failed', error);
      batchItemFailures.push({ itemIdentifier: dynamodb?.SequenceNumber ?? '' });
    }
  }
  return { batchItemFailures };
}

/** Delivers letters that still wait, oldest first: what the stream brought while mail was down. */
export async function deliverWaiting(platform: Platform, sender: MailSender): Promise<void> {
  for (const position of await outbox.listPositions(platform, mostAtOnce)) {
    await deliver(platform, sender, position);
  }
}

async function deliver(platform: Platform, sender: MailSender, position: string): Promise<void> {
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
