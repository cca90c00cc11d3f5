import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Problem } from '#shared/errors.ts';
import { createApp } from '#functions/platform/app.ts';
import { permit } from '#functions/platform/permit.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { createRouter } from '#functions/platform/router.ts';
import { answers, validate } from '#functions/platform/validate.ts';
import {
  createTestCommunity,
  origin,
  ownPageHeaders,
  type TestCommunity,
  type TestMember,
} from '#test/support/community.ts';

const note = z.strictObject({ text: z.string().max(100) });
const notes = createRouter()
  .get(
    '/notes',
    permit('account.read'),
    validate('query', z.strictObject({ page: z.string().optional() })),
    answers(z.object({ page: z.string() })),
    (context) => {
      const kept = { page: context.req.valid('query').page ?? 'first', internal: 'never shown' };
      return context.var.answer(kept);
    },
  )
  .post(
    '/notes',
    permit('account.update'),
    validate('json', note),
    answers(z.object({ text: z.string() }), 201),
    (context) => {
      kept.push(context.req.valid('json').text);
      return context.var.answer(context.req.valid('json'));
    },
  )
  .get('/broken', permit('account.read'), () => {
    throw new TypeError('canary-heron is in this message');
  });
const kept: string[] = [];
const createNotesApp = (platform: Platform) => createApp(platform).route('/api', notes);

let community: TestCommunity;
let member: TestMember;

beforeAll(async () => {
  community = await createTestCommunity(createNotesApp);
  member = await (await community.newProgram()).newMember();
});
afterEach(() => {
  kept.length = 0;
});

const problem = async (response: Response) => (await response.json()) as Problem;
const post = (headers: Record<string, string>, body: string) =>
  community.send('/api/notes', { method: 'POST', headers: { cookie: member.cookie, ...headers }, body });
const json = { 'content-type': 'application/json' };

test('A request of our own page is taken, and only fields of the contract come back', async () => {
  const created = await member.post('/api/notes', { text: 'hello' });
  expect(created.status).toBe(201);
  expect(kept).toEqual(['hello']);

  const read = await member.get('/api/notes');
  expect(await read.json()).toEqual({ page: 'first' });
  expect(read.headers.get('cache-control')).toBe('no-store');
});

test.each([
  [
    'a text/plain form of another site',
    {
      'sec-fetch-site': 'cross-site',
      origin: 'https://elsewhere.example.test',
      'content-type': 'text/plain',
    },
  ],
  ['an origin of null', { ...ownPageHeaders, ...json, origin: 'null' }],
  ['a sibling origin', { ...ownPageHeaders, ...json, origin: 'https://www.community.example.test' }],
  ['our origin and a cross-site fetch', { ...ownPageHeaders, ...json, 'sec-fetch-site': 'cross-site' }],
  ['a same-site fetch', { ...json, 'footbridge-request': '1', 'sec-fetch-site': 'same-site' }],
  ['no origin at all', { ...json, 'footbridge-request': '1' }],
  ['no custom header', { origin, 'sec-fetch-site': 'same-origin', ...json }],
])('%s may not change anything: 403', async (_name, headers) => {
  const response = await post(headers, JSON.stringify({ text: 'forged' }));

  expect(response.status).toBe(403);
  expect((await problem(response)).code).toBe('forbidden_origin');
  expect(kept).toEqual([]);
});

test('A body that is not JSON by its type is refused', async () => {
  const response = await post({ ...ownPageHeaders, 'content-type': 'text/plain' }, '{"text":"x"}');
  expect(response.status).toBe(415);
  expect(kept).toEqual([]);
});

test.each([
  ['an unknown key', '{"text":"x","role":"staff"}', 'role'],
  ['a program of one’s own', '{"text":"x","programId":"p"}', 'programId'],
  ['__proto__', '{"text":"x","__proto__":{"role":"staff"}}', '__proto__'],
  ['constructor', '{"text":"x","constructor":{}}', 'constructor'],
  ['a wrong type', '{"text":7}', 'text'],
  ['too long a text', `{"text":"${'x'.repeat(101)}"}`, 'text'],
])('%s: 400 that names it, and nothing is kept', async (_name, body, path) => {
  const response = await post({ ...ownPageHeaders, ...json }, body);

  expect(response.status).toBe(400);
  expect((await problem(response)).fields).toEqual([{ path, detail: expect.any(String) as string }]);
  expect(kept).toEqual([]);
});

test.each([
  ['no JSON at all', '{"text":'],
  ['a list', '[]'],
  ['a depth of 10,000', '['.repeat(10_000) + ']'.repeat(10_000)],
  ['a depth of 10,000 in objects', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
])('%s: 400', async (_name, body) => {
  const response = await post({ ...ownPageHeaders, ...json }, body);
  expect(response.status).toBe(400);
  expect(kept).toEqual([]);
});

test('A body of 10 MB is refused, told by its length or found by reading', async () => {
  const body = JSON.stringify({ text: 'x'.repeat(10 * 1024 * 1024) });
  const told = await post({ ...ownPageHeaders, ...json, 'content-length': String(body.length) }, body);
  const found = await post({ ...ownPageHeaders, ...json }, body);

  expect([told.status, found.status]).toEqual([413, 413]);
  expect(kept).toEqual([]);
});

test('A query key that comes twice, or is unknown, is refused', async () => {
  expect((await member.get('/api/notes?page=1&page=2')).status).toBe(400);
  expect((await member.get('/api/notes?page[]=1')).status).toBe(400);
  expect((await member.get('/api/notes?sort=up')).status).toBe(400);
});

test('An error nobody foresaw says nothing, and the log keeps where without what', async () => {
  const response = await member.get('/api/broken');
  const body = await response.text();

  expect(response.status).toBe(500);
  expect(body).not.toContain('canary-heron');
  const line = community.log.findLast(({ level }) => level === 'error');
  expect(line?.facts.requestId).toBe((JSON.parse(body) as Problem).requestId);
  expect(JSON.stringify(line?.cause)).toContain('requests.integration.test.ts');
  expect(JSON.stringify(community.log)).not.toContain('canary-heron');
});

test('A route that isn’t there answers like a thing that isn’t there', async () => {
  const response = await member.get('/api/nothing');
  expect(response.status).toBe(404);
  expect((await problem(response)).code).toBe('not_found');
});

test.each(['ThrottlingException', 'ProvisionedThroughputExceededException', 'TimeoutError'])(
  'A store that answers %s: 503, when to try again, and no stack',
  async (name) => {
    const store = mockClient(DynamoDBDocumentClient);
    store.onAnyCommand().rejects(Object.assign(new Error('inside'), { name }));
    try {
      const response = await member.get('/api/notes');
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('2');
      const body = await problem(response);
      expect(body.code).toBe('unavailable');
      expect(JSON.stringify(body)).not.toContain('inside');
    } finally {
      store.restore();
    }
  },
);
