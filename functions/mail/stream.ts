import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import type { MailSender } from '#functions/platform/mail.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { deliver } from './deliver.ts';
import { positionOf } from './repository.ts';

/**
 * Delivers the letters a batch of the Identity table's stream brings; everything else in it is passed over.
 * A letter the mail service didn't take stays for the clock; only a store that is not there makes a record come again.
 */
export function createMailHandler(platform: Platform, sender: MailSender) {
  return async (event: { Records: readonly DynamoDBRecord[] }): Promise<DynamoDBBatchResponse> => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const { eventName, dynamodb } of event.Records) {
      const position = positionOf({ pk: dynamodb?.Keys?.['pk']?.S, sk: dynamodb?.Keys?.['sk']?.S });
      if (eventName !== 'INSERT' || position === undefined) continue;
      try {
        await deliver(platform, sender, position);
      } catch (error) {
        platform.log.error('delivery failed', error, { eventId: position });
        batchItemFailures.push({ itemIdentifier: dynamodb?.SequenceNumber ?? '' });
      }
    }
    return { batchItemFailures };
  };
}
