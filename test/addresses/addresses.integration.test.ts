import { beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { newAccount } from '#functions/accounts/domain.ts';
import * as accounts from '#functions/accounts/repository.ts';
import { createIdentityApp } from '#functions/identity.app.ts';
import * as ledger from '#functions/ledger/repository.ts';
import * as notices from '#functions/notices/repository.ts';
import { newId } from '#functions/platform/ids.ts';
import { writeTogether } from '#functions/table/transact.ts';
import {
  createTestCommunity,
  type TestCommunity,
  type TestMember,
  type TestProgram,
} from '#test/support/community.ts';

const purpose = 'Missed three groups in a row, the phone is off; I want to write to them.';
const email = 'wren.person@example.test';

let community: TestCommunity;
let program: TestProgram;
let staff: TestMember;
let member: TestMember;

beforeAll(async () => {
  community = await createTestCommunity(createIdentityApp);
});
beforeEach(async () => {
  program = await community.newProgram();
  staff = await program.newMember({ role: 'staff' });
  member = await program.newMember({ role: 'participant' });
  const account = newAccount(
    { programId: program.id, memberId: member.memberId },
    email,
    community.platform.now(),
  );
  await writeTogether(
    community.platform,
    accounts.create(community.platform, account, () => new Error('taken')),
  );
});

const path = (memberId: string) => `/api/identity/people/${memberId}/email-disclosures`;
const told = () => notices.list(community.platform, program.id, member.memberId, 10, undefined);
const entries = async () =>
  (await ledger.listAbout(community.platform, program.id, member.memberId, 10, undefined)).entries;
const problem = z.looseObject({ code: z.string(), requestId: z.string() });

test('Staff learn an address once the record and the member know why', async () => {
  const response = await staff.post(path(member.memberId), { purpose });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ email });
  expect(await told()).toMatchObject([{ kind: 'address-opened', message: purpose }]);
  expect(await entries()).toMatchObject([
    { action: 'email.disclosed', lane: staff.memberId, subjectMemberId: member.memberId, purpose },
  ]);
});

test.each<[string, unknown]>([
  ['no purpose', {}],
  ['a purpose of blanks', { purpose: '            ' }],
  ['a purpose of one word', { purpose: 'because' }],
  ['a purpose of 501 characters', { purpose: 'a'.repeat(501) }],
  ['half a character', { purpose: `${purpose}\ud800` }],
  ['an unknown key', { purpose, memberId: 'x' }],
])('With %s nothing is told and nothing recorded', async (_name, body) => {
  const response = await staff.post(path(member.memberId), body);
  expect(response.status).toBe(400);
  expect(await response.text()).not.toContain(email);
  expect(await told()).toEqual([]);
  expect(await entries()).toEqual([]);
});

test('Without a fresh proof of who it is nothing is told', async () => {
  const stale = await program.newMember({ role: 'staff', stale: true });
  const response = await stale.post(path(member.memberId), { purpose });
  expect(response.status).toBe(403);
  expect(problem.parse(await response.json()).code).toBe('step_up_required');
  expect(await entries()).toEqual([]);
});

test('A member of another program is answered like one who isn’t there', async () => {
  const stranger = await (await community.newProgram('Otherwise')).newMember({ role: 'staff' });
  const bodies = [];
  for (const memberId of [member.memberId, newId(community.platform.random)]) {
    const response = await stranger.post(path(memberId), { purpose });
    expect(response.status).toBe(404);
    const { requestId: _own, ...rest } = problem.parse(await response.json());
    bodies.push(rest);
  }
  expect(bodies[0]).toEqual(bodies[1]);
  expect(await told()).toEqual([]);
});

test.each(['participant', 'alumni', 'family', 'moderator'] as const)(
  'To %s the page does not exist',
  async (role) => {
    const curious = await program.newMember({ role });
    const response = await curious.post(path(member.memberId), { purpose });
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain(email);
    expect(await entries()).toEqual([]);
  },
);

test('Two staff people asking at once are both recorded', async () => {
  const colleague = await program.newMember({ role: 'staff' });
  const answers = await Promise.all(
    [staff, colleague, staff].map((asker) => asker.post(path(member.memberId), { purpose })),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await entries()).toHaveLength(3);
  expect(await told()).toHaveLength(3);
});

test('The address stands in no log line', () => {
  expect(JSON.stringify(community.log)).not.toContain('@example.test');
});
