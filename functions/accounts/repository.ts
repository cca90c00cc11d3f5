import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { keyedDigest } from '#functions/platform/keyed-digest.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import { accountKey, addressKey, addressPartition } from '#functions/table/identity-keys.ts';
import { readTogether } from '#functions/table/read-together.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import type { Account, AccountName } from './domain.ts';

const storedAccount = z.object({
  programId: z.string(),
  memberId: z.string(),
  email: z.string(),
  createdAt: z.string(),
  version: z.int(),
  totp: z.object({ sealedSecret: z.string(), lastStep: z.int() }).optional(),
  recoveryCodes: z.object({ salt: z.string(), digests: z.array(z.string()) }).optional(),
});
const storedAddress = z.object({ programId: z.string(), memberId: z.string() });

/** Parses an account item. */
export function parse(item: Record<string, unknown>): Account {
  const account = storedAccount.parse(item);
  return { ...account, totp: account.totp, recoveryCodes: account.recoveryCodes };
}

/** Reads an account, strongly consistent. */
export async function find(platform: Platform, name: AccountName): Promise<Account | undefined> {
  const { Item } = await platform.database.send(
    new GetCommand({
      TableName: tableOf(platform, 'identity'),
      Key: accountKey(name.programId, name.memberId),
      ConsistentRead: true,
    }),
  );
  return Item === undefined ? undefined : parse(Item);
}

/**
 * The accounts that have an address, one a program at most, strongly consistent.
 * @param email in lower case, as the contract makes it.
 */
export async function findByEmail(platform: Platform, email: string): Promise<AccountName[]> {
  const { Items } = await platform.database.send(
    new QueryCommand({
      TableName: tableOf(platform, 'identity'),
      KeyConditionExpression: 'pk = :address',
      ExpressionAttributeValues: { ':address': addressPartition(digestEmail(platform, email)) },
      ConsistentRead: true,
    }),
  );
  return (Items ?? []).map((item) => storedAddress.parse(item));
}

/**
 * Whose accounts these addresses lead to in a program: member by address, strongly consistent.
 * @param emails at most 100, in lower case.
 */
export async function findMembers(
  platform: Platform,
  programId: string,
  emails: readonly string[],
): Promise<Map<string, string>> {
  const keys = emails.map((email) => [email, addressKey(digestEmail(platform, email), programId)] as const);
  const found = await readTogether(platform, Object.fromEntries(keys), 'identity');
  return new Map(
    emails.flatMap((email) =>
      found[email] === undefined ? [] : [[email, storedAddress.parse(found[email]).memberId]],
    ),
  );
}

/**
 * Adds an account and the way from its address to it.
 * @param taken what to throw when the program has an account with this address already.
 * @param former member whose place the address may be taken from: one who was removed.
 */
export function create(
  platform: Platform,
  account: Account,
  taken: () => Error,
  former?: string,
): WriteItem[] {
  const { programId, memberId } = account;
  return [
    {
      table: 'identity',
      put: { ...accountKey(programId, memberId), ...account },
      condition: 'attribute_not_exists(pk)',
    },
    {
      table: 'identity',
      put: { ...addressKey(digestEmail(platform, account.email), programId), programId, memberId },
      condition: `attribute_not_exists(pk)${former === undefined ? '' : ' OR memberId = :former'}`,
      values: former === undefined ? undefined : { ':former': former },
      otherwise: taken,
    },
  ];
}

/** Replaces an account, provided nobody wrote it since it was read; counts its version. */
export function save(before: Account, after: Account): WriteItem {
  return {
    table: 'identity',
    put: { ...accountKey(before.programId, before.memberId), ...after, version: before.version + 1 },
    condition: 'version = :before',
    values: { ':before': before.version },
    otherwise: 'retry',
  };
}

/** Passes when the account is still as it was read. */
export function checkUnchanged(account: Account): WriteItem {
  return {
    table: 'identity',
    check: accountKey(account.programId, account.memberId),
    condition: 'version = :before',
    values: { ':before': account.version },
    otherwise: 'retry',
  };
}

function digestEmail(platform: Platform, email: string): string {
  return keyedDigest(platform, 'email address', email);
}
