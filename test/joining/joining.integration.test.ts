import { GetCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { houseRules, privacyNotice } from '#shared/notices.ts';
import type { Role } from '#shared/roles.ts';
import { handleSuggestions, joiningInvitation, signInStep } from '#shared/sign-in.ts';
import * as cohorts from '#functions/cohorts/repository.ts';
import { createIdentityApp } from '#functions/identity.app.ts';
import * as members from '#functions/members/repository.ts';
import { newId } from '#functions/platform/ids.ts';
import { tableOf } from '#functions/platform/platform.ts';
import * as sessions from '#functions/sessions/repository.ts';
import type { TableName } from '#functions/table/schema.ts';
import { writeTogether } from '#functions/table/transact.ts';
import {
  createTestCommunity,
  type TestCommunity,
  type TestMember,
  type TestProgram,
} from '#test/support/community.ts';
import { openMailbox, type Mailbox } from '#test/support/mailbox.ts';
import { newVisitor, type Visitor } from '#test/support/visitor.ts';

const joining = '/api/identity/joining';
const sessionCookie = '__Host-footbridge-session';
const problem = z.looseObject({ code: z.string(), detail: z.string(), requestId: z.string() });

let community: TestCommunity;
let mailbox: Mailbox;
let program: TestProgram;
let staff: TestMember;
let colleague: TestMember;
let network = 0;

beforeAll(async () => {
  community = await createTestCommunity(createIdentityApp);
  mailbox = openMailbox(community.platform);
});
beforeEach(async () => {
  program = await community.newProgram('Larkfield Evening Program');
  await writeTogether(community.platform, [
    cohorts.create(program.id, {
      id: newId(community.platform.random),
      name: 'Spring Mornings',
      version: 1,
    }),
  ]);
  staff = await program.newMember({ role: 'staff' });
  colleague = await program.newMember({ role: 'staff' });
});

const visit = () => newVisitor(community, `203.0.${Math.floor(++network / 200)}.${network % 200}`);
const chosen = (change: Record<string, unknown> = {}) => ({
  handle: `calm-${newId(community.platform.random).replace(/\d/g, '').slice(0, 10).toLowerCase()}`,
  avatar: 'heron',
  device: 'usual',
  timeZone: 'America/Chicago',
  houseRulesVersion: houseRules.version,
  privacyNoticeVersion: privacyNotice.version,
  ...change,
});

interface Invited {
  email: string;
  invitationId: string;
  token: string;
}
async function invite(
  role: Role = 'participant',
  email = `zq${newId(community.platform.random).toLowerCase()}@w.test`,
): Promise<Invited> {
  const invitationId = newId(community.platform.random);
  const cohort = role === 'participant' ? 'Spring Mornings' : '';
  await staff.post('/api/identity/invitations', {
    rows: [{ row: 1, id: invitationId, email, role, cohort }],
  });
  if (role === 'staff' || role === 'moderator')
    await colleague.post(`/api/identity/invitations/${invitationId}/approvals`);
  return { email, invitationId, token: await mailbox.tokenOf(email) };
}
async function prove(visitor: Visitor, { token, email }: Invited): Promise<void> {
  expect((await visitor.post(`${joining}/code-requests`, { token })).status).toBe(200);
  const code = await mailbox.codeOf(email);
  expect((await visitor.post(`${joining}/codes`, { token, code })).status).toBe(204);
}
async function problemOf(response: Response) {
  const { requestId: _own, ...rest } = problem.parse(await response.json());
  return { status: response.status, ...rest };
}
async function rowsAbout(table: TableName, text: string): Promise<number> {
  const { Items } = await community.platform.database.send(
    new ScanCommand({ TableName: tableOf(community.platform, table), ConsistentRead: true }),
  );
  return (Items ?? []).filter((item) => JSON.stringify(item).includes(text)).length;
}

describe('Coming in', () => {
  test('A participant opens the link, proves the address, chooses a handle, and is a signed-in member', async () => {
    const invited = await invite();
    const visitor = visit();
    const opened = await visitor.post(joining, { token: invited.token });
    expect(joiningInvitation.parse(await opened.json())).toEqual({
      programName: 'Larkfield Evening Program',
      role: 'participant',
      cohortName: 'Spring Mornings',
    });
    await prove(visitor, invited);

    const wish = chosen({ handle: 'dawn-thistle' });
    const response = await visitor.post(`${joining}/members`, wish);

    expect(response.status).toBe(201);
    const step = signInStep.parse(await response.json());
    if (step.next !== 'done') throw new Error('A new member is signed in');
    expect(step.session).toMatchObject({
      member: { handle: 'dawn-thistle', avatar: 'heron', role: 'participant' },
      program: { id: program.id },
      stage: 'full',
      device: 'usual',
    });
    const member = await members.find(community.platform, program.id, step.session.member.memberId);
    const at = community.platform.now().toISOString();
    expect(member).toMatchObject({
      state: 'active',
      joinedAt: at,
      timeZone: 'America/Chicago',
      acceptances: [
        { notice: 'house-rules', version: houseRules.version, at },
        { notice: 'privacy-notice', version: privacyNotice.version, at },
      ],
    });
    expect(visitor.cookies.get(sessionCookie)).toMatch(
      new RegExp(`^${program.id}\\.${member?.memberId ?? ''}\\.`),
    );
    const peek = await visitor.get('/api/identity/session');
    expect(await peek.json()).toMatchObject({ signedIn: true });
    expect(await rowsAbout('ledger', 'member.joined')).toBeGreaterThan(0);
    expect(await rowsAbout('community', invited.email)).toBe(0);
    expect(await rowsAbout('ledger', invited.invitationId)).toBe(1);
  });

  test('A person of the team is let in as far as setting up a second factor', async () => {
    const invited = await invite('moderator');
    const visitor = visit();
    await prove(visitor, invited);
    const response = await visitor.post(`${joining}/members`, chosen());
    expect(await response.json()).toMatchObject({
      next: 'done',
      session: { stage: 'enroll', member: { role: 'moderator' } },
    });
  });

  test('A session the browser had before is over, and its cookie is another', async () => {
    const invited = await invite('alumni');
    const visitor = visit();
    const [, before = ''] = staff.cookie.split('=');
    await prove(visitor, invited);
    visitor.cookies.set(sessionCookie, before);
    expect((await visitor.post(`${joining}/members`, chosen())).status).toBe(201);
    expect(visitor.cookies.get(sessionCookie)).not.toBe(before);
    expect((await staff.get('/api/identity/invitations')).status).toBe(401);
  });
});

describe('A link that opens nothing', () => {
  test('Invalid, foreign, used, expired, taken back: one answer in the same bytes', async () => {
    const used = await invite('alumni');
    const revoked = await invite('alumni');
    const visitor = visit();
    await prove(visitor, used);
    await visitor.post(`${joining}/members`, chosen());
    await staff.delete(`/api/identity/invitations/${revoked.invitationId}`);
    const expired = await invite('alumni');
    const open = await invite('alumni');
    const other = await community.newProgram('Otherwise');
    const tokens = [
      'x'.repeat(40),
      `${program.id}_${newId(community.platform.random)}_${'A'.repeat(43)}`,
      `${open.token.slice(0, -3)}AAA`,
      `${other.id}${open.token.slice(22)}`,
      used.token,
      revoked.token,
    ];
    const answers = [];
    for (const token of tokens) answers.push(await problemOf(await visit().post(joining, { token })));
    community.clock.advance(14 * 86_400_000);
    answers.push(await problemOf(await visit().post(joining, { token: expired.token })));
    answers.push(await problemOf(await visit().post(`${joining}/code-requests`, { token: expired.token })));
    answers.push(
      await problemOf(await visit().post(`${joining}/codes`, { token: expired.token, code: '000000' })),
    );

    expect(answers[0]).toMatchObject({ status: 404, code: 'not_found' });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect((await mailbox.mailsOf(expired.email)).map(({ subject }) => subject)).toEqual([
      'Your invitation from Footbridge',
    ]);
  });

  test('A thousand guesses from one network: 404, then 429, and a real link waits for the next window', async () => {
    const open = await invite('alumni');
    const guesser = newVisitor(community, '2001:db8:1:2::1');
    const statuses: number[] = [];
    for (let guess = 0; guess < 1_000; guess += 1) {
      const token = `${program.id}_${open.invitationId}_${String(guess).padStart(43, 'A')}`;
      statuses.push((await guesser.post(joining, { token })).status);
    }
    const turned = statuses.indexOf(429);
    expect(turned).toBe(25);
    expect(new Set(statuses.slice(0, turned))).toEqual(new Set([404]));
    expect(new Set(statuses.slice(turned))).toEqual(new Set([429]));

    const neighbor = newVisitor(community, '2001:db8:1:2:ffff::9');
    const refused = await neighbor.post(joining, { token: open.token });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(
      (await newVisitor(community, '2001:db8:1:3::1').post(joining, { token: open.token })).status,
    ).toBe(200);
    community.clock.advance(5 * 60_000);
    expect((await guesser.post(joining, { token: open.token })).status).toBe(200);
  }, 60_000);
});

describe('Proving the address', () => {
  test('A code works only in the browser that asked for it', async () => {
    const invited = await invite('alumni');
    const own = visit();
    const other = visit();
    await own.post(`${joining}/code-requests`, { token: invited.token });
    const code = await mailbox.codeOf(invited.email);
    await other.post(`${joining}/code-requests`, { token: invited.token });
    const answer = await problemOf(await other.post(`${joining}/codes`, { token: invited.token, code }));
    expect(answer).toMatchObject({ status: 422, code: 'code_not_accepted' });
    expect((await visit().post(`${joining}/codes`, { token: invited.token, code })).status).toBe(422);
    expect((await own.post(`${joining}/codes`, { token: invited.token, code })).status).toBe(204);
    expect((await own.post(`${joining}/codes`, { token: invited.token, code })).status).toBe(422);
  });

  test('A code for one invitation proves no other', async () => {
    const mine = await invite('alumni');
    const theirs = await invite('staff');
    const visitor = visit();
    await visitor.post(`${joining}/code-requests`, { token: mine.token });
    const code = await mailbox.codeOf(mine.email);
    expect((await visitor.post(`${joining}/codes`, { token: theirs.token, code })).status).toBe(422);
  });

  test('After five wrong codes the right one is refused', async () => {
    const invited = await invite('alumni');
    const visitor = visit();
    await visitor.post(`${joining}/code-requests`, { token: invited.token });
    const code = await mailbox.codeOf(invited.email);
    const wrong = code === '000000' ? '111111' : '000000';
    for (let time = 0; time < 5; time += 1) {
      expect((await visitor.post(`${joining}/codes`, { token: invited.token, code: wrong })).status).toBe(
        422,
      );
    }
    expect((await visitor.post(`${joining}/codes`, { token: invited.token, code })).status).toBe(422);
    expect((await visitor.get(`${joining}/handle-suggestions`)).status).toBe(404);
  });

  test('A code is over after ten minutes, and what it proved after an hour', async () => {
    const invited = await invite('alumni');
    const visitor = visit();
    await visitor.post(`${joining}/code-requests`, { token: invited.token });
    const code = await mailbox.codeOf(invited.email);
    community.clock.advance(10 * 60_000);
    expect((await visitor.post(`${joining}/codes`, { token: invited.token, code })).status).toBe(422);
    await prove(visitor, invited);
    community.clock.advance(60 * 60_000);
    expect((await visitor.post(`${joining}/members`, chosen())).status).toBe(404);
  });

  test('Without a proved address there are no suggestions, no checks, and no member', async () => {
    const invited = await invite('alumni');
    const visitor = visit();
    await visitor.post(`${joining}/code-requests`, { token: invited.token });
    expect((await visitor.get(`${joining}/handle-suggestions`)).status).toBe(404);
    expect((await visitor.post(`${joining}/handle-checks`, { handle: 'quiet-river' })).status).toBe(404);
    expect((await visitor.post(`${joining}/members`, chosen())).status).toBe(404);
    const people = await members.list(community.platform, program.id, { role: 'alumni' }, 10, undefined);
    expect(people.members).toEqual([]);
    expect(visitor.cookies.has(sessionCookie)).toBe(false);
  });

  test('One invitation gets ten codes an hour, from wherever they are asked', async () => {
    const invited = await invite('alumni');
    const statuses = [];
    for (let time = 0; time < 11; time += 1) {
      statuses.push((await visit().post(`${joining}/code-requests`, { token: invited.token })).status);
    }
    expect(statuses).toEqual([...new Array<number>(10).fill(200), 429]);
  });
});

describe('Choosing a handle', () => {
  test('Suggestions are free, and a handle like one that is taken, or like the person, is not', async () => {
    const first = await invite('alumni');
    const visitor = visit();
    await prove(visitor, first);
    await visitor.post(`${joining}/members`, chosen({ handle: 'mossy-lantern' }));

    const second = await invite('alumni', 'marisol.vega@w.test');
    const next = visit();
    await prove(next, second);
    const suggested = handleSuggestions.parse(
      await (await next.get(`${joining}/handle-suggestions`)).json(),
    ).handles;
    expect(suggested).toHaveLength(6);
    const check = async (handle: string): Promise<unknown> =>
      (await next.post(`${joining}/handle-checks`, { handle })).json();
    expect(await check(suggested[0] ?? '')).toEqual({ handle: suggested[0], free: true });
    expect(await check('m0ssy-1antern')).toMatchObject({
      free: false,
      problem: expect.stringMatching(/too close/) as string,
    });
    expect(await check('mossylantern')).toMatchObject({ free: false });
    expect(await check('marisol-sea')).toMatchObject({
      free: false,
      problem: expect.stringMatching(/close to your name/) as string,
    });
    expect(await check('night-staff')).toMatchObject({ free: false });

    for (const [handle, status, code] of [
      ['mossy-1antern', 409, 'handle_taken'],
      ['marisol-sea', 422, 'handle_refused'],
    ] as const) {
      expect(await problemOf(await next.post(`${joining}/members`, chosen({ handle })))).toMatchObject({
        status,
        code,
      });
    }
    expect((await next.post(`${joining}/members`, chosen({ handle: suggested[0] }))).status).toBe(201);
  });

  test('Another program has its own handles', async () => {
    const invited = await invite('alumni');
    const visitor = visit();
    await prove(visitor, invited);
    await visitor.post(`${joining}/members`, chosen({ handle: 'mossy-lantern' }));
    program = await community.newProgram('Otherwise');
    staff = await program.newMember({ role: 'staff' });
    const elsewhere = await invite('alumni', invited.email);
    const again = visit();
    await prove(again, elsewhere);
    expect((await again.post(`${joining}/members`, chosen({ handle: 'mossy-lantern' }))).status).toBe(201);
  });

  test.each([
    ['a lone surrogate', 'quiet\ud800river'],
    ['NUL', 'quiet\u0000river'],
    ['a bidirectional control', 'quiet\u202eriver'],
    ['a zero-width space', 'quiet\u200briver'],
    ['a Cyrillic look-alike', 'quiet-r\u0456ver'],
    ['capitals', 'Quiet-River'],
  ])('A handle with %s is refused', async (_name, handle) => {
    const visitor = visit();
    await prove(visitor, await invite('alumni'));
    const answer = await visitor.post(`${joining}/members`, chosen({ handle }));
    expect(await problemOf(answer)).toMatchObject({ status: 400, code: 'invalid_request' });
    expect(visitor.cookies.has(sessionCookie)).toBe(false);
  });
});

describe('Becoming a member', () => {
  test('Two browsers choosing one handle at the same moment: one has it', async () => {
    const browsers = [visit(), visit()];
    for (const visitor of browsers) await prove(visitor, await invite('alumni'));
    const answers = await Promise.all(
      browsers.map((visitor) => visitor.post(`${joining}/members`, chosen({ handle: 'windy-otter' }))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test('The form sent ten times at once makes one member and one session', async () => {
    const invited = await invite('alumni');
    const visitor = visit();
    await prove(visitor, invited);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => visitor.post(`${joining}/members`, chosen())),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...new Array<number>(9).fill(404)]);
    const people = await members.list(community.platform, program.id, { role: 'alumni' }, 10, undefined);
    expect(people.members).toHaveLength(1);
    const memberId = people.members[0]?.memberId ?? '';
    expect(await sessions.list(community.platform, program.id, memberId)).toHaveLength(1);
  });

  test('An invitation taken back after the address was proved makes no member', async () => {
    const invited = await invite('alumni');
    const visitor = visit();
    await prove(visitor, invited);
    await staff.delete(`/api/identity/invitations/${invited.invitationId}`);
    expect((await visitor.post(`${joining}/members`, chosen())).status).toBe(404);
    expect(visitor.cookies.has(sessionCookie)).toBe(false);
  });

  test('Texts that changed while the person read are shown again, and nothing is made', async () => {
    const visitor = visit();
    await prove(visitor, await invite('alumni'));
    for (const change of [{ houseRulesVersion: '2020-01' }, { privacyNoticeVersion: '2020-01' }]) {
      const answer = await problemOf(await visitor.post(`${joining}/members`, chosen(change)));
      expect(answer).toMatchObject({ status: 422, code: 'notice_outdated' });
    }
    expect((await visitor.post(`${joining}/members`, chosen())).status).toBe(201);
  });

  test.each([
    ['role', { role: 'staff' }],
    ['programId', { programId: 'A'.repeat(22) }],
    ['memberId', { memberId: 'A'.repeat(22) }],
    ['an unknown avatar', { avatar: 'photo' }],
    ['an unknown time zone', { timeZone: 'Nowhere/Land' }],
    ['an unknown device', { device: 'everyone' }],
    ['a list for a handle', { handle: ['quiet-river'] }],
  ])('A form with %s is refused, and the person joins as they were invited', async (_name, change) => {
    const visitor = visit();
    await prove(visitor, await invite('alumni'));
    expect((await visitor.post(`${joining}/members`, chosen(change))).status).toBe(400);
    expect(await (await visitor.post(`${joining}/members`, chosen())).json()).toMatchObject({
      session: { member: { role: 'alumni' }, program: { id: program.id } },
    });
  });

  test('Whoever has joined can be invited again only by mistake, and is told so', async () => {
    const invited = await invite('alumni');
    const visitor = visit();
    await prove(visitor, invited);
    await visitor.post(`${joining}/members`, chosen());
    const rows = [
      { row: 1, id: newId(community.platform.random), email: invited.email, role: 'alumni', cohort: '' },
    ];
    const answer = await staff.post('/api/identity/invitations', { rows });
    expect(await answer.json()).toMatchObject({
      rows: [{ outcome: 'refused', problem: 'This person is a member already.' }],
    });
    const gone = await staff.post(`/api/identity/invitations/${invited.invitationId}/deliveries`);
    expect(gone.status).toBe(409);
    expect((await staff.delete(`/api/identity/invitations/${invited.invitationId}`)).status).toBe(409);
  });

  test('Whoever was removed can be invited again and comes back as somebody new; the old place stays shut', async () => {
    const { platform } = community;
    const join = async (invited: Invited) => {
      const visitor = visit();
      await prove(visitor, invited);
      const step = signInStep.parse(await (await visitor.post(`${joining}/members`, chosen())).json());
      return step.next === 'done' ? step.session.member : undefined;
    };
    const first = await invite('alumni');
    const left = await join(first);
    const former = await members.find(platform, program.id, left!.memberId);
    await writeTogether(platform, [members.update(former!, { ...former!, state: 'removed' })]);

    const back = await join(await invite('alumni', first.email));

    expect(back).toMatchObject({ role: 'alumni' });
    expect(back!.memberId).not.toBe(left!.memberId);
    expect((await members.find(platform, program.id, left!.memberId))?.state).toBe('removed');
    const device = visit();
    await device.post('/api/identity/sign-in/code-requests', { email: first.email });
    const code = await mailbox.codeOf(first.email);
    const signedIn = await device.post('/api/identity/sign-in/codes', { code, device: 'usual' });
    expect(await signedIn.json()).toMatchObject({ session: { member: back } });
  });
});

test('Codes and tokens are nowhere in the table or the log, and addresses nowhere in the log', async () => {
  const invited = await invite('alumni');
  const visitor = visit();
  await visitor.post(`${joining}/code-requests`, { token: invited.token });
  const code = await mailbox.codeOf(invited.email);
  expect(await rowsAbout('identity', invited.token.slice(-43))).toBe(0);
  expect(await rowsAbout('identity', `"${code}"`)).toBe(0);
  const { Item } = await community.platform.database.send(
    new GetCommand({
      TableName: tableOf(community.platform, 'identity'),
      Key: {
        pk: `DEPLOYMENT#CHALLENGE#${visitor.cookies.get('__Host-footbridge-request') ?? ''}`,
        sk: 'CHALLENGE',
      },
    }),
  );
  expect(Item).toBeUndefined();
  expect(JSON.stringify(community.log)).not.toMatch(/@w\.test|join#|_[\w-]{43}/);
});
