import { expect, test } from 'vitest';
import { teamRequest, teamRequestList, type TeamRequestKind } from '#shared/team-requests.ts';
import { ownRecord } from '#shared/moderation.ts';
import { createModerationApp } from '#functions/moderation.app.ts';
import * as members from '#functions/members/repository.ts';
import { newId } from '#functions/platform/ids.ts';
import * as sessions from '#functions/sessions/repository.ts';
import { createTestCommunity, type TestMember } from '#test/support/community.ts';

const community = await createTestCommunity(createModerationApp);
const { platform } = community;
const path = '/api/staff/requests';

async function newStaff() {
  const program = await community.newProgram();
  const asker = await program.newMember({ role: 'staff', handle: 'calm-harbor' });
  const second = await program.newMember({ role: 'staff', handle: 'tall-oak' });
  const subject = await program.newMember({ role: 'alumni', handle: 'quiet-river' });
  const ask = async (kind: TeamRequestKind, person: TestMember = subject) => {
    const id = newId(platform.random);
    const response = await asker.post(path, {
      id,
      kind,
      memberId: person.memberId,
      reason: 'Talked it over on Friday.',
    });
    return { id, response };
  };
  const stateOf = async (person: TestMember) => {
    const member = await members.find(platform, program.id, person.memberId);
    return [member?.role, member?.state];
  };
  const state = async (reader: TestMember, id: string) => {
    const { requests } = teamRequestList.parse(await (await reader.get(path)).json());
    return requests.find((request) => request.id === id)?.state;
  };
  return { program, asker, second, subject, ask, stateOf, state };
}

test('Asking alone makes a request that waits, and changes nothing else', async () => {
  const { asker, subject, ask, stateOf } = await newStaff();

  const { id, response } = await ask('grant-staff');

  expect(response.status).toBe(201);
  expect(teamRequest.parse(await response.json())).toMatchObject({
    id,
    kind: 'grant-staff',
    state: 'waiting',
    own: true,
    subject: { handle: 'quiet-river', role: 'alumni' },
    askedBy: { handle: 'calm-harbor' },
  });
  expect(await stateOf(subject)).toEqual(['alumni', 'active']);
  expect((await subject.get('/api/moderation/record')).status).toBe(200);
  expect(ownRecord.parse(await (await subject.get('/api/moderation/record')).json()).entries).toEqual([]);
  const alone = await asker.post(`${path}/${id}/approvals`);
  expect([alone.status, await alone.json()]).toMatchObject([403, { code: 'second_person_required' }]);
  expect(await stateOf(subject)).toEqual(['alumni', 'active']);
});

test('A second person’s approval grants the role and ends the sessions that were made without it', async () => {
  const { program, second, subject, ask, stateOf } = await newStaff();
  const { id } = await ask('grant-moderator');

  const approved = await second.post(`${path}/${id}/approvals`);

  expect(teamRequest.parse(await approved.json())).toMatchObject({ state: 'approved', version: 2 });
  expect(await stateOf(subject)).toEqual(['moderator', 'active']);
  expect((await subject.get('/api/moderation/record')).status).toBe(401);
  expect(await sessions.list(platform, program.id, subject.memberId)).toEqual([]);
  const again = await second.post(`${path}/${id}/approvals`);
  expect(teamRequest.parse(await again.json())).toMatchObject({ state: 'approved', version: 2 });
});

test('Removing a person needs two; their sessions end and their handle stays theirs', async () => {
  const { program, second, subject, ask, stateOf } = await newStaff();
  const { id } = await ask('remove-person');
  expect(await stateOf(subject)).toEqual(['alumni', 'active']);

  expect((await second.post(`${path}/${id}/approvals`)).status).toBe(200);

  expect(await stateOf(subject)).toEqual(['alumni', 'removed']);
  expect((await subject.get('/api/moderation/record')).status).toBe(401);
  expect(await members.find(platform, program.id, subject.memberId)).toMatchObject({
    handle: 'quiet-river',
  });
});

test('Two approvals at once grant once', async () => {
  const { program, second, subject, ask } = await newStaff();
  const third = await program.newMember({ role: 'staff' });
  const { id } = await ask('grant-moderator');

  const answers = await Promise.all([second, third].map((staff) => staff.post(`${path}/${id}/approvals`)));

  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(await members.find(platform, program.id, subject.memberId)).toMatchObject({
    role: 'moderator',
    version: 2,
  });
});

test('A declined request is over; a colleague can’t approve it any more', async () => {
  const { second, subject, ask, stateOf, state } = await newStaff();
  const { id } = await ask('grant-staff');

  expect((await second.post(`${path}/${id}/declines`)).status).toBe(200);
  const late = await second.post(`${path}/${id}/approvals`);

  expect([late.status, await late.json()]).toMatchObject([409, { code: 'already_decided' }]);
  expect(await state(second, id)).toBe('declined');
  expect(await stateOf(subject)).toEqual(['alumni', 'active']);
});

test('After seven days nobody approves it, and it can be asked again', async () => {
  const { program, ask, subject, stateOf } = await newStaff();
  const { id } = await ask('grant-staff');
  community.clock.advance(7 * 86_400_000);
  const later = await program.newMember({ role: 'staff' });

  expect((await later.post(`${path}/${id}/approvals`)).status).toBe(409);
  expect(await stateOf(subject)).toEqual(['alumni', 'active']);
  const { requests } = teamRequestList.parse(await (await later.get(path)).json());
  expect(requests.map(({ state }) => state)).toEqual(['expired']);
  const anew = {
    id: newId(platform.random),
    kind: 'grant-staff',
    memberId: subject.memberId,
    reason: 'Still wanted.',
  };
  expect((await later.post(path, anew)).status).toBe(201);
});

test('A request about a staff person isn’t there for that person', async () => {
  const { second, ask, state } = await newStaff();
  const { id } = await ask('remove-person', second);

  expect(await state(second, id)).toBeUndefined();
  expect((await second.post(`${path}/${id}/approvals`)).status).toBe(404);
  expect((await second.post(`${path}/${id}/declines`)).status).toBe(404);
});

test('The same id with the same words is one request; with other words it is refused', async () => {
  const { asker, second, subject } = await newStaff();
  const body = {
    id: newId(platform.random),
    kind: 'grant-staff',
    memberId: subject.memberId,
    reason: 'As agreed.',
  };

  expect((await asker.post(path, body)).status).toBe(201);
  expect((await asker.post(path, body)).status).toBe(201);
  const other = await asker.post(path, { ...body, reason: 'Otherwise.' });
  expect([other.status, await other.json()]).toMatchObject([409, { code: 'id_conflict' }]);
  expect((await second.post(path, body)).status).toBe(409);
  const { requests } = teamRequestList.parse(await (await asker.get(path)).json());
  expect(requests).toHaveLength(1);
});

test('What someone asked who is no longer staff is not approved', async () => {
  const { program, asker, second, subject, ask, stateOf } = await newStaff();
  const third = await program.newMember({ role: 'staff' });
  const { id } = await ask('grant-staff');
  expect((await third.put(`/api/staff/people/${asker.memberId}/suspension`)).status).toBe(200);

  expect((await second.post(`${path}/${id}/approvals`)).status).toBe(409);
  expect(await stateOf(subject)).toEqual(['alumni', 'active']);
});

test('Requests of another program, of oneself and without a fresh proof are refused', async () => {
  const { program, asker, ask } = await newStaff();
  const elsewhere = await community.newProgram();
  const foreign = await elsewhere.newMember();
  const foreignStaff = await elsewhere.newMember({ role: 'staff' });
  const stale = await program.newMember({ role: 'staff', stale: true });
  const { id } = await ask('grant-staff');

  expect((await ask('grant-staff', foreign)).response.status).toBe(404);
  expect((await ask('remove-person', asker)).response.status).toBe(409);
  expect((await foreignStaff.post(`${path}/${id}/approvals`)).status).toBe(404);
  const unproven = await stale.post(`${path}/${id}/approvals`);
  expect([unproven.status, await unproven.json()]).toMatchObject([403, { code: 'step_up_required' }]);
  expect(await members.find(platform, elsewhere.id, foreign.memberId)).toMatchObject({
    role: 'participant',
  });
});
