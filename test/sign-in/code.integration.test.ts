import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, expect, test } from 'vitest';
import type { TestProgram } from '#test/support/community.ts';
import {
  createIdentityCommunity,
  problemCode,
  requestCookie,
  sessionCookie,
  wrongCode,
  type IdentityCommunity,
  type Person,
} from '#test/support/identity.ts';

const codeRequests = '/api/identity/sign-in/code-requests';
const codes = '/api/identity/sign-in/codes';

let community: IdentityCommunity;
let program: TestProgram;

beforeAll(async () => {
  community = await createIdentityCommunity();
  program = await community.newProgram();
});

test('A code request for an unknown address: the same bytes and the same calls as for a known one, and no mail', async () => {
  const { email } = await community.newPerson(program);
  const [known, unknown] = [community.newBrowser(), community.newBrowser()];
  const answers: Response[] = [];

  const callsForKnown = await community.countCalls(async () =>
    answers.push(await known.post(codeRequests, { email })),
  );
  const callsForUnknown = await community.countCalls(async () =>
    answers.push(await unknown.post(codeRequests, { email: 'nobody@example.test' })),
  );

  expect(callsForUnknown).toEqual(callsForKnown);
  const [first, second] = answers;
  expect(second!.status).toBe(200);
  expect(await second!.text()).toBe(await first!.text());
  const namesOf = (response: Response) => [...response.headers.keys()].sort();
  expect(namesOf(second!)).toEqual(namesOf(first!));
  expect(await community.mailbox.mailsOf('nobody@example.test')).toEqual([]);
  expect(await community.mailbox.mailsOf(email)).toHaveLength(1);
});

test('A person who was removed is mailed no code, with the same bytes and the same calls as an unknown address', async () => {
  const removed = await community.newPerson(program);
  await community.setState(removed, 'removed');
  const elsewhere = await community.newProgram('Harbor Street Program');
  const back = await community.newPerson(program);
  await community.setState(back, 'removed');
  await community.newPerson(elsewhere, { email: back.email });
  const answers: Response[] = [];
  const ask = (email: string) =>
    community.countCalls(async () =>
      answers.push(await community.newBrowser().post(codeRequests, { email })),
    );

  const callsForRemoved = await ask(removed.email);
  expect(callsForRemoved).toEqual(await ask('somebody@example.test'));
  expect(await ask(back.email)).toEqual(callsForRemoved);
  const texts = await Promise.all(answers.map((response) => response.text()));
  expect(new Set(texts).size).toBe(1);
  expect(await community.mailbox.mailsOf(removed.email)).toEqual([]);
  expect(await community.mailbox.mailsOf(back.email)).toHaveLength(1);
});

test('A code signs in once; the request’s cookie is taken back, the session’s is sealed off from scripts', async () => {
  const { email, handle } = await community.newPerson(program);
  const browser = community.newBrowser();

  const response = await community.signInByCode(browser, email);

  expect(await response.json()).toMatchObject({
    next: 'done',
    session: { member: { handle, role: 'participant' }, program: { name: program.name }, stage: 'full' },
  });
  const line = response.headers.getSetCookie().find((cookie) => cookie.startsWith(sessionCookie));
  expect(line).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  expect([...browser.cookies.keys()]).toEqual([sessionCookie]);
  const again = await browser.post(codes, { code: await community.mailbox.codeOf(email), device: 'usual' });
  expect(again.status).toBe(422);
});

test('Fifty correct codes side by side: one session', async () => {
  const person = await community.newPerson(program);
  const browser = community.newBrowser();
  await browser.post(codeRequests, { email: person.email });
  const code = await community.mailbox.codeOf(person.email);
  const before = await sessionsOf(person);

  const responses = await Promise.all(
    Array.from({ length: 50 }, () => browser.post(codes, { code, device: 'usual' })),
  );

  expect(responses.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(responses.filter(({ status }) => status === 422)).toHaveLength(49);
  expect(await sessionsOf(person)).toBe(before + 1);
  expect(await community.recordOf(person)).toEqual(['session.started:code']);
});

test('Five wrong codes, then the right one: refused, and no session', async () => {
  const person = await community.newPerson(program);
  const browser = community.newBrowser();
  await browser.post(codeRequests, { email: person.email });
  const code = await community.mailbox.codeOf(person.email);
  for (let wrong = 0; wrong < 5; wrong += 1) {
    const response = await browser.post(codes, { code: wrongCode(code), device: 'usual' });
    expect(await problemCode(response)).toBe('code_not_accepted');
  }

  const response = await browser.post(codes, { code, device: 'usual' });

  expect(await problemCode(response)).toBe('code_not_accepted');
  expect(await community.recordOf(person)).toEqual([]);
});

test('Four wrong codes, then the right one: signed in', async () => {
  const { email } = await community.newPerson(program);
  const browser = community.newBrowser();
  await browser.post(codeRequests, { email });
  const code = await community.mailbox.codeOf(email);
  for (let wrong = 0; wrong < 4; wrong += 1) {
    await browser.post(codes, { code: wrongCode(code), device: 'usual' });
  }

  expect((await browser.post(codes, { code, device: 'usual' })).status).toBe(200);
});

test('A code works only in the browser that asked for it', async () => {
  const { email } = await community.newPerson(program);
  const [asking, other, without] = [community.newBrowser(), community.newBrowser(), community.newBrowser()];
  await asking.post(codeRequests, { email });
  const code = await community.mailbox.codeOf(email);
  await other.post(codeRequests, { email: 'elsewhere@example.test' });

  expect(await problemCode(await other.post(codes, { code, device: 'usual' }))).toBe('code_not_accepted');
  expect(await problemCode(await without.post(codes, { code, device: 'usual' }))).toBe('code_not_accepted');
  expect((await asking.post(codes, { code, device: 'usual' })).status).toBe(200);
});

test('A code is good for ten minutes, and a clock that is turned back doesn’t change what was used', async () => {
  const { email } = await community.newPerson(program);
  const [late, intime] = [community.newBrowser(), community.newBrowser()];
  await late.post(codeRequests, { email });
  const code = await community.mailbox.codeOf(email);
  community.clock.advance(10 * 60_000);
  expect(await problemCode(await late.post(codes, { code, device: 'usual' }))).toBe('code_not_accepted');

  expect((await community.signInByCode(intime, email)).status).toBe(200);
  const used = await community.mailbox.codeOf(email);
  community.clock.advance(-60 * 60_000);
  expect(await problemCode(await intime.post(codes, { code: used, device: 'usual' }))).toBe(
    'code_not_accepted',
  );
  community.clock.advance(60 * 60_000);
});

test('A newer code replaces the one before it', async () => {
  const { email } = await community.newPerson(program);
  const browser = community.newBrowser();
  await browser.post(codeRequests, { email });
  const first = await community.mailbox.codeOf(email);
  await browser.post(codeRequests, { email });
  const second = await community.mailbox.codeOf(email);

  const old = first === second ? wrongCode(second) : first;
  expect((await browser.post(codes, { code: old, device: 'usual' })).status).toBe(422);
  expect((await browser.post(codes, { code: second, device: 'usual' })).status).toBe(200);
});

test('A suspended person gets the answer of a wrong code', async () => {
  const { email } = await community.newPerson(program, { state: 'suspended' });
  const person = await community.newPerson(program);
  const [browser, other] = [community.newBrowser(), community.newBrowser()];
  await other.post(codeRequests, { email: person.email });
  const wrong = wrongCode(await community.mailbox.codeOf(person.email));

  const theirs = await problemOf(await community.signInByCode(browser, email));
  const refused = await problemOf(await other.post(codes, { code: wrong, device: 'usual' }));

  expect({ ...theirs, requestId: '' }).toEqual({ ...refused, requestId: '' });
  expect(browser.cookies.has(sessionCookie)).toBe(false);
});

test.for(['suspended', 'removed'] as const)(
  'A person %s between asking and typing stays out',
  async (state) => {
    const person = await community.newPerson(program);
    const browser = community.newBrowser();
    await browser.post(codeRequests, { email: person.email });
    await community.setState(person, state);

    const code = await community.mailbox.codeOf(person.email);
    expect((await browser.post(codes, { code, device: 'usual' })).status).toBe(422);
    expect(browser.cookies.has(sessionCookie)).toBe(false);
  },
);

test('An address in two programs: the code is asked for again with the choice, and leads into that program only', async () => {
  const other = await community.newProgram('Harbor Street Program');
  const email = 'in-two@example.test';
  await community.newPerson(program, { email });
  const there = await community.newPerson(other, { email });
  const browser = community.newBrowser();

  const first = await community.signInByCode(browser, email);
  const step: unknown = await first.json();
  const code = await community.mailbox.codeOf(email);
  const foreign = await community.newProgram('Not Theirs');
  const guessed = await browser.post(codes, { code, device: 'usual', programId: foreign.id });
  const second = await browser.post(codes, { code, device: 'usual', programId: other.id });
  const third = await browser.post(codes, { code, device: 'usual', programId: program.id });

  expect(step).toMatchObject({ next: 'choose-program' });
  expect((step as { programs: unknown[] }).programs).toHaveLength(2);
  expect(guessed.status).toBe(422);
  expect(await second.json()).toMatchObject({
    next: 'done',
    session: { member: { memberId: there.memberId }, program: { id: other.id } },
  });
  expect(third.status).toBe(422);
});

test('A session that was in the browser before sign-in is over after it, and the token is new', async () => {
  const person = await community.newPerson(program);
  const browser = community.newBrowser();
  await community.signInByCode(browser, person.email);
  const planted = browser.cookies.get(sessionCookie)!;

  await community.signInByCode(browser, person.email);

  expect(browser.cookies.get(sessionCookie)).not.toBe(planted);
  const thief = community.newBrowser();
  thief.cookies.set(sessionCookie, planted);
  expect((await thief.get('/api/identity/sessions')).status).toBe(401);
  expect((await browser.get('/api/identity/sessions')).status).toBe(200);
});

test('What stands in the tables signs nobody in: no token, no code, no address in the clear', async () => {
  const person = await community.newPerson(program);
  const browser = community.newBrowser();
  await community.signInByCode(browser, person.email);
  const token = browser.cookies.get(sessionCookie)!.split('.')[2]!;
  await browser.post(codeRequests, { email: 'dumped@example.test' });
  const request = browser.cookies.get(requestCookie)!;

  const rows = JSON.stringify([await dump('community'), await dump('identity')]);

  expect(rows).not.toContain(token);
  expect(rows).not.toContain(request);
  expect(rows).not.toContain('dumped@example.test');
  const thief = community.newBrowser();
  for (const [, digest] of rows.matchAll(/SESSION#([\w-]{43})/g)) {
    thief.cookies.set(sessionCookie, `${program.id}.${person.memberId}.${digest!}`);
    expect((await thief.get('/api/identity/sessions')).status).toBe(401);
  }
});

test('Twenty-five requests from one network in five minutes, wherever in its /64 and whatever it forwards', async () => {
  const ask = (last: number) =>
    community
      .newBrowser(`2001:db8:7:7::${last.toString(16)}`)
      .post(codeRequests, { email: `n${last}@example.test` });
  for (let request = 1; request <= 25; request += 1) expect((await ask(request)).status).toBe(200);

  const refused = await ask(26);
  const forwarded = await community.send(codeRequests, {
    method: 'POST',
    headers: {
      origin: community.platform.origin,
      'sec-fetch-site': 'same-origin',
      'footbridge-request': '1',
      'content-type': 'application/json',
      'cloudfront-viewer-address': '2001:db8:7:7::ffff:40000',
      'x-forwarded-for': '203.0.113.9',
    },
    body: JSON.stringify({ email: 'n27@example.test' }),
  });

  expect(await problemCode(refused)).toBe('too_many_requests');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(forwarded.status).toBe(429);
  const neighbor = community.newBrowser('2001:db8:7:8::1');
  expect((await neighbor.post(codeRequests, { email: 'n28@example.test' })).status).toBe(200);
  community.clock.advance(5 * 60_000);
  expect((await ask(29)).status).toBe(200);
});

test('Twenty-five codes an hour for one address, from however many networks, known or not', async () => {
  const { email } = await community.newPerson(program);
  for (const address of [email, 'unknown-hour@example.test']) {
    const ask = () => community.newBrowser().post(codeRequests, { email: address });
    const statuses: number[] = [];
    for (let request = 1; request <= 26; request += 1) statuses.push((await ask()).status);
    expect(statuses.slice(0, 25).every((status) => status === 200)).toBe(true);
    expect(statuses[25]).toBe(429);
  }
});

test.for([
  [{}],
  [{ email: 'not an address' }],
  [{ email: ['a@example.test'] }],
  [{ email: 'a@example.test', programId: 'x' }],
] as const)('A code request with a body of %j is refused and sets no cookie', async ([body]) => {
  const browser = community.newBrowser();
  expect((await browser.post(codeRequests, body)).status).toBe(400);
  expect(browser.cookies.size).toBe(0);
});

async function sessionsOf(person: Person): Promise<number> {
  const rows = await dump('community');
  return rows.filter(
    ({ pk, sk }) => String(pk).endsWith(person.memberId) && String(sk).startsWith('SESSION#'),
  ).length;
}

async function dump(table: 'community' | 'identity'): Promise<Record<string, unknown>[]> {
  const { Items = [] } = await community.platform.database.send(
    new ScanCommand({ TableName: community.platform.tables[table] }),
  );
  return Items;
}

async function problemOf(response: Response): Promise<Record<string, unknown>> {
  return { status: response.status, ...((await response.json()) as Record<string, unknown>) };
}
