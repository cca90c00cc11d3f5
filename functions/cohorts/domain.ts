import type { Cohort } from '#shared/cohorts.ts';
import { AppError } from '#functions/platform/errors.ts';

/**
 * Adds a cohort, or finds the one the same request added before.
 * @throws AppError `id_conflict` for a known id with another name, `state_conflict` for a name that is taken:
 *   staff invite by the cohort's name, so two of one name would send people to the wrong group.
 */
export function addCohort(
  known: readonly Cohort[],
  wanted: { id: string; name: string },
): { cohort: Cohort; stored: boolean } {
  const same = known.find((cohort) => cohort.id === wanted.id);
  if (same !== undefined) {
    if (same.name !== wanted.name) throw new AppError('id_conflict');
    return { cohort: same, stored: true };
  }
  refuseTakenName(known, wanted.name);
  return { cohort: { ...wanted, version: 1 }, stored: false };
}

/** Gives a cohort another name. @throws AppError `state_conflict` for a name that is taken. */
export function renameCohort(known: readonly Cohort[], cohort: Cohort, name: string): Cohort {
  refuseTakenName(
    known.filter((other) => other.id !== cohort.id),
    name,
  );
  return { ...cohort, name };
}

function refuseTakenName(others: readonly Cohort[], name: string): void {
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    throw new AppError('state_conflict', {
      detail: 'Another cohort already has this name. Choose a different one.',
    });
  }
}
