import { ApiProblem } from './problems.ts';

/** Why something a person did on a team page didn't happen, and what to do next. */
export function describeActionProblem(problem: unknown): string {
  if (!(problem instanceof ApiProblem))
    return 'It’s us, not you. Nothing was changed. Try again in a moment.';
  switch (problem.code) {
    case 'step_up_required':
      return 'This needs a fresh proof that it’s you. Nothing was changed.';
    case 'offline':
      return 'You’re offline, so nothing was changed. Try again when you’re back.';
    case 'timeout':
      return 'This is taking too long. Try again: it can’t happen twice.';
    case 'version_conflict':
      return 'A colleague changed this a moment ago. Here is how it is now. Look at it, then try again.';
    default:
      return problem.detail;
  }
}

/** @returns whether somebody else was faster, so that what the page shows is old. */
export function isOutdated(problem: unknown): boolean {
  return (
    problem instanceof ApiProblem &&
    (problem.code === 'version_conflict' ||
      problem.code === 'already_decided' ||
      problem.code === 'state_conflict')
  );
}
