import { expect, test } from 'vitest';
import { cohortList } from '#shared/cohorts.ts';
import { createModerationApp } from '#functions/moderation.app.ts';
import { newId } from '#functions/platform/ids.ts';
import { createTestCommunity } from '#test/support/community.ts';

const community = await createTestCommunity(createModerationApp);
const { platform } = community;

test('Staff make and rename cohorts; a retry makes one, a taken name or id none', async () => {
  const program = await community.newProgram();
  const staff = await program.newMember({ role: 'staff' });
  const id = newId(platform.random);

  expect((await staff.post('/api/staff/cohorts', { id, name: 'Spring' })).status).toBe(201);
  const retried = await staff.post('/api/staff/cohorts', { id, name: 'Spring' });
  expect([retried.status, await retried.json()]).toEqual([201, { id, name: 'Spring', version: 1 }]);
  expect((await staff.post('/api/staff/cohorts', { id, name: 'Summer' })).status).toBe(409);
  expect(
    (await staff.post('/api/staff/cohorts', { id: newId(platform.random), name: 'SPRING' })).status,
  ).toBe(409);
  expect(
    (await staff.patch(`/api/staff/cohorts/${id}`, { name: 'Late spring' }, { ifMatch: 2 })).status,
  ).toBe(412);
  const renamed = await staff.patch(`/api/staff/cohorts/${id}`, { name: 'Late spring' }, { ifMatch: 1 });
  expect(await renamed.json()).toEqual({ id, name: 'Late spring', version: 2 });

  const { cohorts } = cohortList.parse(await (await staff.get('/api/staff/cohorts')).json());
  expect(cohorts).toEqual([{ id, name: 'Late spring', version: 2 }]);
});

test('Unknown fields, a foreign cohort and other roles change nothing', async () => {
  const program = await community.newProgram();
  const elsewhere = await community.newProgram();
  const staff = await program.newMember({ role: 'staff' });
  const foreignStaff = await elsewhere.newMember({ role: 'staff' });
  const moderator = await program.newMember({ role: 'moderator' });
  const id = newId(platform.random);
  await staff.post('/api/staff/cohorts', { id, name: 'Spring' });

  expect(
    (await staff.post('/api/staff/cohorts', { id: newId(platform.random), name: 'A', programId: 'x' }))
      .status,
  ).toBe(400);
  expect(
    (await foreignStaff.patch(`/api/staff/cohorts/${id}`, { name: 'Ours' }, { ifMatch: 1 })).status,
  ).toBe(404);
  expect((await moderator.get('/api/staff/cohorts')).status).toBe(404);
  const { cohorts } = cohortList.parse(await (await staff.get('/api/staff/cohorts')).json());
  expect(cohorts).toEqual([{ id, name: 'Spring', version: 1 }]);
});
