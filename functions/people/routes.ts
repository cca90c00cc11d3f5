import * as z from 'zod';
import { id } from '#shared/ids.ts';
import { peoplePage, peopleQuery, person, personChange } from '#shared/members.ts';
import { roles } from '#shared/roles.ts';
import * as activities from '#functions/activity/repository.ts';
import * as cohorts from '#functions/cohorts/repository.ts';
import { authorOf, type Member } from '#functions/members/domain.ts';
import * as members from '#functions/members/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import { permit } from '#functions/platform/permit.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { createRouter } from '#functions/platform/router.ts';
import { openCursor, sealCursor } from '#functions/platform/sealed-cursor.ts';
import { answers, requireVersion, validate } from '#functions/platform/validate.ts';
import type { SessionCard } from '#functions/sessions/domain.ts';
import * as sessions from '#functions/sessions/repository.ts';
import { transact } from '#functions/table/transact.ts';
import { describePerson, personRules, type PersonAct } from './domain.ts';
import { decidePlace } from './place.ts';

const pageSize = 50;
const params = z.strictObject({ memberId: id });
const place = z.object({ role: z.enum(roles), handle: z.string(), memberId: id });

/** The program's people, for staff; mounted at `/api/staff/people`. */
export const peopleRoutes = createRouter()
  .get('/', permit('person.read'), validate('query', peopleQuery), answers(peoplePage), async (context) => {
    const { platform, session } = context.var;
    const { cursor, ...filter } = context.req.valid('query');
    const { programId } = session;
    const query = `people:${filter.role ?? ''}:${filter.cohortId ?? ''}:${filter.state ?? ''}`;
    const scope = { programId, memberId: session.member.memberId, query };
    const after = cursor === undefined ? undefined : place.parse(openCursor(platform, scope, cursor));
    const [page, names] = await Promise.all([
      members.list(platform, programId, filter, pageSize, after),
      cohortNames(platform, programId),
    ]);
    return context.var.answer({
      people: page.members.map((member) => describePerson(member, names)),
      next: page.next && sealCursor(platform, scope, page.next),
    });
  })
  .get('/:memberId', permit('person.read'), validate('param', params), answers(person), async (context) => {
    const { platform, session } = context.var;
    const member = await requirePerson(platform, session.programId, context.req.valid('param').memberId);
    return context.var.answer(await describe(platform, member));
  })
  .patch(
    '/:memberId',
    permit('cohort.manage'),
    validate('param', params),
    validate('json', personChange),
    answers(person),
    async (context) => {
      const { platform, session } = context.var;
      const { memberId } = context.req.valid('param');
      const { cohortId } = context.req.valid('json');
      const version = requireVersion(context);
      return context.var.answer(
        await describe(
          platform,
          await changeCohort(platform, session, memberId, cohortId ?? undefined, version),
        ),
      );
    },
  )
  .post(
    '/:memberId/graduation',
    permit('person.graduate'),
    validate('param', params),
    answers(person),
    async (context) => {
      const { platform, session } = context.var;
      const member = await act(platform, session, context.req.valid('param').memberId, 'graduate');
      return context.var.answer(await describe(platform, member));
    },
  )
  .put(
    '/:memberId/suspension',
    permit('person.suspend'),
    validate('param', params),
    answers(person),
    async (context) => {
      const { platform, session } = context.var;
      const member = await act(platform, session, context.req.valid('param').memberId, 'suspend');
      return context.var.answer(await describe(platform, member));
    },
  )
  .delete(
    '/:memberId/suspension',
    permit('person.restore'),
    validate('param', params),
    answers(person),
    async (context) => {
      const { platform, session } = context.var;
      const member = await act(platform, session, context.req.valid('param').memberId, 'restore');
      return context.var.answer(await describe(platform, member));
    },
  );

function act(
  platform: Platform,
  session: SessionCard,
  memberId: string,
  personAct: PersonAct,
): Promise<Member> {
  const actor = { programId: session.programId, memberId: session.member.memberId };
  return transact(platform, actor, async () => {
    const [member, activity] = await Promise.all([
      requirePerson(platform, session.programId, memberId),
      activities.find(platform, actor.programId, actor.memberId),
    ]);
    const changed = await decidePlace(platform, session, member, personAct);
    if (changed === undefined) return { activity, writes: [], result: member };
    return {
      activity,
      writes: changed.writes,
      record: { action: personRules[personAct].record, subjectMemberId: memberId },
      result: changed.member,
    };
  });
}

function changeCohort(
  platform: Platform,
  session: SessionCard,
  memberId: string,
  cohortId: string | undefined,
  version: number,
): Promise<Member> {
  const { programId } = session;
  const actor = { programId, memberId: session.member.memberId };
  return transact(platform, actor, async () => {
    const [member, cohort, cards, activity] = await Promise.all([
      requirePerson(platform, programId, memberId),
      cohortId === undefined ? undefined : cohorts.find(platform, programId, cohortId),
      sessions.list(platform, programId, memberId),
      activities.find(platform, programId, actor.memberId),
    ]);
    if (cohortId !== undefined && cohort === undefined) throw new AppError('not_found');
    if (member.version !== version) throw new AppError('version_conflict');
    const after = { ...member, cohortId };
    return {
      activity,
      writes: [
        members.update(member, after),
        ...cards.map((card) => sessions.showMember(card, authorOf(after), cohortId)),
      ],
      record: {
        action: 'person.cohort-changed',
        subjectMemberId: memberId,
        ...(cohortId === undefined ? {} : { resources: { cohort: cohortId } }),
      },
      result: { ...after, version: member.version + 1 },
    };
  });
}

async function requirePerson(platform: Platform, programId: string, memberId: string): Promise<Member> {
  const member = await members.find(platform, programId, memberId);
  if (member === undefined) throw new AppError('not_found');
  return member;
}

async function cohortNames(platform: Platform, programId: string): Promise<Map<string, string>> {
  const list = await cohorts.list(platform, programId);
  return new Map(list.map(({ id: cohortId, name }) => [cohortId, name]));
}

async function describe(platform: Platform, member: Member) {
  return describePerson(member, await cohortNames(platform, member.programId));
}
