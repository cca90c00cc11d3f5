import { beforeEach, expect, test } from 'vitest';
import type { BoardList } from '#shared/boards.ts';
import { caseQueue, type ListedCase } from '#shared/moderation.ts';
import type { BoardPage } from '#shared/threads.ts';
import { createApplications } from '#infra/local/applications.ts';
import type { TestMember } from '#test/support/community.ts';
import { settle } from '#test/support/community-stream.ts';
import {
  answered,
  clientId,
  createForum,
  postDraft,
  postPath,
  problemOf,
  readThread,
  reply,
  startThread,
  threadPath,
  type Forum,
} from '#test/support/forum.ts';

let forum: Forum;
let author: TestMember;
let answerer: TestMember;
let reader: TestMember;
let moderator: TestMember;
let colleague: TestMember;
let boardId: string;

beforeEach(async () => {
  forum = await createForum(createApplications);
  author = await forum.program.newMember();
  answerer = await forum.program.newMember({ handle: 'small-wren' });
  reader = await forum.program.newMember();
  moderator = await forum.program.newMember({ role: 'moderator' });
  colleague = await forum.program.newMember({ role: 'moderator' });
  boardId = await forum.newBoard();
});

/** The board as its reader sees it once the stream has come: its counts, and its conversations with theirs. */
async function board() {
  await settle(forum.community.platform);
  const { boards } = await answered<BoardList>(await reader.get('/api/boards'), 200);
  const page = await answered<BoardPage>(await reader.get(`/api/boards/${boardId}/threads`), 200);
  const listed = boards.find(({ id }) => id === boardId);
  return {
    threads: listed?.threadCount,
    posts: listed?.postCount,
    listed: page.threads.map(({ title, postCount, lastAuthorHandle }) => [
      title,
      postCount,
      lastAuthorHandle,
    ]),
  };
}

async function decide(by: TestMember, about: ListedCase, decision: 'hide' | 'restore', version: number) {
  forum.community.clock.advance(1000);
  const sent = { id: clientId(), decision, reasonCode: 'other', message: 'We looked at it together.' };
  return answered<{ version: number }>(
    await by.post(`/api/moderation/cases/${about.id}/decisions`, sent, { ifMatch: version }),
    201,
  );
}

/** Two conversations: a short one that stays, and one with two answers of others whose opening post is reported. */
async function live(reason: 'other' | 'sourcing') {
  const { clock } = forum.community;
  await startThread(answerer, boardId, { title: 'Sunday' });
  clock.advance(1000);
  const { thread, post } = await startThread(author, boardId, { title: 'The walk home' });
  clock.advance(1000);
  const first = await reply(answerer, boardId, thread.id);
  clock.advance(1000);
  const second = await reply(answerer, boardId, thread.id);
  const before = await board();
  const report = { id: clientId(), reason };
  const reports = `${postPath(boardId, thread.id, post.position)}/reports`;
  await answered(await reader.post(reports, report), 201);
  const { cases } = caseQueue.parse(await (await moderator.get('/api/moderation/cases')).json());
  return { path: threadPath(boardId, thread.id), thread, first, second, before, open: cases[0]! };
}

const whole = {
  threads: 2,
  posts: 4,
  listed: [
    ['The walk home', 3, 'small-wren'],
    ['Sunday', 1, 'small-wren'],
  ],
};
const without = { threads: 1, posts: 1, listed: [['Sunday', 1, 'small-wren']] };

test.each(['other', 'sourcing'] as const)(
  'A conversation reported for %s and hidden leaves every list and count, and a colleague’s restore brings back all of it',
  async (reason) => {
    const { path, thread, first, second, before, open } = await live(reason);
    expect(before).toEqual(whole);

    const hidden = await decide(moderator, open, 'hide', open.version);
    expect(await board()).toEqual(without);
    for (const member of [reader, answerer]) {
      expect(await problemOf(await member.get(path))).toBe('404 not_found');
      expect(await problemOf(await member.post(`${path}/posts`, postDraft()))).toBe('404 not_found');
    }
    expect((await readThread(author, boardId, thread.id)).posts).toHaveLength(3);

    await decide(colleague, open, 'restore', hidden.version);
    expect(await board()).toEqual(whole);
    const { posts, thread: header } = await readThread(reader, boardId, thread.id);
    expect(posts.slice(1).map(({ id, body }) => [id, body])).toEqual([
      [first.id, first.body],
      [second.id, second.body],
    ]);
    expect([posts[0]?.state, header.postCount]).toEqual(['published', 3]);
    forum.community.clock.advance(1000);
    await reply(reader, boardId, thread.id);
    expect(await board()).toMatchObject({ threads: 2, posts: 5 });
  },
);

test('Hidden and restored before the stream has come, and an answer taken back at the end: the counts are exact', async () => {
  const { thread, first, open } = await live('sourcing');
  const hidden = await decide(moderator, open, 'hide', open.version);
  await decide(colleague, open, 'restore', hidden.version);
  expect((await answerer.delete(postPath(boardId, thread.id, first.position))).status).toBe(204);

  expect(await board()).toEqual({
    threads: 2,
    posts: 3,
    listed: [
      ['The walk home', 2, 'small-wren'],
      ['Sunday', 1, 'small-wren'],
    ],
  });
});
