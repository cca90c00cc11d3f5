import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import {
  enrollmentActions,
  scopeOf,
  stepUpActions,
  type Action,
  type PublicAction,
} from '#shared/permissions.ts';
import { clearSessionCookie, hashToken, readSessionCookie } from '#functions/sessions/cookie.ts';
import { hasEnded, shouldTouch, steppedUpUntil, type SessionCard } from '#functions/sessions/domain.ts';
import * as sessions from '#functions/sessions/repository.ts';
import { AppError } from './errors.ts';
import type { Platform } from './platform.ts';
import type { Environment } from './router.ts';

/** Marks the middleware that declares a route's permission, so that a route without one is found. */
export const declaredPermission = Symbol('declared permission');

/**
 * Lets through who may do the action, and puts their session into the context.
 * Whether the thing itself is theirs, or in a board of theirs, is decided where it is read.
 * @throws AppError `not_signed_in`, `session_ended`, `second_factor_required`, `step_up_required`,
 *   or `not_found` when the action doesn't exist for the role.
 */
export function permit(action: Action) {
  const middleware = createMiddleware<Environment>(async (context, next) => {
    const session = await requireSession(context);
    if (scopeOf(action, session.member.role) === undefined) throw new AppError('not_found');
    if (session.stage === 'enroll' && !enrollmentActions.includes(action))
      throw new AppError('second_factor_required');
    if (
      stepUpActions.includes(action) &&
      steppedUpUntil(session, context.var.platform.now()) === undefined
    ) {
      throw new AppError('step_up_required');
    }
    context.set('session', session);
    await next();
  });
  return Object.assign(middleware, { [declaredPermission]: action });
}

/** Declares a door that stands open to people who are not signed in. */
export function open(action: PublicAction) {
  const middleware = createMiddleware<Environment>(async (_context, next) => {
    await next();
  });
  return Object.assign(middleware, { [declaredPermission]: action });
}

/** @returns the session of the request, or undefined when there is none in force. */
export async function findSession(platform: Platform, context: Context): Promise<SessionCard | undefined> {
  const cookie = readSessionCookie(context);
  if (cookie === undefined) return undefined;
  const card = await sessions.find(platform, cookie.programId, cookie.memberId, hashToken(cookie.token));
  if (card === undefined) return undefined;
  const now = platform.now();
  if (hasEnded(card, now)) {
    await sessions.removeEnded(platform, card);
    return undefined;
  }
  if (shouldTouch(card, now)) await sessions.touch(platform, card, now);
  return card;
}

async function requireSession(context: Context<Environment>): Promise<SessionCard> {
  const session = await findSession(context.var.platform, context);
  if (session !== undefined) return session;
  if (readSessionCookie(context) === undefined) throw new AppError('not_signed_in');
  clearSessionCookie(context);
  throw new AppError('session_ended');
}
