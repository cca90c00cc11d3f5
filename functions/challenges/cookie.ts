import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Platform } from '#functions/platform/platform.ts';
import { placeOf } from './domain.ts';

/** A passkey may be offered in one tab while a code is awaited in another: each has a cookie of its own. */
const names = { request: 'footbridge-request', passkey: 'footbridge-passkey' } as const;
type Binding = keyof typeof names;

const shape = /^[0-9A-Za-z_-]{43}$/;
/** A little longer than any challenge, so that it is the challenge that ends. */
const seconds = 75 * 60;

/** Binds the browser to a new challenge. @returns the challenge's place. */
export function bindBrowser(platform: Platform, context: Context, binding: Binding = 'request'): string {
  const token = Buffer.from(platform.random(32)).toString('base64url');
  setCookie(context, names[binding], token, {
    prefix: 'host',
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Strict',
    maxAge: seconds,
  });
  return placeOf(token);
}

/** @returns the place of the challenge this browser is bound to; one where no challenge can stand when it is bound to none. */
export function boundPlace(context: Context, binding: Binding = 'request'): string {
  const token = getCookie(context, names[binding], 'host') ?? '';
  return shape.test(token) ? placeOf(token) : 'none';
}

/** Frees the browser of its challenges. */
export function releaseBrowser(context: Context): void {
  for (const name of Object.values(names))
    deleteCookie(context, name, { prefix: 'host', path: '/', secure: true });
}
