import { QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { invitationOutcomes, invitationPage, type InvitationRow } from '#shared/invitations.ts';
import * as cohorts from '#functions/cohorts/repository.ts';
import { createIdentityApp } from '#functions/identity.app.ts';
import * as members from '#functions/members/repository.ts';
import { newId } from '#functions/platform/ids.ts';
import { tableOf } from '#functions/platform/platform.ts';
import { writeTogether } from '#functions/table/transact.ts';
import {
  createTestCommunity,
  type TestCommunity,
  type TestMember,
  type TestProgram,
} from '#test/support/community.ts';
import { openMailbox, type Mailbox } from '#test/support/mailbox.ts';
import { newVisitor } from '#test/support/visitor.ts';

const invitationsPath = '/api/identity/invitations';
const problem = z.object({ code: z.string(), detail: z.string() });

let community: TestCommunity;
let mailbox: Mailbox;
let program: TestProgram;
let cohortId: string;
let ines: TestMember;
let omar: TestMember;

beforeAll(async () => {
  community = await createTestCommunity(createIdentityApp);
  mailbox = openMailbox(community.platform);
});
beforeEach(async () => {
  program = await community.newProgram();
  cohortId = newId(community.platform.random);
  await writeTogether(community.platform, [
    cohorts.create(program.id, { id: cohortId, name: 'Spring Mornings', version: 1 }),
  ]);
  ines = await program.newMember({ role: 'staff' });
  omar = await program.newMember({ role: 'staff' });
});

const address = () => `${newId(community.platform.random).toLowerCase()}@example.test`;
const line = (row: number, change: Partial<InvitationRow> = {}): InvitationRow => ({
  row,
  id: newId(community.platform.random),
  email: address(),
  role: 'participant',
  cohort: 'Spring Mornings',
  ...change,
});

async function invite(staff: TestMember, rows: readonly InvitationRow[]) {
  const response = await staff.post(invitationsPath, { rows });
  expect(response.status).toBe(200);
  return invitationOutcomes.parse(await response.json()).rows;
}
async function list(staff: TestMember, query = '') {
  const response = await staff.get(`${invitationsPath}${query}`);
  expect(response.status).toBe(200);
  return invitationPage.parse(await response.json());
}
const codeOf = async (response: Response) => problem.parse(await response.json()).code;

let linksOpened = 0;
/** @returns the status with which a link is answered. */
async function openLink(token: string): Promise<number> {
  linksOpened += 1;
  const visitor = newVisitor(community, `198.51.100.${linksOpened}`);
  return (await visitor.post('/api/identity/joining', { token })).status;
}
async function ledgerActions(): Promise<string[]> {
  const { Items } = await community.platform.database.send(
    new ScanCommand({ TableName: tableOf(community.platform, 'ledger'), ConsistentRead: true }),
  );
  return (Items ?? [])
    .filter((item) => item['programId'] === program.id)
    .map((item) => String(item['action']));
}

describe('A list of people', () => {
  test('Every line is answered: good ones are sent, the others name their problem', async () => {
    const member = address();
    await invite(ines, [line(1, { email: member })]);
    const twice = address();
    const team = address();
    const rows = [
      line(1),
      line(2, { email: 'no address' }),
      line(3, { role: 'boss' }),
      line(4, { cohort: 'Autumn' }),
      line(5, { cohort: '' }),
      line(6, { email: twice }),
      line(7, { email: twice.toUpperCase() }),
      line(8, { email: member }),
      line(9, { email: team, role: 'moderator', cohort: '' }),
    ];

    const outcomes = await invite(ines, rows);

    expect(outcomes.map(({ row, outcome }) => [row, outcome])).toEqual([
      [1, 'sent'],
      [2, 'refused'],
      [3, 'refused'],
      [4, 'refused'],
      [5, 'refused'],
      [6, 'sent'],
      [7, 'refused'],
      [8, 'refused'],
      [9, 'awaiting_second_person'],
    ]);
    expect(outcomes[7]?.problem).toBe('This address has an open invitation already.');
    expect(await mailbox.mailsOf(twice)).toHaveLength(1);
    expect(await mailbox.mailsOf(team)).toEqual([]);
    const { invitations } = await list(ines);
    expect(invitations).toHaveLength(4);
  });

  test('A hundred people fit one request and few transactions, and each gets one mail', async () => {
    const rows = Array.from({ length: 100 }, (_, index) => line(index + 1));
    let outcomes: unknown[] = [];
    const calls = await community.countCalls(async () => {
      outcomes = await invite(ines, rows);
    });
    expect(outcomes).toEqual(rows.map(({ row }) => ({ row, outcome: 'sent' })));
    expect(calls.filter((name) => name.startsWith('TransactWrite'))).toHaveLength(4);
    for (const { email } of [rows[0], rows[50], rows[99]].filter((row) => row !== undefined)) {
      expect(await mailbox.mailsOf(email)).toHaveLength(1);
    }
  });

  test('Sent again it is answered the same, and nobody gets a second mail', async () => {
    const rows = [line(1), line(2, { role: 'staff', cohort: '' }), line(3, { email: 'nowhere' })];
    const first = await invite(ines, rows);
    expect(await invite(ines, rows)).toEqual(first);
    expect(await Promise.all([invite(ines, rows), invite(ines, rows)])).toEqual([first, first]);
    expect(await mailbox.mailsOf(rows[0]?.email ?? '')).toHaveLength(1);
    expect((await list(ines)).invitations).toHaveLength(2);
    expect(await ledgerActions()).toEqual(['invitation.created']);
  });

  test.each<[string, Partial<InvitationRow>]>([
    ['another address', { email: 'someone-else@example.test' }],
    ['another role', { role: 'alumni' }],
    ['no cohort', { role: 'alumni', cohort: '' }],
    ['nothing readable', { email: '' }],
  ])(
    'The id of a line that was sent, with %s, is a conflict, and nothing of the list is sent',
    async (_name, change) => {
      const sent = line(1);
      await invite(ines, [sent]);
      const other = line(2);
      const response = await ines.post(invitationsPath, { rows: [other, { ...sent, ...change }] });
      expect(response.status).toBe(409);
      expect(await codeOf(response)).toBe('id_conflict');
      expect(await mailbox.mailsOf(other.email)).toEqual([]);
    },
  );

  test('The id of a colleague’s line is a conflict too', async () => {
    const sent = line(1);
    await invite(ines, [sent]);
    expect((await omar.post(invitationsPath, { rows: [sent] })).status).toBe(409);
  });

  test('Two lists with one person, sent at the same moment, invite that person once', async () => {
    const email = address();
    const answers = await Promise.all([
      invite(ines, [line(1, { email })]),
      invite(omar, [line(1, { email })]),
    ]);
    expect(answers.map(([row]) => row?.outcome).sort()).toEqual(['refused', 'sent']);
    expect(await mailbox.mailsOf(email)).toHaveLength(1);
  });

  test('Two programs invite one person independently', async () => {
    const email = address();
    const other = await community.newProgram('Otherwise');
    const stranger = await other.newMember({ role: 'staff' });
    expect(await invite(ines, [line(1, { email, role: 'alumni', cohort: '' })])).toEqual([
      { row: 1, outcome: 'sent' },
    ]);
    expect(await invite(stranger, [line(1, { email, role: 'alumni', cohort: '' })])).toEqual([
      { row: 1, outcome: 'sent' },
    ]);
    expect(await invite(stranger, [line(2, { cohort: 'Spring Mornings' })])).toMatchObject([
      { outcome: 'refused' },
    ]);
  });

  test.each<[string, unknown]>([
    [
      'an unknown key in a line',
      {
        rows: [
          {
            ...{ row: 1, id: 'A'.repeat(22), email: 'a@example.test', role: 'staff', cohort: '' },
            programId: 'x',
          },
        ],
      },
    ],
    ['an unknown key beside the list', { rows: [], memberId: 'x' }],
    ['an empty list', { rows: [] }],
    ['a list that is text', { rows: 'a@example.test' }],
    [
      'an id that is none',
      { rows: [{ row: 1, id: '../x', email: 'a@example.test', role: 'staff', cohort: '' }] },
    ],
    [
      'a line number below one',
      { rows: [{ row: 0, id: 'A'.repeat(22), email: 'a@example.test', role: 'staff', cohort: '' }] },
    ],
    [
      '101 lines',
      {
        rows: Array.from({ length: 101 }, (_, row) => ({
          row: row + 1,
          id: 'A'.repeat(22),
          email: 'a',
          role: 'staff',
          cohort: '',
        })),
      },
    ],
    [
      'two lines with one id',
      {
        rows: [1, 2].map((row) => ({
          row,
          id: 'A'.repeat(22),
          email: `a${row}@example.test`,
          role: 'alumni',
          cohort: '',
        })),
      },
    ],
    ['a prototype', JSON.parse('{"rows":[],"__proto__":{"role":"staff"}}')],
  ])('%s is refused and nothing is made', async (_name, body) => {
    const response = await ines.post(invitationsPath, body);
    expect(response.status).toBe(400);
    expect(await codeOf(response)).toBe('invalid_request');
    expect((await list(ines)).invitations).toEqual([]);
  });
});

describe('The list of invitations', () => {
  test('It shows what each is now, newest first, and says which are the reader’s own', async () => {
    const first = line(1, { role: 'family', cohort: '' });
    const second = line(2);
    await invite(ines, [first]);
    community.clock.advance(1_000);
    await invite(omar, [second]);
    const { invitations } = await list(ines);
    expect(invitations).toMatchObject([
      {
        id: second.id,
        email: second.email,
        role: 'participant',
        cohortName: 'Spring Mornings',
        state: 'pending',
        own: false,
      },
      { id: first.id, email: first.email, role: 'family', state: 'pending', own: true },
    ]);
    expect(JSON.stringify(invitations)).not.toMatch(/secret|invitedBy|hash/i);
  });

  test('It is narrowed by state, and time makes an open one expired', async () => {
    const [early, revoked, team] = [line(1), line(2), line(3, { role: 'staff', cohort: '' })];
    await invite(ines, [early, revoked, team]);
    await ines.delete(`${invitationsPath}/${revoked.id}`);
    const idsOf = async (state: string) =>
      (await list(ines, `?state=${state}`)).invitations.map(({ id }) => id);
    expect(await idsOf('pending')).toEqual([early.id]);
    expect(await idsOf('awaiting_second_person')).toEqual([team.id]);
    expect(await idsOf('revoked')).toEqual([revoked.id]);
    expect(await idsOf('expired')).toEqual([]);
    community.clock.advance(14 * 86_400_000);
    ines = await program.newMember({ role: 'staff' });
    expect(await idsOf('pending')).toEqual([]);
    expect((await idsOf('expired')).sort()).toEqual([early.id, team.id].sort());
  });

  test('Pages of 25 lead through all of it, each cursor only for whom and what it was made', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => line(index + 1, { role: 'alumni', cohort: '' }));
    await invite(ines, rows);
    const seen: string[] = [];
    let page = await list(ines);
    const cursor = page.next ?? '';
    for (;;) {
      seen.push(...page.invitations.map(({ id }) => id));
      expect(page.invitations.length).toBeLessThanOrEqual(25);
      if (page.next === undefined) break;
      page = await list(ines, `?cursor=${page.next}`);
    }
    expect(seen.sort()).toEqual(rows.map(({ id }) => id).sort());

    expect((await omar.get(`${invitationsPath}?cursor=${cursor}`)).status).toBe(400);
    expect((await ines.get(`${invitationsPath}?state=pending&cursor=${cursor}`)).status).toBe(400);
    expect((await ines.get(`${invitationsPath}?cursor=${cursor.slice(0, -4)}AAAA`)).status).toBe(400);
    expect((await ines.get(`${invitationsPath}?state=pending&state=revoked`)).status).toBe(400);
    expect((await ines.get(`${invitationsPath}?limit=1000`)).status).toBe(400);
  });
});

describe('Sending again and taking back', () => {
  test('A new link dies the old one, and lives 14 days from now', async () => {
    const row = line(1);
    await invite(ines, [row]);
    const old = await mailbox.tokenOf(row.email);
    expect(await openLink(old)).toBe(200);
    community.clock.advance(13 * 86_400_000);
    ines = await program.newMember({ role: 'staff' });

    const response = await ines.post(`${invitationsPath}/${row.id}/deliveries`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      id: row.id,
      state: 'pending',
      lastSentAt: community.platform.now().toISOString(),
    });
    const fresh = await mailbox.tokenOf(row.email);
    expect(await openLink(old)).toBe(404);
    community.clock.advance(13 * 86_400_000);
    expect(await openLink(fresh)).toBe(200);
  });

  test('An expired one comes alive again, unless the person was invited anew', async () => {
    const row = line(1);
    await invite(ines, [row]);
    community.clock.advance(15 * 86_400_000);
    ines = await program.newMember({ role: 'staff' });
    const anew = line(2, { email: row.email });
    expect(await invite(ines, [anew])).toMatchObject([{ outcome: 'sent' }]);
    const response = await ines.post(`${invitationsPath}/${row.id}/deliveries`);
    expect(response.status).toBe(409);
    expect(await mailbox.mailsOf(row.email)).toHaveLength(1);
    expect(await openLink(await mailbox.tokenOf(row.email))).toBe(200);
    community.clock.advance(15 * 86_400_000);
    ines = await program.newMember({ role: 'staff' });
    expect((await ines.post(`${invitationsPath}/${row.id}/deliveries`)).status).toBe(200);
  });

  test('One taken back opens nothing, and the person can be invited anew', async () => {
    const row = line(1);
    await invite(ines, [row]);
    const token = await mailbox.tokenOf(row.email);
    expect((await ines.delete(`${invitationsPath}/${row.id}`)).status).toBe(204);
    expect((await ines.delete(`${invitationsPath}/${row.id}`)).status).toBe(204);
    expect(await openLink(token)).toBe(404);
    expect((await ines.post(`${invitationsPath}/${row.id}/deliveries`)).status).toBe(409);
    expect(await invite(omar, [line(1, { email: row.email })])).toMatchObject([{ outcome: 'sent' }]);
    expect(await ledgerActions()).toHaveLength(3);
  });

  test('The sixth delivery in an hour is refused, so that nobody’s mailbox is flooded', async () => {
    const row = line(1);
    await invite(ines, [row]);
    const answers = [];
    for (let time = 0; time < 6; time += 1)
      answers.push((await ines.post(`${invitationsPath}/${row.id}/deliveries`)).status);
    expect(answers).toEqual([200, 200, 200, 200, 200, 429]);
    expect(await mailbox.mailsOf(row.email)).toHaveLength(6);
  });
});

describe('A place on the team takes two', () => {
  test('Nothing is sent until a second staff person approves; whoever invited can’t', async () => {
    const row = line(1, { role: 'moderator', cohort: '' });
    await invite(ines, [row]);
    const own = await ines.post(`${invitationsPath}/${row.id}/approvals`);
    expect(own.status).toBe(403);
    expect(await codeOf(own)).toBe('second_person_required');
    expect((await ines.post(`${invitationsPath}/${row.id}/deliveries`)).status).toBe(409);
    expect(await mailbox.mailsOf(row.email)).toEqual([]);

    const approved = await omar.post(`${invitationsPath}/${row.id}/approvals`);
    expect(approved.status).toBe(200);
    expect(await approved.json()).toMatchObject({ state: 'pending', own: false });
    expect(await openLink(await mailbox.tokenOf(row.email))).toBe(200);
    expect((await omar.post(`${invitationsPath}/${row.id}/approvals`)).status).toBe(409);
    expect(await mailbox.mailsOf(row.email)).toHaveLength(1);
  });

  test('Nobody can approve what a person asked who is no longer staff, and nothing is sent', async () => {
    const row = line(1, { role: 'staff', cohort: '' });
    await invite(ines, [row]);
    const asker = await members.find(community.platform, program.id, ines.memberId);
    await writeTogether(community.platform, [members.update(asker!, { ...asker!, state: 'removed' })]);

    const response = await omar.post(`${invitationsPath}/${row.id}/approvals`);

    expect([response.status, await codeOf(response)]).toEqual([409, 'state_conflict']);
    expect(await mailbox.mailsOf(row.email)).toEqual([]);
    expect((await list(omar)).invitations).toMatchObject([{ state: 'awaiting_second_person' }]);
  });

  test('Approving asks for a fresh proof of who it is', async () => {
    const row = line(1, { role: 'staff', cohort: '' });
    await invite(ines, [row]);
    const stale = await program.newMember({ role: 'staff', stale: true });
    const response = await stale.post(`${invitationsPath}/${row.id}/approvals`);
    expect(response.status).toBe(403);
    expect(await codeOf(response)).toBe('step_up_required');
    expect(await mailbox.mailsOf(row.email)).toEqual([]);
  });
});

describe('Who may not', () => {
  test('An invitation of another program is answered like one that isn’t there', async () => {
    const row = line(1);
    await invite(ines, [row]);
    const stranger = await (await community.newProgram('Otherwise')).newMember({ role: 'staff' });
    const missing = newId(community.platform.random);
    for (const [method, end] of [
      ['post', '/deliveries'],
      ['post', '/approvals'],
      ['delete', ''],
    ] as const) {
      const foreign = await stranger[method](`${invitationsPath}/${row.id}${end}`);
      const absent = await stranger[method](`${invitationsPath}/${missing}${end}`);
      expect(foreign.status).toBe(404);
      const { requestId: _one, ...foreignBody } = z
        .looseObject({ requestId: z.string() })
        .parse(await foreign.json());
      const { requestId: _two, ...absentBody } = z
        .looseObject({ requestId: z.string() })
        .parse(await absent.json());
      expect(foreignBody).toEqual(absentBody);
    }
    expect((await list(stranger)).invitations).toEqual([]);
    expect((await list(ines)).invitations).toMatchObject([{ state: 'pending', version: 1 }]);
    expect((await ines.delete(`${invitationsPath}/not-an-id`)).status).toBe(404);
  });

  test.each(['participant', 'alumni', 'family', 'moderator'] as const)(
    'To %s the page does not exist',
    async (role) => {
      const member = await program.newMember({ role });
      const row = line(1);
      expect((await member.get(invitationsPath)).status).toBe(404);
      expect((await member.post(invitationsPath, { rows: [row] })).status).toBe(404);
      expect((await member.post(`${invitationsPath}/${row.id}/approvals`)).status).toBe(404);
      expect(await mailbox.mailsOf(row.email)).toEqual([]);
    },
  );
});

test('No address and no secret stands in a log line or in Community', async () => {
  const row = line(1);
  await invite(ines, [row]);
  const token = await mailbox.tokenOf(row.email);
  const secret = token.slice(-43);
  const { Items } = await community.platform.database.send(
    new ScanCommand({ TableName: tableOf(community.platform, 'community'), ConsistentRead: true }),
  );
  const identity = await community.platform.database.send(
    new QueryCommand({
      TableName: tableOf(community.platform, 'identity'),
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': `PROGRAM#${program.id}#INVITATION#${row.id}` },
    }),
  );
  expect(identity.Items).toHaveLength(1);
  expect(JSON.stringify(identity.Items)).not.toContain(secret);
  expect(JSON.stringify(Items)).not.toContain('@example.test');
  expect(JSON.stringify(community.log)).not.toMatch(new RegExp(`@example\\.test|${secret}`));
});
