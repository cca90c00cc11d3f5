import { beforeAll, expect, test } from 'vitest';
import * as activities from '#functions/activity/repository.ts';
import * as sessionsRepository from '#functions/sessions/repository.ts';
import { writeTogether } from '#functions/table/transact.ts';
import type { TestProgram } from '#test/support/community.ts';
import {
  createIdentityCommunity,
  problemCode,
  sessionCookie,
  type IdentityCommunity,
} from '#test/support/identity.ts';

const session = '/api/identity/session';
const sessions = '/api/identity/sessions';
const minute = 60_000;
const hour = 60 * minute;

let community: IdentityCommunity;
let program: TestProgram;

beforeAll(async () => {
  community = await createIdentityCommunity();
  program = await community.newProgram();
});

interface Listed {
  sessions: { id: string; current: boolean; browser: string }[];
}

test('Who is signed in here: nobody, or whom and until when', async () => {
  const person = await community.newPerson(program);
  expect(await (await community.newBrowser().get(session)).json()).toEqual({ signedIn: false });
  expect(await (await person.get(session)).json()).toMatchObject({
    signedIn: true,
    session: { member: { handle: person.handle }, program: { id: program.id }, idleSeconds: 3600 },
  });
  expect(await (await person.get(session)).text()).not.toContain(person.email);
});

test('A cookie is worth nothing at the next request after signing out', async () => {
  const person = await community.newPerson(program);
  const response = await person.delete(session);
  expect(response.status).toBe(204);
  expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-footbridge-session=; Max-Age=0/);
  const refused = await person.get(sessions);
  expect([refused.status, await problemCode(refused)]).toEqual([401, 'session_ended']);
  expect(await community.recordOf(person)).toEqual(['session.ended:signed-out']);
});

test('Signing out works without a session, and for someone who wrote too much to write more', async () => {
  expect((await community.newBrowser().delete(session)).status).toBe(204);
  const person = await community.newPerson(program);
  const activity = await activities.find(community.platform, program.id, person.memberId);
  const busy = { startedAt: community.clock.now().toISOString(), writes: 120 };
  const { programId, memberId } = person;
  await writeTogether(community.platform, [
    activities.save(programId, memberId, activity, { ...activity, version: 1, window: busy }),
  ]);
  expect((await person.delete(session)).status).toBe(204);
  expect((await person.get(sessions)).status).toBe(401);
});

test('The list shows every session with a coarse name, and any of them can be ended', async () => {
  const person = await community.newPerson(program);
  const phone = community.newBrowser();
  await community.signInByCode(phone, person.email);
  const list = async () => (await (await person.get(sessions)).json()) as Listed;

  const both = await list();
  expect(both.sessions).toHaveLength(2);
  const other = both.sessions.find(({ current }) => !current)!;
  expect(other.browser).toBe('A browser');
  expect((await person.delete(`${sessions}/${other.id}`)).status).toBe(204);

  expect((await list()).sessions.map(({ current }) => current)).toEqual([true]);
  expect((await phone.get(sessions)).status).toBe(401);
  expect(await problemCode(await person.delete(`${sessions}/${other.id}`))).toBe('not_found');
});

test('Somebody else’s session can’t be ended: it isn’t there', async () => {
  const [person, other] = [await community.newPerson(program), await community.newPerson(program)];
  const { sessions: theirs } = (await (await other.get(sessions)).json()) as Listed;
  const response = await person.delete(`${sessions}/${theirs[0]!.id}`);
  expect(await problemCode(response)).toBe('not_found');
  expect((await other.get(sessions)).status).toBe(200);
});

test('All sessions end at once, or all but this one', async () => {
  const person = await community.newPerson(program);
  const [phone, tablet] = [community.newBrowser(), community.newBrowser()];
  await community.signInByCode(phone, person.email);
  await community.signInByCode(tablet, person.email);

  expect((await phone.delete(`${sessions}?keep=current`)).status).toBe(204);
  expect((await person.get(sessions)).status).toBe(401);
  expect((await tablet.get(sessions)).status).toBe(401);
  expect((await phone.get(sessions)).status).toBe(200);
  expect((await phone.delete(`${sessions}?keep=everything`)).status).toBe(400);

  const response = await phone.delete(sessions);
  expect(response.status).toBe(204);
  expect(phone.cookies.has(sessionCookie)).toBe(false);
  expect(await community.recordOf(person)).toContain('session.ended:revoked');
});

test('A twenty-first session ends the one that was used longest ago', async () => {
  const person = await community.newPerson(program);
  const browsers = Array.from({ length: 20 }, () => community.newBrowser());
  for (const browser of browsers) {
    community.clock.advance(1_000);
    await community.signInByCode(browser, person.email);
  }
  // The person’s own session came first, so it was the oldest of twenty-one.
  expect((await person.get(sessions)).status).toBe(401);
  expect((await browsers[0]!.get(sessions)).status).toBe(200);
  const { sessions: listed } = (await (await browsers[19]!.get(sessions)).json()) as Listed;
  expect(listed).toHaveLength(20);
});

test('A card that time has passed by counts as gone, though its row is still there; turning the clock back revives nothing', async () => {
  const [resting, old] = [await community.newPerson(program), await community.newPerson(program)];
  community.clock.advance(hour);
  expect((await resting.get(sessions)).status).toBe(401);
  community.clock.advance(-hour);
  expect((await resting.get(sessions)).status).toBe(401);

  community.clock.advance(366 * 24 * hour);
  expect(await (await old.get(session)).json()).toEqual({ signedIn: false });
  community.clock.advance(-366 * 24 * hour);
  expect(await (await old.get(session)).json()).toEqual({ signedIn: false });
});

test('A session from a time that hasn’t come yet is no session', async () => {
  const before = community.clock.now();
  community.clock.advance(366 * 24 * hour);
  const person = await community.newPerson(program);
  community.clock.advance(before.getTime() - community.clock.now().getTime());
  expect((await person.get(sessions)).status).toBe(401);
  community.clock.advance(366 * 24 * hour);
  expect((await person.get(sessions)).status).toBe(401);
  community.clock.advance(before.getTime() - community.clock.now().getTime());
});

test.for([
  ['shared', 'participant', 5 * minute, undefined],
  ['usual', 'participant', hour, 24 * hour],
  ['mine', 'participant', 30 * 24 * hour, 30 * 24 * hour],
  ['shared', 'family', 5 * minute, undefined],
] as const)(
  'On a %s device a %s rests %i ms at most, and the cookie lives %j ms',
  async ([device, role, idle, life]) => {
    const { email } = await community.newPerson(program, { role });
    const browser = community.newBrowser();
    const response = await community.signInByCode(browser, email, { device });
    const line = response.headers.getSetCookie().find((cookie) => cookie.startsWith(sessionCookie))!;
    expect(/Max-Age=(\d+)/.exec(line)?.[1]).toBe(life === undefined ? undefined : String(life / 1000));
    const start = community.clock.now().getTime();
    community.clock.advance(idle - 1);
    const kept = community.newBrowser();
    kept.cookies.set(sessionCookie, browser.cookies.get(sessionCookie)!);
    const card = await cardOf(browser.cookies.get(sessionCookie)!);
    expect(new Date(card!.lastSeenAt).getTime()).toBe(start);
    community.clock.advance(1);
    expect((await kept.get(sessions)).status).toBe(401);
  },
);

test('The time of a session that rests starts again with every request, and its end doesn’t move', async () => {
  const person = await community.newPerson(program);
  for (let half = 0; half < 47; half += 1) {
    community.clock.advance(30 * minute);
    expect((await person.get(sessions)).status).toBe(200);
  }
  community.clock.advance(30 * minute);
  expect((await person.get(sessions)).status).toBe(401);
});

async function cardOf(cookie: string) {
  const [programId = '', memberId = ''] = cookie.split('.');
  const [card] = await sessionsRepository
    .list(community.platform, programId, memberId)
    .then((cards) => cards.toSorted((left, right) => (left.createdAt > right.createdAt ? -1 : 1)));
  return card;
}
