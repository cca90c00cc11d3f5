import { ownPageHeaders, type TestCommunity } from './community.ts';

/** A browser that isn't signed in yet: it keeps its cookies, and sends requests as our own pages do. */
export interface Visitor {
  get: (path: string) => Promise<Response>;
  post: (path: string, body?: unknown) => Promise<Response>;
  delete: (path: string) => Promise<Response>;
  /** What it holds now, such as `{ '__Host-footbridge-session': '…' }`. */
  cookies: Map<string, string>;
}

/** @param address network address it comes from. */
export function newVisitor(community: Pick<TestCommunity, 'send'>, address = '192.0.2.1'): Visitor {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    headers.set('cloudfront-viewer-address', `${address}:40000`);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await community.send(path, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  return {
    cookies,
    get: (path) => send(path, {}),
    delete: (path) => send(path, { method: 'DELETE', headers: ownPageHeaders }),
    post: (path, body) =>
      send(path, {
        method: 'POST',
        headers: {
          ...ownPageHeaders,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  };
}
