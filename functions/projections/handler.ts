import { DynamoDBServiceException, type AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';
import { AppError } from '#functions/platform/errors.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { isUnavailable } from '#functions/table/client.ts';
import * as events from './repository.ts';
import { projectChanges, type StreamEvent } from './project.ts';

const keySchema = z.object({ pk: z.string(), sk: z.string() });

/** Events of one conversation that go into one transaction, which holds 100 items at most. */
const mostTogether = 40;

/** Changes of one kind in one conversation, with the record that brought each. */
interface Group {
  kind: StreamEvent['kind'];
  members: { event: StreamEvent; record: DynamoDBRecord }[];
}

/**
 * Makes the consumer of Community's stream. Records may come twice or in another order; each counts once.
 * One that can't be counted is parked with its cause. When the store is not there, the batch stops and answers
 * with the record to go on from.
 */
export function createProjectionHandler(platform: Platform) {
  return async (batch: { Records: DynamoDBRecord[] }): Promise<DynamoDBBatchResponse> => {
    let current = batch.Records[0];
    try {
      const groups: Group[] = [];
      for (const record of batch.Records) await sort(platform, record, groups);
      // In the order of their first records: whatever comes before the one that fails is done.
      for (const group of groups) {
        current = group.members[0]?.record;
        await project(platform, group);
      }
      return { batchItemFailures: [] };
    } catch (error) {
      platform.log.error('a projection has to be tried again', error, { eventId: current?.eventID ?? '' });
      return { batchItemFailures: [{ itemIdentifier: current?.dynamodb?.SequenceNumber ?? '' }] };
    }
  };
}

/** Puts a record with the others of its conversation; parks it when it can't be read. */
async function sort(platform: Platform, record: DynamoDBRecord, groups: Group[]): Promise<void> {
  try {
    const event = eventOf(record);
    if (event === undefined) return;
    const beside = groups.find(({ kind, members }) => {
      const [first] = members;
      return kind === event.kind && first?.event.is.pk === event.is.pk && members.length < mostTogether;
    });
    if (beside === undefined) groups.push({ kind: event.kind, members: [{ event, record }] });
    else if (!beside.members.some((known) => known.event.id === event.id))
      beside.members.push({ event, record });
  } catch (error) {
    if (isPassing(error)) throw error;
    await park(platform, record, error);
  }
}

/** Counts a group together; when one of it can't be counted, each on its own, so that only that one is parked. */
async function project(platform: Platform, { kind, members }: Group): Promise<void> {
  try {
    await projectChanges(
      platform,
      kind,
      members.map(({ event }) => event),
    );
  } catch (error) {
    const [first, ...rest] = members;
    if (first === undefined || isPassing(error)) throw error;
    if (rest.length === 0) return park(platform, first.record, error);
    for (const member of members) await project(platform, { kind, members: [member] });
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
