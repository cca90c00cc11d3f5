import * as z from 'zod';
import { id } from '#shared/ids.ts';
import { endSessionsQuery, sessionList, sessionPeek } from '#shared/sign-in.ts';
import { AppError } from '#functions/platform/errors.ts';
import { findSession, open, permit } from '#functions/platform/permit.ts';
import { createRouter } from '#functions/platform/router.ts';
import { answers, done, validate } from '#functions/platform/validate.ts';
import { clearSessionCookie } from './cookie.ts';
import { describe, hasEnded, listed } from './domain.ts';
import { endSessions } from './end.ts';
import * as sessions from './repository.ts';

/** Who is signed in here, signing out, and the list of one's own sessions. */
export const sessionsRoutes = createRouter()
  .get('/session', open('session.peek'), answers(sessionPeek), async (context) => {
    const { platform } = context.var;
    const session = await findSession(platform, context);
    if (session === undefined) return context.var.answer({ signedIn: false });
    return context.var.answer({ signedIn: true, session: describe(session, platform.now()) });
  })
  .delete('/session', open('session.sign-out'), async (context) => {
    // Before anything that can fail: whatever happens to our records, this browser forgets.
    clearSessionCookie(context);
    const { platform } = context.var;
    const session = await findSession(platform, context);
    if (session !== undefined) await endSessions(platform, [session], 'signed-out');
    return done(context);
  })
  .get('/sessions', permit('session.list'), answers(sessionList), async (context) => {
    const { platform, session } = context.var;
    const cards = await sessions.list(platform, session.programId, session.member.memberId);
    const standing = cards.filter((card) => !hasEnded(card, platform.now()));
    standing.sort((left, right) => (left.lastSeenAt > right.lastSeenAt ? -1 : 1));
    return context.var.answer({ sessions: standing.map((card) => listed(card, session)) });
  })
  .delete('/sessions', permit('session.revoke'), validate('query', endSessionsQuery), async (context) => {
    const { platform, session } = context.var;
    const { keep } = context.req.valid('query');
    const cards = await sessions.list(platform, session.programId, session.member.memberId);
    const ending = cards.filter((card) => keep === undefined || card.id !== session.id);
    if (keep === undefined) clearSessionCookie(context);
    await endSessions(platform, ending, 'revoked');
    return done(context);
  })
  .delete(
    '/sessions/:sessionId',
    permit('session.revoke'),
    validate('param', z.object({ sessionId: id })),
    async (context) => {
      const { platform, session } = context.var;
      const { sessionId } = context.req.valid('param');
      const cards = await sessions.list(platform, session.programId, session.member.memberId);
      const card = cards.find((other) => other.id === sessionId);
      if (card === undefined) throw new AppError('not_found');
      if (card.id === session.id) clearSessionCookie(context);
      await endSessions(platform, [card], 'revoked');
      return done(context);
    },
  );
