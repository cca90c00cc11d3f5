import { errorStatus, type ErrorCode, type Problem } from '#shared/errors.ts';

interface FieldProblem {
  /** Dotted path of the input, such as `body` or `rows.3.email`. */
  path: string;
  detail: string;
}

/** Words for problems that need no more than their code. They blame nobody and give one next step. */
const details: Record<ErrorCode, string> = {
  invalid_request: 'Something in this request is not as it should be.',
  invalid_cursor: 'This page link is no longer good. Start again from the first page.',
  not_signed_in: 'Please sign in.',
  session_ended: 'We signed you out to be safe. Please sign in again.',
  forbidden_origin: 'This request didn’t come from Footbridge.',
  step_up_required: 'Please confirm it’s you first.',
  second_factor_required: 'Please set up a second way to sign in first.',
  second_person_required: 'A second person on the team has to approve this.',
  not_found:
    'That page isn’t here. It may have been taken down by the person who wrote it, or the link is old.',
  id_conflict: 'This was already sent with other words.',
  handle_taken: 'That handle is too close to one already here. Try another.',
  already_decided: 'A colleague decided this a moment ago.',
  board_archived: 'This board is archived. You can read it, and no one can add to it.',
  thread_locked: 'This conversation is closed. You can read it, and no one can add to it.',
  duplicate_post: 'You posted the same words a moment ago. Send it again if you mean to.',
  state_conflict: 'That can’t be done any more, because something changed.',
  version_conflict: 'Someone changed this while you had it open. Look at the new version and try again.',
  too_large: 'That is more than we can take at once.',
  unsupported_media_type: 'Requests need a JSON body.',
  code_not_accepted: 'That code didn’t work. Check the newest message, or ask for a new code.',
  handle_refused: 'Please choose another handle.',
  content_refused: 'This can’t be posted as it is.',
  notice_outdated: 'The house rules or the privacy notice changed. Please read the new version.',
  version_required: 'This request must name the version it changes (If-Match).',
  too_many_requests: 'Let’s pause for a few minutes. You can still call 988.',
  posting_limit: 'Let’s slow down a little. Try again soon.',
  internal: 'Something went wrong. It’s us, not you.',
  unavailable: 'We can’t reach our records right now. Nothing you wrote is lost. Try again in a moment.',
};

/**
 * The one error the functions throw on purpose. Anything else is answered as `internal` and says nothing.
 * @param code decides the status (`shared/errors.ts`) and, unless `detail` is given, the words.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: readonly FieldProblem[] | undefined;
  /** Seconds after which a retry makes sense; sent as `Retry-After`. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ErrorCode,
    options: {
      detail?: string;
      fields?: readonly FieldProblem[];
      retryAfter?: number;
      cause?: unknown;
    } = {},
  ) {
    super(options.detail ?? details[code], { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.fields = options.fields;
    this.retryAfter = options.retryAfter;
  }
}

/** The problem+json body (RFC 9457) of an error. */
export function problemOf(error: AppError, requestId: string): Problem {
  const status = errorStatus[error.code];
  return {
    type: 'about:blank',
    title: error.code.replaceAll('_', ' '),
    status,
    code: error.code,
    detail: error.message,
    requestId,
    ...(error.fields ? { fields: [...error.fields] } : {}),
  };
}
