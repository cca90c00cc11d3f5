import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { boardList } from '#shared/boards.ts';
import { createdThread, threadPage } from '#shared/threads.ts';
import type { handler as communityHandler } from '#functions/community.lambda.ts';
import { createApplications } from '#infra/local/applications.ts';
import { createTestCommunity, type TestCommunity, type TestMember } from '#test/support/community.ts';
import { clientId, threadDraft } from '#test/support/forum.ts';
import { gatewayAnswer, gatewayEvent, setEnvironment } from './load.ts';

type HttpEvent = Extract<Parameters<typeof communityHandler>[0], { rawPath: string }>;
type Handler = (event: HttpEvent) => Promise<unknown>;

const zones: Readonly<Record<string, () => Promise<{ handler: Handler }>>> = {
  identity: () => import('#functions/identity.lambda.ts'),
  community: () => import('#functions/community.lambda.ts'),
  moderation: () => import('#functions/moderation.lambda.ts'),
};

let community: TestCommunity;
let member: TestMember;
let guest: TestMember;
let staff: TestMember;

beforeAll(async () => {
  community = await createTestCommunity(createApplications);
  // Entry points keep real time, so sessions have to be of today.
  community.clock.advance(Date.now() - community.clock.now().getTime());
  const program = await community.newProgram();
  member = await program.newMember();
  guest = await program.newMember();
  staff = await program.newMember({ role: 'staff' });
});

beforeEach(() => {
  vi.resetModules();
  setEnvironment(community.platform);
});

/** Calls an entry point as API Gateway does. */
async function call(zone: keyof typeof zones, ...request: Parameters<typeof gatewayEvent>) {
  const { handler } = (await zones[zone]?.()) ?? {};
  if (handler === undefined) throw new Error(`No entry point named ${zone}`);
  return gatewayAnswer.parse(await handler(gatewayEvent(...request)));
}

test('Staff make a board, a member writes and reads there: bodies, cookies, headers and queries arrive', async () => {
  const id = clientId();
  const board = {
    id,
    name: 'Évenings – 夜',
    purpose: 'Late.',
    audience: { roles: ['participant'] },
    posting: 'members',
  };
  const made = await call('moderation', 'POST', '/api/staff/boards', {
    body: board,
    cookies: [staff.cookie],
  });
  expect([made.statusCode, JSON.parse(made.body)]).toMatchObject([201, { id, name: 'Évenings – 夜' }]);

  const cookies = ['another=1', member.cookie];
  const boards = await call('community', 'GET', '/api/boards', { cookies });
  expect(boardList.parse(JSON.parse(boards.body)).boards.map((one) => one.name)).toEqual(['Évenings – 夜']);
  const draft = threadDraft({ title: 'Über den Tag' });
  const opened = await call('community', 'POST', `/api/boards/${id}/threads`, { body: draft, cookies });
  const { thread, post } = createdThread.parse(JSON.parse(opened.body));
  expect([opened.statusCode, thread.title]).toEqual([201, 'Über den Tag']);

  const path = `/api/boards/${id}/threads/${thread.id}`;
  const query = `from=${post.position}`;
  const read = await call('community', 'GET', path, { query, cookies });
  expect(threadPage.parse(JSON.parse(read.body)).posts.map(({ body }) => body)).toEqual([draft.body]);
  expect(read.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });

  const change = { body: { body: 'Other words.', contentWarnings: [] }, cookies };
  const unversioned = await call('community', 'PATCH', `${path}/posts/${post.position}`, change);
  expect(unversioned.statusCode).toBe(428);
  const headers = { 'if-match': '"1"' };
  const changed = await call('community', 'PATCH', `${path}/posts/${post.position}`, {
    ...change,
    headers,
  });
  expect([changed.statusCode, JSON.parse(changed.body)]).toMatchObject([
    200,
    { body: 'Other words.', version: 2 },
  ]);
});

test('A body that is no JSON, in base64 like all of them, changes nothing', async () => {
  const event = gatewayEvent('PATCH', '/api/me', {
    cookies: [member.cookie],
    headers: { 'if-match': '"1"' },
  });
  const { handler } = await import('#functions/community.lambda.ts');
  const headers = { ...event.headers, 'content-type': 'application/json' };
  const body = Buffer.from('{"avatar":').toString('base64');
  const answer = gatewayAnswer.parse(await handler({ ...event, headers, body, isBase64Encoded: true }));
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([400, 'application/problem+json']);
  const { avatar, version } = JSON.parse(
    (await call('community', 'GET', '/api/me', { cookies: [member.cookie] })).body,
  ) as { avatar: string; version: number };
  expect([avatar, version]).toEqual(['river', 1]);
});

test('A suspended member’s cookie is refused by every entry point, and taken away', async () => {
  const path = `/api/staff/people/${guest.memberId}/suspension`;
  expect((await call('moderation', 'PUT', path, { cookies: [staff.cookie] })).statusCode).toBe(200);
  const doors = {
    identity: '/api/identity/sessions',
    community: '/api/boards',
    moderation: '/api/moderation/record',
  } as const;
  for (const [zone, door] of Object.entries(doors)) {
    const answer = await call(zone, 'GET', door, { cookies: [guest.cookie] });
    expect([zone, answer.statusCode]).toEqual([zone, 401]);
    expect(answer.cookies).toEqual([expect.stringMatching(/^__Host-footbridge-session=; Max-Age=0;/)]);
    expect(answer.headers['set-cookie']).toBeUndefined();
  }
});

test('Networks are told apart by what the edge says; what a client writes itself counts for nothing', async () => {
  const ask = async (viewer: string, forwarded: string) => {
    const headers = { 'cloudfront-viewer-address': viewer, 'x-forwarded-for': forwarded };
    const body = { email: `${clientId().toLowerCase()}@example.test` };
    return (await call('identity', 'POST', '/api/identity/sign-in/code-requests', { body, headers }))
      .statusCode;
  };
  for (let time = 0; time < 25; time += 1)
    expect(await ask(`198.51.100.7:${4000 + time}`, `10.0.0.${time}`)).toBe(200);
  expect(await ask('198.51.100.7:5000', '10.9.9.9')).toBe(429);
  expect(await ask('[2001:db8::1]:5000', '198.51.100.7')).toBe(200);
});

test.for(['identity', 'community', 'moderation'])(
  '%s begins with nothing but its settings, and names one that is wrong',
  async (zone) => {
    const load = zones[zone];
    vi.stubEnv('COMMUNITY_TABLE', undefined);
    await expect(load?.()).rejects.toThrow(
      'The setting COMMUNITY_TABLE is missing. It holds the name of a table such as footbridge-community.',
    );
    setEnvironment(community.platform);
    vi.stubEnv('ORIGIN', 'community.example.org');
    vi.resetModules();
    await expect(load?.()).rejects.toThrow(
      'The setting ORIGIN is “community.example.org”. It has to hold an origin such as https://community.example.org.',
    );
  },
);

test('Community and moderation begin without the name of the Identity table', async () => {
  vi.stubEnv('IDENTITY_TABLE', undefined);
  await expect(zones['identity']?.()).rejects.toThrow('The setting IDENTITY_TABLE is missing.');
  expect((await call('community', 'GET', '/api/me', { cookies: [member.cookie] })).statusCode).toBe(200);
  expect(
    (await call('moderation', 'GET', '/api/staff/people', { cookies: [staff.cookie] })).statusCode,
  ).toBe(200);
});
