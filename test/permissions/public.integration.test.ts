import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { publicActions } from '#shared/permissions.ts';
import { roles } from '#shared/roles.ts';
import { sessionPeek } from '#shared/sign-in.ts';
import { declaredRoutes } from '#functions/platform/declared-routes.ts';
import { createApplications } from '#infra/local/applications.ts';
import { createAuthenticator } from '#test/support/authenticator.ts';
import { origin, ownPageHeaders } from '#test/support/community.ts';
import { answered, clientId } from '#test/support/forum.ts';
import { addressOf, createSweptCommunity, createWorld, newPerson, type Home } from './world.ts';

/** What somebody may try to find out: whether an address is known, whether a link is. */
interface Guess {
  email: string;
  token: string;
}

/** A request of someone who has proved nothing, and the one answer to it. */
interface Door {
  body?: (guess: Guess) => unknown;
  status: number;
}

const code = '123456';
const authenticator = createAuthenticator(origin);
const response = authenticator.assert({ challenge: 'AAAA', rpId: 'community.example.test' });
const chosen = {
  handle: 'quiet-meadow',
  avatar: 'heron',
  device: 'usual',
  timeZone: 'America/Chicago',
  houseRulesVersion: '2026-11',
  privacyNoticeVersion: '2026-11',
};

const doors: Readonly<Record<string, Door>> = {
  'POST /api/identity/sign-in/code-requests': { body: ({ email }) => ({ email }), status: 200 },
  'POST /api/identity/sign-in/codes': { body: () => ({ code, device: 'usual' }), status: 422 },
  'POST /api/identity/sign-in/passkey/options': { body: () => ({}), status: 200 },
  'POST /api/identity/sign-in/passkey': { body: () => ({ response, device: 'usual' }), status: 422 },
  'POST /api/identity/sign-in/second-factor/totp': { body: () => ({ code }), status: 422 },
  'POST /api/identity/sign-in/second-factor/recovery-code': {
    body: () => ({ code: 'abcde-fghjk' }),
    status: 422,
  },
  'POST /api/identity/sign-in/second-factor/passkey/options': { status: 422 },
  'POST /api/identity/sign-in/second-factor/passkey': { body: () => ({ response }), status: 422 },
  'POST /api/identity/joining': { body: ({ token }) => ({ token }), status: 404 },
  'POST /api/identity/joining/code-requests': { body: ({ token }) => ({ token }), status: 404 },
  'POST /api/identity/joining/codes': { body: ({ token }) => ({ token, code }), status: 404 },
  'GET /api/identity/joining/handle-suggestions': { status: 404 },
  'POST /api/identity/joining/handle-checks': { body: () => ({ handle: chosen.handle }), status: 404 },
  'POST /api/identity/joining/members': { body: () => chosen, status: 404 },
};
const session = '/api/identity/session';

const community = await createSweptCommunity();
const world = await createWorld(community);
const known = await newPerson(world, world.home, {});
const strangers = await newPerson(world, world.elsewhere, {});
const suspended = await newPerson(world, world.home, {});
await answered(await world.home.host.put(`/api/staff/people/${suspended.memberId}/suspension`), 200);
const knockers = [undefined, suspended];
for (const role of roles) knockers.push(await newPerson(world, world.home, { role }));
const guesses: readonly Guess[] = [
  { email: 'nobody@example.test', token: linkOf(clientId(), clientId()) },
  { email: addressOf(known), token: await linkWithWrongSecret(world.home) },
  { email: addressOf(strangers), token: await linkWithWrongSecret(world.elsewhere) },
  { email: addressOf(suspended), token: linkOf(world.home.program.id, known.memberId) },
];
const secrets = [world.home, world.elsewhere].flatMap(({ program, host }) => [
  program.id,
  program.name,
  host.handle,
]);
let network = 0;

test('Every route without a permission is swept here', () => {
  const open = declaredRoutes(createApplications(community.platform).routes).filter(({ permission }) =>
    publicActions.some((action) => action === permission),
  );
  const swept = [...Object.keys(doors), `GET ${session}`, `DELETE ${session}`];
  expect(open.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(swept.sort());
});

for (const [name, { body, status }] of Object.entries(doors)) {
  test(
    `${name} answers ${status}, the same to whoever asks about whomever`,
    { timeout: 60_000 },
    async () => {
      const [method = '', path = ''] = name.split(' ');
      const answers = new Set<string>();
      for (const knocker of knockers) {
        for (const guess of guesses) answers.add(await knock(method, path, body?.(guess), knocker?.cookie));
      }
      expect([...answers]).toHaveLength(1);
      const [answer = ''] = answers;
      expect(JSON.parse(answer)).toMatchObject({ status });
      expect(
        [...secrets, known.handle, addressOf(known)].filter((secret) => answer.includes(secret)),
      ).toEqual([]);
    },
  );
}

test('Who is signed in is told of oneself only, and to nobody else', async () => {
  const seen = [];
  for (const knocker of knockers) {
    const headers = knocker === undefined ? {} : { cookie: knocker.cookie };
    const peek = sessionPeek.parse(await (await community.send(session, { headers })).json());
    seen.push(peek.signedIn ? peek.session.member.handle : 'nobody');
  }
  const [, , ...members] = knockers;
  expect(seen).toEqual(['nobody', 'nobody', ...members.map((member) => member?.handle)]);
});

test('Signing out is done for everyone, and ends no session but one’s own', async () => {
  const leaving = await newPerson(world, world.home, {});
  const someoneElses = leaving.cookie.replace(leaving.memberId, known.memberId);
  for (const cookie of [undefined, suspended.cookie, someoneElses, leaving.cookie]) {
    const headers = { ...ownPageHeaders, ...(cookie === undefined ? {} : { cookie }) };
    const left = await community.send(session, { method: 'DELETE', headers });
    expect([left.status, left.headers.getSetCookie()]).toEqual([
      204,
      [expect.stringMatching(/^__Host-footbridge-session=; Max-Age=0;/)],
    ]);
    expect((await leaving.get('/api/me')).status).toBe(cookie === leaving.cookie ? 401 : 200);
  }
  expect((await known.get('/api/me')).status).toBe(200);
});

/** Sends from a network of its own. @returns all there is to see of the answer, with what is random made the same. */
async function knock(method: string, path: string, body: unknown, cookie?: string): Promise<string> {
  network += 1;
  const answer = await community.send(path, {
    method,
    headers: {
      ...ownPageHeaders,
      'cloudfront-viewer-address': `198.51.${Math.floor(network / 250)}.${network % 250}:4000`,
      ...(cookie === undefined ? {} : { cookie }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const headers = [...answer.headers].filter(([name]) => name !== 'x-request-id');
  const random = /[\w-]{20,}/g;
  const text = (await answer.text()).replace(random, 'random');
  return JSON.stringify({ status: answer.status, headers, text }).replace(
    /(__Host-[\w-]+=)[\w-]{43}/g,
    '$1random',
  );
}

function linkOf(programId: string, invitationId: string): string {
  return `${programId}_${invitationId}_${randomBytes(32).toString('base64url')}`;
}

/** The link of an invitation that waits, but for its secret. */
async function linkWithWrongSecret({ program, host }: Home): Promise<string> {
  const id = clientId();
  const rows = [{ row: 1, id, email: `${id.toLowerCase()}@example.test`, role: 'alumni', cohort: '' }];
  await answered(await host.post('/api/identity/invitations', { rows }), 200);
  return linkOf(program.id, id);
}
