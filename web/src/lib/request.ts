import { ApiProblem, type ProblemCode } from './problems.ts';

const timeoutMilliseconds = 15_000;
const attempts = 3;

type EndListener = () => void;
const endListeners = new Set<EndListener>();

/** Calls the listener whenever the API says that nobody is signed in (any more). */
export function onSessionEnded(listener: EndListener): () => void {
  endListeners.add(listener);
  return () => endListeners.delete(listener);
}

type AnswerListener = () => void;
const answerListeners = new Set<AnswerListener>();

/** Calls the listener whenever the API answered well: the session was in use. */
export function onAnswered(listener: AnswerListener): () => void {
  answerListeners.add(listener);
  return () => answerListeners.delete(listener);
}

/** Asks the person to prove who they are. @returns whether they did */
type ProveAgain = () => Promise<boolean>;
let proveAgain: ProveAgain = () => Promise.resolve(false);

/** Sets who asks for a fresh proof when a request needs one; the request is then sent once more. */
export function answerStepUp(ask: ProveAgain): void {
  proveAgain = ask;
}

interface ProblemBody {
  readonly code?: string;
  readonly detail?: string;
  readonly requestId?: string;
  readonly fields?: readonly { path: string; detail: string }[];
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
  const body = (isProblem ? await response.json().catch(() => ({})) : {}) as ProblemBody;
  const retryAfter = Number(response.headers.get('retry-after'));
  const code = (body.code ?? (response.status === 503 ? 'unavailable' : 'internal')) as ProblemCode;
  return new ApiProblem(
    code,
    body.detail ?? 'Something went wrong on our side. Nothing you wrote is lost.',
    {
      status: response.status,
      ...(body.fields ? { fields: body.fields } : {}),
      ...(body.requestId ? { requestId: body.requestId } : {}),
      ...(retryAfter > 0 ? { retryAfter } : {}),
    },
  );
}

async function attempt(input: Parameters<typeof fetch>[0], init: RequestInit): Promise<Response> {
  const timeout = AbortSignal.timeout(timeoutMilliseconds);
  const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
  try {
    return await fetch(input, { ...init, signal });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    if (timeout.aborted) {
      throw new ApiProblem('timeout', 'This is taking too long. Try again in a moment.', { cause });
    }
    throw new ApiProblem('offline', 'You’re offline. Try again when you’re back.', { cause });
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Sends a request to the API of this origin: with the header that says it comes from this page,
 * with a time limit, reading again (never writing again) while the API is busy, and once more
 * after the person confirmed who they are where that was missing.
 * @returns the answer, if it is a good one
 * @throws {ApiProblem} for every other answer, and when there is none
 */
export async function request(
  input: Parameters<typeof fetch>[0],
  init: RequestInit = {},
): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Footbridge-Request', '1');
  const reading = (init.method ?? 'GET').toUpperCase() === 'GET';
  if (!reading && !headers.has('content-type')) headers.set('content-type', 'application/json');
  let askedForProof = false;
  for (let tried = 1; ; tried += 1) {
    const response = await attempt(input, { ...init, headers, credentials: 'same-origin' });
    if (response.ok) {
      for (const listener of answerListeners) listener();
      return response;
    }
    const problem = await problemOf(response);
    if (problem.code === 'step_up_required' && !askedForProof) {
      askedForProof = true;
      if (await proveAgain()) continue;
    }
    if (response.status === 401) {
      for (const listener of endListeners) listener();
    }
    if (!reading || response.status !== 503 || tried === attempts) throw problem;
    const longest = Math.min((problem.retryAfter ?? 0) * 1000 || 500 * 2 ** tried, 5000);
    await wait(longest * (0.5 + Math.random() / 2));
  }
}
