import { randomBytes } from 'node:crypto';
import { PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Role } from '#shared/roles.ts';
import { newId } from '#functions/platform/ids.ts';
import { describeCause, type LogFacts } from '#functions/platform/log.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { hashToken } from '#functions/sessions/cookie.ts';
import { sessionSeconds, type SessionCard } from '#functions/sessions/domain.ts';
import { handleKey, memberKey, peopleListKey, programKey, sessionKey } from '#functions/table/keys.ts';
import { createDatabase } from '#functions/table/client.ts';
import { createTables } from '#infra/local/tables.ts';
import { databaseEndpoint, tablePrefix } from './database.ts';
import { fakeClock, type FakeClock } from './fake-clock.ts';

export const origin = 'https://community.example.test';

/** One line of the log, as it would be printed. */
interface LogLine {
  level: 'info' | 'warn' | 'error';
  message: string;
  facts: LogFacts;
  cause?: unknown;
}

/** A community of its own on the real engine: tables, clock, log and people made for one test file. */
export interface TestCommunity {
  platform: Platform;
  clock: FakeClock;
  log: LogLine[];
  /** Sends a request through the application, as the edge would hand it over. */
  send: (path: string, init?: RequestInit) => Promise<Response>;
  newProgram: (name?: string) => Promise<TestProgram>;
  /** Commands sent to the store while the function ran, such as `['GetCommand', 'QueryCommand']`. */
  countCalls: (work: () => Promise<unknown>) => Promise<string[]>;
}

export interface TestProgram {
  id: string;
  name: string;
  newMember: (options?: NewMember) => Promise<TestMember>;
}

export interface NewMember {
  role?: Role;
  handle?: string;
  cohortId?: string;
  /** Days since the member joined; 30 unless told, so that a new member's limits don't apply. */
  joinedDaysAgo?: number;
  /** Signed in long enough ago that sensitive acts need a new proof. */
  stale?: boolean;
  state?: 'active' | 'suspended' | 'removed';
  stage?: SessionCard['stage'];
}

/** A member with a session, who sends requests as their browser would. */
export interface TestMember {
  memberId: string;
  handle: string;
  role: Role;
  programId: string;
  cookie: string;
  get: (path: string) => Promise<Response>;
  post: (path: string, body?: unknown, options?: WriteOptions) => Promise<Response>;
  put: (path: string, body?: unknown, options?: WriteOptions) => Promise<Response>;
  patch: (path: string, body?: unknown, options?: WriteOptions) => Promise<Response>;
  delete: (path: string, options?: WriteOptions) => Promise<Response>;
}

interface WriteOptions {
  ifMatch?: number;
}

interface Fetchable {
  fetch: (request: Request) => Response | Promise<Response>;
}

/** Headers every changing request of our own pages carries. */
export const ownPageHeaders = {
  origin,
  'sec-fetch-site': 'same-origin',
  'footbridge-request': '1',
} as const;

/**
 * Makes a community for a test file.
 * @param createApplication such as `createCommunityApp`; gets the platform the tests hold
 */
export async function createTestCommunity(
  createApplication: (platform: Platform) => Fetchable,
): Promise<TestCommunity> {
  const database = createDatabase(databaseEndpoint());
  const clock = fakeClock();
  const log: LogLine[] = [];
  const write =
    (level: LogLine['level']) =>
    (message: string, facts: LogFacts = {}) => {
      log.push({ level, message, facts });
    };
  const platform: Platform = {
    database,
    tables: await createTables(database, tablePrefix()),
    now: clock.now,
    random: (count) => new Uint8Array(randomBytes(count)),
    secret: new Uint8Array(randomBytes(32)),
    origin,
    pause: () => Promise.resolve(),
    log: {
      info: write('info'),
      warn: write('warn'),
      error: (message, cause, facts = {}) => {
        log.push({ level: 'error', message, facts, cause: describeCause(cause) });
      },
    },
  };
  const application = createApplication(platform);
  const send = async (path: string, init: RequestInit = {}) =>
    application.fetch(new Request(`${origin}${path}`, init));
  return {
    platform,
    clock,
    log,
    send,
    newProgram: (name = 'Larkfield Evening Program') => newProgram(platform, send, name),
    countCalls: (work) => countCalls(database, work),
  };
}

type Send = TestCommunity['send'];

async function newProgram(platform: Platform, send: Send, name: string): Promise<TestProgram> {
  const id = newId(platform.random);
  await put(platform, { ...programKey(id), id, name, createdAt: platform.now().toISOString(), version: 1 });
  return { id, name, newMember: (options = {}) => newMember(platform, send, { id, name }, options) };
}

async function newMember(
  platform: Platform,
  send: Send,
  program: { id: string; name: string },
  options: NewMember,
): Promise<TestMember> {
  const role = options.role ?? 'participant';
  const memberId = newId(platform.random);
  const handle = options.handle ?? `person-${memberId.slice(0, 8).toLowerCase()}`;
  const joinedAt = new Date(
    platform.now().getTime() - (options.joinedDaysAgo ?? 30) * 86_400_000,
  ).toISOString();
  const { cohortId, state = 'active' } = options;
  await put(platform, {
    ...memberKey(program.id, memberId),
    ...peopleListKey(program.id, role, handle),
    programId: program.id,
    memberId,
    handle,
    avatar: 'river',
    role,
    cohortId,
    state,
    joinedAt,
    timeZone: 'America/Chicago',
    acceptances: [],
    version: 1,
  });
  await put(platform, { ...handleKey(program.id, handle.replaceAll('-', '')), memberId });
  const token = Buffer.from(platform.random(32)).toString('base64url');
  if (state === 'active') {
    await signIn(platform, {
      program,
      memberId,
      handle,
      role,
      cohortId,
      joinedAt,
      token,
      stale: options.stale ?? false,
      stage: options.stage ?? 'full',
    });
  }
  const cookie = `__Host-footbridge-session=${program.id}.${memberId}.${token}`;
  return { memberId, handle, role, programId: program.id, cookie, ...clientOf(send, cookie) };
}

async function signIn(
  platform: Platform,
  of: {
    program: { id: string; name: string };
    memberId: string;
    handle: string;
    role: Role;
    cohortId: string | undefined;
    joinedAt: string;
    token: string;
    stale: boolean;
    stage: SessionCard['stage'];
  },
): Promise<void> {
  const now = platform.now();
  const { absolute } = sessionSeconds(of.role, 'usual');
  const card: SessionCard = {
    id: newId(platform.random),
    programId: of.program.id,
    programName: of.program.name,
    tokenHash: hashToken(of.token),
    member: { memberId: of.memberId, handle: of.handle, avatar: 'river', role: of.role },
    cohortId: of.cohortId,
    joinedAt: of.joinedAt,
    device: 'usual',
    stage: of.stage,
    browser: 'Chrome on Linux',
    createdAt: now.toISOString(),
    lastSeenAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + absolute * 1000).toISOString(),
    steppedUpAt: of.stale ? undefined : now.toISOString(),
  };
  await put(platform, { ...sessionKey(of.program.id, of.memberId, card.tokenHash), ...card });
}

function clientOf(send: Send, cookie: string) {
  const write =
    (method: string) =>
    (path: string, body?: unknown, options: WriteOptions = {}) =>
      send(path, {
        method,
        headers: {
          ...ownPageHeaders,
          cookie,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(options.ifMatch === undefined ? {} : { 'if-match': `"${options.ifMatch}"` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
  const remove = write('DELETE');
  return {
    get: (path: string) => send(path, { headers: { cookie } }),
    post: write('POST'),
    put: write('PUT'),
    patch: write('PATCH'),
    delete: (path: string, options: WriteOptions = {}) => remove(path, undefined, options),
  };
}

async function put(platform: Platform, item: Record<string, unknown>): Promise<void> {
  await platform.database.send(new PutCommand({ TableName: platform.tables.community, Item: item }));
}

async function countCalls(
  database: DynamoDBDocumentClient,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const calls: string[] = [];
  const name = `count-${randomBytes(4).toString('hex')}`;
  database.middlewareStack.add(
    (next, context) => (input) => {
      calls.push(context.commandName ?? 'unknown');
      return next(input);
    },
    { step: 'initialize', name },
  );
  try {
    await work();
  } finally {
    database.middlewareStack.remove(name);
  }
  return calls;
}
