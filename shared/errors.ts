import * as z from 'zod';

/** Every problem the API can answer with, and its HTTP status (RFC 9457 problem details). */
export const errorStatus = {
  invalid_request: 400,
  invalid_cursor: 400,
  not_signed_in: 401,
  session_ended: 401,
  forbidden_origin: 403,
  step_up_required: 403,
  second_factor_required: 403,
  second_person_required: 403,
  not_found: 404,
  id_conflict: 409,
  handle_taken: 409,
  already_decided: 409,
  board_archived: 409,
  thread_locked: 409,
  duplicate_post: 409,
  state_conflict: 409,
  version_conflict: 412,
  too_large: 413,
  unsupported_media_type: 415,
  code_not_accepted: 422,
  handle_refused: 422,
  content_refused: 422,
  notice_outdated: 422,
  version_required: 428,
  too_many_requests: 429,
  posting_limit: 429,
  internal: 500,
  unavailable: 503,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof errorStatus;

/** The one body every problem has. `fields` names what was wrong with which input. */
export const problem = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]]),
  detail: z.string(),
  requestId: z.string(),
  fields: z.array(z.object({ path: z.string(), detail: z.string() })).optional(),
});
export type Problem = z.infer<typeof problem>;
