import { beforeAll, expect, test } from 'vitest';
import { createModerationApp } from '#functions/moderation.app.ts';
import { origin, ownPageHeaders, type TestProgram } from '#test/support/community.ts';
import {
  createIdentityCommunity,
  sessionCookie,
  type IdentityCommunity,
  type Person,
} from '#test/support/identity.ts';
import { beforeNextTransaction } from '#test/support/interleave.ts';
import { newVisitor } from '#test/support/visitor.ts';

const sessions = '/api/identity/sessions';

let community: IdentityCommunity;
let program: TestProgram;

beforeAll(async () => {
  community = await createIdentityCommunity();
  program = await community.newProgram();
});

/** A person about to type in a mailed code. */
async function personWithCode() {
  const person = await community.newPerson(program, { stale: true });
  const browser = newVisitor(community);
  browser.cookies.set(sessionCookie, person.cookie.slice(sessionCookie.length + 1));
  await browser.post('/api/identity/step-up/code-requests');
  const code = await community.mailbox.codeOf(person.email);
  return { person, browser, prove: () => browser.post('/api/identity/step-up/codes', { code }) };
}

async function asStaff(method: 'PUT' | 'POST', { memberId }: Person, act: string): Promise<Response> {
  const { cookie } = await program.newMember({ role: 'staff' });
  const path = `${origin}/api/staff/people/${memberId}/${act}`;
  const request = new Request(path, { method, headers: { ...ownPageHeaders, cookie } });
  return createModerationApp(community.platform).fetch(request);
}

test('A session that gets a new token while its member is suspended ends with the others', async () => {
  const { person, browser, prove } = await personWithCode();
  let proved: Response | undefined;
  beforeNextTransaction(community.platform, async () => (proved = await prove()));

  expect((await asStaff('PUT', person, 'suspension')).status).toBe(200);

  expect(proved?.status).toBe(200);
  expect((await browser.get(sessions)).status).toBe(401);
});

test('A session that gets a new token while its member graduates has the new role', async () => {
  const { person, browser, prove } = await personWithCode();
  let graduated: Response | undefined;
  beforeNextTransaction(community.platform, async () => {
    graduated = await asStaff('POST', person, 'graduation');
  });

  expect(await (await prove()).json()).toMatchObject({ session: { member: { role: 'alumni' } } });

  expect(graduated?.status).toBe(200);
  const peek = await browser.get('/api/identity/session');
  expect(await peek.json()).toMatchObject({ session: { member: { role: 'alumni' } } });
});

test('A session that gets a new token while it is taken away ends all the same', async () => {
  const { person, browser, prove } = await personWithCode();
  const other = community.newBrowser();
  await community.signInByCode(other, person.email);
  let proved: Response | undefined;
  beforeNextTransaction(community.platform, async () => (proved = await prove()));

  expect((await other.delete(`${sessions}?keep=current`)).status).toBe(204);

  expect(proved?.status).toBe(200);
  expect((await browser.get(sessions)).status).toBe(401);
  expect((await other.get(sessions)).status).toBe(200);
});
