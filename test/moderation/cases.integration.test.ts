import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { inbox } from '#shared/inbox.ts';
import { caseDetail, caseQueue, decidedCase, ownRecord } from '#shared/moderation.ts';
import type { ReasonCode } from '#shared/posts.ts';
import { threadPage } from '#shared/threads.ts';
import * as ledger from '#functions/ledger/repository.ts';
import { newId } from '#functions/platform/ids.ts';
import { tableOf } from '#functions/platform/platform.ts';
import { createApplications } from '#infra/local/applications.ts';
import { createTestCommunity, type TestMember } from '#test/support/community.ts';

const community = await createTestCommunity(createApplications);
const { platform } = community;
const queue = '/api/moderation/cases';

/** A program with a board, a conversation of two posts, and people around it. */
async function newConversation() {
  const program = await community.newProgram();
  const staff = await program.newMember({ role: 'staff', handle: 'calm-harbor' });
  const moderator = await program.newMember({ role: 'moderator', handle: 'steady-oak' });
  const colleague = await program.newMember({ role: 'moderator', handle: 'kind-lantern' });
  const author = await program.newMember({ handle: 'quiet-river' });
  const reader = await program.newMember({ handle: 'slow-heron' });
  const boardId = newId(platform.random);
  const board = {
    id: boardId,
    name: 'First weeks',
    purpose: 'One day at a time.',
    audience: { roles: ['participant'] },
    posting: 'members',
  };
  expect((await staff.post('/api/staff/boards', board)).status).toBe(201);
  const threadId = newId(platform.random);
  const threads = `/api/boards/${boardId}/threads`;
  const opened = await author.post(threads, {
    id: threadId,
    postId: newId(platform.random),
    title: 'Nights',
    body: 'The nights are long.',
    contentWarnings: [],
  });
  expect(opened.status).toBe(201);
  community.clock.advance(60_000);
  const replied = await author.post(`${threads}/${threadId}/posts`, {
    id: newId(platform.random),
    body: 'I meant what I said about him.',
    contentWarnings: [],
  });
  expect(replied.status).toBe(201);
  const path = `${threads}/${threadId}`;
  const page = async (member: TestMember) => threadPage.parse(await (await member.get(path)).json());
  const [opening, reply] = (await page(author)).posts;
  if (opening === undefined || reply === undefined) throw new Error('The conversation is missing');
  const report = async (position: string, reason: ReasonCode = 'harassment', by: TestMember = reader) => {
    const body = { id: newId(platform.random), reason, note: 'This hurt.' };
    expect((await by.post(`${path}/posts/${position}/reports`, body)).status).toBe(201);
    const { cases } = caseQueue.parse(await (await colleague.get(queue)).json());
    const known = cases.at(-1);
    if (known === undefined) throw new Error('The case is missing');
    return known;
  };
  return { program, staff, moderator, colleague, author, reader, path, page, opening, reply, report };
}

const hide = () => ({
  id: newId(platform.random),
  decision: 'hide',
  reasonCode: 'harassment',
  message: 'Please speak from your own life. You are welcome here.',
});

async function notices(member: TestMember) {
  return inbox.parse(await (await member.get('/api/notices')).json()).notices;
}

async function record(member: TestMember) {
  const { entries } = ownRecord.parse(await (await member.get('/api/moderation/record')).json());
  return entries.map(({ action, by, reasonCode }) => [action, by, reasonCode]);
}

test('A moderator sees a reported post in context, with who reported it and the words as they were', async () => {
  const { moderator, report, reply, opening } = await newConversation();
  const { id } = await report(reply.position);

  const detail = caseDetail.parse(await (await moderator.get(`${queue}/${id}`)).json());

  expect(detail).toMatchObject({
    state: 'open',
    tier: 'P2',
    boardName: 'First weeks',
    threadTitle: 'Nights',
    own: false,
    sealedCopy: { body: 'I meant what I said about him.', author: { handle: 'quiet-river' } },
    reports: [{ reason: 'harassment', note: 'This hurt.', reporterHandle: 'slow-heron' }],
    timeline: [{ action: 'reported', actorHandle: 'slow-heron' }],
  });
  expect(detail.context.map(({ position, reported }) => [position, reported])).toEqual([
    [opening.position, false],
    [reply.position, true],
  ]);
});

test('Hiding takes the post from readers, and tells its author why; nobody learns who reported', async () => {
  const { program, moderator, author, reader, page, reply, report } = await newConversation();
  const { id, version } = await report(reply.position);

  const decided = await moderator.post(`${queue}/${id}/decisions`, hide(), { ifMatch: version });

  expect([decided.status, decidedCase.parse(await decided.json())]).toEqual([
    201,
    { id, state: 'closed', contentState: 'removed', version: version + 1 },
  ]);
  expect((await page(reader)).posts.map(({ body, state, decision }) => [body, state, decision])).toEqual([
    ['The nights are long.', 'published', undefined],
    ['', 'removed', undefined],
  ]);
  expect((await page(author)).posts[1]).toMatchObject({
    body: 'I meant what I said about him.',
    state: 'removed',
    decision: {
      reasonCode: 'harassment',
      message: 'Please speak from your own life. You are welcome here.',
    },
  });
  expect(await notices(author)).toMatchObject([
    {
      kind: 'post-hidden',
      reasonCode: 'harassment',
      message: 'Please speak from your own life. You are welcome here.',
      place: { position: reply.position },
    },
  ]);
  expect(await notices(reader)).toEqual([]);
  const entries = (await ledger.listProgram(platform, program.id)).map(({ entry }) => entry);
  expect(entries.filter(({ action }) => action === 'post.hidden')).toMatchObject([
    {
      lane: moderator.memberId,
      subjectMemberId: author.memberId,
      reasonCode: 'harassment',
      resources: { case: id },
    },
  ]);
  expect(JSON.stringify(entries)).not.toContain('speak from your own life');
});

test('A member reads what was done about them; a report shows only once it was decided, and without a name', async () => {
  const { moderator, author, reader, reply, report } = await newConversation();
  const { id, version } = await report(reply.position);
  expect(await record(author)).toEqual([]);

  community.clock.advance(1000);
  await moderator.post(`${queue}/${id}/decisions`, hide(), { ifMatch: version });

  expect(await record(author)).toEqual([
    ['post.hidden', 'steady-oak', 'harassment'],
    ['post.reported', 'Someone in your program', undefined],
  ]);
  expect(await (await author.get('/api/moderation/record')).text()).not.toContain('slow-heron');
  expect(await record(reader)).toEqual([]);
});

test('Hiding an opening post takes the whole conversation with it, and a colleague’s restore brings it back', async () => {
  const { moderator, colleague, author, reader, path, opening, report } = await newConversation();
  const { id, version } = await report(opening.position);
  await moderator.post(`${queue}/${id}/decisions`, hide(), { ifMatch: version });
  expect((await reader.get(path)).status).toBe(404);
  expect((await author.get(path)).status).toBe(200);

  const restore = { ...hide(), decision: 'restore', message: 'We looked again. It belongs here.' };
  const own = await moderator.post(`${queue}/${id}/decisions`, restore, { ifMatch: version + 1 });
  expect([own.status, await own.json()]).toMatchObject([403, { code: 'second_person_required' }]);
  expect((await reader.get(path)).status).toBe(404);
  community.clock.advance(1000);
  const restored = await colleague.post(`${queue}/${id}/decisions`, restore, { ifMatch: version + 1 });

  expect(decidedCase.parse(await restored.json())).toMatchObject({
    state: 'closed',
    contentState: 'published',
  });
  expect((await reader.get(path)).status).toBe(200);
  expect((await notices(author)).map(({ kind }) => kind)).toEqual(['post-restored', 'post-hidden']);
});

test('Keeping a post closes the case and leaves the post and its author in peace', async () => {
  const { moderator, author, reader, page, reply, report } = await newConversation();
  const { id, version } = await report(reply.position);

  const kept = await moderator.post(
    `${queue}/${id}/decisions`,
    { id: newId(platform.random), decision: 'keep', reasonCode: 'other' },
    { ifMatch: version },
  );

  expect(decidedCase.parse(await kept.json())).toMatchObject({
    state: 'closed',
    contentState: 'published',
  });
  expect((await page(reader)).posts[1]).toMatchObject({ state: 'published', version: reply.version });
  expect(await notices(author)).toEqual([]);
  expect(caseQueue.parse(await (await moderator.get(queue)).json()).cases).toEqual([]);
  const closed = caseQueue.parse(await (await moderator.get(`${queue}?state=closed`)).json());
  expect(closed.cases.map((one) => one.id)).toEqual([id]);
});

test('A decision sent twice is one; the same id with other words is refused', async () => {
  const { moderator, colleague, author, reply, report } = await newConversation();
  const { id, version } = await report(reply.position);
  const decision = hide();
  const send = (body: unknown, by = moderator) =>
    by.post(`${queue}/${id}/decisions`, body, { ifMatch: version });

  const first = decidedCase.parse(await (await send(decision)).json());
  const again = await send(decision);

  expect([again.status, await again.json()]).toEqual([201, first]);
  expect(await (await send({ ...decision, message: 'Other words.' })).json()).toMatchObject({
    code: 'id_conflict',
  });
  expect((await send(decision, colleague)).status).toBe(409);
  expect(await notices(author)).toHaveLength(1);
});

test('When two moderators decide at once, one decision counts and the other is told', async () => {
  const { moderator, colleague, author, reply, report } = await newConversation();
  const { id, version } = await report(reply.position);
  const keep = { id: newId(platform.random), decision: 'keep', reasonCode: 'other' };

  const answers = await Promise.all([
    moderator.post(`${queue}/${id}/decisions`, hide(), { ifMatch: version }),
    colleague.post(`${queue}/${id}/decisions`, keep, { ifMatch: version }),
  ]);

  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  const detail = caseDetail.parse(await (await moderator.get(`${queue}/${id}`)).json());
  expect(detail.timeline.filter(({ action }) => action !== 'reported')).toHaveLength(1);
  const hidden = detail.contentState === 'removed';
  expect((await notices(author)).map(({ kind }) => kind)).toEqual(hidden ? ['post-hidden'] : []);
});

test('A stale version, none, and a decided case change nothing', async () => {
  const { moderator, reader, page, reply, report } = await newConversation();
  const { id, version } = await report(reply.position);
  const path = `${queue}/${id}/decisions`;

  expect((await moderator.post(path, hide())).status).toBe(428);
  expect((await moderator.post(path, hide(), { ifMatch: version + 3 })).status).toBe(412);
  expect((await moderator.post(path, { ...hide(), role: 'staff' }, { ifMatch: version })).status).toBe(400);
  expect((await moderator.post(path, { ...hide(), message: undefined }, { ifMatch: version })).status).toBe(
    400,
  );
  expect((await page(reader)).posts[1]).toMatchObject({ state: 'published' });
  await moderator.post(
    path,
    { id: newId(platform.random), decision: 'keep', reasonCode: 'other' },
    { ifMatch: version },
  );
  const late = await moderator.post(path, hide(), { ifMatch: version + 1 });
  expect([late.status, await late.json()]).toMatchObject([409, { code: 'already_decided' }]);
  expect((await page(reader)).posts[1]).toMatchObject({ state: 'published' });
});

test('A post its author took back keeps its sealed copy, and only the case is left to close', async () => {
  const { moderator, author, path, reply, report } = await newConversation();
  const { id } = await report(reply.position);
  expect(
    (await author.delete(`${path}/posts/${reply.position}`, { ifMatch: reply.version })).status,
  ).toBeLessThan(300);
  const detail = caseDetail.parse(await (await moderator.get(`${queue}/${id}`)).json());
  expect(detail).toMatchObject({
    contentState: 'deleted',
    sealedCopy: { body: 'I meant what I said about him.' },
  });
  expect(JSON.stringify(detail.context)).not.toContain('I meant what I said');

  const ifMatch = detail.version;
  expect((await moderator.post(`${queue}/${id}/decisions`, hide(), { ifMatch })).status).toBe(409);
  const keep = { id: newId(platform.random), decision: 'keep', reasonCode: 'other' };
  expect((await moderator.post(`${queue}/${id}/decisions`, keep, { ifMatch })).status).toBe(201);
  expect(await notices(author)).toEqual([]);
});

test('Each report keeps the words it is about, and the case every wording, until it is decided', async () => {
  const { program, moderator, author, path, reply, report } = await newConversation();
  const post = `${path}/posts/${reply.position}`;
  const { id } = await report(reply.position);
  const edit = (body: string, ifMatch: number) =>
    author.patch(post, { body, contentWarnings: [] }, { ifMatch });
  const others = await Promise.all([1, 2].map(() => program.newMember()));
  const reportAgain = async (member: TestMember) => {
    community.clock.advance(1000);
    const sent = { id: newId(platform.random), reason: 'shaming' };
    expect((await member.post(`${post}/reports`, sent)).status).toBe(201);
  };
  expect((await edit('People like him never change.', reply.version)).status).toBe(200);
  await reportAgain(others[0]!);
  expect((await edit('I meant what I said about him.', reply.version + 1)).status).toBe(200);
  await reportAgain(others[1]!);
  expect((await edit('Good night, all.', reply.version + 2)).status).toBe(200);
  expect((await author.delete(post)).status).toBe(204);

  const detail = caseDetail.parse(await (await moderator.get(`${queue}/${id}`)).json());
  expect(detail).toMatchObject({
    contentState: 'deleted',
    sealedCopy: { body: 'I meant what I said about him.' },
  });
  expect(detail.versions.map(({ body }) => body)).toEqual([
    'Good night, all.',
    'I meant what I said about him.',
    'People like him never change.',
    'I meant what I said about him.',
  ]);
  expect(detail.reports.map(({ body }) => body)).toEqual([
    undefined,
    'People like him never change.',
    undefined,
  ]);

  const keep = { id: newId(platform.random), decision: 'keep', reasonCode: 'other' };
  const decided = await moderator.post(`${queue}/${id}/decisions`, keep, { ifMatch: detail.version });
  expect(decided.status).toBe(201);
  const after = await (await moderator.get(`${queue}/${id}`)).text();
  for (const words of ['I meant what', 'People like him', 'Good night']) expect(after).not.toContain(words);
  const stored = await platform.database.send(
    new ScanCommand({ TableName: tableOf(platform, 'community') }),
  );
  for (const words of ['People like him', 'Good night']) {
    expect(JSON.stringify(stored.Items)).not.toContain(words);
  }
});

test('A decided case loses the words of its post when the author takes the post back', async () => {
  const { moderator, author, path, reply, report } = await newConversation();
  const { id, version } = await report(reply.position);
  expect((await moderator.post(`${queue}/${id}/decisions`, hide(), { ifMatch: version })).status).toBe(201);
  expect(await (await moderator.get(`${queue}/${id}`)).text()).toContain('I meant what I said');
  expect((await author.delete(`${path}/posts/${reply.position}`)).status).toBe(204);
  const detail = caseDetail.parse(await (await moderator.get(`${queue}/${id}`)).json());
  expect(detail).toMatchObject({
    contentState: 'deleted',
    excerpt: '',
    sealedCopy: { body: '' },
    versions: [],
  });
  expect(JSON.stringify(detail)).not.toContain('I meant what I said');
});

test('A reader may report a post again once their report was decided', async () => {
  const { moderator, reader, path, reply, report } = await newConversation();
  const { id, version } = await report(reply.position, 'shaming');
  const again = { id: newId(platform.random), reason: 'harassment' };
  const reports = `${path}/posts/${reply.position}/reports`;
  expect((await reader.post(reports, again)).status).toBe(409);
  const keep = { id: newId(platform.random), decision: 'keep', reasonCode: 'other' };
  await moderator.post(`${queue}/${id}/decisions`, keep, { ifMatch: version });

  community.clock.advance(1000);
  expect((await reader.post(reports, again)).status).toBe(201);
  expect((await reader.post(reports, again)).status).toBe(201);
  const third = { id: newId(platform.random), reason: 'other' };
  expect((await reader.post(reports, third)).status).toBe(409);
  const detail = caseDetail.parse(await (await moderator.get(`${queue}/${id}`)).json());
  expect(detail).toMatchObject({ state: 'open', reportCount: 2, reasons: ['harassment'] });
  expect(detail.reports.map(({ reason }) => reason)).toEqual(['shaming', 'harassment']);
});

test('An answered conversation whose hidden opening post is taken back is there again once the case is closed', async () => {
  const { moderator, author, reader, path, page, opening, report } = await newConversation();
  const { id } = await report(opening.position, 'sourcing');
  expect((await author.delete(`${path}/posts/${opening.position}`)).status).toBe(204);
  expect((await reader.get(path)).status).toBe(404);

  const { version } = caseDetail.parse(await (await moderator.get(`${queue}/${id}`)).json());
  const keep = { id: newId(platform.random), decision: 'keep', reasonCode: 'other' };
  expect((await moderator.post(`${queue}/${id}/decisions`, keep, { ifMatch: version })).status).toBe(201);
  const { thread, posts } = await page(reader);
  expect(thread.title).toBe('Conversation taken back by its author');
  expect(posts.map(({ state, body }) => [state, body])).toEqual([
    ['deleted', ''],
    ['published', 'I meant what I said about him.'],
  ]);
});

test('Nobody decides on, or looks into, a case about their own post; the queue says it is theirs', async () => {
  const { moderator, colleague, path, page, report } = await newConversation();
  community.clock.advance(1000);
  await moderator.post(`${path}/posts`, {
    id: newId(platform.random),
    body: 'A word from me.',
    contentWarnings: [],
  });
  const position = (await page(moderator)).posts.at(-1)?.position ?? '';
  const { id, version } = await report(position);

  const { cases } = caseQueue.parse(await (await moderator.get(queue)).json());
  expect(cases.map(({ own }) => own)).toEqual([true]);
  expect((await moderator.get(`${queue}/${id}`)).status).toBe(404);
  expect((await moderator.post(`${queue}/${id}/decisions`, hide(), { ifMatch: version })).status).toBe(404);
  expect((await colleague.post(`${queue}/${id}/decisions`, hide(), { ifMatch: version })).status).toBe(201);
});

test('The gravest case stands first, and cases of another program or for other roles are as missing', async () => {
  const { program, moderator, author, reply, opening, report } = await newConversation();
  const mild = await report(reply.position, 'off-topic');
  await report(opening.position, 'sourcing');
  const foreign = await (await community.newProgram()).newMember({ role: 'moderator' });
  const participant = await program.newMember();

  const { cases } = caseQueue.parse(await (await moderator.get(queue)).json());
  expect(cases.map(({ tier, contentState }) => [tier, contentState])).toEqual([
    ['P1', 'hidden_pending'],
    ['P3', 'published'],
  ]);
  for (const outsider of [foreign, participant, author]) {
    expect((await outsider.get(`${queue}/${mild.id}`)).status).toBe(404);
    expect(
      (await outsider.post(`${queue}/${mild.id}/decisions`, hide(), { ifMatch: mild.version })).status,
    ).toBe(404);
  }
  expect(caseQueue.parse(await (await foreign.get(queue)).json()).cases).toEqual([]);
  expect((await participant.get(queue)).status).toBe(404);
});
