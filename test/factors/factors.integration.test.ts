import { beforeAll, expect, test } from 'vitest';
import * as sessions from '#functions/sessions/repository.ts';
import { writeTogether } from '#functions/table/transact.ts';
import { createAuthenticator } from '#test/support/authenticator.ts';
import { origin, type TestProgram } from '#test/support/community.ts';
import {
  addTotp,
  createIdentityCommunity,
  problemCode,
  registerPasskey,
  sessionCookie,
  wrongCode,
  type IdentityCommunity,
} from '#test/support/identity.ts';

const factors = '/api/identity/factors';

let community: IdentityCommunity;
let program: TestProgram;

beforeAll(async () => {
  community = await createIdentityCommunity();
  program = await community.newProgram();
});

test('A team member without a second factor may do nothing but set one up; then the session is full under a new token', async () => {
  const { email } = await community.newPerson(program, { role: 'staff' });
  const browser = community.newBrowser();
  const step = await community.signInByCode(browser, email);
  expect(await step.json()).toMatchObject({ next: 'done', session: { stage: 'enroll' } });
  expect(await problemCode(await browser.get('/api/identity/sessions'))).toBe('second_factor_required');
  const before = browser.cookies.get(sessionCookie)!;

  const codes = await registerPasskey(browser, createAuthenticator(origin));

  expect(codes).toHaveLength(10);
  expect(browser.cookies.get(sessionCookie)).not.toBe(before);
  expect((await browser.get('/api/identity/sessions')).status).toBe(200);
  const old = community.newBrowser();
  old.cookies.set(sessionCookie, before);
  expect((await old.get(factors)).status).toBe(401);
});

test('Another session that waited for a second factor ends: whoever sits there proved none', async () => {
  const { email } = await community.newPerson(program, { role: 'moderator' });
  const [own, other] = [community.newBrowser(), community.newBrowser()];
  await community.signInByCode(own, email);
  await community.signInByCode(other, email);

  await addTotp(own, community.clock);

  expect((await own.get('/api/identity/sessions')).status).toBe(200);
  expect((await other.get(factors)).status).toBe(401);
});

test('A session that waited and outlived the first second factor may add none, and gets no recovery codes', async () => {
  const person = await community.newPerson(program, { role: 'moderator', stage: 'enroll' });
  const own = community.newBrowser();
  await community.signInByCode(own, person.email);
  const cards = await sessions.list(community.platform, program.id, person.memberId);
  const waiting = cards.find(({ browser }) => browser === 'Chrome on Linux');
  await addTotp(own, community.clock);
  // As if it had been opened in the moment between the look and the write.
  await writeTogether(community.platform, [sessions.create(waiting!)]);

  expect(await problemCode(await person.post(`${factors}/recovery-codes`))).toBe('session_ended');
  await person.post(`${factors}/totp/secret`);
  expect((await person.delete(`${factors}/totp`)).status).toBe(401);
  expect((await person.get('/api/identity/sessions')).status).toBe(403);
  expect((await own.get('/api/identity/sessions')).status).toBe(200);
});

test('The factors a member has, as they see them', async () => {
  const person = await community.newPerson(program, { role: 'staff' });
  const authenticator = createAuthenticator(origin);
  await registerPasskey(person, authenticator);
  await addTotp(person, community.clock);
  expect(await (await person.get(factors)).json()).toEqual({
    passkeys: [
      { id: authenticator.credentialId, name: 'My phone', createdAt: community.clock.now().toISOString() },
    ],
    totp: true,
    recoveryCodesLeft: 10,
    required: true,
  });
  expect(await community.recordOf(person)).toEqual(['factor.passkey-added', 'factor.totp-added']);
});

test('Changing factors needs a fresh proof; seeing them does not', async () => {
  const stale = await community.newPerson(program, { stale: true });
  expect((await stale.get(factors)).status).toBe(200);
  const doors = [
    await stale.post(`${factors}/passkeys/options`),
    await stale.post(`${factors}/totp/secret`),
    await stale.post(`${factors}/totp`, { code: '123456' }),
    await stale.post(`${factors}/recovery-codes`),
    await stale.delete(`${factors}/totp`),
    await stale.delete(`${factors}/passkeys/AAAA`),
  ];
  for (const response of doors) expect(await problemCode(response)).toBe('step_up_required');
});

test('The last second factor of a team member stays; a second one makes it free to go', async () => {
  const person = await community.newPerson(program, { role: 'staff' });
  const authenticator = createAuthenticator(origin);
  await registerPasskey(person, authenticator);
  const removal = () => person.delete(`${factors}/passkeys/${authenticator.credentialId}`);

  expect(await problemCode(await removal())).toBe('state_conflict');
  await addTotp(person, community.clock);
  expect((await removal()).status).toBe(204);
  expect(await problemCode(await person.delete(`${factors}/totp`))).toBe('state_conflict');
  expect(await (await person.get(factors)).json()).toMatchObject({ passkeys: [], totp: true });
});

test('Both factors of a team member taken away side by side: one stays', async () => {
  const person = await community.newPerson(program, { role: 'staff' });
  const authenticator = createAuthenticator(origin);
  await registerPasskey(person, authenticator);
  await addTotp(person, community.clock);

  const responses = await Promise.all([
    person.delete(`${factors}/passkeys/${authenticator.credentialId}`),
    person.delete(`${factors}/totp`),
  ]);

  expect(responses.map(({ status }) => status).sort()).toEqual([204, 409]);
});

test('A participant may take every factor away, and the recovery codes go with the last that asked', async () => {
  const person = await community.newPerson(program);
  const { recoveryCodes } = await addTotp(person, community.clock);
  expect(recoveryCodes).toHaveLength(10);
  expect((await person.delete(`${factors}/totp`)).status).toBe(204);
  expect(await (await person.get(factors)).json()).toEqual({
    passkeys: [],
    totp: false,
    recoveryCodesLeft: 0,
    required: false,
  });
  expect(await problemCode(await person.post(`${factors}/recovery-codes`))).toBe('state_conflict');
  expect((await person.delete(`${factors}/totp`)).status).toBe(404);
});

test('New recovery codes replace the old ones', async () => {
  const person = await community.newPerson(program, { role: 'staff' });
  const { recoveryCodes } = await addTotp(person, community.clock);
  const { codes } = (await (await person.post(`${factors}/recovery-codes`)).json()) as { codes: string[] };
  const browser = community.newBrowser();
  await community.signInByCode(browser, person.email);
  const door = '/api/identity/sign-in/second-factor/recovery-code';
  expect((await browser.post(door, { code: recoveryCodes![0] })).status).toBe(422);
  expect((await browser.post(door, { code: codes[0] })).status).toBe(200);
});

test('Recovery codes come with the first factor only, and not again with the next', async () => {
  const person = await community.newPerson(program, { role: 'staff' });
  expect(await registerPasskey(person, createAuthenticator(origin))).toHaveLength(10);
  expect((await addTotp(person, community.clock)).recoveryCodes).toBeUndefined();
});

test('A participant’s first passkey brings no recovery codes: nothing asks for them', async () => {
  const person = await community.newPerson(program);
  expect(await registerPasskey(person, createAuthenticator(origin))).toBeUndefined();
});

test.for([
  ['on another site', { origin: 'https://elsewhere.example' }],
  ['without its person verified', { userVerified: false }],
] as const)('A passkey made %s is not taken', async ([, behavior]) => {
  const person = await community.newPerson(program);
  const options = (await (await person.post(`${factors}/passkeys/options`)).json()) as Parameters<
    ReturnType<typeof createAuthenticator>['register']
  >[0];
  const response = createAuthenticator(origin).register(options, behavior);
  const answer = await person.post(`${factors}/passkeys`, { response, name: 'Mine' });
  expect(await problemCode(answer)).toBe('code_not_accepted');
  expect(await (await person.get(factors)).json()).toMatchObject({ passkeys: [] });
});

test('A registration works once, and for the session that asked', async () => {
  const [person, other] = [await community.newPerson(program), await community.newPerson(program)];
  const options = (await (await person.post(`${factors}/passkeys/options`)).json()) as Parameters<
    ReturnType<typeof createAuthenticator>['register']
  >[0];
  expect(options).toMatchObject({
    rp: { id: 'community.example.test', name: 'Footbridge' },
    user: { name: person.handle, displayName: person.handle },
    attestation: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const response = createAuthenticator(origin).register(options);
  const send = (by: typeof person) => by.post(`${factors}/passkeys`, { response, name: 'Mine' });
  expect((await send(other)).status).toBe(422);
  expect((await send(person)).status).toBe(200);
  expect((await send(person)).status).toBe(422);
});

test('An eleventh passkey is refused', async () => {
  const person = await community.newPerson(program);
  for (let count = 0; count < 10; count += 1) await registerPasskey(person, createAuthenticator(origin));
  expect(await problemCode(await person.post(`${factors}/passkeys/options`))).toBe('state_conflict');
});

test('An authenticator app is set up only with a code it shows; the secret never comes back', async () => {
  const person = await community.newPerson(program);
  expect(await problemCode(await person.post(`${factors}/totp`, { code: '123456' }))).toBe(
    'code_not_accepted',
  );
  const { secret, uri } = (await (await person.post(`${factors}/totp/secret`)).json()) as {
    secret: string;
    uri: string;
  };
  expect(uri).toContain(secret);
  expect(uri).toContain(person.handle);
  expect(uri).not.toContain('example.test');
  const { codeNow } = await addTotp(person, community.clock);
  expect((await person.post(`${factors}/totp`, { code: wrongCode(codeNow()) })).status).toBe(422);
  expect(await (await person.get(factors)).text()).not.toContain(secret);
});

test('Somebody else’s passkey can’t be taken away: it isn’t there', async () => {
  const [person, other] = [await community.newPerson(program), await community.newPerson(program)];
  const authenticator = createAuthenticator(origin);
  await registerPasskey(person, authenticator);
  const response = await other.delete(`${factors}/passkeys/${authenticator.credentialId}`);
  expect(await problemCode(response)).toBe('not_found');
  expect(await (await person.get(factors)).json()).toMatchObject({ passkeys: [{ name: 'My phone' }] });
});
