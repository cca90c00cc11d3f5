import type { DynamoDBBatchResponse, DynamoDBStreamEvent, ScheduledEvent } from 'aws-lambda';
import * as z from 'zod';
import { deliverWaiting } from './mail/deliver.ts';
import { createMailHandler } from './mail/stream.ts';
import { platformFromEnvironment, setting } from './platform/from-environment.ts';
import { createMailClient, createSesSender } from './platform/mail.ts';

const from = setting(process.env, 'MAIL_FROM', z.email(), 'an email address such as hello@example.org');
const platform = platformFromEnvironment('mail', ['identity']);
const sender = createSesSender(createMailClient(), from);
const deliverFromStream = createMailHandler(platform, sender);

/**
 * Behind Identity's stream, with `ReportBatchItemFailures`, and called by the clock every five minutes for what still waits.
 * The address mails come from is the setting `MAIL_FROM`.
 */
export async function handler(event: DynamoDBStreamEvent | ScheduledEvent): Promise<DynamoDBBatchResponse> {
  if ('Records' in event) return deliverFromStream(event);
  await deliverWaiting(platform, sender);
  return { batchItemFailures: [] };
}
