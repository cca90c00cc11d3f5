import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { roles } from '#shared/roles.ts';
import { keyedDigest } from '#functions/platform/keyed-digest.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import { invitationKey, invitationListKey, invitedAddressKey } from '#functions/table/identity-keys.ts';
import { readTogether } from '#functions/table/read-together.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import type { Invitation } from './domain/lifecycle.ts';

const storedInvitation = z.object({
  programId: z.string(),
  id: z.string(),
  email: z.string(),
  role: z.enum(roles),
  cohortId: z.string().optional(),
  state: z.enum(['awaiting_second_person', 'pending', 'accepted', 'revoked']),
  invitedBy: z.string().optional(),
  invitedAt: z.string(),
  approvedBy: z.string().optional(),
  lastSentAt: z.string().optional(),
  expiresAt: z.string(),
  secretHash: z.string().optional(),
  version: z.int(),
});
const storedAddress = z.object({ invitationId: z.string(), expiresAt: z.string() });

function parse(item: Record<string, unknown>): Invitation {
  const { cohortId, invitedBy, approvedBy, lastSentAt, secretHash, ...rest } = storedInvitation.parse(item);
  return { ...rest, cohortId, invitedBy, approvedBy, lastSentAt, secretHash };
}

/** One invitation, strongly consistent. */
export async function find(
  platform: Platform,
  programId: string,
  id: string,
): Promise<Invitation | undefined> {
  const { Item } = await platform.database.send(
    new GetCommand({
      TableName: tableOf(platform, 'identity'),
      Key: invitationKey(programId, id),
      ConsistentRead: true,
    }),
  );
  return Item === undefined ? undefined : parse(Item);
}

/** Invitations by id, strongly consistent; those that don't exist are absent. @param ids at most 100. */
export async function findMany(
  platform: Platform,
  programId: string,
  ids: readonly string[],
): Promise<Map<string, Invitation>> {
  const keys = Object.fromEntries(ids.map((id) => [id, invitationKey(programId, id)]));
  const items = await readTogether(platform, keys, 'identity');
  return new Map(ids.flatMap((id) => (items[id] === undefined ? [] : [[id, parse(items[id])]])));
}

/** Ids of the open invitations these addresses have now, by address, strongly consistent. @param emails at most 100. */
export async function findOpen(
  platform: Platform,
  programId: string,
  emails: readonly string[],
): Promise<Map<string, string>> {
  const keys = Object.fromEntries(emails.map((email) => [email, addressKeyOf(platform, programId, email)]));
  const items = await readTogether(platform, keys, 'identity');
  const now = platform.now().toISOString();
  return new Map(
    emails.flatMap((email) => {
      if (items[email] === undefined) return [];
      const { invitationId, expiresAt } = storedAddress.parse(items[email]);
      return now < expiresAt ? [[email, invitationId]] : [];
    }),
  );
}

/** The invitation a page ended with. */
export type InvitationPlace = Pick<Invitation, 'invitedAt' | 'id'>;

const mostReadAtOnce = 100;

/**
 * Invitations of a program, newest first, that a filter lets through.
 * @param after where the page before ended.
 */
export async function list(
  platform: Platform,
  programId: string,
  matches: (invitation: Invitation) => boolean,
  limit: number,
  after: InvitationPlace | undefined,
): Promise<{ invitations: Invitation[]; next: InvitationPlace | undefined }> {
  const found: Invitation[] = [];
  let start: Record<string, unknown> | undefined = after && {
    ...invitationKey(programId, after.id),
    ...invitationListKey(programId, after.invitedAt, after.id),
  };
  do {
    const { Items, LastEvaluatedKey } = await platform.database.send(
      new QueryCommand({
        TableName: tableOf(platform, 'identity'),
        IndexName: 'list',
        KeyConditionExpression: 'listPk = :invitations',
        ExpressionAttributeValues: { ':invitations': invitationListKey(programId, '', '').listPk },
        ScanIndexForward: false,
        ExclusiveStartKey: start,
        Limit: mostReadAtOnce,
      }),
    );
    found.push(...(Items ?? []).map(parse).filter(matches));
    start = LastEvaluatedKey;
  } while (start !== undefined && found.length <= limit);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    invitations: page,
    next:
      found.length > limit && last !== undefined ? { invitedAt: last.invitedAt, id: last.id } : undefined,
  };
}

/** Adds an invitation, unless its id or its address came in between. */
export function create(platform: Platform, invitation: Invitation): WriteItem[] {
  return [
    {
      table: 'identity',
      put: toItem(invitation),
      condition: 'attribute_not_exists(pk)',
      otherwise: 'retry',
    },
    holdAddress(platform, invitation, 'retry'),
  ];
}

/** Replaces an invitation, provided nobody wrote it since it was read; counts its version. */
export function save(before: Invitation, after: Invitation): WriteItem {
  return {
    table: 'identity',
    put: toItem({ ...after, version: before.version + 1 }),
    condition: 'version = :before',
    values: { ':before': before.version },
    otherwise: 'retry',
  };
}

/**
 * Makes this the one open invitation of its address, for as long as it lives.
 * @param otherwise what it means that another one is open.
 */
export function holdAddress(
  platform: Platform,
  { programId, id, email, expiresAt }: Invitation,
  otherwise: WriteItem['otherwise'],
): WriteItem {
  return {
    table: 'identity',
    put: { ...addressKeyOf(platform, programId, email), invitationId: id, expiresAt },
    condition: 'attribute_not_exists(pk) OR invitationId = :id OR expiresAt <= :now',
    values: { ':id': id, ':now': platform.now().toISOString() },
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}

/** Lets the address be invited again. Belongs to an invitation that is the open one of its address. */
export function freeAddress(platform: Platform, { programId, id, email }: Invitation): WriteItem {
  return {
    table: 'identity',
    remove: addressKeyOf(platform, programId, email),
    condition: 'attribute_not_exists(pk) OR invitationId = :id',
    values: { ':id': id },
    otherwise: 'retry',
  };
}

function addressKeyOf(platform: Platform, programId: string, email: string) {
  return invitedAddressKey(programId, keyedDigest(platform, 'invited address', email));
}

function toItem(invitation: Invitation): Record<string, unknown> & { pk: string; sk: string } {
  const { programId, id, invitedAt } = invitation;
  return { ...invitationKey(programId, id), ...invitationListKey(programId, invitedAt, id), ...invitation };
}
