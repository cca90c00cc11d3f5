import * as z from 'zod';
import { id, version } from './ids.ts';
import { personLine } from './text.ts';

/** People who started the program around the same time and meet in the same group. */
export const cohort = z.object({ id, name: z.string(), version });
export type Cohort = z.infer<typeof cohort>;
export const cohortList = z.object({ cohorts: z.array(cohort) });
export const newCohort = z.strictObject({ id, name: personLine(60) });
export const cohortChange = z.strictObject({ name: personLine(60) });
