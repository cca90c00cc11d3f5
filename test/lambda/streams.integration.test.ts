import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBStreamEvent, ScheduledEvent } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { boardList } from '#shared/boards.ts';
import { tableOf } from '#functions/platform/platform.ts';
import { readStreamRecords } from '#test/support/community-stream.ts';
import { createForum, reply, startThread } from '#test/support/forum.ts';
import { createIdentityCommunity, type IdentityCommunity } from '#test/support/identity.ts';
import { setEnvironment } from './load.ts';

const ses = mockClient(SESv2Client);
const clockTick: ScheduledEvent = {
  id: '1',
  version: '0',
  account: '1',
  time: '2026-03-02T12:00:00Z',
  region: 'us-east-1',
  resources: [],
  source: 'aws.events',
  'detail-type': 'Scheduled Event',
  detail: {},
};

beforeEach(() => {
  vi.resetModules();
  ses.reset();
  ses.on(SendEmailCommand).resolves({});
});
afterAll(() => {
  ses.restore();
});

test('Projections count what Community’s stream brings, once, however often it comes', async () => {
  const forum = await createForum();
  const { platform } = forum.community;
  setEnvironment(platform);
  const author = await forum.program.newMember();
  const boardId = await forum.newBoard();
  const { thread } = await startThread(author, boardId);
  await reply(author, boardId, thread.id);
  const { handler } = await import('#functions/projections.lambda.ts');

  // What it counts comes back through the stream; and each time everything before comes again.
  for (let time = 0; time < 3; time += 1) {
    const Records = await readStreamRecords(platform);
    expect(await handler({ Records })).toEqual({ batchItemFailures: [] });
  }

  const { boards } = boardList.parse(await (await author.get('/api/boards')).json());
  expect(boards.map(({ threadCount, postCount }) => [threadCount, postCount])).toEqual([[1, 2]]);
});

test('Projections ask for the batch again from the record they could not write, while the store is away', async () => {
  const forum = await createForum();
  setEnvironment(forum.community.platform);
  await startThread(await forum.program.newMember(), await forum.newBoard());
  const Records = await readStreamRecords(forum.community.platform);
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', 'http://127.0.0.1:9');
  const { handler } = await import('#functions/projections.lambda.ts');

  const { batchItemFailures } = await handler({ Records });

  const known = Records.map(({ dynamodb }) => dynamodb?.SequenceNumber);
  expect(batchItemFailures).toHaveLength(1);
  expect(known).toContain(batchItemFailures[0]?.itemIdentifier);
});

test('Identity’s stream makes the mail go out, once; the clock finds nothing left', async () => {
  const { handler, community, email } = await loadMail();
  const event = await outboxEvent(community);

  expect(await handler(event)).toEqual({ batchItemFailures: [] });
  expect(await handler(event)).toEqual({ batchItemFailures: [] });
  expect(await handler(clockTick)).toEqual({ batchItemFailures: [] });

  expect(sent()).toEqual([['hello@example.org', [email], 'Your sign-in code']]);
  expect((await outboxEvent(community)).Records).toEqual([]);
});

test('Mail that was not taken waits for the clock', async () => {
  const { handler, community, email } = await loadMail();
  ses.on(SendEmailCommand).rejectsOnce(new Error('away')).resolves({});
  expect(await handler(await outboxEvent(community))).toEqual({ batchItemFailures: [] });
  expect((await outboxEvent(community)).Records).toHaveLength(1);

  vi.useFakeTimers({ now: Date.now() + 5 * 60_000, toFake: ['Date'] });
  try {
    await handler(clockTick);
  } finally {
    vi.useRealTimers();
  }

  expect(sent().map(([, to]) => to)).toEqual([[email], [email]]);
  expect((await outboxEvent(community)).Records).toEqual([]);
});

test.for([
  ['projections', 'COMMUNITY_TABLE', undefined, 'The setting COMMUNITY_TABLE is missing.'],
  ['mail', 'IDENTITY_TABLE', undefined, 'The setting IDENTITY_TABLE is missing.'],
  ['mail', 'MAIL_FROM', undefined, 'It holds an email address such as hello@example.org.'],
  [
    'mail',
    'MAIL_FROM',
    'hello',
    'The setting MAIL_FROM is “hello”. It has to hold an email address such as',
  ],
] as const)(
  '%s with %s of %j does not begin, and says what it needs',
  async ([name, variable, value, words]) => {
    const { platform } = await createIdentityCommunity();
    setEnvironment(platform);
    vi.stubEnv(variable, value);
    const load = {
      projections: () => import('#functions/projections.lambda.ts'),
      mail: () => import('#functions/mail.lambda.ts'),
    };
    await expect(load[name]()).rejects.toThrow(words);
  },
);

/** The mail function, and a person whose sign-in code waits to be sent. It keeps real time. */
async function loadMail() {
  const community = await createIdentityCommunity();
  community.clock.advance(Date.now() - community.clock.now().getTime());
  setEnvironment(community.platform);
  const { email } = await community.newPerson(await community.newProgram());
  await community.newBrowser().post('/api/identity/sign-in/code-requests', { email });
  const { handler } = await import('#functions/mail.lambda.ts');
  return { handler, community, email };
}

/** What Identity's stream says about every letter that waits. */
async function outboxEvent({ platform }: IdentityCommunity): Promise<DynamoDBStreamEvent> {
  const { Items } = await platform.database.send(
    new ScanCommand({ TableName: tableOf(platform, 'identity'), ConsistentRead: true }),
  );
  const letters = z.array(z.looseObject({ pk: z.string(), sk: z.string() })).parse(Items);
  return {
    Records: letters
      .filter(({ sk }) => sk.startsWith('MAIL#'))
      .map(({ pk, sk }) => ({
        eventName: 'INSERT',
        dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } }, SequenceNumber: '1' },
      })),
  };
}

function sent() {
  return ses
    .commandCalls(SendEmailCommand)
    .map(({ args: [{ input }] }) => [
      input.FromEmailAddress,
      input.Destination?.ToAddresses,
      input.Content?.Simple?.Subject?.Data,
    ]);
}
