import { expect, test } from 'vitest';
import { board, staffBoardList } from '#shared/boards.ts';
import { createModerationApp } from '#functions/moderation.app.ts';
import { newId } from '#functions/platform/ids.ts';
import { createTestCommunity, type TestMember } from '#test/support/community.ts';

const community = await createTestCommunity(createModerationApp);
const { platform } = community;
const path = '/api/staff/boards';

function newBoard(name: string) {
  return {
    id: newId(platform.random),
    name,
    purpose: 'For the first weeks, one day at a time.',
    audience: { roles: ['participant', 'alumni'] },
    posting: 'members',
  };
}

async function listed(staff: TestMember) {
  const { boards } = staffBoardList.parse(await (await staff.get(path)).json());
  return boards.map(({ name, archived }) => (archived ? `${name} (archived)` : name));
}

test('Staff make boards, in the order they were made; a retry makes one, other content none', async () => {
  const program = await community.newProgram();
  const staff = await program.newMember({ role: 'staff' });
  const first = newBoard('First weeks');

  const made = await staff.post(path, first);
  expect([made.status, board.parse(await made.json())]).toMatchObject([
    201,
    { name: 'First weeks', archived: false, threadCount: 0, version: 1 },
  ]);
  expect((await staff.post(path, first)).status).toBe(201);
  expect((await staff.post(path, { ...first, purpose: 'Something else.' })).status).toBe(409);
  expect((await staff.post(path, newBoard('Evenings'))).status).toBe(201);
  expect(await listed(staff)).toEqual(['First weeks', 'Evenings']);
});

test('A board for family is for nobody of the program’s, and a cohort must be one of the program', async () => {
  const program = await community.newProgram();
  const staff = await program.newMember({ role: 'staff' });
  const mixed = { ...newBoard('Together'), audience: { roles: ['family', 'participant'] } };
  const foreign = {
    ...newBoard('Spring'),
    audience: { roles: ['participant'], cohortIds: [newId(platform.random)] },
  };

  for (const refused of [mixed, foreign]) {
    const response = await staff.post(path, refused);
    expect([response.status, await response.json()]).toMatchObject([400, { code: 'invalid_request' }]);
  }
  expect((await staff.post(path, { ...newBoard('Family'), audience: { roles: ['family'] } })).status).toBe(
    201,
  );
  expect(await listed(staff)).toEqual(['Family']);
});

test('Name and purpose change on the version that was seen; the audience never does', async () => {
  const program = await community.newProgram();
  const staff = await program.newMember({ role: 'staff' });
  const { id } = newBoard('First weeks');
  await staff.post(path, { ...newBoard('First weeks'), id });

  expect((await staff.patch(`${path}/${id}`, { name: 'New here' })).status).toBe(428);
  expect((await staff.patch(`${path}/${id}`, { name: 'New here' }, { ifMatch: 5 })).status).toBe(412);
  const widened = await staff.patch(`${path}/${id}`, { audience: { roles: ['family'] } }, { ifMatch: 1 });
  expect(widened.status).toBe(400);
  const changed = await staff.patch(`${path}/${id}`, { name: 'New here' }, { ifMatch: 1 });
  expect(board.parse(await changed.json())).toMatchObject({
    name: 'New here',
    audience: { roles: ['alumni', 'participant'] },
    version: 2,
  });
});

test('Boards are put in order all together, or not at all', async () => {
  const program = await community.newProgram();
  const staff = await program.newMember({ role: 'staff' });
  const made = ['A', 'B', 'C'].map(newBoard);
  for (const one of made) await staff.post(path, one);
  const [a, b, c] = made.map(({ id }) => id);

  expect((await staff.put(`${path}/order`, { boardIds: [c, a] })).status).toBe(409);
  expect((await staff.put(`${path}/order`, { boardIds: [c, a, b, b] })).status).toBe(409);
  expect((await staff.put(`${path}/order`, { boardIds: [c, a, newId(platform.random)] })).status).toBe(409);
  expect(await listed(staff)).toEqual(['A', 'B', 'C']);
  expect((await staff.put(`${path}/order`, { boardIds: [c, a, b] })).status).toBe(200);
  expect((await staff.put(`${path}/order`, { boardIds: [c, a, b] })).status).toBe(200);
  expect(await listed(staff)).toEqual(['C', 'A', 'B']);
});

test('Archiving and opening again are each done once, however often they are sent', async () => {
  const program = await community.newProgram();
  const staff = await program.newMember({ role: 'staff' });
  const one = newBoard('First weeks');
  await staff.post(path, one);

  for (const version of [2, 2]) {
    expect(board.parse(await (await staff.put(`${path}/${one.id}/archive`)).json())).toMatchObject({
      archived: true,
      version,
    });
  }
  expect(await listed(staff)).toEqual(['First weeks (archived)']);
  for (const version of [3, 3]) {
    expect(board.parse(await (await staff.delete(`${path}/${one.id}/archive`)).json())).toMatchObject({
      archived: false,
      version,
    });
  }
});

test('Boards of another program are as missing, and other roles know of no such page', async () => {
  const program = await community.newProgram();
  const elsewhere = await community.newProgram();
  const staff = await program.newMember({ role: 'staff' });
  const foreignStaff = await elsewhere.newMember({ role: 'staff' });
  const moderator = await program.newMember({ role: 'moderator' });
  const one = newBoard('First weeks');
  await staff.post(path, one);

  expect((await foreignStaff.patch(`${path}/${one.id}`, { name: 'Ours' }, { ifMatch: 1 })).status).toBe(
    404,
  );
  expect((await foreignStaff.put(`${path}/${one.id}/archive`)).status).toBe(404);
  expect((await moderator.get(path)).status).toBe(404);
  expect((await moderator.post(path, newBoard('Mine'))).status).toBe(404);
  expect(await listed(staff)).toEqual(['First weeks']);
});
