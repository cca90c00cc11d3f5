import * as z from 'zod';
import { cohort, cohortChange, cohortList, newCohort, type Cohort } from '#shared/cohorts.ts';
import { id } from '#shared/ids.ts';
import * as activities from '#functions/activity/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import { permit } from '#functions/platform/permit.ts';
import { createRouter } from '#functions/platform/router.ts';
import { answers, requireVersion, validate } from '#functions/platform/validate.ts';
import { transact } from '#functions/table/transact.ts';
import { addCohort, renameCohort } from './domain.ts';
import * as cohorts from './repository.ts';

/** Cohorts, for staff; mounted at `/api/staff/cohorts`. */
export const cohortsRoutes = createRouter()
  .get('/', permit('cohort.manage'), answers(cohortList), async (context) => {
    const { platform, session } = context.var;
    return context.var.answer({ cohorts: await cohorts.list(platform, session.programId) });
  })
  .post(
    '/',
    permit('cohort.manage'),
    validate('json', newCohort),
    answers(cohort, 201),
    async (context) => {
      const { platform, session } = context.var;
      const { programId } = session;
      const actor = { programId, memberId: session.member.memberId };
      const wanted = context.req.valid('json');
      const created = await transact(platform, actor, async () => {
        const [known, activity] = await Promise.all([
          cohorts.list(platform, programId),
          activities.find(platform, programId, actor.memberId),
        ]);
        const added = addCohort(known, wanted);
        if (added.stored) return { activity, writes: [], result: added.cohort };
        return {
          activity,
          writes: [cohorts.create(programId, added.cohort)],
          record: { action: 'cohort.created', resources: { cohort: wanted.id } },
          result: added.cohort,
        };
      });
      return context.var.answer(created);
    },
  )
  .patch(
    '/:cohortId',
    permit('cohort.manage'),
    validate('param', z.strictObject({ cohortId: id })),
    validate('json', cohortChange),
    answers(cohort),
    async (context) => {
      const { platform, session } = context.var;
      const { programId } = session;
      const actor = { programId, memberId: session.member.memberId };
      const { cohortId } = context.req.valid('param');
      const { name } = context.req.valid('json');
      const version = requireVersion(context);
      const changed = await transact(platform, actor, async () => {
        const [known, activity] = await Promise.all([
          cohorts.list(platform, programId),
          activities.find(platform, programId, actor.memberId),
        ]);
        const before = requireCohort(known, cohortId);
        if (before.version !== version) throw new AppError('version_conflict');
        const after = renameCohort(known, before, name);
        return {
          activity,
          writes: [cohorts.update(programId, before, after)],
          record: { action: 'cohort.renamed', resources: { cohort: cohortId } },
          result: { ...after, version: version + 1 },
        };
      });
      return context.var.answer(changed);
    },
  );

function requireCohort(known: readonly Cohort[], cohortId: string): Cohort {
  const found = known.find((one) => one.id === cohortId);
  if (found === undefined) throw new AppError('not_found');
  return found;
}
