import type { ErrorCode } from '#shared/errors.ts';

/** Beside the codes of the API: what the browser finds out by itself. */
export type ProblemCode = ErrorCode | 'offline' | 'timeout';

/** A request that was not answered as hoped. `message` may be shown to the person. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: ProblemCode;
  readonly detail: string;
  readonly status: number;
  readonly fields: readonly { path: string; detail: string }[];
  readonly requestId: string | undefined;
  /** Seconds. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ProblemCode,
    detail: string,
    more: {
      status?: number;
      fields?: readonly { path: string; detail: string }[];
      requestId?: string;
      retryAfter?: number;
      cause?: unknown;
    } = {},
  ) {
    super(detail, { cause: more.cause });
    this.code = code;
    this.detail = detail;
    this.status = more.status ?? 0;
    this.fields = more.fields ?? [];
    this.requestId = more.requestId;
    this.retryAfter = more.retryAfter;
  }

  /** What was wrong with one input, by its name in the contract. */
  field(path: string): string | undefined {
    return this.fields.find((field) => field.path === path)?.detail;
  }
}

export interface ProblemWords {
  readonly title: string;
  readonly detail: string;
  readonly retriable: boolean;
  readonly requestId?: string | undefined;
}

/**
 * Blames nobody, says what is safe, gives one next step.
 * @param what the start of a sentence: "The boards", "This conversation"
 */
export function describeProblem(what: string, problem: unknown): ProblemWords {
  const code = problem instanceof ApiProblem ? problem.code : undefined;
  switch (code) {
    case 'offline':
      return {
        title: 'You’re offline',
        detail: `${what} will be here when you’re back. Help numbers still work.`,
        retriable: true,
      };
    case 'not_found':
      return {
        title: 'That page isn’t here',
        detail: 'It may have been taken down by the person who wrote it, or the link is old.',
        retriable: false,
      };
    case 'too_many_requests':
      return {
        title: 'Let’s pause for a moment',
        detail: 'That was a lot at once. Wait a minute, then try again. You can still call 988.',
        retriable: true,
      };
    default:
      return {
        title: `${what} didn’t load`,
        detail: 'It’s us, not you. Nothing you wrote is lost.',
        retriable: true,
        requestId: problem instanceof ApiProblem ? problem.requestId : undefined,
      };
  }
}
