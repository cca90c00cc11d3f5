import { beforeAll, expect, test } from 'vitest';
import { createAuthenticator } from '#test/support/authenticator.ts';
import { origin, type TestProgram } from '#test/support/community.ts';
import {
  addTotp,
  assertionOptions,
  createIdentityCommunity,
  problemCode,
  registerPasskey,
  sessionCookie,
  wrongCode,
  type IdentityCommunity,
  type Person,
} from '#test/support/identity.ts';
import { newVisitor, type Visitor } from '#test/support/visitor.ts';

const stepUp = '/api/identity/step-up';

let community: IdentityCommunity;
let program: TestProgram;

beforeAll(async () => {
  community = await createIdentityCommunity();
  program = await community.newProgram();
});

/** The browser a person is signed in with, so that new cookies are kept. */
function browserOf(person: Person): Visitor {
  const browser = newVisitor(community);
  browser.cookies.set(sessionCookie, person.cookie.slice(sessionCookie.length + 1));
  return browser;
}

function tenMinutesLater(): void {
  community.clock.advance(10 * 60_000);
}

test('A mailed code is a fresh proof: the session goes on under a new token, the old one is over', async () => {
  const person = await community.newPerson(program, { stale: true });
  const browser = browserOf(person);
  expect(await problemCode(await browser.post('/api/identity/factors/totp/secret'))).toBe(
    'step_up_required',
  );
  expect(await (await browser.get(stepUp)).json()).toEqual({ methods: ['code'] });

  await browser.post(`${stepUp}/code-requests`);
  const response = await browser.post(`${stepUp}/codes`, {
    code: await community.mailbox.codeOf(person.email),
  });

  const until = new Date(community.clock.now().getTime() + 10 * 60_000).toISOString();
  expect(await response.json()).toMatchObject({ session: { steppedUpUntil: until } });
  expect((await browser.post('/api/identity/factors/totp/secret')).status).toBe(200);
  expect((await person.get('/api/identity/sessions')).status).toBe(401);
  expect(await community.recordOf(person)).toEqual(['session.stepped-up:code']);
  tenMinutesLater();
  expect(await problemCode(await browser.post('/api/identity/factors/totp/secret'))).toBe(
    'step_up_required',
  );
});

test('A new proof does not make a session live longer', async () => {
  const person = await community.newPerson(program, { stale: true });
  const browser = browserOf(person);
  const peek = async () =>
    (await (await browser.get('/api/identity/session')).json()) as { session: { expiresAt: string } };
  const { session: before } = await peek();
  tenMinutesLater();
  await browser.post(`${stepUp}/code-requests`);
  await browser.post(`${stepUp}/codes`, { code: await community.mailbox.codeOf(person.email) });
  expect((await peek()).session.expiresAt).toBe(before.expiresAt);
});

test('A mailed code works once, after at most four wrong ones, in the session that asked', async () => {
  const person = await community.newPerson(program, { stale: true });
  const browser = browserOf(person);
  const other = community.newBrowser();
  await community.signInByCode(other, person.email);
  await browser.post(`${stepUp}/code-requests`);
  const code = await community.mailbox.codeOf(person.email);
  expect((await other.post(`${stepUp}/codes`, { code })).status).toBe(422);
  for (let wrong = 0; wrong < 5; wrong += 1) {
    expect((await browser.post(`${stepUp}/codes`, { code: wrongCode(code) })).status).toBe(422);
  }
  expect(await problemCode(await browser.post(`${stepUp}/codes`, { code }))).toBe('code_not_accepted');
});

test('Two right codes side by side: the session is put under one new token', async () => {
  const person = await community.newPerson(program, { stale: true });
  await person.post(`${stepUp}/code-requests`);
  const code = await community.mailbox.codeOf(person.email);
  const responses = await Promise.all([1, 2].map(() => person.post(`${stepUp}/codes`, { code })));
  expect(responses.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('Who has a second factor proves that one: a mailed code is not enough', async () => {
  const person = await community.newPerson(program, { role: 'staff' });
  const { codeNow } = await addTotp(person, community.clock);
  const browser = browserOf(person);
  tenMinutesLater();
  expect(await (await browser.get(stepUp)).json()).toEqual({ methods: ['totp'] });
  expect(await problemCode(await browser.post(`${stepUp}/code-requests`))).toBe('state_conflict');
  expect(await problemCode(await browser.post(`${stepUp}/codes`, { code: '123456' }))).toBe(
    'state_conflict',
  );
  expect(await community.mailbox.mailsOf(person.email)).toEqual([]);

  expect((await browser.post(`${stepUp}/totp`, { code: wrongCode(codeNow()) })).status).toBe(422);
  const code = codeNow();
  expect((await browser.post(`${stepUp}/totp`, { code })).status).toBe(200);
  expect(await problemCode(await browser.post(`${stepUp}/totp`, { code }))).toBe('code_not_accepted');
  expect(await community.recordOf(person)).toEqual([
    'factor.totp-added',
    'session.step-up-refused:wrong',
    'session.stepped-up:totp',
    'session.step-up-refused:wrong',
  ]);
});

test('A passkey is a fresh proof, once per challenge, in the session that asked', async () => {
  const person = await community.newPerson(program, { role: 'moderator' });
  const authenticator = createAuthenticator(origin);
  await registerPasskey(person, authenticator);
  const browser = browserOf(person);
  tenMinutesLater();
  const options = assertionOptions.parse(await (await browser.post(`${stepUp}/passkey/options`)).json());
  expect(options.allowCredentials).toEqual([{ id: authenticator.credentialId, type: 'public-key' }]);
  const response = authenticator.assert(options);

  expect((await browser.post(`${stepUp}/passkey`, { response })).status).toBe(200);
  expect((await browser.post(`${stepUp}/passkey`, { response })).status).toBe(422);
});

test('A passkey without its person verified, or whose counter went back, proves nothing and is recorded', async () => {
  const person = await community.newPerson(program);
  const authenticator = createAuthenticator(origin);
  await registerPasskey(person, authenticator);
  const attempt = async (behavior: Parameters<typeof authenticator.assert>[1]) => {
    const options = assertionOptions.parse(await (await person.post(`${stepUp}/passkey/options`)).json());
    return person.post(`${stepUp}/passkey`, { response: authenticator.assert(options, behavior) });
  };
  expect((await attempt({ userVerified: false })).status).toBe(422);
  expect((await attempt({ counter: 1 })).status).toBe(422);
  expect((await community.recordOf(person)).slice(1)).toEqual([
    'session.step-up-refused:wrong',
    'session.step-up-refused:counter-went-back',
  ]);
});

test('Without a passkey there is nothing to ask a passkey for', async () => {
  const person = await community.newPerson(program);
  expect(await problemCode(await person.post(`${stepUp}/passkey/options`))).toBe('state_conflict');
  expect((await person.post(`${stepUp}/totp`, { code: '123456' })).status).toBe(422);
});

test('Twenty-five proofs an hour for one account, right or wrong', async () => {
  const person = await community.newPerson(program);
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 26; attempt += 1) {
    statuses.push((await person.post(`${stepUp}/totp`, { code: '123456' })).status);
  }
  expect(statuses).toEqual([...new Array<number>(25).fill(422), 429]);
});

test('A session that was ended meanwhile can’t be stepped up', async () => {
  const person = await community.newPerson(program, { stale: true });
  await person.post(`${stepUp}/code-requests`);
  await person.delete('/api/identity/session');
  const code = await community.mailbox.codeOf(person.email);
  expect((await person.post(`${stepUp}/codes`, { code })).status).toBe(401);
});
