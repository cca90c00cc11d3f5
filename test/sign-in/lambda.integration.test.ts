import { beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { handler as identityHandler } from '#functions/identity.lambda.ts';
import { tableSchemas } from '#functions/table/schema.ts';
import { ownPageHeaders } from '#test/support/community.ts';
import {
  createIdentityCommunity,
  requestCookie,
  sessionCookie,
  type IdentityCommunity,
  type Person,
} from '#test/support/identity.ts';
import { databaseEndpoint } from '#test/support/database.ts';

/** An event of an HTTP API, format 2.0. */
type HttpEvent = Extract<Parameters<typeof identityHandler>[0], { rawPath: string }>;

let community: IdentityCommunity;
let person: Person;

const answerOf = z.object({
  statusCode: z.number(),
  body: z.string(),
  headers: z.record(z.string(), z.string()),
  cookies: z.array(z.string()).default([]),
});

beforeAll(async () => {
  community = await createIdentityCommunity();
  person = await community.newPerson(await community.newProgram());
});

/** Loads the entry point as Lambda does: with nothing but its settings. */
async function loadHandler(): Promise<(event: HttpEvent) => Promise<z.infer<typeof answerOf>>> {
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', databaseEndpoint());
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  vi.stubEnv('ORIGIN', community.platform.origin);
  vi.stubEnv('SECRET', Buffer.from(community.platform.secret).toString('base64'));
  for (const { name } of tableSchemas) {
    vi.stubEnv(`${name.toUpperCase()}_TABLE`, community.platform.tables[name]);
  }
  const { handler } = await import('#functions/identity.lambda.ts');
  return async (event) => answerOf.parse(await handler(event));
}

/** What API Gateway hands over for a request of one of our pages. */
function eventOf(method: string, path: string, body?: unknown, cookies: string[] = []): HttpEvent {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    cookies,
    headers: {
      ...ownPageHeaders,
      'cloudfront-viewer-address': '192.0.2.44:40000',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    requestContext: {
      accountId: '1',
      authentication: null,
      authorizer: {},
      apiId: 'api',
      domainName: 'community.example.test',
      domainPrefix: 'community',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'request',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    body: body === undefined ? null : JSON.stringify(body),
    isBase64Encoded: false,
  };
}

test('Signing in through API Gateway: cookies go out and come in as its events carry them', async () => {
  const handler = await loadHandler();
  const asked = await handler(
    eventOf('POST', '/api/identity/sign-in/code-requests', { email: person.email }),
  );
  expect(asked.statusCode).toBe(200);
  const bound = asked.cookies.map((line) => line.split(';')[0]!);
  expect(bound).toEqual([expect.stringContaining(`${requestCookie}=`)]);

  // The entry point keeps real time, far ahead of the test's clock.
  community.clock.advance(Date.now() - community.clock.now().getTime());
  const code = await community.mailbox.codeOf(person.email);
  const proof = { code, device: 'usual' };
  const signedIn = await handler(eventOf('POST', '/api/identity/sign-in/codes', proof, bound));
  expect(JSON.parse(signedIn.body)).toMatchObject({ next: 'done' });
  const session = signedIn.cookies
    .map((line) => line.split(';')[0]!)
    .find((line) => line.startsWith(sessionCookie));

  const peek = await handler(eventOf('GET', '/api/identity/session', undefined, [session!]));
  expect(JSON.parse(peek.body)).toMatchObject({
    signedIn: true,
    session: { member: { handle: person.handle } },
  });
  expect(peek.headers['cache-control']).toBe('no-store');
});

test('A request from another site is refused and nothing is mailed', async () => {
  const handler = await loadHandler();
  const event = eventOf('POST', '/api/identity/sign-in/code-requests', { email: person.email });
  const before = await community.mailbox.mailsOf(person.email);
  const refused = await handler({
    ...event,
    headers: { ...event.headers, origin: 'https://evil.example' },
  });
  expect(refused.statusCode).toBe(403);
  expect(refused.cookies).toEqual([]);
  expect(await community.mailbox.mailsOf(person.email)).toHaveLength(before.length);
});
