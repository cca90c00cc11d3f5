import { problem } from '#shared/errors.ts';
import type { DeclaredRoute } from '#functions/platform/declared-routes.ts';
import { ownPageHeaders } from '#test/support/community.ts';
import { recordWrites, type RecordedWrites } from './recorded-writes.ts';
import type { Attempt, Scene } from './scene.ts';
import type { SweptCommunity } from './world.ts';

/** Sends the requests of samples and says in a line what came of each. */
export interface Attempts {
  /**
   * @param cookie who sends it; nobody when absent.
   * @returns the status alone where it succeeded, the status and code of another problem, `404 as missing` where the
   *   answer is the one of an address that never was; and whatever a refusal wrote, and what should not have been told.
   */
  send: (route: DeclaredRoute, attempt: Attempt, scene: Scene, cookie?: string) => Promise<string>;
}

export async function createAttempts(community: SweptCommunity): Promise<Attempts> {
  const writes = recordWrites(community.platform.database);
  const missing = await remember(await community.send('/api/never-was'));
  return { send: (...request) => send(community, writes, missing, ...request) };
}

async function send(
  community: SweptCommunity,
  writes: RecordedWrites,
  missing: string,
  { method, path }: DeclaredRoute,
  { params = {}, body, ifMatch }: Attempt,
  scene: Scene,
  cookie?: string,
): Promise<string> {
  const { result: response, rows } = await writes.during(() =>
    community.send(fill(path, params), {
      method,
      headers: {
        ...ownPageHeaders,
        ...(cookie === undefined ? {} : { cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  const text = await response.clone().text();
  const told = secretsOf(scene).filter((secret) => text.includes(secret));
  const notes = [
    ...(response.ok || rows.length === 0 ? [] : [`wrote ${rows.join(', ')}`]),
    ...(told.length === 0 ? [] : [`told ${told.join(', ')}`]),
  ];
  return [await nameOf(response, missing), ...notes].join('; ');
}

async function nameOf(response: Response, missing: string): Promise<string> {
  if (response.ok) return String(response.status);
  if ((await remember(response.clone())) === missing) return '404 as missing';
  return `${response.status} ${problem.parse(await response.json()).code}`;
}

/** Everything a client sees of an answer but the name of the request. */
async function remember(response: Response): Promise<string> {
  const text = await response.text();
  const requestId = response.headers.get('x-request-id') ?? '';
  const headers = [...response.headers].filter(([name]) => name !== 'x-request-id');
  return JSON.stringify([response.status, headers, text.replace(requestId, '')]);
}

function secretsOf({ elsewhere, secrets }: Scene): string[] {
  const { program, host } = elsewhere;
  return [program.id, host.memberId, host.handle, ...secrets];
}

function fill(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`The sample of ${path} has no ${name}`);
    return value;
  });
}
