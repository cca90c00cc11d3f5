import type { HandleClientError } from '@sveltejs/kit/hooks';
import { ApiProblem } from '#lib/problems.ts';

/** Errors of pages carry words for people and a code; what went wrong inside stays inside. */
export const handleError: HandleClientError = ({ error }) => {
  if (error instanceof ApiProblem) {
    return {
      message: error.detail,
      code: error.code,
      ...(error.requestId ? { requestId: error.requestId } : {}),
    };
  }
  return { message: 'It’s us, not you. Nothing you wrote is lost.' };
};
