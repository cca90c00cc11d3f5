import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { author, type Author } from '#shared/members.ts';
import { device } from '#shared/sign-in.ts';
import { memberPartition, sessionKey } from '#functions/table/keys.ts';
import { AppError } from '#functions/platform/errors.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import type { SessionCard } from './domain.ts';

/** A member has at most this many sessions, so that ending all of them fits in one transaction. */
export const mostSessions = 20;

const storedCard = z.object({
  id: z.string(),
  programId: z.string(),
  programName: z.string(),
  tokenHash: z.string(),
  member: author,
  cohortId: z.string().optional(),
  joinedAt: z.string(),
  device,
  stage: z.enum(['full', 'enroll']),
  browser: z.string(),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  expiresAt: z.string(),
  steppedUpAt: z.string().optional(),
});

function parse(item: Record<string, unknown>): SessionCard {
  const card = storedCard.parse(item);
  return { ...card, cohortId: card.cohortId, steppedUpAt: card.steppedUpAt };
}

/** The one read that resolves a session, strongly consistent. */
export async function find(
  platform: Platform,
  programId: string,
  memberId: string,
  tokenHash: string,
): Promise<SessionCard | undefined> {
  const { Item } = await platform.database.send(
    new GetCommand({
      TableName: tableOf(platform, 'community'),
      Key: sessionKey(programId, memberId, tokenHash),
      ConsistentRead: true,
    }),
  );
  return Item === undefined ? undefined : parse(Item);
}

/** Every session of a member, strongly consistent. */
export async function list(
  platform: Platform,
  programId: string,
  memberId: string,
): Promise<SessionCard[]> {
  const { Items } = await platform.database.send(
    new QueryCommand({
      TableName: tableOf(platform, 'community'),
      KeyConditionExpression: 'pk = :member AND begins_with(sk, :session)',
      ExpressionAttributeValues: {
        ':member': memberPartition(programId, memberId),
        ':session': 'SESSION#',
      },
      ConsistentRead: true,
    }),
  );
  return (Items ?? []).map(parse);
}

/** Adds a session. */
export function create(card: SessionCard): WriteItem {
  return {
    table: 'community',
    put: {
      ...sessionKey(card.programId, card.member.memberId, card.tokenHash),
      ...card,
      expiresAtSeconds: Math.ceil(new Date(card.expiresAt).getTime() / 1000),
    },
    condition: 'attribute_not_exists(pk)',
  };
}

/** Replaces a session that still exists, for a new role, stage or proof. */
export function replace(card: SessionCard): WriteItem {
  return { ...create(card), condition: 'attribute_exists(pk)', otherwise: 'retry' };
}

/** Shows a changed member in a session that is still there, and touches nothing else of it. */
export function showMember(card: SessionCard, member: Author, cohortId: string | undefined): WriteItem {
  return {
    table: 'community',
    update: sessionKey(card.programId, card.member.memberId, card.tokenHash),
    set:
      cohortId === undefined
        ? 'SET #member = :member REMOVE cohortId'
        : 'SET #member = :member, cohortId = :cohort',
    condition: 'attribute_exists(pk)',
    names: { '#member': 'member' },
    values: { ':member': member, ...(cohortId === undefined ? {} : { ':cohort': cohortId }) },
    otherwise: 'retry',
  };
}

/** Ends a session. */
export function remove(card: Pick<SessionCard, 'programId' | 'member' | 'tokenHash'>): WriteItem {
  return { table: 'community', remove: sessionKey(card.programId, card.member.memberId, card.tokenHash) };
}

/** Ends a session, provided it is still under the token that was read. */
export function removeStanding(card: SessionCard): WriteItem {
  return { ...remove(card), condition: 'attribute_exists(pk)', otherwise: 'retry' };
}

/** Puts a session under a new token; fails when it was ended meanwhile. */
export function rotate(before: SessionCard, after: SessionCard): WriteItem[] {
  return [
    {
      ...remove(before),
      condition: 'attribute_exists(pk)',
      otherwise: () => new AppError('session_ended'),
    },
    create(after),
  ];
}

/** Ends a session whose time is over, so that a clock that goes back can't revive it. */
export async function removeEnded(platform: Platform, card: SessionCard): Promise<void> {
  await platform.database.send(
    new DeleteCommand({
      TableName: tableOf(platform, 'community'),
      Key: sessionKey(card.programId, card.member.memberId, card.tokenHash),
    }),
  );
}

/** Notes that the session was used; does nothing to one that was ended meanwhile. */
export async function touch(platform: Platform, card: SessionCard, now: Date): Promise<void> {
  try {
    await platform.database.send(
      new UpdateCommand({
        TableName: tableOf(platform, 'community'),
        Key: sessionKey(card.programId, card.member.memberId, card.tokenHash),
        UpdateExpression: 'SET lastSeenAt = :now',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':now': now.toISOString() },
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
