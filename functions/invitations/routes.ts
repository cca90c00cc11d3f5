import * as z from 'zod';
import { id } from '#shared/ids.ts';
import {
  invitation as invitationContract,
  invitationOutcomes,
  invitationPage,
  invitationQuery,
  newInvitations,
} from '#shared/invitations.ts';
import * as activities from '#functions/activity/repository.ts';
import * as cohorts from '#functions/cohorts/repository.ts';
import type { LedgerRecord } from '#functions/ledger/domain.ts';
import * as members from '#functions/members/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import { permit } from '#functions/platform/permit.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { createRouter } from '#functions/platform/router.ts';
import { openCursor, sealCursor } from '#functions/platform/sealed-cursor.ts';
import { answers, done, validate } from '#functions/platform/validate.ts';
import * as rateLimits from '#functions/rate-limits/repository.ts';
import type { SessionCard } from '#functions/sessions/domain.ts';
import { transact, type WriteItem } from '#functions/table/transact.ts';
import { approve, describe, revoke, stateOf, type Invitation } from './domain/lifecycle.ts';
import { inviteRows } from './invite-rows.ts';
import { listPresent } from './present.ts';
import * as invitations from './repository.ts';
import { send } from './send.ts';

const params = z.strictObject({ invitationId: id });
const place = z.object({ invitedAt: z.string(), id });
const pageSize = 25;
/** What one invitation may be sent again. */
const perInvitation = { name: 'invitation-delivery', most: 5, seconds: 60 * 60 };

/** Who is invited to a program; mounted at `/api/identity/invitations`. */
export const invitationsRoutes = createRouter()
  .get(
    '/',
    permit('invitation.manage'),
    validate('query', invitationQuery),
    answers(invitationPage),
    async (context) => {
      const { platform, session } = context.var;
      const { state, cursor } = context.req.valid('query');
      const { programId, member } = session;
      const scope = { programId, memberId: member.memberId, query: `invitations:${state ?? ''}` };
      const after = cursor === undefined ? undefined : place.parse(openCursor(platform, scope, cursor));
      const now = platform.now();
      const matches = (invitation: Invitation) => state === undefined || stateOf(invitation, now) === state;
      const page = await invitations.list(platform, programId, matches, pageSize, after);
      const names = await cohortNames(platform, session);
      return context.var.answer({
        invitations: page.invitations.map((invitation) =>
          describe(invitation, member.memberId, names, now),
        ),
        next: page.next && sealCursor(platform, scope, page.next),
      });
    },
  )
  .post(
    '/',
    permit('invitation.manage'),
    validate('json', newInvitations),
    answers(invitationOutcomes),
    async (context) => {
      const { platform, session } = context.var;
      return context.var.answer({
        rows: await inviteRows(platform, session, context.req.valid('json').rows),
      });
    },
  )
  .post(
    '/:invitationId/deliveries',
    permit('invitation.manage'),
    validate('param', params),
    answers(invitationContract),
    async (context) => {
      const { platform, session } = context.var;
      const { invitationId } = context.req.valid('param');
      await rateLimits.count(platform, perInvitation, `${session.programId}.${invitationId}`);
      const sent = await change(platform, session, invitationId, 'invitation.sent', (invitation) =>
        resend(platform, invitation),
      );
      return context.var.answer(await show(platform, session, sent));
    },
  )
  .post(
    '/:invitationId/approvals',
    permit('request.approve'),
    validate('param', params),
    answers(invitationContract),
    async (context) => {
      const { platform, session } = context.var;
      const { invitationId } = context.req.valid('param');
      const approved = await change(
        platform,
        session,
        invitationId,
        'invitation.approved',
        async (invitation) => {
          const agreed = approve(invitation, session.member.memberId, platform.now());
          const { after, writes } = await resend(platform, agreed);
          return { after, writes: [...writes, ...heldToInviter(agreed)] };
        },
      );
      return context.var.answer(await show(platform, session, approved));
    },
  )
  .delete('/:invitationId', permit('invitation.manage'), validate('param', params), async (context) => {
    const { platform, session } = context.var;
    const { invitationId } = context.req.valid('param');
    await change(platform, session, invitationId, 'invitation.revoked', async (invitation) => {
      const revoked = revoke(invitation);
      const open = await invitations.findOpen(platform, invitation.programId, [invitation.email]);
      const holds = open.get(invitation.email) === invitation.id;
      return { after: revoked, writes: holds ? [invitations.freeAddress(platform, invitation)] : [] };
    });
    return done(context);
  });

/** What becomes of an invitation, and what is written beside it. */
interface Change {
  after: Invitation;
  writes: WriteItem[];
}

async function resend(platform: Platform, invitation: Invitation): Promise<Change> {
  const { sent, letter } = send(platform, invitation);
  const present = await listPresent(platform, sent.programId, [sent.email]);
  if (present.has(sent.email))
    throw new AppError('state_conflict', { detail: 'This person is a member already.' });
  const taken = () => new AppError('state_conflict', { detail: 'This address has a newer invitation.' });
  return { after: sent, writes: [invitations.holdAddress(platform, sent, taken), letter] };
}

/** Two people means two who are staff now: whoever invited and lost their place counts for nothing. */
function heldToInviter({ programId, invitedBy }: Invitation): WriteItem[] {
  if (invitedBy === undefined) return [];
  const detail = 'Who invited is no longer active staff. Please take this back and invite again.';
  const lost = () => new AppError('state_conflict', { detail });
  return [{ ...members.stillActive(programId, invitedBy, 'staff'), otherwise: lost }];
}

/** Changes one invitation of the session's program; taking back what is taken back writes nothing. */
function change(
  platform: Platform,
  session: SessionCard,
  invitationId: string,
  action: LedgerRecord['action'],
  decide: (invitation: Invitation) => Change | Promise<Change>,
): Promise<Invitation> {
  const actor = { programId: session.programId, memberId: session.member.memberId };
  return transact(platform, actor, async () => {
    const [before, activity] = await Promise.all([
      invitations.find(platform, actor.programId, invitationId),
      activities.find(platform, actor.programId, actor.memberId),
    ]);
    if (before === undefined) throw new AppError('not_found');
    const { after, writes } = await decide(before);
    if (before.state === 'revoked') return { activity, writes: [], result: before };
    return {
      activity,
      writes: [
        members.stillActive(actor.programId, actor.memberId, session.member.role),
        invitations.save(before, after),
        ...writes,
      ],
      record: { action, resources: { invitation: invitationId } },
      result: { ...after, version: before.version + 1 },
    };
  });
}

async function show(platform: Platform, session: SessionCard, invitation: Invitation) {
  return describe(
    invitation,
    session.member.memberId,
    await cohortNames(platform, session),
    platform.now(),
  );
}

async function cohortNames(platform: Platform, session: SessionCard): Promise<Map<string, string>> {
  const all = await cohorts.list(platform, session.programId);
  return new Map(all.map((cohort) => [cohort.id, cohort.name]));
}
