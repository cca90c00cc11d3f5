import * as z from 'zod';
import { id } from '#shared/ids.ts';
import {
  newTeamRequest,
  teamRequest,
  teamRequestList,
  type NewTeamRequest,
} from '#shared/team-requests.ts';
import * as activities from '#functions/activity/repository.ts';
import type { LedgerRecord } from '#functions/ledger/domain.ts';
import * as members from '#functions/members/repository.ts';
import { decidePlace } from '#functions/people/place.ts';
import { personRules } from '#functions/people/domain.ts';
import { AppError } from '#functions/platform/errors.ts';
import { permit } from '#functions/platform/permit.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { createRouter } from '#functions/platform/router.ts';
import { answers, validate } from '#functions/platform/validate.ts';
import type { SessionCard } from '#functions/sessions/domain.ts';
import { transact, type Decision } from '#functions/table/transact.ts';
import {
  askSecondPerson,
  decideRequest,
  describeRequest,
  requestKinds,
  requireSameAsk,
  type StoredRequest,
} from './domain.ts';
import * as teamRequests from './repository.ts';

const params = z.strictObject({ requestId: id });
/** The newest of all: these acts are rare, and older ones stand in the ledger. */
const mostListed = 100;

/** Acts that need a second staff person; mounted at `/api/staff/requests`. */
export const teamRequestsRoutes = createRouter()
  .get('/', permit('request.read'), answers(teamRequestList), async (context) => {
    const { platform, session } = context.var;
    const all = await teamRequests.list(platform, session.programId);
    const shown = all
      .filter((request) => request.memberId !== session.member.memberId)
      .slice(0, mostListed);
    return context.var.answer({ requests: await describeAll(platform, session, shown) });
  })
  .post(
    '/',
    permit('request.create'),
    validate('json', newTeamRequest),
    answers(teamRequest, 201),
    async (context) => {
      const { platform, session } = context.var;
      const wanted = context.req.valid('json');
      return context.var.answer(await describe(platform, session, await ask(platform, session, wanted)));
    },
  )
  .post(
    '/:requestId/approvals',
    permit('request.approve'),
    validate('param', params),
    answers(teamRequest),
    async (context) => {
      const { platform, session } = context.var;
      const approved = await approve(platform, session, context.req.valid('param').requestId);
      return context.var.answer(await describe(platform, session, approved));
    },
  )
  .post(
    '/:requestId/declines',
    permit('request.approve'),
    validate('param', params),
    answers(teamRequest),
    async (context) => {
      const { platform, session } = context.var;
      const declined = await decline(platform, session, context.req.valid('param').requestId);
      return context.var.answer(await describe(platform, session, declined));
    },
  );

function ask(platform: Platform, session: SessionCard, wanted: NewTeamRequest): Promise<StoredRequest> {
  const actor = actorOf(session);
  return transact(platform, actor, async () => {
    const [known, subject, activity] = await Promise.all([
      teamRequests.list(platform, actor.programId),
      members.find(platform, actor.programId, wanted.memberId),
      activities.find(platform, actor.programId, actor.memberId),
    ]);
    const stored = known.find((request) => request.id === wanted.id);
    if (stored !== undefined) {
      requireSameAsk(stored, wanted, actor.memberId);
      return { activity, writes: [], result: stored };
    }
    if (subject === undefined) throw new AppError('not_found');
    const request = askSecondPerson(wanted, subject, actor.memberId, known, platform.now());
    return {
      activity,
      writes: [
        teamRequests.create(actor.programId, request),
        members.stillActive(actor.programId, actor.memberId, session.member.role),
      ],
      // No subject yet: what was only asked doesn't stand in the record the person reads.
      record: { action: 'request.asked', resources: { request: request.id, kind: request.kind } },
      result: request,
    };
  });
}

function approve(platform: Platform, session: SessionCard, requestId: string): Promise<StoredRequest> {
  const actor = actorOf(session);
  return transact(platform, actor, async (): Promise<Decision<StoredRequest>> => {
    const [request, activity] = await Promise.all([
      requireRequest(platform, session, requestId),
      activities.find(platform, actor.programId, actor.memberId),
    ]);
    const approved = decideRequest(request, 'approved', actor.memberId, platform.now());
    if (approved === undefined) return { activity, writes: [], result: request };
    const [subject, asker] = await Promise.all([
      members.find(platform, actor.programId, request.memberId),
      members.find(platform, actor.programId, request.askedById),
    ]);
    if (subject === undefined) throw new AppError('not_found');
    if (asker?.state !== 'active' || asker.role !== 'staff') {
      throw new AppError('state_conflict', {
        detail: 'Who asked this is no longer active staff. Someone has to ask again.',
      });
    }
    const { act, role } = requestKinds[request.kind];
    const changed = await decidePlace(platform, session, subject, act);
    if (changed === undefined)
      throw new AppError('state_conflict', { detail: 'This is already so. You can decline the request.' });
    return {
      activity,
      writes: [
        teamRequests.update(actor.programId, request, approved),
        { ...members.stillActive(actor.programId, asker.memberId, 'staff'), otherwise: 'retry' },
        ...changed.writes,
      ],
      record: {
        action: personRules[act].record,
        subjectMemberId: request.memberId,
        resources: { request: request.id, ...(role === undefined ? {} : { role }) },
      },
      result: { ...approved, version: request.version + 1 },
    };
  });
}

function decline(platform: Platform, session: SessionCard, requestId: string): Promise<StoredRequest> {
  const actor = actorOf(session);
  return transact(platform, actor, async () => {
    const [request, activity] = await Promise.all([
      requireRequest(platform, session, requestId),
      activities.find(platform, actor.programId, actor.memberId),
    ]);
    const declined = decideRequest(request, 'declined', actor.memberId, platform.now());
    if (declined === undefined) return { activity, writes: [], result: request };
    const record: LedgerRecord = {
      action: 'request.declined',
      resources: { request: request.id, kind: request.kind },
    };
    return {
      activity,
      writes: [
        teamRequests.update(actor.programId, request, declined),
        members.stillActive(actor.programId, actor.memberId, session.member.role),
      ],
      record,
      result: { ...declined, version: request.version + 1 },
    };
  });
}

/** A request about the reader isn't there for them: nobody reads or decides what colleagues weigh about them. */
async function requireRequest(
  platform: Platform,
  session: SessionCard,
  requestId: string,
): Promise<StoredRequest> {
  const request = await teamRequests.find(platform, session.programId, requestId);
  if (request === undefined || request.memberId === session.member.memberId)
    throw new AppError('not_found');
  return request;
}

async function describe(platform: Platform, session: SessionCard, request: StoredRequest) {
  const people = await members.findMany(platform, session.programId, [request.memberId, request.askedById]);
  return describeRequest(request, people, session.member.memberId, platform.now());
}

async function describeAll(platform: Platform, session: SessionCard, requests: readonly StoredRequest[]) {
  const ids = requests.flatMap(({ memberId, askedById }) => [memberId, askedById]);
  const people = await members.findMany(platform, session.programId, ids);
  return requests.map((request) =>
    describeRequest(request, people, session.member.memberId, platform.now()),
  );
}

function actorOf(session: SessionCard) {
  return { programId: session.programId, memberId: session.member.memberId };
}
