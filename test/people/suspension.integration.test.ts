import { beforeAll, expect, test } from 'vitest';
import { createApplications } from '#infra/local/applications.ts';
import type { TestMember, TestProgram } from '#test/support/community.ts';
import { answered, problemOf } from '#test/support/forum.ts';
import { createIdentityCommunity, type IdentityCommunity } from '#test/support/identity.ts';
import type { Visitor } from '#test/support/visitor.ts';

let community: IdentityCommunity;
let program: TestProgram;
let staff: TestMember;

beforeAll(async () => {
  community = await createIdentityCommunity(createApplications);
  program = await community.newProgram();
  staff = await program.newMember({ role: 'staff' });
});

/** One door of each application. */
const doors = ['/api/identity/sessions', '/api/boards', '/api/moderation/record'] as const;

/** What each door answers a browser that keeps its cookies, even when it is told to drop them. */
async function knock(browser: Visitor): Promise<string[]> {
  const kept = [...browser.cookies];
  const answers: string[] = [];
  for (const door of doors) {
    const response = await browser.get(door);
    answers.push(response.ok ? 'open' : await problemOf(response));
    for (const [name, value] of kept) browser.cookies.set(name, value);
  }
  return answers;
}

const open = ['open', 'open', 'open'];
const shut = ['401 session_ended', '401 session_ended', '401 session_ended'];

test('A suspended person is out of every application at their next request, on every device, and signs in only once restored', async () => {
  const person = await community.newPerson(program);
  const other = await community.newPerson(program);
  const [phone, laptop, theirs] = [community.newBrowser(), community.newBrowser(), community.newBrowser()];
  await answered(await community.signInByCode(phone, person.email), 200);
  community.clock.advance(61_000);
  await answered(await community.signInByCode(laptop, person.email), 200);
  await answered(await community.signInByCode(theirs, other.email), 200);
  for (const browser of [phone, laptop, theirs]) expect(await knock(browser)).toEqual(open);

  const suspension = `/api/staff/people/${person.memberId}/suspension`;
  await answered(await staff.put(suspension), 200);

  for (const browser of [phone, laptop]) expect(await knock(browser)).toEqual(shut);
  expect(await knock(theirs)).toEqual(open);

  community.clock.advance(61_000);
  const refused = await community.signInByCode(laptop, person.email);
  expect(refused.status).toBe(422);
  expect(await knock(laptop)).toEqual(shut);

  await answered(await staff.delete(suspension), 200);
  expect(await knock(phone)).toEqual(shut);
  community.clock.advance(61_000);
  await answered(await community.signInByCode(laptop, person.email), 200);
  expect(await knock(laptop)).toEqual(open);
  expect((await community.recordOf(person)).filter((action) => action.startsWith('person.'))).toEqual([
    'person.suspended',
    'person.restored',
  ]);
});
