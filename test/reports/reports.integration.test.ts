import { beforeAll, expect, test } from 'vitest';
import type { BoardPage } from '#shared/threads.ts';
import * as cases from '#functions/cases/repository.ts';
import * as reports from '#functions/reports/repository.ts';
import type { TestMember } from '#test/support/community.ts';
import {
  answered,
  clientId,
  createForum,
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
let reader: TestMember;
let moderator: TestMember;

beforeAll(async () => {
  forum = await createForum();
  author = await forum.program.newMember({ handle: 'quiet-river' });
  reader = await forum.program.newMember({ handle: 'small-wren' });
  moderator = await forum.program.newMember({ role: 'moderator' });
});

async function place() {
  const boardId = await forum.newBoard();
  const { thread, post } = await startThread(author, boardId);
  return {
    boardId,
    threadId: thread.id,
    post,
    path: `${postPath(boardId, thread.id, post.position)}/reports`,
  };
}

const openCases = async () => {
  const { cases: all } = await cases.list(
    forum.community.platform,
    forum.program.id,
    'open',
    100,
    undefined,
  );
  return all;
};

test('Reports of several people make one case with the words as they were', async () => {
  const { boardId, threadId, post, path } = await place();
  const sent = { id: clientId(), reason: 'harassment', note: 'This is aimed at someone.' };
  expect(await answered(await reader.post(path, sent), 201)).toEqual({
    id: sent.id,
    reason: 'harassment',
    createdAt: '2026-03-02T12:00:00.000Z',
  });
  await author.patch(
    postPath(boardId, threadId, post.position),
    { body: 'Milder.', contentWarnings: [] },
    { ifMatch: 1 },
  );
  const other = await forum.program.newMember();
  await answered(await other.post(path, { id: clientId(), reason: 'off-topic' }), 201);

  const made = (await openCases()).filter((known) => known.postId === post.id);
  expect(made).toHaveLength(1);
  expect(made[0]).toMatchObject({
    tier: 'P2',
    reportCount: 2,
    reasons: ['harassment', 'off-topic'],
    contentState: 'published',
    threadTitle: 'The walk home',
    sealedCopy: { body: post.body, author: { handle: 'quiet-river' } },
  });
  const stored = await reports.listOfCase(forum.community.platform, forum.program.id, made[0]!.id);
  expect(stored.map(({ reporter, note }) => [reporter.memberId, note]).toSorted()).toEqual(
    [
      [reader.memberId, 'This is aimed at someone.'],
      [other.memberId, undefined],
    ].toSorted(),
  );
});

test('A report sent twice is one; a second one by the same person is refused', async () => {
  const { post, path } = await place();
  const sent = { id: clientId(), reason: 'other' };
  const first = await answered(await reader.post(path, sent), 201);
  expect(await answered(await reader.post(path, sent), 201)).toEqual(first);
  expect(await problemOf(await reader.post(path, { ...sent, reason: 'shaming' }))).toBe('409 id_conflict');
  expect(await problemOf(await reader.post(path, { ...sent, id: clientId() }))).toBe('409 state_conflict');
  const made = (await openCases()).filter((known) => known.postId === post.id);
  expect(made.map(({ reportCount, score }) => [reportCount, score])).toEqual([[1, 1]]);
});

test('Reports at the same moment all count in one case', async () => {
  const { post, path } = await place();
  const people = await Promise.all(Array.from({ length: 8 }, () => forum.program.newMember()));
  const answers = await Promise.all(
    people.map((person) => person.post(path, { id: clientId(), reason: 'other' })),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
  const made = (await openCases()).filter((known) => known.postId === post.id);
  expect(made.map(({ reportCount, score, contentState }) => [reportCount, score, contentState])).toEqual([
    [8, 8, 'published'],
  ]);
});

test('Nobody reports their own post, or one that was taken back', async () => {
  const { boardId, threadId, path } = await place();
  expect(await problemOf(await author.post(path, { id: clientId(), reason: 'other' }))).toBe(
    '409 state_conflict',
  );
  const answer = await reply(author, boardId, threadId);
  await author.delete(postPath(boardId, threadId, answer.position));
  const gone = `${postPath(boardId, threadId, answer.position)}/reports`;
  expect(await problemOf(await reader.post(gone, { id: clientId(), reason: 'other' }))).toBe(
    '409 state_conflict',
  );
});

test('A report of personal information takes an answer out of sight at once; its author and the team still see it', async () => {
  const { boardId, threadId } = await place();
  const answer = await reply(author, boardId, threadId, { body: 'Her name is on the door at Elm Street.' });
  const quoting = await reply(moderator, boardId, threadId, { quotes: answer.position });
  expect(quoting.quote?.excerpt).toContain('Elm Street');
  const path = `${postPath(boardId, threadId, answer.position)}/reports`;
  await answered(await reader.post(path, { id: clientId(), reason: 'personal-information' }), 201);

  const seenBy = async (member: TestMember) => {
    const { posts } = await readThread(member, boardId, threadId);
    return posts.find(({ id }) => id === answer.id);
  };
  expect(await seenBy(reader)).toMatchObject({ state: 'hidden_pending', body: '' });
  expect(await (await reader.get(threadPath(boardId, threadId))).text()).not.toContain('Elm Street');
  expect((await seenBy(author))?.body).toContain('Elm Street');
  expect((await seenBy(moderator))?.body).toContain('Elm Street');
  const change = { body: 'Sorry.', contentWarnings: [] };
  const edit = await author.patch(postPath(boardId, threadId, answer.position), change, { ifMatch: 2 });
  expect(await problemOf(edit)).toBe('409 state_conflict');
});

test('A hidden opening post hides the whole conversation from everyone but its author and the team', async () => {
  const { boardId, threadId, path } = await place();
  await reply(reader, boardId, threadId);
  await answered(await reader.post(path, { id: clientId(), reason: 'sourcing' }), 201);
  expect(await problemOf(await reader.get(threadPath(boardId, threadId)))).toBe('404 not_found');
  const { threads } = await answered<BoardPage>(await reader.get(`/api/boards/${boardId}/threads`), 200);
  expect(threads).toEqual([]);
  expect((await readThread(author, boardId, threadId)).posts).toHaveLength(2);
  expect((await readThread(moderator, boardId, threadId)).posts).toHaveLength(2);
  const answer = { id: clientId(), body: 'Still me.', contentWarnings: [] };
  expect(await problemOf(await author.post(`${threadPath(boardId, threadId)}/posts`, answer))).toBe(
    '409 state_conflict',
  );
});

test('A reported post that is taken back leaves its sealed copy with the case, and nothing anywhere else', async () => {
  const { boardId, threadId, post, path } = await place();
  await answered(await reader.post(path, { id: clientId(), reason: 'shaming' }), 201);
  expect((await author.delete(postPath(boardId, threadId, post.position))).status).toBe(204);
  const made = (await openCases()).find((known) => known.postId === post.id);
  expect(made).toMatchObject({ contentState: 'deleted', sealedCopy: { body: post.body }, version: 2 });
});

test('The queue lists the gravest tier first and the oldest first within it', async () => {
  const listed = await openCases();
  const order = listed.map(({ tier, openedAt }) => `${tier} ${openedAt}`);
  expect(order).toEqual(order.toSorted());
  const page = await cases.list(forum.community.platform, forum.program.id, 'open', 2, undefined);
  const rest = await cases.list(forum.community.platform, forum.program.id, 'open', 100, page.next);
  expect([...page.cases, ...rest.cases]).toEqual(listed);
});
