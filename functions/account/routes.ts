import { me, meChange } from '#shared/members.ts';
import * as activities from '#functions/activity/repository.ts';
import * as cohorts from '#functions/cohorts/repository.ts';
import { authorOf, type Member } from '#functions/members/domain.ts';
import * as members from '#functions/members/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import { permit } from '#functions/platform/permit.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { createRouter } from '#functions/platform/router.ts';
import { answers, requireVersion, validate } from '#functions/platform/validate.ts';
import * as sessions from '#functions/sessions/repository.ts';
import { transact } from '#functions/table/transact.ts';
import { describeAccount } from './domain.ts';

/** The signed-in member's own account; mounted at `/api/me`. */
export const accountRoutes = createRouter()
  .get('/', permit('account.read'), answers(me), async (context) => {
    const { platform, session } = context.var;
    const member = await requireMember(platform, session.programId, session.member.memberId);
    return context.var.answer(await describe(platform, member, session.programName));
  })
  .patch('/', permit('account.update'), validate('json', meChange), answers(me), async (context) => {
    const { platform, session } = context.var;
    const { programId, programName } = session;
    const { memberId } = session.member;
    const version = requireVersion(context);
    const change = context.req.valid('json');
    const changed = await transact(platform, { programId, memberId }, async () => {
      const [member, cards, activity] = await Promise.all([
        requireMember(platform, programId, memberId),
        sessions.list(platform, programId, memberId),
        activities.find(platform, programId, memberId),
      ]);
      if (member.version !== version) throw new AppError('version_conflict');
      const avatar = change.avatar ?? member.avatar;
      const after = { ...member, avatar, timeZone: change.timeZone ?? member.timeZone };
      return {
        activity,
        writes: [
          members.update(member, after),
          ...cards.map((card) => sessions.showMember(card, authorOf(after), after.cohortId)),
        ],
        record: { action: 'account.changed' },
        result: { ...after, version: member.version + 1 },
      };
    });
    return context.var.answer(await describe(platform, changed, programName));
  });

async function requireMember(platform: Platform, programId: string, memberId: string): Promise<Member> {
  const member = await members.find(platform, programId, memberId);
  if (member === undefined) throw new AppError('not_found');
  return member;
}

async function describe(platform: Platform, member: Member, programName: string) {
  const cohort =
    member.cohortId === undefined
      ? undefined
      : await cohorts.find(platform, member.programId, member.cohortId);
  return describeAccount(member, programName, cohort?.name);
}
