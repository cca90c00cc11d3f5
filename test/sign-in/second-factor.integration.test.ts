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
import type { Visitor } from '#test/support/visitor.ts';

const base = '/api/identity/sign-in/second-factor';

let community: IdentityCommunity;
let program: TestProgram;

beforeAll(async () => {
  community = await createIdentityCommunity();
  program = await community.newProgram();
});

/** A counselor with an authenticator app, and a browser that proved their address. */
async function halfway(): Promise<{
  person: Person;
  browser: Visitor;
  codeNow: (stepsLater?: number) => string;
  recoveryCodes: string[];
}> {
  const person = await community.newPerson(program, { role: 'staff' });
  const { codeNow, recoveryCodes } = await addTotp(person, community.clock);
  const browser = community.newBrowser();
  await community.signInByCode(browser, person.email);
  // The step of the code that set the app up is used.
  community.clock.advance(30_000);
  return { person, browser, codeNow, recoveryCodes: recoveryCodes! };
}

test('A code from the mail is half of it for the team: no session before the second factor', async () => {
  const person = await community.newPerson(program, { role: 'staff' });
  const { codeNow } = await addTotp(person, community.clock);
  const browser = community.newBrowser();

  const half = await community.signInByCode(browser, person.email);
  expect(await half.json()).toEqual({ next: 'second-factor', methods: ['totp', 'recovery-code'] });
  expect(browser.cookies.has(sessionCookie)).toBe(false);
  community.clock.advance(30_000);
  const whole = await browser.post(`${base}/totp`, { code: codeNow() });

  expect(await whole.json()).toMatchObject({ next: 'done', session: { stage: 'full' } });
  expect((await browser.get('/api/identity/sessions')).status).toBe(200);
  expect((await community.recordOf(person)).slice(-2)).toEqual([
    'sign-in.code-accepted',
    'session.started:totp',
  ]);
});

test('A code of an authenticator app is accepted once, by whatever door, and none before it', async () => {
  const { person, browser, codeNow } = await halfway();
  const [before, now] = [codeNow(-1), codeNow()];
  expect((await browser.post(`${base}/totp`, { code: now })).status).toBe(200);

  const other = community.newBrowser();
  await community.signInByCode(other, person.email);
  expect(await problemCode(await other.post(`${base}/totp`, { code: now }))).toBe('code_not_accepted');
  expect(await problemCode(await other.post(`${base}/totp`, { code: before }))).toBe('code_not_accepted');
  expect(await problemCode(await browser.post('/api/identity/step-up/totp', { code: now }))).toBe(
    'code_not_accepted',
  );
  community.clock.advance(30_000);
  expect((await other.post(`${base}/totp`, { code: codeNow() })).status).toBe(200);
});

test('One code of an authenticator app in two browsers side by side: one session', async () => {
  const { person, browser, codeNow } = await halfway();
  const other = community.newBrowser();
  await community.signInByCode(other, person.email);
  const code = codeNow();

  const responses = await Promise.all([browser, other].map((each) => each.post(`${base}/totp`, { code })));

  expect(responses.map(({ status }) => status).sort()).toEqual([200, 422]);
});

test.for([
  ['one step early', 1, 200],
  ['two steps early', 2, 422],
] as const)('An authenticator app whose clock is %s', async ([, steps, status]) => {
  const { browser, codeNow } = await halfway();
  expect((await browser.post(`${base}/totp`, { code: codeNow(steps) })).status).toBe(status);
});

test('Five wrong answers end the attempt, whatever door they came through; each is in the member’s record', async () => {
  const { person, browser, codeNow, recoveryCodes } = await halfway();
  for (let wrong = 0; wrong < 4; wrong += 1) {
    await browser.post(`${base}/totp`, { code: wrongCode(codeNow()) });
  }
  await browser.post(`${base}/recovery-code`, { code: 'zzzzz-zzzzz' });

  expect((await browser.post(`${base}/totp`, { code: codeNow() })).status).toBe(422);
  expect((await browser.post(`${base}/recovery-code`, { code: recoveryCodes[0] })).status).toBe(422);
  expect(
    (await community.recordOf(person)).filter((line) => line === 'sign-in.second-factor-refused:wrong'),
  ).toHaveLength(5);
  expect(browser.cookies.has(sessionCookie)).toBe(false);
});

test('Twenty-five answers an hour for one account, however often the first factor is proved', async () => {
  const { person, browser: first, codeNow } = await halfway();
  const statuses: number[] = [];
  let browser = first;
  for (let attempt = 0; attempt < 26; attempt += 1) {
    if (attempt > 0 && attempt % 5 === 0) {
      browser = community.newBrowser();
      await community.signInByCode(browser, person.email);
    }
    statuses.push((await browser.post(`${base}/totp`, { code: wrongCode(codeNow()) })).status);
  }
  expect(statuses).toEqual([...new Array<number>(25).fill(422), 429]);
});

test('A recovery code works once, typed with capitals or not, and the others still do', async () => {
  const { person, browser, recoveryCodes } = await halfway();
  expect(recoveryCodes).toHaveLength(10);
  expect(new Set(recoveryCodes).size).toBe(10);
  const first = await browser.post(`${base}/recovery-code`, {
    code: ` ${recoveryCodes[0]!.toUpperCase()} `,
  });
  expect(first.status).toBe(200);

  const other = community.newBrowser();
  await community.signInByCode(other, person.email);
  expect((await other.post(`${base}/recovery-code`, { code: recoveryCodes[0] })).status).toBe(422);
  expect((await other.post(`${base}/recovery-code`, { code: recoveryCodes[9] })).status).toBe(200);
  expect(await (await other.get('/api/identity/factors')).json()).toMatchObject({ recoveryCodesLeft: 8 });
});

test('A passkey as the second factor: only one of this account, once, with its person verified', async () => {
  const person = await community.newPerson(program, { role: 'moderator' });
  const [own, foreign] = [createAuthenticator(origin), createAuthenticator(origin)];
  await registerPasskey(person, own);
  await registerPasskey(await community.newPerson(program), foreign);
  const browser = community.newBrowser();
  const half = await community.signInByCode(browser, person.email);
  expect(await half.json()).toEqual({ next: 'second-factor', methods: ['passkey', 'recovery-code'] });
  const ask = async () => {
    const options = await browser.post(`${base}/passkey/options`);
    return assertionOptions.parse(await options.json());
  };

  const options = await ask();
  expect(options.allowCredentials).toEqual([{ id: own.credentialId, type: 'public-key' }]);
  const answer = (response: unknown) => browser.post(`${base}/passkey`, { response });
  expect((await answer(foreign.assert(options))).status).toBe(422);
  expect((await answer(own.assert(options))).status).toBe(422);
  expect((await answer(own.assert(await ask(), { userVerified: false }))).status).toBe(422);
  expect((await answer(own.assert(await ask()))).status).toBe(200);
});

test.for([
  ['totp', { code: '123456' }],
  ['recovery-code', { code: 'abcde-fghjk' }],
  ['passkey/options', undefined],
  ['passkey', { response: { id: 'AAAA', rawId: 'AAAA', type: 'public-key', response: {} } }],
] as const)('Nobody reaches %s without a proved first factor', async ([door, body]) => {
  const { email } = await community.newPerson(program, { role: 'staff' });
  const [fresh, asked] = [community.newBrowser(), community.newBrowser()];
  await asked.post('/api/identity/sign-in/code-requests', { email });
  expect(await problemCode(await fresh.post(`${base}/${door}`, body))).toBe('code_not_accepted');
  expect(await problemCode(await asked.post(`${base}/${door}`, body))).toBe('code_not_accepted');
});

test('A participant with an authenticator app is asked for it; one with a passkey alone is not', async () => {
  const [withApp, withPasskey] = [await community.newPerson(program), await community.newPerson(program)];
  await addTotp(withApp, community.clock);
  await registerPasskey(withPasskey, createAuthenticator(origin));
  const asked = await community.signInByCode(community.newBrowser(), withApp.email);
  const free = await community.signInByCode(community.newBrowser(), withPasskey.email);
  expect(await asked.json()).toMatchObject({ next: 'second-factor' });
  expect(await free.json()).toMatchObject({ next: 'done' });
});

test('A person suspended after the first factor stays out', async () => {
  const { person, browser, codeNow } = await halfway();
  await community.setState(person, 'suspended');
  expect(await problemCode(await browser.post(`${base}/totp`, { code: codeNow() }))).toBe(
    'code_not_accepted',
  );
  expect(browser.cookies.has(sessionCookie)).toBe(false);
});
