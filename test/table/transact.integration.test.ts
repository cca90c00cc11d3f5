import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, expect, test } from 'vitest';
import * as activities from '#functions/activity/repository.ts';
import * as ledger from '#functions/ledger/repository.ts';
import { createApp } from '#functions/platform/app.ts';
import { AppError } from '#functions/platform/errors.ts';
import { transact } from '#functions/table/transact.ts';
import { createTestCommunity, type TestCommunity, type TestMember } from '#test/support/community.ts';

let community: TestCommunity;
let member: TestMember;

beforeAll(async () => {
  community = await createTestCommunity(createApp);
  member = await (await community.newProgram()).newMember();
});

const write = (name: string, value: number) =>
  transact(community.platform, member, async () => ({
    activity: await activities.find(community.platform, member.programId, member.memberId),
    writes: [
      {
        table: 'community' as const,
        put: { pk: `PROGRAM#${member.programId}#TEST`, sk: name, value },
        condition: 'attribute_not_exists(pk)',
        otherwise: (stored: Record<string, unknown> | undefined) =>
          new AppError('id_conflict', { detail: `There is ${String(stored?.value)}` }),
      },
    ],
    record: { action: 'test.written' },
    result: value,
  }));

const stored = async (name: string) => {
  const { Item } = await community.platform.database.send(
    new GetCommand({
      TableName: community.platform.tables.community,
      Key: { pk: `PROGRAM#${member.programId}#TEST`, sk: name },
    }),
  );
  return Item?.value as number | undefined;
};

test('Twenty writes of one member at once are all kept, each with its own ledger entry in one chain', async () => {
  const before = await ledger.listProgram(community.platform, member.programId);
  const values = await Promise.all(
    Array.from({ length: 20 }, (_, index) => write(`storm-${index}`, index)),
  );

  expect(values).toEqual(Array.from({ length: 20 }, (_, index) => index));
  const entries = await ledger.listProgram(community.platform, member.programId);
  expect(entries.length - before.length).toBe(20);
  expect(entries.map(({ entry }) => entry.sequence)).toEqual(entries.map((_, index) => index + 1));
  for (const index of values) expect(await stored(`storm-${index}`)).toBe(index);
});

test('A failed condition gives its own error, knows what is stored, and writes neither item nor ledger entry', async () => {
  await write('taken', 1);
  const before = await ledger.listProgram(community.platform, member.programId);

  await expect(write('taken', 2)).rejects.toThrow('There is 1');

  expect(await stored('taken')).toBe(1);
  expect(await ledger.listProgram(community.platform, member.programId)).toEqual(before);
});

test('The 121st write in five minutes is refused, and the next window is open again', async () => {
  const fresh = await (await community.newProgram()).newMember();
  const act = () =>
    transact(community.platform, fresh, async () => ({
      activity: await activities.find(community.platform, fresh.programId, fresh.memberId),
      writes: [],
      record: { action: 'test.written' },
      result: 'written',
    }));
  for (let count = 0; count < 120; count += 1) await act();

  await expect(act()).rejects.toMatchObject({ code: 'too_many_requests', retryAfter: 300 });
  community.clock.advance(300_000);
  expect(await act()).toBe('written');
});
