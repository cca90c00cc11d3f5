import { DynamoDBServiceException, type AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { z } from 'zod';
import { AppError } from '#functions/platform/errors.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { isUnavailable } from '#functions/table/client.ts';
import * as events from './repository.ts';
import { projectChange, type StreamEvent } from './project.ts';

const keySchema = z.object({ pk: z.string(), sk: z.string() });

/**
 * Makes the consumer of Community's stream. Records may come twice or in another order; each counts once.
 * One that can't be counted is parked with its cause. When the store is not there, the batch stops and answers
 * with the record to go on from.
 */
export function createProjectionHandler(platform: Platform) {
  return async (batch: { Records: DynamoDBRecord[] }): Promise<DynamoDBBatchResponse> => {
    for (const record of batch.Records) {
      try {
        await handle(platform, record);
      } catch (error) {
        platform.log.error('a projection has to be tried again', error, { eventId: record.eventID ?? '' });
        return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
      }
    }
    return { batchItemFailures: [] };
  };
}

async function handle(platform: Platform, record: DynamoDBRecord): Promise<void> {
  try {
    const event = eventOf(record);
    if (event !== undefined) await projectChange(platform, event);
  } catch (error) {
    if (isPassing(error)) throw error;
    await park(platform, record, error);
  }
}

function eventOf(record: DynamoDBRecord): StreamEvent | undefined {
  const key = keySchema.parse(itemOf(record.dynamodb?.Keys));
  const known = events.kindOf(key);
  const is = itemOf(record.dynamodb?.NewImage);
  if (known === undefined || is === undefined) return undefined;
  return {
    ...known,
    id: z.string().min(1).parse(record.eventID),
    was: itemOf(record.dynamodb?.OldImage),
    is,
  };
}

type Image = NonNullable<DynamoDBRecord['dynamodb']>['NewImage'];

function itemOf(image: Image): Record<string, unknown> | undefined {
  return image && unmarshall(image as Record<string, AttributeValue>);
}

/** Whether trying again later makes sense: the store was away or too busy, rather than the event unreadable. */
function isPassing(error: unknown): boolean {
  if (error instanceof AppError) return error.code === 'unavailable';
  if (error instanceof DynamoDBServiceException) return error.name !== 'ValidationException';
  return isUnavailable(error);
}

async function park(platform: Platform, record: DynamoDBRecord, error: unknown): Promise<void> {
  const eventId = record.eventID ?? record.dynamodb?.SequenceNumber ?? 'unnamed';
  const cause = error instanceof Error ? error.name : 'unknown';
  const { pk, sk } = { pk: record.dynamodb?.Keys?.pk?.S, sk: record.dynamodb?.Keys?.sk?.S };
  const programId = /^PROGRAM#([^#]+)#/.exec(pk ?? '')?.[1] ?? 'unreadable';
  platform.log.error('a stream event was parked', error, { eventId });
  await events.park(platform, programId, eventId, { ...(pk && { pk }), ...(sk && { sk }) }, cause);
}
