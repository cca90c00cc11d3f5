import { expect, test } from 'vitest';
import { inbox } from '#shared/inbox.ts';
import { me } from '#shared/members.ts';
import { accountRoutes } from '#functions/account/routes.ts';
import { noticesRoutes } from '#functions/notices/routes.ts';
import * as notices from '#functions/notices/repository.ts';
import { createApp } from '#functions/platform/app.ts';
import { newPosition } from '#functions/platform/ids.ts';
import * as sessions from '#functions/sessions/repository.ts';
import { writeTogether } from '#functions/table/transact.ts';
import { createTestCommunity, type TestMember } from '#test/support/community.ts';

const community = await createTestCommunity((platform) =>
  createApp(platform).route('/api/me', accountRoutes).route('/api/notices', noticesRoutes),
);
const { platform } = community;

test('The account shows a handle, a role and a program, and never an address', async () => {
  const program = await community.newProgram('Larkfield Evening Program');
  const member = await program.newMember({ handle: 'quiet-river' });

  const text = await (await member.get('/api/me')).text();

  expect(me.parse(JSON.parse(text))).toMatchObject({
    handle: 'quiet-river',
    role: 'participant',
    program: { id: program.id, name: 'Larkfield Evening Program' },
    timeZone: 'America/Chicago',
    version: 1,
  });
  expect(text).not.toContain('email');
});

test('A new avatar shows in every session; a stale version, a role or a strange time zone changes nothing', async () => {
  const program = await community.newProgram();
  const member = await program.newMember();

  expect((await member.patch('/api/me', { avatar: 'wren' })).status).toBe(428);
  expect((await member.patch('/api/me', { avatar: 'wren' }, { ifMatch: 7 })).status).toBe(412);
  expect((await member.patch('/api/me', { role: 'staff' }, { ifMatch: 1 })).status).toBe(400);
  expect((await member.patch('/api/me', { timeZone: 'Mars/Olympus' }, { ifMatch: 1 })).status).toBe(400);
  expect(me.parse(await (await member.get('/api/me')).json())).toMatchObject({
    avatar: 'river',
    version: 1,
  });

  const changed = await member.patch(
    '/api/me',
    { avatar: 'wren', timeZone: 'America/Denver' },
    { ifMatch: 1 },
  );

  expect(me.parse(await changed.json())).toMatchObject({
    avatar: 'wren',
    timeZone: 'America/Denver',
    version: 2,
  });
  const cards = await sessions.list(platform, program.id, member.memberId);
  expect(cards.map((card) => card.member.avatar)).toEqual(['wren']);
});

async function tell(member: TestMember, count: number): Promise<void> {
  for (let told = 0; told < count; told += 1) {
    community.clock.advance(1000);
    const now = platform.now();
    await writeTogether(platform, [
      notices.create({
        programId: member.programId,
        memberId: member.memberId,
        id: newPosition(now, platform.random),
        kind: 'graduated',
        createdAt: now.toISOString(),
      }),
    ]);
  }
}

test('Notices come newest first in pages, and are read one by one or all at once', async () => {
  const program = await community.newProgram();
  const member = await program.newMember();
  await tell(member, 27);

  const first = inbox.parse(await (await member.get('/api/notices')).json());
  expect([first.notices.length, first.unread]).toEqual([25, 27]);
  const dates = first.notices.map(({ createdAt }) => createdAt);
  expect(dates).toEqual([...dates].sort().reverse());
  const second = inbox.parse(await (await member.get(`/api/notices?cursor=${first.next ?? ''}`)).json());
  expect([second.notices.length, second.next]).toEqual([2, undefined]);

  const [newest] = first.notices;
  expect((await member.put(`/api/notices/${newest?.id ?? ''}/read-mark`)).status).toBe(204);
  expect(inbox.parse(await (await member.get('/api/notices')).json())).toMatchObject({ unread: 26 });
  expect((await member.put('/api/notices/read-mark')).status).toBe(204);
  expect(inbox.parse(await (await member.get('/api/notices')).json()).unread).toBe(0);
});

test('Nobody marks or sees the notices of another member', async () => {
  const program = await community.newProgram();
  const member = await program.newMember();
  const other = await program.newMember();
  await tell(member, 1);
  const { notices: told } = inbox.parse(await (await member.get('/api/notices')).json());

  expect((await other.put(`/api/notices/${told[0]?.id ?? ''}/read-mark`)).status).toBe(404);
  expect(inbox.parse(await (await other.get('/api/notices')).json()).notices).toEqual([]);
  expect(inbox.parse(await (await member.get('/api/notices')).json()).unread).toBe(1);
});
