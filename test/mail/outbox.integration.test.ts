import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { Hono } from 'hono';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { deliverWaiting } from '#functions/mail/deliver.ts';
import type { Letter } from '#functions/mail/domain.ts';
import * as outbox from '#functions/mail/repository.ts';
import { createMailHandler } from '#functions/mail/stream.ts';
import type { Mail } from '#functions/platform/mail.ts';
import { tableOf } from '#functions/platform/platform.ts';
import { outboxKey } from '#functions/table/identity-keys.ts';
import { writeTogether } from '#functions/table/transact.ts';
import { createTestCommunity, type TestCommunity } from '#test/support/community.ts';

let community: TestCommunity;
let sent: Mail[];
let down: boolean;
const sender = {
  send: (mail: Mail) => {
    if (down) return Promise.reject(new Error('mail is down'));
    sent.push(mail);
    return Promise.resolve();
  },
};

beforeAll(async () => {
  community = await createTestCommunity(() => new Hono());
});
beforeEach(() => {
  sent = [];
  down = false;
});
afterEach(async () => {
  community.clock.advance(24 * 3_600_000);
  await deliverWaiting(community.platform, sender);
});

const minutes = (count: number) => count * 60_000;
const recipients = () => sent.map((mail) => mail.to).sort();

async function queue(
  to: string,
  change: Partial<Letter> = {},
  lifetime = minutes(10),
): Promise<DynamoDBRecord> {
  const { platform } = community;
  const letter: Letter = { kind: 'sign-in-code', to, secret: '123456', decoy: false, ...change };
  const write = outbox.queue(platform, letter, new Date(platform.now().getTime() + lifetime));
  await writeTogether(platform, [write]);
  if (!('put' in write)) throw new Error('The outbox queues by a put');
  return record(write.put.pk, write.put.sk);
}

const record = (pk: string, sk: string): DynamoDBRecord => ({
  eventName: 'INSERT',
  dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } }, SequenceNumber: `at-${sk}` },
});

async function storedText(): Promise<string> {
  const { Items } = await community.platform.database.send(
    new ScanCommand({ TableName: tableOf(community.platform, 'identity'), ConsistentRead: true }),
  );
  return JSON.stringify(Items);
}

test('A queued letter is sealed in the table, sent once, and leaves nothing behind', async () => {
  const event = await queue('sealed@example.test');
  expect(await storedText()).not.toMatch(/sealed@example|123456/);

  const handle = createMailHandler(community.platform, sender);
  await handle({ Records: [event, event] });
  await handle({ Records: [event] });
  await deliverWaiting(community.platform, sender);

  expect(recipients()).toEqual(['sealed@example.test']);
  expect(await storedText()).not.toContain(event.dynamodb?.Keys?.['sk']?.S);
});

test('Two deliveries of one letter at the same moment send it once', async () => {
  const event = await queue('race@example.test');
  const handle = createMailHandler(community.platform, sender);
  await Promise.all([
    handle({ Records: [event] }),
    handle({ Records: [event] }),
    deliverWaiting(community.platform, sender),
  ]);
  expect(recipients()).toEqual(['race@example.test']);
});

test('Mail down for an hour: codes expire unsent, the invitation is sent once', async () => {
  down = true;
  const code = await queue('code@example.test');
  const invitation = await queue(
    'invited@example.test',
    { kind: 'invitation', secret: 'token' },
    minutes(60 * 24),
  );
  const handle = createMailHandler(community.platform, sender);
  expect(await handle({ Records: [code, invitation] })).toEqual({ batchItemFailures: [] });
  for (let tick = 0; tick < 12; tick += 1) {
    community.clock.advance(minutes(5));
    await deliverWaiting(community.platform, sender);
  }
  expect(sent).toEqual([]);

  down = false;
  community.clock.advance(minutes(5));
  await deliverWaiting(community.platform, sender);
  await deliverWaiting(community.platform, sender);
  expect(recipients()).toEqual(['invited@example.test']);
});

test('A decoy is never sent and does not stay', async () => {
  const event = await queue('unknown@example.test', { decoy: true });
  await createMailHandler(community.platform, sender)({ Records: [event] });
  expect(sent).toEqual([]);
  expect(await storedText()).not.toContain(event.dynamodb?.Keys?.['sk']?.S);
});

test('A letter nobody can read is parked and the rest go on', async () => {
  const { platform } = community;
  const broken = outboxKey('0BROKEN');
  await platform.database.send(
    new PutCommand({
      TableName: tableOf(platform, 'identity'),
      Item: { ...broken, position: '0BROKEN', sealed: 7 },
    }),
  );
  const good = await queue('after@example.test');
  const malformed: DynamoDBRecord = { eventName: 'INSERT' };
  const other = record('PROGRAM#p#ACCOUNT#m', 'ACCOUNT');

  const answer = await createMailHandler(
    platform,
    sender,
  )({
    Records: [malformed, other, record(broken.pk, broken.sk), good],
  });

  expect(answer).toEqual({ batchItemFailures: [] });
  expect(recipients()).toEqual(['after@example.test']);
  expect(await outbox.listPositions(platform, 10)).toEqual([]);
  expect(await storedText()).toContain('DEPLOYMENT#PARKED');
});

test('A store that is not there makes only its record come again', async () => {
  const event = await queue('later@example.test');
  const { platform } = community;
  const broken = { ...platform, tables: { identity: 'no-such-table' } };
  const answer = await createMailHandler(broken, sender)({ Records: [record('OTHER', 'ROW'), event] });
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: event.dynamodb?.SequenceNumber }] });
  expect(sent).toEqual([]);

  await createMailHandler(platform, sender)({ Records: [event] });
  expect(recipients()).toEqual(['later@example.test']);
});

test('No address, code or link reaches the log', () => {
  expect(JSON.stringify(community.log)).not.toMatch(/@example|123456|join#/);
});
