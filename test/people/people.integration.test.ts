import { expect, test } from 'vitest';
import { peoplePage, person } from '#shared/members.ts';
import { createModerationApp } from '#functions/moderation.app.ts';
import * as members from '#functions/members/repository.ts';
import * as notices from '#functions/notices/repository.ts';
import { newId } from '#functions/platform/ids.ts';
import * as sessions from '#functions/sessions/repository.ts';
import { writeTogether } from '#functions/table/transact.ts';
import { createTestCommunity, type TestProgram } from '#test/support/community.ts';

const community = await createTestCommunity(createModerationApp);
const { platform } = community;

async function stateOf(program: TestProgram, memberId: string) {
  const member = await members.find(platform, program.id, memberId);
  return { role: member?.role, state: member?.state };
}

test('Staff see people by role, cohort and state, page by page, and never an address', async () => {
  const program = await community.newProgram();
  const cohortId = newId(platform.random);
  const staff = await program.newMember({ role: 'staff', handle: 'calm-harbor' });
  for (let count = 0; count < 52; count += 1) {
    await program.newMember({ role: 'alumni', handle: `alumni-${String(count).padStart(2, '0')}` });
  }
  await program.newMember({ handle: 'quiet-river', cohortId });
  await program.newMember({ handle: 'slow-heron', state: 'suspended' });

  const first = peoplePage.parse(await (await staff.get('/api/staff/people?role=alumni')).json());
  expect(first.people.map(({ handle }) => handle).slice(0, 2)).toEqual(['alumni-00', 'alumni-01']);
  expect(first.people).toHaveLength(50);
  const second = peoplePage.parse(
    await (await staff.get(`/api/staff/people?role=alumni&cursor=${first.next ?? ''}`)).json(),
  );
  expect(second.people.map(({ handle }) => handle)).toEqual(['alumni-50', 'alumni-51']);
  expect(second.next).toBeUndefined();

  const inCohort = await (await staff.get(`/api/staff/people?cohortId=${cohortId}`)).text();
  expect(peoplePage.parse(JSON.parse(inCohort)).people.map(({ handle }) => handle)).toEqual([
    'quiet-river',
  ]);
  expect(inCohort).not.toContain('@');
  const suspended = peoplePage.parse(await (await staff.get('/api/staff/people?state=suspended')).json());
  expect(suspended.people.map(({ handle }) => handle)).toEqual(['slow-heron']);
});

test('A cursor of the people list opens for nobody and no list but its own', async () => {
  const program = await community.newProgram();
  const staff = await program.newMember({ role: 'staff' });
  const colleague = await program.newMember({ role: 'staff' });
  for (let count = 0; count < 51; count += 1) await program.newMember({ role: 'family' });
  const { next = '' } = peoplePage.parse(await (await staff.get('/api/staff/people?role=family')).json());

  for (const response of [
    await colleague.get(`/api/staff/people?role=family&cursor=${next}`),
    await staff.get(`/api/staff/people?role=alumni&cursor=${next}`),
    await staff.get(`/api/staff/people?role=family&cursor=A${next.slice(1)}`),
  ]) {
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalid_cursor' });
  }
});

test.each(['participant', 'alumni', 'family', 'moderator'] as const)(
  'People don’t exist for a %s',
  async (role) => {
    const program = await community.newProgram();
    const member = await program.newMember({ role });
    const other = await program.newMember();

    for (const response of [
      await member.get('/api/staff/people'),
      await member.get(`/api/staff/people/${other.memberId}`),
      await member.post(`/api/staff/people/${other.memberId}/graduation`),
      await member.put(`/api/staff/people/${other.memberId}/suspension`),
    ]) {
      expect(response.status).toBe(404);
    }
    expect(await stateOf(program, other.memberId)).toEqual({ role: 'participant', state: 'active' });
  },
);

test('A person of another program is as missing, and stays as they are', async () => {
  const program = await community.newProgram();
  const staff = await program.newMember({ role: 'staff' });
  const elsewhere = await community.newProgram('Elm Street Program');
  const foreign = await elsewhere.newMember();
  const missing = newId(platform.random);
  const withoutRequestId = async (response: Response) => ({
    status: response.status,
    body: (await response.text()).replace(/"requestId":"\w+"/, ''),
  });

  for (const path of ['', '/graduation', '/suspension'] as const) {
    const send = (memberId: string) => {
      const url = `/api/staff/people/${memberId}${path}`;
      if (path === '') return staff.get(url);
      return path === '/graduation' ? staff.post(url) : staff.put(url);
    };
    expect(await withoutRequestId(await send(foreign.memberId))).toEqual(
      await withoutRequestId(await send(missing)),
    );
    expect((await send(foreign.memberId)).status).toBe(404);
  }
  expect(await stateOf(elsewhere, foreign.memberId)).toEqual({ role: 'participant', state: 'active' });
});

test('Graduating makes a participant alumni at the next request, tells them, and twice is once', async () => {
  const program = await community.newProgram();
  const staff = await program.newMember({ role: 'staff' });
  const participant = await program.newMember({ handle: 'quiet-river' });
  const path = `/api/staff/people/${participant.memberId}/graduation`;

  const first = await staff.post(path);
  const again = await staff.post(path);

  expect(first.status).toBe(200);
  expect(person.parse(await first.json())).toMatchObject({
    handle: 'quiet-river',
    role: 'alumni',
    version: 2,
  });
  expect(person.parse(await again.json())).toMatchObject({ role: 'alumni', version: 2 });
  expect(await stateOf(program, participant.memberId)).toEqual({ role: 'alumni', state: 'active' });
  const told = await notices.list(platform, program.id, participant.memberId, 10, undefined);
  expect(told.map(({ kind }) => kind)).toEqual(['graduated']);
  const listed = peoplePage.parse(await (await staff.get('/api/staff/people?role=alumni')).json());
  expect(listed.people.map(({ handle }) => handle)).toEqual(['quiet-river']);
});

test('A moderator doesn’t graduate', async () => {
  const program = await community.newProgram();
  const staff = await program.newMember({ role: 'staff' });
  const moderator = await program.newMember({ role: 'moderator' });

  const response = await staff.post(`/api/staff/people/${moderator.memberId}/graduation`);

  expect(response.status).toBe(409);
  expect(await stateOf(program, moderator.memberId)).toEqual({ role: 'moderator', state: 'active' });
});

test('A suspension is in force at the next request, on every device', async () => {
  const program = await community.newProgram();
  const staff = await program.newMember({ role: 'staff' });
  const participant = await program.newMember();
  expect((await participant.get('/api/moderation/record')).status).toBe(200);

  const response = await staff.put(`/api/staff/people/${participant.memberId}/suspension`);

  expect(response.status).toBe(200);
  const refused = await participant.get('/api/moderation/record');
  expect(refused.status).toBe(401);
  expect(await refused.json()).toMatchObject({ code: 'session_ended' });
  expect(await stateOf(program, participant.memberId)).toEqual({ role: 'participant', state: 'suspended' });

  const restored = await staff.delete(`/api/staff/people/${participant.memberId}/suspension`);
  expect(person.parse(await restored.json())).toMatchObject({ state: 'active' });
  expect((await participant.get('/api/moderation/record')).status).toBe(401);
});

test('The last active staff person can’t be suspended, not even by themselves', async () => {
  const program = await community.newProgram();
  const staff = await program.newMember({ role: 'staff' });

  const response = await staff.put(`/api/staff/people/${staff.memberId}/suspension`);

  expect(response.status).toBe(409);
  expect(await stateOf(program, staff.memberId)).toEqual({ role: 'staff', state: 'active' });
  expect((await staff.get('/api/staff/people')).status).toBe(200);
});

test('When two staff people suspend each other at once, one of them stays', async () => {
  for (let round = 0; round < 5; round += 1) {
    const program = await community.newProgram();
    const [left, right] = [
      await program.newMember({ role: 'staff' }),
      await program.newMember({ role: 'staff' }),
    ];

    const answers = await Promise.all([
      left.put(`/api/staff/people/${right.memberId}/suspension`),
      right.put(`/api/staff/people/${left.memberId}/suspension`),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    const states = [await stateOf(program, left.memberId), await stateOf(program, right.memberId)];
    expect(states.map(({ state }) => state).sort()).toEqual(['active', 'suspended']);
  }
});

test('A session that opens while its member is suspended never outlives the suspension', async () => {
  const program = await community.newProgram();
  const { memberId } = await program.newMember();
  const asRead = await members.find(platform, program.id, memberId);
  if (asRead === undefined) throw new Error('The member is missing');

  expect(await writeTogether(platform, [members.openSession(asRead)])).toBe(true);
  // Whoever read the sessions before that one must read them again.
  expect(await writeTogether(platform, [members.update(asRead, { ...asRead, state: 'suspended' })])).toBe(
    false,
  );
  expect(await stateOf(program, memberId)).toEqual({ role: 'participant', state: 'active' });

  const fresh = { ...asRead, sessionsOpened: 1 };
  expect(await writeTogether(platform, [members.update(fresh, { ...fresh, state: 'suspended' })])).toBe(
    true,
  );
  expect(await writeTogether(platform, [members.openSession(asRead)])).toBe(false);
});

test('A person changes cohort on every device, and only on the version that was seen', async () => {
  const program = await community.newProgram();
  const staff = await program.newMember({ role: 'staff' });
  const participant = await program.newMember();
  const cohortId = newId(platform.random);
  expect((await staff.post('/api/staff/cohorts', { id: cohortId, name: 'Spring evenings' })).status).toBe(
    201,
  );
  const path = `/api/staff/people/${participant.memberId}`;

  expect((await staff.patch(path, { cohortId })).status).toBe(428);
  expect((await staff.patch(path, { cohortId }, { ifMatch: 9 })).status).toBe(412);
  expect((await staff.patch(path, { cohortId: newId(platform.random) }, { ifMatch: 1 })).status).toBe(404);
  const changed = await staff.patch(path, { cohortId }, { ifMatch: 1 });

  expect(person.parse(await changed.json())).toMatchObject({
    cohortId,
    cohortName: 'Spring evenings',
    version: 2,
  });
  const cards = await sessions.list(platform, program.id, participant.memberId);
  expect(cards.map((card) => card.cohortId)).toEqual([cohortId]);
});
