import { describe, expect, test } from 'vitest';
import {
  enrollmentActions,
  permissions,
  publicActions,
  stepUpActions,
  type Action,
} from '#shared/permissions.ts';
import { roles, type Role } from '#shared/roles.ts';
import { declaredRoutes, type DeclaredRoute } from '#functions/platform/declared-routes.ts';
import { createApplications } from '#infra/local/applications.ts';
import { answered } from '#test/support/forum.ts';
import { addTotp, sessionCookie, wrongCode } from '#test/support/identity.ts';
import { createAttempts } from './attempt.ts';
import { isAllowed, scopeIn, type Relation } from './relations.ts';
import { accountSamples } from './samples/account.ts';
import { forumSamples } from './samples/forum.ts';
import { identitySamples } from './samples/identity.ts';
import { moderationSamples } from './samples/moderation.ts';
import { staffSamples } from './samples/staff.ts';
import type { Sample, Scene } from './scene.ts';
import { createSweptCommunity, createWorld, newActor, newPerson, type Actor, type World } from './world.ts';

const samples: Readonly<Record<string, Sample>> = {
  ...accountSamples,
  ...forumSamples,
  ...identitySamples,
  ...moderationSamples,
  ...staffSamples,
};

interface GuardedRoute extends DeclaredRoute {
  name: string;
  permission: Action;
}

const community = await createSweptCommunity();
const { send } = await createAttempts(community);
const waiting = await createWaitingWorld();
const missing = '404 as missing';
const timeout = 300_000;
const routes = declaredRoutes(createApplications(community.platform).routes);
const guarded = routes.flatMap((route): GuardedRoute[] => {
  const { permission } = route;
  if (permission === undefined || !isGuarded(permission)) return [];
  return [{ ...route, permission, name: nameOf(route) }];
});

function isGuarded(permission: NonNullable<DeclaredRoute['permission']>): permission is Action {
  return permission in permissions;
}

function nameOf({ method, path }: DeclaredRoute): string {
  return `${method} ${path}`;
}

test('Every route is swept: each that asks for a permission has a sample, and each sample a route', () => {
  expect(Object.keys(samples).sort()).toEqual(guarded.map(({ name }) => name).sort());
  const others = routes.filter((route) => !guarded.some(({ name }) => name === nameOf(route)));
  expect(others.filter(({ permission }) => !publicActions.some((action) => action === permission))).toEqual(
    [],
  );
});

describe.concurrent('What is asked for is there exactly for whom the table of permissions says', () => {
  for (const route of guarded) {
    test(route.name, { timeout }, async ({ expect }) => {
      const sample = sampleOf(route);
      const world = await createWorld(community);
      for (const role of roles) {
        const came: Partial<Record<Relation, string>> = {};
        const expected: Partial<Record<Relation, string>> = {};
        // Whoever is refused may try the next: nothing changed. Whoever got through may have lost their session by it.
        const refused = await newActorFor(route, world, role);
        for (const relation of sample.relations) {
          const answer = expectedOf(route, sample, role, relation);
          const actor = answer === missing ? refused : await newActorFor(route, world, role);
          const scene: Scene = { ...world, actor, relation, secrets: [] };
          came[relation] = await send(route, await sample.make(scene), scene, cookieOf(actor));
          expected[relation] = answer;
        }
        expect({ [role]: came }).toEqual({ [role]: expected });
      }
    });
  }
});

describe.concurrent('Without a session that is in force and proved enough, nothing is there', () => {
  for (const route of guarded) {
    test(route.name, { timeout }, async ({ expect }) => {
      const { permission } = route;
      const sample = sampleOf(route);
      const actor = await newActorFor(route, waiting, 'participant');
      const host = await waiting.home.program.newMember({ role: 'staff' });
      const [relation = 'own'] = sample.relations;
      const scene: Scene = { ...waiting, home: { ...waiting.home, host }, actor, relation, secrets: [] };
      const attempt = await sample.make(scene);
      const came: Record<string, string> = { 'signed out': await send(route, attempt, scene) };
      const expected: Record<string, string> = { 'signed out': '401 not_signed_in' };
      for (const role of roles) {
        const { suspended, enrolling, stale } = waiting.people[role];
        const scoped = (answer: string) => (scopeIn(permission, role) === undefined ? missing : answer);
        came[`suspended ${role}`] = await send(route, attempt, scene, suspended.cookie);
        expected[`suspended ${role}`] = '401 session_ended';
        if (!enrollmentActions.includes(permission)) {
          came[`enrolling ${role}`] = await send(route, attempt, scene, enrolling.cookie);
          expected[`enrolling ${role}`] = scoped('403 second_factor_required');
        }
        if (stepUpActions.includes(permission)) {
          came[`stale ${role}`] = await send(route, attempt, scene, stale.cookie);
          expected[`stale ${role}`] = scoped('403 step_up_required');
        }
      }
      expect(came).toEqual(expected);
    });
  }
});

test('A refusal that wrote, or told what is someone else’s, would be seen', async () => {
  const world = await createWorld(community);
  const actor = await newPerson(world, world.home, { role: 'staff' });
  const { codeNow } = await addTotp(actor.browser, community.clock);
  const scene: Scene = { ...world, actor, relation: 'own', secrets: ['code_not_accepted'] };
  const route = guarded.find(({ name }) => name === 'POST /api/identity/step-up/totp');
  const attempt = { body: { code: wrongCode(codeNow()) } };
  const came = route && (await send(route, attempt, scene, cookieOf(actor)));
  // A wrong code is written down.
  expect(came).toMatch(/^422 code_not_accepted; wrote .*#DAY#2026-03-02 .*; told code_not_accepted$/);
});

/** A program whose people can't do anything: suspended, without a second factor yet, or proved too long ago. */
async function createWaitingWorld() {
  const world = await createWorld(community);
  const { program, host } = world.home;
  const peopleOf = async (role: Role) => {
    const suspended = await program.newMember({ role });
    await answered(await host.put(`/api/staff/people/${suspended.memberId}/suspension`), 200);
    const enrolling = await program.newMember({ role, stage: 'enroll' });
    return { suspended, enrolling, stale: await program.newMember({ role, stale: true }) };
  };
  const people = {
    participant: await peopleOf('participant'),
    alumni: await peopleOf('alumni'),
    family: await peopleOf('family'),
    moderator: await peopleOf('moderator'),
    staff: await peopleOf('staff'),
  };
  return { ...world, people };
}

function sampleOf({ name }: GuardedRoute): Sample {
  const sample = samples[name];
  if (sample === undefined) throw new Error(`Nobody said how ${name} is asked`);
  return sample;
}

function newActorFor({ path }: GuardedRoute, world: World, role: Role): Promise<Actor> {
  const make = path.startsWith('/api/identity/') ? newPerson : newActor;
  return make(world, world.home, { role });
}

function expectedOf(route: GuardedRoute, { instead = {} }: Sample, role: Role, relation: Relation): string {
  const exception = instead[relation];
  if (exception !== undefined && scopeIn(route.permission, role) !== undefined) return exception.answer;
  if (!isAllowed(route.permission, role, relation)) return missing;
  return String(route.answer?.status ?? 204);
}

/** What the actor's browser holds now: a proof may have given it another token. */
function cookieOf({ browser }: Actor): string {
  return `${sessionCookie}=${browser.cookies.get(sessionCookie) ?? ''}`;
}
