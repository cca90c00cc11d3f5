import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { DynamoDBRecord } from 'aws-lambda';
import type { BoardList } from '#shared/boards.ts';
import * as boards from '#functions/boards/repository.ts';
import * as posts from '#functions/posts/repository.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { createProjectionHandler } from '#functions/projections/handler.ts';
import { parkedEventKey } from '#functions/table/keys.ts';
import * as threads from '#functions/threads/repository.ts';
import type { TestMember } from '#test/support/community.ts';
import { readStreamRecords, settle } from '#test/support/community-stream.ts';
import { failAt, failing } from '#test/support/faults.ts';
import {
  answered,
  clientId,
  createForum,
  postPath,
  reply,
  startThread,
  threadPath,
  type Forum,
} from '#test/support/forum.ts';

// Each test lives a small community through and reads its stream again and again.
vi.setConfig({ testTimeout: 60_000 });

let forum: Forum;
let platform: Platform;
let author: TestMember;
let reader: TestMember;
let moderator: TestMember;
let boardId: string;

beforeEach(async () => {
  forum = await createForum();
  platform = forum.community.platform;
  author = await forum.program.newMember();
  reader = await forum.program.newMember({ handle: 'small-wren' });
  moderator = await forum.program.newMember({ role: 'moderator' });
  boardId = await forum.newBoard();
});

/**
 * Two conversations: one with three answers of which one is taken back and one sent support, which is half taken back;
 * and one that is hidden by a report.
 */
async function live(): Promise<{ threadId: string; supported: string }> {
  const { clock } = forum.community;
  const { thread } = await startThread(author, boardId);
  clock.advance(1000);
  const first = await reply(reader, boardId, thread.id);
  clock.advance(1000);
  const second = await reply(author, boardId, thread.id);
  clock.advance(1000);
  await reply(reader, boardId, thread.id);
  const supported = first.position;
  for (const kind of ['hear', 'proud']) {
    await author.put(`${postPath(boardId, thread.id, supported)}/reactions/${kind}`);
    await moderator.put(`${postPath(boardId, thread.id, supported)}/reactions/${kind}`);
  }
  await author.delete(`${postPath(boardId, thread.id, supported)}/reactions/proud`);
  await moderator.delete(`${postPath(boardId, thread.id, supported)}/reactions/proud`);
  await author.delete(postPath(boardId, thread.id, second.position));
  clock.advance(1000);
  const hidden = await startThread(author, boardId);
  await reader.post(`${postPath(boardId, hidden.thread.id, hidden.post.position)}/reports`, {
    id: clientId(),
    reason: 'crisis',
  });
  return { threadId: thread.id, supported };
}

/** Everything the projections count. */
async function counters(threadId: string, supported: string) {
  const { board } = await boards.findWithMarks(platform, forum.program.id, reader.memberId, boardId);
  const found = await threads.findForReader(platform, {
    programId: forum.program.id,
    memberId: reader.memberId,
    boardId,
    threadId,
  });
  const post = await posts.find(platform, forum.program.id, threadId, supported);
  return {
    threads: board?.threadCount,
    posts: board?.postCount,
    recent: board?.recentThreads.map(({ listed }) => listed),
    lastPostAt: board?.lastPostAt,
    answers: found.thread?.postCount,
    last: found.thread?.lastAuthorHandle,
    lastAt: found.thread?.lastPostAt,
    reactions: post?.reactions,
  };
}

const expected = {
  threads: 1,
  posts: 3,
  recent: [false, true],
  lastPostAt: '2026-03-02T12:00:04.000Z',
  answers: 3,
  last: 'small-wren',
  lastAt: '2026-03-02T12:00:03.000Z',
  reactions: { hear: 2, same: 0, proud: 0, strength: 0 },
};

test('Counts follow what was written', async () => {
  const { threadId, supported } = await live();
  await settle(platform);
  expect(await counters(threadId, supported)).toEqual(expected);
  const { boards: listed } = await answered<BoardList>(await reader.get('/api/boards'), 200);
  expect(listed[0]).toMatchObject({ threadCount: 1, postCount: 3, unreadThreads: 0 });
});

test('The whole stream twice counts once', async () => {
  const { threadId, supported } = await live();
  await settle(platform);
  await createProjectionHandler(platform)({ Records: await readStreamRecords(platform) });
  await settle(platform);
  expect(await counters(threadId, supported)).toEqual(expected);
});

test('Events that come in another order, some of them twice and side by side, count the same', async () => {
  const { threadId, supported } = await live();
  const project = createProjectionHandler(platform);
  for (let seen = 0, round = 0; ; round += 1) {
    const records = await readStreamRecords(platform);
    const fresh = records.slice(seen);
    if (fresh.length === 0) break;
    seen = records.length;
    const [shuffled = []] = fc.sample(
      fc.shuffledSubarray([...fresh, ...fresh], { minLength: fresh.length * 2 }),
      {
        numRuns: 1,
        seed: 7 + round,
      },
    );
    const half = Math.ceil(shuffled.length / 2);
    await Promise.all([
      project({ Records: shuffled.slice(0, half) }),
      project({ Records: shuffled.slice(half) }),
    ]);
  }
  expect(await counters(threadId, supported)).toEqual(expected);
});

test('A projection that ends at any call to the store goes on where it was, and counts once', async () => {
  const { threadId, supported } = await live();
  for (const when of ['before', 'after'] as const) {
    // Every call of a pass ends one run; the next one starts over from the record that was not done.
    for (let call = 1; ; call += 1) {
      const dying = failing(platform, failAt(call, when));
      const records = await readStreamRecords(platform);
      const { batchItemFailures } = await createProjectionHandler(dying)({ Records: records });
      if (batchItemFailures.length === 0) break;
    }
  }
  await settle(platform);
  expect(await counters(threadId, supported)).toEqual(expected);
});

test('A record nobody can read is parked with its cause, and the ones after it count', async () => {
  const { threadId, supported } = await live();
  const [first] = await readStreamRecords(platform);
  const key = { pk: { S: `PROGRAM#${forum.program.id}#THREAD#x` }, sk: { S: 'POST#x' } };
  const poison: DynamoDBRecord = {
    ...first,
    eventID: 'poison-1',
    dynamodb: { Keys: key, NewImage: { ...key, body: { S: 'Secret words' } }, SequenceNumber: '1' },
  };
  const orphan: DynamoDBRecord = {
    eventID: 'poison-2',
    dynamodb: { Keys: { pk: { S: 'x' } }, SequenceNumber: '2' },
  };
  const answer = await createProjectionHandler(platform)({ Records: [poison, orphan] });
  expect(answer).toEqual({ batchItemFailures: [] });
  await settle(platform);
  expect(await counters(threadId, supported)).toEqual(expected);

  const parked = await listParked(platform, forum.program.id);
  expect(parked).toMatchObject([{ eventId: 'poison-1', cause: 'ZodError', itemSk: 'POST#x' }]);
  expect(await listParked(platform, 'unreadable')).toMatchObject([
    { eventId: 'poison-2', cause: 'ZodError' },
  ]);
  expect(JSON.stringify([parked, forum.community.log])).not.toContain('Secret words');
});

test('While the store is away nothing is parked; the batch goes on from the record that was not done', async () => {
  const { threadId, supported } = await live();
  const records = await readStreamRecords(platform);
  const away = failing(platform, () => 'before');
  const { batchItemFailures } = await createProjectionHandler(away)({ Records: records });
  expect(batchItemFailures).toHaveLength(1);
  expect(records.map((record) => record.dynamodb?.SequenceNumber)).toContain(
    batchItemFailures[0]?.itemIdentifier,
  );
  await settle(platform);
  expect(await counters(threadId, supported)).toEqual(expected);
  expect(await listParked(platform, forum.program.id)).toEqual([]);
});

test('A conversation out of sight is in no count', async () => {
  const { thread, post } = await startThread(author, boardId);
  await reply(reader, boardId, thread.id);
  await settle(platform);
  expect(await counters(thread.id, post.position)).toMatchObject({ threads: 1, posts: 2, recent: [true] });
  await reader.post(`${postPath(boardId, thread.id, post.position)}/reports`, {
    id: clientId(),
    reason: 'sourcing',
  });
  await settle(platform);
  expect(await counters(thread.id, post.position)).toMatchObject({ threads: 0, posts: 0, recent: [false] });
  expect((await reader.get(threadPath(boardId, thread.id))).status).toBe(404);
});

async function listParked(from: Platform, programId: string): Promise<unknown[]> {
  const { Items } = await from.database.send(
    new QueryCommand({
      TableName: from.tables.community,
      KeyConditionExpression: 'pk = :parked',
      ExpressionAttributeValues: { ':parked': parkedEventKey(programId, '').pk },
    }),
  );
  return Items ?? [];
}
