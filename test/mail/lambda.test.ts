import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBStreamEvent, ScheduledEvent } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { sealText } from '#functions/platform/sealed-text.ts';
import { outboxKey } from '#functions/table/identity-keys.ts';

const secret = new Uint8Array(32).fill(9);
const position = '01J0000000ABCDEFGHJKMN';
const letter = { kind: 'invitation', to: 'quiet@example.test', secret: 'token', decoy: false };
const row = {
  ...outboxKey(position),
  position,
  expiresAt: '2999-01-01T00:00:00.000Z',
  sealed: sealText(
    { secret, random: (count) => new Uint8Array(count) },
    `outbox:${position}`,
    JSON.stringify(letter),
  ),
};
const clock: ScheduledEvent = {
  id: '1',
  version: '0',
  account: '',
  time: '2026-03-02T12:00:00Z',
  region: 'us-east-1',
  resources: [],
  source: 'aws.events',
  'detail-type': 'Scheduled Event',
  detail: {},
};
const stream: DynamoDBStreamEvent = {
  Records: [
    {
      eventName: 'INSERT',
      dynamodb: { Keys: { pk: { S: row.pk }, sk: { S: row.sk } }, SequenceNumber: '7' },
    },
  ],
};
const database = mockClient(DynamoDBDocumentClient);
const ses = mockClient(SESv2Client);

beforeEach(() => {
  database.reset();
  ses.reset();
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('IDENTITY_TABLE', 'identity-1');
  vi.stubEnv('ORIGIN', 'https://community.example.org');
  vi.stubEnv('SECRET', Buffer.from(secret).toString('base64'));
  vi.stubEnv('MAIL_FROM', 'hello@example.org');
  ses.on(SendEmailCommand).resolves({});
  database.on(DeleteCommand).resolves({});
});
afterAll(() => {
  database.restore();
  ses.restore();
});

const sentTo = () =>
  ses.commandCalls(SendEmailCommand).map((call) => call.args[0].input.Destination?.ToAddresses);

test('Identity’s stream makes it deliver what is new', async () => {
  const { handler } = await import('#functions/mail.lambda.ts');
  database
    .on(UpdateCommand)
    .resolvesOnce({ Attributes: row })
    .rejects(new ConditionalCheckFailedException({ message: '', $metadata: {} }));
  expect(await handler(stream)).toEqual({ batchItemFailures: [] });
  expect(await handler(stream)).toEqual({ batchItemFailures: [] });
  expect(sentTo()).toEqual([['quiet@example.test']]);
  expect(database.commandCalls(DeleteCommand)[0]?.args[0].input).toEqual({
    TableName: 'identity-1',
    Key: outboxKey(position),
  });
});

test('The clock makes it deliver what still waits', async () => {
  const { handler } = await import('#functions/mail.lambda.ts');
  database.on(QueryCommand).resolves({ Items: [outboxKey(position)] });
  database.on(UpdateCommand).resolves({ Attributes: row });
  expect(await handler(clock)).toEqual({ batchItemFailures: [] });
  expect(sentTo()).toEqual([['quiet@example.test']]);
});
