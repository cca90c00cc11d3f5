import { isTeam, type Role } from '#shared/roles.ts';
import { newAccount } from '#functions/accounts/domain.ts';
import * as accounts from '#functions/accounts/repository.ts';
import { newId } from '#functions/platform/ids.ts';
import { writeTogether } from '#functions/table/transact.ts';
import { createApplications } from '#infra/local/applications.ts';
import {
  createTestCommunity,
  type NewMember,
  type TestCommunity,
  type TestMember,
  type TestProgram,
} from '#test/support/community.ts';
import { answered } from '#test/support/forum.ts';
import { sessionCookie } from '#test/support/identity.ts';
import { openMailbox } from '#test/support/mailbox.ts';
import { newVisitor, type Visitor } from '#test/support/visitor.ts';

/** The three applications over one set of tables, for every route of a test file. */
export interface SweptCommunity extends TestCommunity {
  /** The newest code an address got; one reader of the mail at a time. */
  codeOf: (address: string) => Promise<string>;
}

export async function createSweptCommunity(): Promise<SweptCommunity> {
  const community = await createTestCommunity(createApplications);
  const mailbox = openMailbox(community.platform);
  let read: Promise<unknown> = Promise.resolve();
  const codeOf = (address: string) => {
    const code = read.then(() => mailbox.codeOf(address));
    read = code.catch(() => undefined);
    return code;
  };
  return { ...community, codeOf };
}

/** A member who tries something, with the browser they are signed in with. */
export interface Actor extends TestMember {
  browser: Visitor;
}

/** A program, and a staff person of it who makes things. */
export interface Home {
  program: TestProgram;
  host: TestMember;
  /** A board of the program that is for the role, or isn't; the same one each time. */
  boardFor: (role: Role, kind: 'open' | 'closed' | 'other cohort') => Promise<string>;
}

/** What the attempts at one route happen in: nothing is shared with those at another. */
export interface World {
  community: SweptCommunity;
  home: Home;
  elsewhere: Home;
}

export async function createWorld(community: SweptCommunity): Promise<World> {
  const [home, elsewhere] = await Promise.all([createHome(community), createHome(community)]);
  return { community, home, elsewhere };
}

async function createHome(community: SweptCommunity): Promise<Home> {
  const program = await community.newProgram();
  const host = await program.newMember({ role: 'staff' });
  const boards = new Map<string, Promise<string>>();
  const makeBoard = async (roles: readonly Role[], cohortIds?: readonly string[]) => {
    const id = newId(community.platform.random);
    const body = {
      id,
      name: 'Evenings',
      purpose: 'For now.',
      audience: { roles, cohortIds },
      posting: 'members',
    };
    await answered(await host.post('/api/staff/boards', body), 201);
    return id;
  };
  const makeCohort = async () => {
    const id = newId(community.platform.random);
    await answered(await host.post('/api/staff/cohorts', { id, name: `Cohort ${id}` }), 201);
    return id;
  };
  const make = async (role: Role, kind: string) => {
    if (kind === 'closed') return makeBoard(rolesWithout(role));
    const audience: Role[] = [isTeam(role) ? 'participant' : role];
    return kind === 'open' ? makeBoard(audience) : makeBoard(audience, [await makeCohort()]);
  };
  return {
    program,
    host,
    boardFor: (role, kind) => {
      const name = `${role} ${kind}`;
      const board = boards.get(name) ?? make(role, kind);
      boards.set(name, board);
      return board;
    },
  };
}

/** An audience that leaves a role out. Family members never share a board with people in the program. */
function rolesWithout(role: Role): Role[] {
  if (role === 'participant') return ['family'];
  return role === 'alumni' ? ['participant'] : ['participant', 'alumni'];
}

/** Somebody new, signed in. */
export async function newActor(
  { community }: Pick<World, 'community'>,
  { program }: Pick<Home, 'program'>,
  options: NewMember,
): Promise<Actor> {
  const member = await program.newMember(options);
  const browser = newVisitor(community);
  browser.cookies.set(sessionCookie, member.cookie.slice(sessionCookie.length + 1));
  return { ...member, browser };
}

/** Somebody new who has an account with an address, signed in. */
export async function newPerson(
  world: Pick<World, 'community'>,
  home: Pick<Home, 'program'>,
  options: NewMember,
): Promise<Actor> {
  const { platform } = world.community;
  const actor = await newActor(world, home, options);
  const account = newAccount(actor, addressOf(actor), platform.now());
  await writeTogether(
    platform,
    accounts.create(platform, account, () => new Error('two people with one address')),
  );
  return actor;
}

export const addressOf = (member: TestMember) => `${member.memberId.toLowerCase()}@example.test`;
