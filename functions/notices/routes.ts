import * as z from 'zod';
import { inbox, inboxQuery } from '#shared/inbox.ts';
import { position } from '#shared/ids.ts';
import { permit } from '#functions/platform/permit.ts';
import { createRouter } from '#functions/platform/router.ts';
import { openCursor, sealCursor } from '#functions/platform/sealed-cursor.ts';
import { answers, done, validate } from '#functions/platform/validate.ts';
import type { MemberNotice } from './domain.ts';
import * as notices from './repository.ts';

const pageSize = 25;
/** Unread notices are counted among the newest hundred: nobody needs a larger number. */
const counted = 100;

/** What the signed-in member should know; mounted at `/api/notices`. */
export const noticesRoutes = createRouter()
  .get('/', permit('notice.read'), validate('query', inboxQuery), answers(inbox), async (context) => {
    const { platform, session } = context.var;
    const { programId } = session;
    const { memberId } = session.member;
    const scope = { programId, memberId, query: 'notices' };
    const { cursor } = context.req.valid('query');
    const before = cursor === undefined ? undefined : position.parse(openCursor(platform, scope, cursor));
    const newest = await notices.list(platform, programId, memberId, counted, undefined);
    const rest =
      before === undefined
        ? newest
        : await notices.list(platform, programId, memberId, pageSize + 1, before);
    const page = rest.slice(0, pageSize);
    const last = page.at(-1);
    return context.var.answer({
      notices: page.map((notice) => ({ ...notice, read: notice.readAt !== undefined })),
      unread: newest.filter(isUnread).length,
      next: last !== undefined && rest.length > pageSize ? sealCursor(platform, scope, last.id) : undefined,
    });
  })
  .put('/read-mark', permit('notice.read'), async (context) => {
    const { platform, session } = context.var;
    const { programId } = session;
    const { memberId } = session.member;
    const newest = await notices.list(platform, programId, memberId, counted, undefined);
    const now = platform.now();
    await Promise.all(
      newest
        .filter(isUnread)
        .map((notice) => notices.markRead(platform, programId, memberId, notice.id, now)),
    );
    return done(context);
  })
  .put(
    '/:noticeId/read-mark',
    permit('notice.read'),
    validate('param', z.strictObject({ noticeId: position })),
    async (context) => {
      const { platform, session } = context.var;
      const { noticeId } = context.req.valid('param');
      await notices.markRead(
        platform,
        session.programId,
        session.member.memberId,
        noticeId,
        platform.now(),
      );
      return done(context);
    },
  );

function isUnread(notice: MemberNotice): boolean {
  return notice.readAt === undefined;
}
