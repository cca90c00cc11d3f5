import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { AccountName } from '#functions/accounts/domain.ts';
import * as accounts from '#functions/accounts/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import { accountPartition, passkeyKey } from '#functions/table/identity-keys.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import type { HeldFactors, Passkey } from './domain.ts';

const storedPasskey = z.object({
  credentialId: z.string(),
  name: z.string(),
  publicKey: z.string(),
  counter: z.int(),
  transports: z.array(z.string()),
  createdAt: z.string(),
  lastUsedAt: z.string().optional(),
});

function parsePasskey(item: Record<string, unknown>): Passkey {
  const passkey = storedPasskey.parse(item);
  return { ...passkey, lastUsedAt: passkey.lastUsedAt };
}

/** An account and all it can prove itself with, in one strongly consistent read; passkeys oldest first. */
export async function find(platform: Platform, name: AccountName): Promise<HeldFactors | undefined> {
  const { Items = [] } = await platform.database.send(
    new QueryCommand({
      TableName: tableOf(platform, 'identity'),
      KeyConditionExpression: 'pk = :account',
      ExpressionAttributeValues: { ':account': accountPartition(name.programId, name.memberId) },
      ConsistentRead: true,
    }),
  );
  const account = Items.find((item) => item['sk'] === 'ACCOUNT');
  if (account === undefined) return undefined;
  const passkeys = Items.filter((item) => item !== account).map(parsePasskey);
  return {
    account: accounts.parse(account),
    passkeys: passkeys.sort((left, right) => (left.createdAt < right.createdAt ? -1 : 1)),
  };
}

/** Adds a passkey; one authenticator can't be added twice. */
export function addPasskey(name: AccountName, passkey: Passkey): WriteItem {
  return {
    table: 'identity',
    put: { ...passkeyKey(name.programId, name.memberId, passkey.credentialId), ...passkey },
    condition: 'attribute_not_exists(pk)',
    otherwise: () => new AppError('state_conflict', { detail: 'This passkey is already yours.' }),
  };
}

/** Notes that a passkey was used, provided its counter is still as it was read. */
export function usePasskey(name: AccountName, before: Passkey, counter: number, now: Date): WriteItem {
  return {
    table: 'identity',
    update: passkeyKey(name.programId, name.memberId, before.credentialId),
    set: 'SET #counter = :counter, lastUsedAt = :now',
    condition: '#counter = :before',
    names: { '#counter': 'counter' },
    values: { ':counter': counter, ':now': now.toISOString(), ':before': before.counter },
    otherwise: 'retry',
  };
}

/** Takes a passkey away. */
export function removePasskey(name: AccountName, credentialId: string): WriteItem {
  return { table: 'identity', remove: passkeyKey(name.programId, name.memberId, credentialId) };
}
