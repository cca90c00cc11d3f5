import * as z from 'zod';
import { id } from '#shared/ids.ts';
import { disclosedEmail, emailDisclosure } from '#shared/invitations.ts';
import * as accounts from '#functions/accounts/repository.ts';
import * as activities from '#functions/activity/repository.ts';
import * as members from '#functions/members/repository.ts';
import * as notices from '#functions/notices/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import { newPosition } from '#functions/platform/ids.ts';
import { permit } from '#functions/platform/permit.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { createRouter } from '#functions/platform/router.ts';
import { answers, validate } from '#functions/platform/validate.ts';
import type { SessionCard } from '#functions/sessions/domain.ts';
import { transact } from '#functions/table/transact.ts';

const params = z.strictObject({ memberId: id });

/** The address behind a handle, for a stated purpose; mounted at `/api/identity/people`. */
export const addressesRoutes = createRouter().post(
  '/:memberId/email-disclosures',
  permit('email.disclose'),
  validate('param', params),
  validate('json', emailDisclosure),
  answers(disclosedEmail),
  async (context) => {
    const { platform, session } = context.var;
    const { memberId } = context.req.valid('param');
    const { purpose } = context.req.valid('json');
    return context.var.answer({ email: await disclose(platform, session, memberId, purpose) });
  },
);

/** Tells the address only once the record of it and the notice to the member are written. */
function disclose(
  platform: Platform,
  session: SessionCard,
  memberId: string,
  purpose: string,
): Promise<string> {
  const { programId } = session;
  const actor = { programId, memberId: session.member.memberId };
  return transact(platform, actor, async () => {
    const [account, activity] = await Promise.all([
      accounts.find(platform, { programId, memberId }),
      activities.find(platform, programId, actor.memberId),
    ]);
    if (account === undefined) throw new AppError('not_found');
    const now = platform.now();
    const notice = {
      programId,
      memberId,
      id: newPosition(now, platform.random),
      kind: 'address-opened',
      createdAt: now.toISOString(),
      message: purpose,
    } as const;
    return {
      activity,
      writes: [
        members.stillActive(programId, actor.memberId, session.member.role),
        accounts.checkUnchanged(account),
        notices.create(notice),
      ],
      record: { action: 'email.disclosed', subjectMemberId: memberId, purpose },
      result: account.email,
    };
  });
}
