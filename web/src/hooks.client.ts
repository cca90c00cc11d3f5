import type { HandleClientError } from '@sveltejs/kit/hooks';
import { config } from 'zod/v4/core';
import { ApiProblem } from '#lib/problems.ts';

// The security policy refuses code made from text, and the contracts' library would try it.
// Hooks are loaded before any page, so this comes before the first schema.
config({ jitless: true });

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
