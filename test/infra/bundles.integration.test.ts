import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { TableName } from '#functions/table/schema.ts';
import { createTables } from '#infra/local/tables.ts';
import { buildBundles, runBundle } from '#test/support/bundles.ts';
import { databaseClient, databaseConfiguration, tablePrefix } from '#test/support/database.ts';

/** The functions as the stacks build them, each in a process of its own, against a real database and a mail service. */

const origin = 'https://community.example.org';
const database = DynamoDBDocumentClient.from(databaseClient());
const sent: { to: string; text: string }[] = [];
let bundles: Map<string, string>;
let tables: Record<TableName, string>;
let mailService: Server;
let environment: Record<string, string>;

beforeAll(async () => {
  bundles = await buildBundles();
  tables = await createTables(database, tablePrefix());
  mailService = createServer((request, response) => {
    void text(request).then((body) => {
      const { Destination, Content } = letter.parse(JSON.parse(body));
      sent.push({ to: Destination.ToAddresses[0], text: Content.Simple.Body.Text.Data });
      response.setHeader('content-type', 'application/json').end('{"MessageId":"1"}');
    });
  });
  await new Promise<void>((resolve) => mailService.listen(0, '127.0.0.1', resolve));
  environment = {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: databaseConfiguration().endpoint,
    AWS_ENDPOINT_URL_SESV2: `http://127.0.0.1:${(mailService.address() as AddressInfo).port}`,
    ORIGIN: origin,
    SECRET: randomBytes(32).toString('base64'),
  };
}, 120_000);

afterAll(() => new Promise((resolve) => mailService.close(resolve)));

const letter = z.object({
  Destination: z.object({ ToAddresses: z.tuple([z.string()]) }),
  Content: z.object({ Simple: z.object({ Body: z.object({ Text: z.object({ Data: z.string() }) }) }) }),
});
const answer = z.object({
  statusCode: z.number(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});

const run = (name: string, zone: TableName[], events: unknown[], more: Record<string, string> = {}) =>
  runBundle(
    bundles.get(name) ?? '',
    {
      ...environment,
      ...Object.fromEntries(zone.map((table) => [`${table.toUpperCase()}_TABLE`, tables[table]])),
      ...more,
    },
    events,
  );

/** A request as an HTTP API hands it on, payload format 2.0. */
function request(method: string, path: string, body?: unknown) {
  return {
    version: '2.0',
    routeKey: 'ANY /api/{proxy+}',
    rawPath: path,
    rawQueryString: '',
    headers: {
      host: 'api.example.test',
      'cloudfront-viewer-address': '192.0.2.7:40000',
      ...(body === undefined
        ? {}
        : { origin, 'content-type': 'application/json', 'footbridge-request': '1' }),
    },
    requestContext: {
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      domainName: 'api.example.test',
      requestId: 'a-request',
      stage: '$default',
      timeEpoch: 0,
    },
    isBase64Encoded: false,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

const rowsOf = async (table: TableName, start: string) =>
  ((await database.send(new ScanCommand({ TableName: tables[table] }))).Items ?? []).filter(({ pk }) =>
    String(pk).startsWith(start),
  );

test.each<[string, TableName[], string]>([
  ['CommunityZone', ['community', 'ledger'], '/api/boards'],
  ['ModerationZone', ['community', 'ledger'], '/api/staff/people'],
  ['IdentityZone', ['identity', 'community', 'ledger'], '/api/identity/sessions'],
])(
  '%s answers API Gateway: nobody without a session, nothing that isn’t there',
  async (name, zone, path) => {
    const { answers } = await run(name, zone, [
      request('GET', path),
      request('GET', '/api/identity/nothing'),
    ]);

    const [unsigned, missing] = answers.map((given) => answer.parse(given.answer));
    expect(unsigned).toMatchObject({ statusCode: 401, headers: { 'cache-control': 'no-store' } });
    expect(JSON.parse(unsigned?.body ?? '')).toMatchObject({ code: 'not_signed_in' });
    expect(missing?.statusCode).toBe(404);
  },
);

test('A function that isn’t told its table says which setting is missing, and does not start', async () => {
  await expect(run('CommunityZone', ['community'], [request('GET', '/api/boards')])).rejects.toThrow(
    'The setting LEDGER_TABLE is missing',
  );
});

test('Only what shows the key of today or the one before comes through to the API', async () => {
  const { answers } = await runBundle(
    bundles.get('Gatekeeper') ?? '',
    { ORIGIN_KEY: 'a'.repeat(40), ORIGIN_KEY_BEFORE: 'b'.repeat(40) },
    ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)].map((key) => ({
      headers: { 'footbridge-origin-key': key },
    })),
  );
  expect(answers.map((given) => given.answer)).toEqual([
    { isAuthorized: true },
    { isAuthorized: true },
    { isAuthorized: false },
  ]);
});

test('An operator’s call makes a program; the clock mails its two invitations, once; the first opens', async () => {
  const zone: TableName[] = ['identity', 'community', 'ledger'];
  const { answers } = await run('Programs', zone, [
    { name: 'Larkfield Evening Program', staffEmails: ['ines@example.test', 'omar@example.test'] },
    { name: 'Otherwise', staffEmails: ['one@example.test'] },
  ]);
  expect(answers).toEqual([
    { answer: { programId: expect.stringMatching(/^\w{22}$/) as string } },
    { error: 'ZodError' },
  ]);

  const tick = { 'detail-type': 'Scheduled Event', source: 'aws.scheduler', detail: {} };
  const { log } = await run('Mail', ['identity'], [tick, tick], { MAIL_FROM: 'hello@example.org' });
  expect(sent.map(({ to }) => to).sort()).toEqual(['ines@example.test', 'omar@example.test']);
  expect(log).not.toMatch(/ines|omar/);
  expect(await rowsOf('identity', 'DEPLOYMENT#OUTBOX')).toEqual([]);

  const token = /\/join#(\S+)/.exec(sent.find(({ to }) => to.startsWith('ines'))?.text ?? '')?.[1];
  const opened = await run('IdentityZone', zone, [request('POST', '/api/identity/joining', { token })]);
  expect(JSON.parse(answer.parse(opened.answers[0]?.answer).body)).toEqual({
    programName: 'Larkfield Evening Program',
    role: 'staff',
  });
});

test('A request for an unknown address leaves a letter that the stream brings and nobody is sent', async () => {
  const asked = await run(
    'IdentityZone',
    ['identity', 'community', 'ledger'],
    [request('POST', '/api/identity/sign-in/code-requests', { email: 'nobody@example.test' })],
  );
  expect(answer.parse(asked.answers[0]?.answer).statusCode).toBe(200);
  const [waiting] = await rowsOf('identity', 'DEPLOYMENT#OUTBOX');
  const before = sent.length;
  const Keys = { pk: { S: String(waiting?.['pk']) }, sk: { S: String(waiting?.['sk']) } };

  const { answers } = await run(
    'Mail',
    ['identity'],
    [{ Records: [{ eventID: '1', eventName: 'INSERT', dynamodb: { Keys, SequenceNumber: '1' } }] }],
    { MAIL_FROM: 'hello@example.org' },
  );

  expect(answers).toEqual([{ answer: { batchItemFailures: [] } }]);
  expect(sent).toHaveLength(before);
  expect(await rowsOf('identity', 'DEPLOYMENT#OUTBOX')).toEqual([]);
});

test('A stream record nobody can read is parked with its cause, and the rest of the batch goes on', async () => {
  const programId = 'p'.repeat(22);
  const key = { pk: { S: `PROGRAM#${programId}#MEMBER#${'m'.repeat(22)}` } };
  const { answers } = await run(
    'Projections',
    ['community'],
    [
      {
        Records: [
          { eventID: 'poison', eventName: 'INSERT', dynamodb: { Keys: key, SequenceNumber: '1' } },
          {
            eventID: 'fine',
            eventName: 'INSERT',
            dynamodb: {
              Keys: { ...key, sk: { S: 'MEMBER' } },
              NewImage: { ...key, sk: { S: 'MEMBER' } },
              SequenceNumber: '2',
            },
          },
        ],
      },
    ],
  );
  expect(answers).toEqual([{ answer: { batchItemFailures: [] } }]);
  expect(await rowsOf('community', `PROGRAM#${programId}#PARKED`)).toMatchObject([
    { eventId: 'poison', cause: 'ZodError' },
  ]);
});
