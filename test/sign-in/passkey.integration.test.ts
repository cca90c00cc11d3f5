import { beforeAll, expect, test } from 'vitest';
import { createAuthenticator, type Authenticator } from '#test/support/authenticator.ts';
import { origin, type TestProgram } from '#test/support/community.ts';
import {
  assertionOptions,
  createIdentityCommunity,
  problemCode,
  registerPasskey,
  sessionCookie,
  signInByPasskey,
  type IdentityCommunity,
  type Person,
} from '#test/support/identity.ts';

const optionsPath = '/api/identity/sign-in/passkey/options';
const passkeyPath = '/api/identity/sign-in/passkey';

let community: IdentityCommunity;
let program: TestProgram;

beforeAll(async () => {
  community = await createIdentityCommunity();
  program = await community.newProgram();
});

async function personWithPasskey(
  role: 'participant' | 'staff' = 'participant',
): Promise<[Person, Authenticator]> {
  const person = await community.newPerson(program, { role });
  const authenticator = createAuthenticator(origin);
  await registerPasskey(person, authenticator);
  return [person, authenticator];
}

test('A passkey signs in without an address, and counts', async () => {
  const [person, authenticator] = await personWithPasskey();
  const browser = community.newBrowser();

  const response = await signInByPasskey(browser, authenticator);

  expect(await response.json()).toMatchObject({
    next: 'done',
    session: { member: { memberId: person.memberId }, stage: 'full' },
  });
  expect(browser.cookies.has(sessionCookie)).toBe(true);
  expect((await signInByPasskey(browser, authenticator)).status).toBe(200);
  expect(await community.recordOf(person)).toEqual([
    'factor.passkey-added',
    'session.started:passkey',
    'session.started:passkey',
    'session.ended:replaced',
  ]);
});

test('A passkey whose authenticator verified its person is enough for the team', async () => {
  const [, authenticator] = await personWithPasskey('staff');
  const browser = community.newBrowser();
  expect(await (await signInByPasskey(browser, authenticator)).json()).toMatchObject({
    next: 'done',
    session: { stage: 'full', member: { role: 'staff' } },
  });
});

test('An answer of an authenticator works once: replayed, with the old challenge or a new one, it is refused and recorded', async () => {
  const [person, authenticator] = await personWithPasskey();
  const browser = community.newBrowser();
  const options = assertionOptions.parse(await (await browser.post(optionsPath, {})).json());
  const response = authenticator.assert(options);
  expect((await browser.post(passkeyPath, { response, device: 'usual' })).status).toBe(200);
  browser.cookies.delete(sessionCookie);

  expect(await problemCode(await browser.post(passkeyPath, { response, device: 'usual' }))).toBe(
    'code_not_accepted',
  );
  await browser.post(optionsPath, {});
  expect(await problemCode(await browser.post(passkeyPath, { response, device: 'usual' }))).toBe(
    'code_not_accepted',
  );

  expect(browser.cookies.has(sessionCookie)).toBe(false);
  expect((await community.recordOf(person)).slice(-2)).toEqual([
    'sign-in.passkey-refused:wrong',
    'sign-in.passkey-refused:wrong',
  ]);
});

test('A challenge gets one answer: after a wrong one the right one is refused', async () => {
  const [, authenticator] = await personWithPasskey();
  const browser = community.newBrowser();
  const options = assertionOptions.parse(await (await browser.post(optionsPath, {})).json());
  const wrong = authenticator.assert(options, { userVerified: false });
  const right = authenticator.assert(options);
  expect((await browser.post(passkeyPath, { response: wrong, device: 'usual' })).status).toBe(422);
  expect((await browser.post(passkeyPath, { response: right, device: 'usual' })).status).toBe(422);
});

test.for([
  ['on another site', { origin: 'https://community.example.test.evil.example' }, 'wrong'],
  ['without its person verified', { userVerified: false }, 'wrong'],
  ['with a counter that stands still', { counter: 7 }, 'counter-went-back'],
  ['with a counter that went back', { counter: 3 }, 'counter-went-back'],
] as const)('A passkey used %s is refused and recorded', async ([, behavior, reason]) => {
  const [person, authenticator] = await personWithPasskey();
  const browser = community.newBrowser();
  await signInByPasskey(browser, authenticator, { counter: 7 });
  browser.cookies.clear();

  const response = await signInByPasskey(browser, authenticator, behavior);

  expect(await problemCode(response)).toBe('code_not_accepted');
  expect(browser.cookies.has(sessionCookie)).toBe(false);
  expect((await community.recordOf(person)).at(-1)).toBe(`sign-in.passkey-refused:${reason}`);
});

test('A signature made with another key is refused, whatever counter it tells', async () => {
  const [person, authenticator] = await personWithPasskey();
  const forged = createAuthenticator(origin);
  const browser = community.newBrowser();
  const options = assertionOptions.parse(await (await browser.post(optionsPath, {})).json());
  const real = authenticator.assert(options) as { response: object; id: string };
  const fake = forged.assert(options, { counter: 0 }) as { response: { userHandle?: string } };
  const handle = (real.response as { userHandle: string }).userHandle;
  const response = { ...real, response: { ...fake.response, userHandle: handle } };

  expect((await browser.post(passkeyPath, { response, device: 'usual' })).status).toBe(422);
  expect((await community.recordOf(person)).at(-1)).toBe('sign-in.passkey-refused:wrong');
});

test('An authenticator that never counts keeps working', async () => {
  const [, authenticator] = await personWithPasskey();
  const never = createAuthenticator(origin);
  const person = await community.newPerson(program);
  const options = await person.post('/api/identity/factors/passkeys/options');
  const registration = (await options.json()) as {
    challenge: string;
    rp: { id: string };
    user: { id: string };
  };
  await person.post('/api/identity/factors/passkeys', {
    response: never.register(registration, { counter: 0 }),
    name: 'Synced',
  });
  const browser = community.newBrowser();
  expect((await signInByPasskey(browser, never, { counter: 0 })).status).toBe(200);
  expect((await signInByPasskey(browser, never, { counter: 0 })).status).toBe(200);
  expect((await signInByPasskey(browser, authenticator)).status).toBe(200);
});

test('Options are for nobody in particular: who has a passkey can’t be asked by address', async () => {
  const [{ email }] = await personWithPasskey();
  const ask = (body: object) => community.newBrowser().post(optionsPath, body);

  for (const address of [email, 'nobody@example.test']) {
    expect(await problemCode(await ask({ email: address }))).toBe('invalid_request');
  }

  const options = (await (await ask({})).json()) as object;
  expect(Object.keys(options).sort()).toEqual(['challenge', 'rpId', 'timeout', 'userVerification']);
});

test('A suspended person’s passkey gets the answer of a wrong one', async () => {
  const [person, authenticator] = await personWithPasskey();
  await community.setState(person, 'suspended');
  const browser = community.newBrowser();
  expect(await problemCode(await signInByPasskey(browser, authenticator))).toBe('code_not_accepted');
  expect(browser.cookies.has(sessionCookie)).toBe(false);
});

test.for([
  ['nothing readable', { id: 'AAAA', rawId: 'AAAA', type: 'public-key', response: {} }],
  [
    'an account nobody has',
    {
      id: 'AAAA',
      rawId: 'AAAA',
      type: 'public-key',
      response: {
        clientDataJSON: 'e30',
        authenticatorData: 'AAAA',
        signature: 'AAAA',
        userHandle: Buffer.from(`${'a'.repeat(22)}.${'b'.repeat(22)}`).toString('base64url'),
      },
    },
  ],
] as const)('An answer that says %s is refused like any other', async ([, response]) => {
  const browser = community.newBrowser();
  await browser.post(optionsPath, {});
  const answer = await browser.post(passkeyPath, { response, device: 'usual' });
  expect(await problemCode(answer)).toBe('code_not_accepted');
});

test('Nobody can fill a person’s record with refusals: 25 an hour are kept', async () => {
  const [person] = await personWithPasskey();
  const userHandle = Buffer.from(`${person.programId}.${person.memberId}`).toString('base64url');
  const factors = (await (await person.get('/api/identity/factors')).json()) as {
    passkeys: { id: string }[];
  };
  const id = factors.passkeys[0]!.id;
  const response = {
    id,
    rawId: id,
    type: 'public-key',
    response: { clientDataJSON: 'e30', authenticatorData: 'AAAA', signature: 'AAAA', userHandle },
  };
  for (let attempt = 0; attempt < 27; attempt += 1) {
    const answer = await community.newBrowser().post(passkeyPath, { response, device: 'usual' });
    expect(answer.status).toBe(422);
  }
  const refusals = (await community.recordOf(person)).filter((line) =>
    line.startsWith('sign-in.passkey-refused'),
  );
  expect(refusals).toHaveLength(25);
});

test('A passkey offered in a second tab doesn’t undo the code that is awaited in the first', async () => {
  const person = await community.newPerson(program, { role: 'participant' });
  const browser = community.newBrowser();
  await browser.post('/api/identity/sign-in/code-requests', { email: person.email });
  expect((await browser.post(optionsPath, {})).status).toBe(200);

  const code = await community.mailbox.codeOf(person.email);
  const response = await browser.post('/api/identity/sign-in/codes', { code, device: 'usual' });

  expect(await response.json()).toMatchObject({
    next: 'done',
    session: { member: { memberId: person.memberId } },
  });
});
