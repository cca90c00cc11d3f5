import { moderation, read } from '#lib/api.ts';
import type { Cohort } from '#shared/cohorts.ts';

const { cohorts } = moderation.api.staff;

/** Every cohort of the program, by name. */
export async function listCohorts(): Promise<readonly Cohort[]> {
  const list = await read(cohorts.$get());
  return list.cohorts.toSorted((left, right) => left.name.localeCompare(right.name, 'en-US'));
}

export const createCohort = (id: string, name: string): Promise<Cohort> =>
  read(cohorts.$post({ json: { id, name } }));

/** @param version of the cohort as staff read it; 412 when there is a newer one */
export const renameCohort = ({ id, version }: Cohort, name: string): Promise<Cohort> =>
  read(
    cohorts[':cohortId'].$patch(
      { param: { cohortId: id }, json: { name } },
      { headers: { 'If-Match': String(version) } },
    ),
  );
