import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** What the session cookie says: which card to look for, and the token that proves it. */
export interface SessionCookie {
  programId: string;
  memberId: string;
  token: string;
}

const name = 'footbridge-session';
const shape = /^([0-9A-Za-z]{22})\.([0-9A-Za-z]{22})\.([0-9A-Za-z_-]{43})$/;

/** @returns the cookie's three parts, or undefined when there is none of the right shape. */
export function readSessionCookie(context: Context): SessionCookie | undefined {
  const [, programId, memberId, token] = shape.exec(getCookie(context, name, 'host') ?? '') ?? [];
  if (programId === undefined || memberId === undefined || token === undefined) return undefined;
  return { programId, memberId, token };
}

/** Sets the cookie for as long as the session may live; on a shared device, until the browser closes. */
export function writeSessionCookie(
  context: Context,
  cookie: SessionCookie,
  maxAgeSeconds: number | undefined,
): void {
  setCookie(context, name, `${cookie.programId}.${cookie.memberId}.${cookie.token}`, {
    prefix: 'host',
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Strict',
    ...(maxAgeSeconds === undefined ? {} : { maxAge: maxAgeSeconds }),
  });
}

/** Takes the cookie away. */
export function clearSessionCookie(context: Context): void {
  deleteCookie(context, name, { prefix: 'host', path: '/', secure: true });
}

/** Only this digest of a token is ever stored. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
