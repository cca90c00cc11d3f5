import { beforeEach, expect, test } from 'vitest';
import { invitationPage } from '#shared/invitations.ts';
import { peoplePage, person } from '#shared/members.ts';
import { caseDetail, caseQueue } from '#shared/moderation.ts';
import type { BoardPage } from '#shared/threads.ts';
import { createApplications } from '#infra/local/applications.ts';
import type { TestMember } from '#test/support/community.ts';
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
  threadDraft,
  threadPath,
  type Forum,
} from '#test/support/forum.ts';
import { holdIndexesBack } from '#test/support/lagging-index.ts';
import { openMailbox } from '#test/support/mailbox.ts';
import { newVisitor } from '#test/support/visitor.ts';

let forum: Forum;
let author: TestMember;
let reader: TestMember;
let moderator: TestMember;
let colleague: TestMember;
let staff: TestMember;
let boardId: string;

beforeEach(async () => {
  forum = await createForum(createApplications);
  author = await forum.program.newMember();
  reader = await forum.program.newMember();
  moderator = await forum.program.newMember({ role: 'moderator' });
  colleague = await forum.program.newMember({ role: 'moderator' });
  staff = await forum.program.newMember({ role: 'staff' });
  boardId = await forum.newBoard();
});

const hold = () => holdIndexesBack(forum.community.platform);
const threadsListed = async (member: TestMember) => {
  const page = await answered<BoardPage>(await member.get(`/api/boards/${boardId}/threads`), 200);
  return page.threads.map(({ id }) => id);
};

test('People read what they just wrote, and answer each other, before any list has it', async () => {
  const catchUp = await hold();
  const { thread, post } = await startThread(author, boardId);
  const answer = await reply(reader, boardId, thread.id, { quotes: post.position });
  await answered(
    await author.patch(
      postPath(boardId, thread.id, post.position),
      { body: 'I went by bus.', contentWarnings: [] },
      { ifMatch: 1 },
    ),
    200,
  );

  for (const member of [author, reader]) {
    const { posts } = await readThread(member, boardId, thread.id);
    expect(posts.map(({ id, body }) => [id, body])).toEqual([
      [post.id, 'I went by bus.'],
      [answer.id, answer.body],
    ]);
    expect(await threadsListed(member)).toEqual([]);
  }
  catchUp();
  expect(await threadsListed(reader)).toEqual([thread.id]);
});

test('A retry of what no list has yet is still one conversation and one answer', async () => {
  await hold();
  const [draft, answer] = [threadDraft(), postDraft()];
  const path = `/api/boards/${boardId}/threads`;
  const first = await answered(await author.post(path, draft), 201);
  expect(await answered(await author.post(path, draft), 201)).toEqual(first);
  for (const round of [1, 2]) {
    const response = await reader.post(`${threadPath(boardId, draft.id)}/posts`, answer);
    expect([round, response.status]).toEqual([round, 201]);
  }
  expect((await readThread(author, boardId, draft.id)).posts).toHaveLength(2);
});

test('The limits of a first day count what no list has yet', async () => {
  await hold();
  const newcomer = await forum.program.newMember({ joinedDaysAgo: 0 });
  const { thread } = await startThread(newcomer, boardId);
  const soon = await newcomer.post(`${threadPath(boardId, thread.id)}/posts`, postDraft());
  expect(await problemOf(soon)).toBe('429 posting_limit');
  for (const topic of [2, 3]) {
    forum.community.clock.advance(120_000);
    await startThread(newcomer, boardId, { title: `Topic ${topic}` });
  }
  forum.community.clock.advance(120_000);
  const fourth = await newcomer.post(`/api/boards/${boardId}/threads`, threadDraft());
  expect(await problemOf(fourth)).toBe('429 posting_limit');
});

test('A conversation out of sight is as missing at once, though a list still names it', async () => {
  const { thread, post } = await startThread(author, boardId);
  const catchUp = await hold();
  const report = { id: clientId(), reason: 'sourcing' };
  await answered(await reader.post(`${postPath(boardId, thread.id, post.position)}/reports`, report), 201);

  const path = threadPath(boardId, thread.id);
  expect(await threadsListed(reader)).toEqual([thread.id]);
  expect(await problemOf(await reader.get(path))).toBe('404 not_found');
  expect(await problemOf(await reader.post(`${path}/posts`, postDraft()))).toBe('404 not_found');
  expect((await readThread(author, boardId, thread.id)).posts).toHaveLength(1);
  catchUp();
  expect(await threadsListed(reader)).toEqual([]);
});

test('A suspension and a new role are in force at once, though the list of people has the old ones', async () => {
  const alumniBoard = await forum.newBoard({ audience: { roles: ['alumni'] } });
  const catchUp = await hold();
  const people = '/api/staff/people';
  await answered(await staff.put(`${people}/${author.memberId}/suspension`), 200);
  await answered(await staff.post(`${people}/${reader.memberId}/graduation`), 200);

  expect(await problemOf(await author.get('/api/boards'))).toBe('401 session_ended');
  const draft = threadDraft();
  expect(await problemOf(await author.post(`/api/boards/${boardId}/threads`, draft))).toBe(
    '401 session_ended',
  );
  await startThread(reader, alumniBoard);
  const listed = async () => {
    const page = peoplePage.parse(await (await staff.get(people)).json());
    return page.people
      .filter(({ memberId }) => [author.memberId, reader.memberId].includes(memberId))
      .map(({ role, state }) => `${role} ${state}`)
      .toSorted();
  };
  expect(await listed()).toEqual(['participant active', 'participant active']);
  const one = person.parse(await (await staff.get(`${people}/${author.memberId}`)).json());
  expect(one.state).toBe('suspended');
  expect(await problemOf(await staff.put(`${people}/${staff.memberId}/suspension`))).toBe(
    '409 state_conflict',
  );
  catchUp();
  expect(await listed()).toEqual(['alumni active', 'participant suspended']);
});

test('A decision counts at once and only once, though the queue still shows the case as open', async () => {
  const { thread } = await startThread(author, boardId);
  const answer = await reply(author, boardId, thread.id);
  const path = postPath(boardId, thread.id, answer.position);
  await answered(await reader.post(`${path}/reports`, { id: clientId(), reason: 'shaming' }), 201);
  const queue = '/api/moderation/cases';
  const listed = async () => caseQueue.parse(await (await moderator.get(queue)).json()).cases;
  const [open] = await listed();
  const catchUp = await hold();
  const decide = (by: TestMember) =>
    by.post(
      `${queue}/${open!.id}/decisions`,
      { id: clientId(), decision: 'hide', reasonCode: 'shaming', message: 'Please be gentle.' },
      { ifMatch: open!.version },
    );
  await answered(await decide(moderator), 201);

  expect((await listed()).map(({ id, state }) => [id, state])).toEqual([[open!.id, 'open']]);
  expect(await problemOf(await decide(colleague))).toBe('409 already_decided');
  const file = caseDetail.parse(await (await colleague.get(`${queue}/${open!.id}`)).json());
  expect([file.state, file.contentState, file.timeline.length]).toEqual(['closed', 'removed', 2]);
  expect((await readThread(reader, boardId, thread.id)).posts[1]).toMatchObject({
    state: 'removed',
    body: '',
  });
  catchUp();
  expect(await listed()).toEqual([]);
});

test('An invitation taken back opens nothing, though the list still shows it as pending', async () => {
  const mailbox = openMailbox(forum.community.platform);
  const id = clientId();
  const email = 'someone@example.test';
  const cohort = { id: clientId(), name: 'Spring Mornings' };
  await answered(await staff.post('/api/staff/cohorts', cohort), 201);
  const rows = [{ row: 1, id, email, role: 'participant', cohort: cohort.name }];
  await answered(await staff.post('/api/identity/invitations', { rows }), 200);
  const token = await mailbox.tokenOf(email);
  const states = async () => {
    const page = invitationPage.parse(await (await staff.get('/api/identity/invitations')).json());
    return page.invitations.map(({ state }) => state);
  };
  const look = () => newVisitor(forum.community).post('/api/identity/joining', { token });
  const before = await look();
  const catchUp = await hold();
  expect((await staff.delete(`/api/identity/invitations/${id}`)).status).toBe(204);

  expect([before.status, (await look()).status]).toEqual([200, 404]);
  expect(await states()).toEqual(['pending']);
  catchUp();
  expect(await states()).toEqual(['revoked']);
});
