import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { author } from '#shared/members.ts';
import { memberStates, type MemberState, type Role } from '#shared/roles.ts';
import { AppError } from '#functions/platform/errors.ts';
import { newId } from '#functions/platform/ids.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import { memberKey, peopleListKey, type Key } from '#functions/table/keys.ts';
import { readTogether } from '#functions/table/read-together.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import type { Member } from './domain.ts';

const stored = author.extend({
  programId: z.string(),
  cohortId: z.string().optional(),
  state: z.enum(memberStates),
  joinedAt: z.string(),
  timeZone: z.string(),
  acceptances: z.array(z.object({ notice: z.string(), version: z.string(), at: z.string() })),
  sessionsOpened: z.int().default(0),
  version: z.int(),
});

function parse(item: Record<string, unknown>): Member {
  const member = stored.parse(item);
  return { ...member, cohortId: member.cohortId };
}

/** One member of a program, strongly consistent. */
export async function find(
  platform: Platform,
  programId: string,
  memberId: string,
): Promise<Member | undefined> {
  const { Item } = await platform.database.send(
    new GetCommand({
      TableName: tableOf(platform, 'community'),
      Key: memberKey(programId, memberId),
      ConsistentRead: true,
    }),
  );
  return Item === undefined ? undefined : parse(Item);
}

const mostReadTogether = 100;

/** Members by id, strongly consistent; those that don't exist are absent. For the handles in a list. */
export async function findMany(
  platform: Platform,
  programId: string,
  memberIds: Iterable<string>,
): Promise<Map<string, Member>> {
  const wanted = [...new Set(memberIds)];
  const found = new Map<string, Member>();
  for (let from = 0; from < wanted.length; from += mostReadTogether) {
    const ids = wanted.slice(from, from + mostReadTogether);
    const items = await readTogether(
      platform,
      Object.fromEntries(ids.map((id) => [id, memberKey(programId, id)])),
    );
    for (const [id, item] of Object.entries(items)) if (item !== undefined) found.set(id, parse(item));
  }
  return found;
}

/** Names a member of any program. */
type MemberName = Pick<Member, 'programId' | 'memberId'>;

/**
 * Those of some members who were not removed, strongly consistent.
 * One call whatever the names, also for none: how long it takes tells nobody whether an address has an account.
 * @param names at most 100.
 */
export async function withoutRemoved(
  platform: Platform,
  names: readonly MemberName[],
): Promise<MemberName[]> {
  const nobody = { programId: newId(platform.random), memberId: newId(platform.random) };
  const asked = names.length === 0 ? [nobody] : names;
  const keys = asked.map(({ programId, memberId }, index): [string, Key] => [
    String(index),
    memberKey(programId, memberId),
  ]);
  const items = await readTogether<string>(platform, Object.fromEntries(keys));
  return names.filter((_, index) => {
    const item = items[String(index)];
    return item !== undefined && parse(item).state !== 'removed';
  });
}

const readPerQuery = 100;

/** What narrows the people list. */
export interface PeopleFilter {
  role?: Role | undefined;
  cohortId?: string | undefined;
  state?: MemberState | undefined;
}

/** The member a page of the people list ended with. */
export type PeoplePlace = Pick<Member, 'role' | 'handle' | 'memberId'>;

/**
 * People of a program by role and handle.
 * @param after where the page before ended.
 */
export async function list(
  platform: Platform,
  programId: string,
  filter: PeopleFilter,
  limit: number,
  after: PeoplePlace | undefined,
): Promise<{ members: Member[]; next: PeoplePlace | undefined }> {
  const members: Member[] = [];
  let start: Record<string, unknown> | undefined = after && {
    ...memberKey(programId, after.memberId),
    ...peopleListKey(programId, after.role, after.handle),
  };
  do {
    const { Items, LastEvaluatedKey } = await platform.database.send(
      new QueryCommand({
        TableName: tableOf(platform, 'community'),
        IndexName: 'list',
        KeyConditionExpression: `listPk = :people${filter.role === undefined ? '' : ' AND begins_with(listSk, :role)'}`,
        ExpressionAttributeValues: {
          ':people': peopleListKey(programId, '', '').listPk,
          ...(filter.role === undefined
            ? {}
            : { ':role': peopleListKey(programId, filter.role, '').listSk }),
        },
        ExclusiveStartKey: start,
        Limit: readPerQuery,
      }),
    );
    members.push(...(Items ?? []).map(parse).filter((member) => matches(member, filter)));
    start = LastEvaluatedKey;
  } while (start !== undefined && members.length <= limit);
  const page = members.slice(0, limit);
  const last = page.at(-1);
  const more = members.length > limit && last !== undefined;
  return {
    members: page,
    next: more ? { role: last.role, handle: last.handle, memberId: last.memberId } : undefined,
  };
}

function matches(member: Member, { cohortId, state }: PeopleFilter): boolean {
  return (
    (cohortId === undefined || member.cohortId === cohortId) &&
    (state === undefined || member.state === state)
  );
}

/** Adds a member who joins. */
export function create(member: Member): WriteItem {
  return { table: 'community', put: toItem(member), condition: 'attribute_not_exists(pk)' };
}

/** Replaces a member, provided that neither the account nor its sessions changed since `before` was read. */
export function update(before: Member, after: Member): WriteItem {
  return {
    table: 'community',
    put: toItem({ ...after, version: before.version + 1 }),
    condition:
      'version = :version AND (sessionsOpened = :opened OR (attribute_not_exists(sessionsOpened) AND :opened = :none))',
    values: { ':version': before.version, ':opened': before.sessionsOpened, ':none': 0 },
    otherwise: 'retry',
  };
}

/**
 * Counts a session that is opened for an active member whose account is as it was read.
 * Belongs into the transaction that writes the session card: suspending, removing and new roles then never miss it.
 */
export function openSession(member: Member): WriteItem {
  return {
    table: 'community',
    update: memberKey(member.programId, member.memberId),
    set: 'SET sessionsOpened = if_not_exists(sessionsOpened, :none) + :one',
    condition: '#state = :active AND version = :version',
    names: { '#state': 'state' },
    values: { ':none': 0, ':one': 1, ':active': 'active', ':version': member.version },
    otherwise: 'retry',
  };
}

/**
 * Holds a transaction to the actor still being active in their role.
 * Because nobody acts on themselves, whoever acts stays: a program never loses its last active staff person.
 */
export function stillActive(programId: string, memberId: string, role: Role): WriteItem {
  return {
    table: 'community',
    check: memberKey(programId, memberId),
    condition: '#state = :active AND #role = :role',
    names: { '#state': 'state', '#role': 'role' },
    values: { ':active': 'active', ':role': role },
    otherwise: () => new AppError('session_ended'),
  };
}

function toItem(member: Member): Record<string, unknown> & { pk: string; sk: string } {
  const { programId, memberId, role, handle } = member;
  return { ...memberKey(programId, memberId), ...peopleListKey(programId, role, handle), ...member };
}
