import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as activities from '#functions/activity/repository.ts';
import { appendEntry } from '#functions/ledger/domain.ts';
import * as ledger from '#functions/ledger/repository.ts';
import { verifyProgram } from '#functions/ledger/verify.ts';
import { createModerationApp } from '#functions/moderation.app.ts';
import { newId } from '#functions/platform/ids.ts';
import * as programs from '#functions/programs/repository.ts';
import { ledgerKey } from '#functions/table/keys.ts';
import { transact, writeTogether } from '#functions/table/transact.ts';
import { createTestCommunity, type TestMember } from '#test/support/community.ts';

const community = await createTestCommunity(createModerationApp);
const { platform } = community;
const table = platform.tables.ledger;

/** A staff person who did two things on one day and one on the next. */
async function writtenLedger() {
  const { id, newMember } = await community.newProgram();
  const staff = await newMember({ role: 'staff' });
  const first = platform.now().toISOString().slice(0, 10);
  await act(staff, 'cohort.created');
  await act(staff, 'cohort.renamed');
  community.clock.advance(86_400_000);
  await act(staff, 'board.created');
  const last = platform.now().toISOString().slice(0, 10);
  const program = await programs.find(platform, id);
  if (program === undefined) throw new Error('The program is missing');
  return { program, staff, first, last, verify: () => verifyProgram(platform, program) };
}

async function act({ programId, memberId }: TestMember, action: string): Promise<void> {
  await transact(platform, { programId, memberId }, async () => ({
    activity: await activities.find(platform, programId, memberId),
    writes: [],
    record: { action },
    result: undefined,
  }));
}

test('A ledger nobody touched holds, over several days and people', async () => {
  const { program, staff, verify } = await writtenLedger();
  const colleague = { ...staff, memberId: newId(platform.random) };
  await act(colleague, 'board.archived');

  expect(await verify()).toMatchObject({ entries: 4, fault: undefined });
  expect((await programs.listAll(platform)).map(({ id }) => id)).toContain(program.id);
});

test('A row that was edited on disk is named', async () => {
  const { program, staff, first, verify } = await writtenLedger();
  await platform.database.send(
    new UpdateCommand({
      TableName: table,
      Key: ledgerKey(program.id, first, staff.memberId, 1),
      UpdateExpression: 'SET #action = :forged',
      ExpressionAttributeNames: { '#action': 'action' },
      ExpressionAttributeValues: { ':forged': 'cohort.renamed' },
    }),
  );

  expect((await verify()).fault).toEqual({
    day: first,
    lane: staff.memberId,
    sequence: 1,
    fault: 'changed',
  });
});

test('A field that was added on disk is named', async () => {
  const { program, staff, first, verify } = await writtenLedger();
  await platform.database.send(
    new UpdateCommand({
      TableName: table,
      Key: ledgerKey(program.id, first, staff.memberId, 2),
      UpdateExpression: 'SET reasonCode = :forged',
      ExpressionAttributeValues: { ':forged': 'sourcing' },
    }),
  );

  expect((await verify()).fault).toEqual({
    day: first,
    lane: staff.memberId,
    sequence: 2,
    fault: 'changed',
  });
});

test('A row removed in the middle is missed', async () => {
  const { program, staff, first, last, verify } = await writtenLedger();
  const remove = (day: string, sequence: number) =>
    platform.database.send(
      new DeleteCommand({ TableName: table, Key: ledgerKey(program.id, day, staff.memberId, sequence) }),
    );

  await remove(first, 2);
  expect((await verify()).fault).toEqual({
    day: last,
    lane: staff.memberId,
    sequence: 1,
    fault: 'unlinked',
  });
  await remove(first, 1);
  expect((await verify()).fault).toEqual({
    day: last,
    lane: staff.memberId,
    sequence: 1,
    fault: 'unlinked',
  });
});

test('The first row of a day, removed, is named', async () => {
  const { program, staff, first, verify } = await writtenLedger();
  await platform.database.send(
    new DeleteCommand({ TableName: table, Key: ledgerKey(program.id, first, staff.memberId, 1) }),
  );

  expect((await verify()).fault).toEqual({
    day: first,
    lane: staff.memberId,
    sequence: 1,
    fault: 'missing',
  });
});

test('The last row of a lane, removed, is named', async () => {
  const { program, staff, last, verify } = await writtenLedger();
  await platform.database.send(
    new DeleteCommand({ TableName: table, Key: ledgerKey(program.id, last, staff.memberId, 1) }),
  );

  expect((await verify()).fault).toEqual({
    day: last,
    lane: staff.memberId,
    sequence: 1,
    fault: 'missing',
  });
});

test('A lane that lost every row is missed', async () => {
  const { program, staff, first, last, verify } = await writtenLedger();
  for (const [day, sequence] of [
    [first, 1],
    [first, 2],
    [last, 1],
  ] as const) {
    await platform.database.send(
      new DeleteCommand({ TableName: table, Key: ledgerKey(program.id, day, staff.memberId, sequence) }),
    );
  }

  expect(await verify()).toMatchObject({
    entries: 0,
    fault: { day: last, lane: staff.memberId, sequence: 1, fault: 'missing' },
  });
});

test('A forged row at the end of a lane is named, although its hash and link fit', async () => {
  const { program, staff, last, verify } = await writtenLedger();
  const { lane } = await activities.find(platform, program.id, staff.memberId);
  const { entry } = appendEntry(
    program.id,
    staff.memberId,
    lane,
    { action: 'role.granted' },
    platform.now(),
  );
  expect(await writeTogether(platform, [ledger.append(entry)])).toBe(true);

  expect((await verify()).fault).toEqual({
    day: last,
    lane: staff.memberId,
    sequence: 2,
    fault: 'unlinked',
  });
});

test('A true row that was copied to another day is named, even to one nobody would ask for', async () => {
  const { program, staff, verify } = await writtenLedger();
  const [row] = await ledger.listProgram(platform, program.id);
  await platform.database.send(
    new PutCommand({
      TableName: table,
      Item: { ...row?.entry, ...ledgerKey(program.id, '1999-01-01', staff.memberId, 9) },
    }),
  );

  expect((await verify()).fault).toEqual({
    day: '1999-01-01',
    lane: staff.memberId,
    sequence: 9,
    fault: 'changed',
  });
});

test('A row that was taken out of the record of whom it is about is named', async () => {
  const program = await community.newProgram();
  const staff = await program.newMember({ role: 'staff' });
  const person = await program.newMember();
  expect((await staff.put(`/api/staff/people/${person.memberId}/suspension`)).status).toBe(200);
  const day = platform.now().toISOString().slice(0, 10);
  await platform.database.send(
    new UpdateCommand({
      TableName: table,
      Key: ledgerKey(program.id, day, staff.memberId, 1),
      UpdateExpression: 'REMOVE listPk, listSk',
    }),
  );

  const kept = await programs.find(platform, program.id);
  expect(kept && (await verifyProgram(platform, kept)).fault).toEqual({
    day,
    lane: staff.memberId,
    sequence: 1,
    fault: 'changed',
  });
});

test('Whatever staff do in whatever order, the ledger holds and counts each act once', async () => {
  const acts = fc.array(
    fc.record({
      deed: fc.constantFrom('suspend', 'restore', 'graduate', 'cohort'),
      staff: fc.constantFrom(0, 1),
      person: fc.constantFrom(0, 1),
    }),
    { minLength: 1, maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(acts, async (list) => {
      const { id, newMember } = await community.newProgram();
      const staff = [await newMember({ role: 'staff' }), await newMember({ role: 'staff' })];
      const people = [await newMember(), await newMember()];
      let written = 0;
      for (const { deed, staff: by, person: whom } of list) {
        const { memberId } = people[whom]!;
        const path = `/api/staff/people/${memberId}`;
        const version = async () =>
          ((await (await staff[by]!.get(path)).json()) as { version: number }).version;
        const before = await version();
        const send = {
          suspend: () => staff[by]!.put(`${path}/suspension`),
          restore: () => staff[by]!.delete(`${path}/suspension`),
          graduate: () => staff[by]!.post(`${path}/graduation`),
          cohort: async () => staff[by]!.patch(path, { cohortId: null }, { ifMatch: await version() }),
        } as const;
        await send[deed]();
        written += (await version()) - before;
      }
      const program = await programs.find(platform, id);
      expect(program && (await verifyProgram(platform, program))).toMatchObject({
        entries: written,
        fault: undefined,
      });
    }),
    { numRuns: 12 },
  );
});
