import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem } from '#lib/problems.ts';
import { onSessionEnded, request } from '#lib/request.ts';

const problem = (status: number, body: object, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });

const busy = () => problem(503, { code: 'unavailable', detail: 'Busy.' }, { 'retry-after': '1' });

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

/** Runs the timers until the request is answered. */
async function settled(call: Promise<Response>): Promise<Response | ApiProblem> {
  const result = call.catch((thrown: unknown) => {
    if (thrown instanceof ApiProblem) return thrown;
    throw thrown;
  });
  await vi.runAllTimersAsync();
  return result;
}

test('every request says that it comes from this page', async () => {
  fetched.mockResolvedValue(new Response('{}'));

  await request('/api/boards');
  await request('/api/marks', { method: 'PUT', body: '{}' });

  const [read, write] = fetched.mock.calls.map(([, init]) => new Headers(init?.headers));
  expect(read?.get('footbridge-request')).toBe('1');
  expect(read?.get('content-type')).toBeNull();
  expect(write?.get('footbridge-request')).toBe('1');
  expect(write?.get('content-type')).toBe('application/json');
});

test('a problem keeps its code, its words, its fields and the id to quote', async () => {
  fetched.mockResolvedValue(
    problem(400, {
      code: 'invalid_request',
      detail: 'Something needs another look.',
      requestId: 'r-1',
      fields: [{ path: 'title', detail: 'Please write something here.' }],
    }),
  );

  const answer = await settled(request('/api/threads', { method: 'POST', body: '{}' }));

  expect(answer).toMatchObject({
    code: 'invalid_request',
    message: 'Something needs another look.',
    status: 400,
    requestId: 'r-1',
  });
  expect((answer as ApiProblem).field('title')).toBe('Please write something here.');
  expect((answer as ApiProblem).field('body')).toBeUndefined();
});

test('reading is tried again while the API is busy', async () => {
  fetched
    .mockResolvedValueOnce(busy())
    .mockResolvedValueOnce(busy())
    .mockResolvedValueOnce(new Response('[]'));

  const answer = await settled(request('/api/boards'));

  expect(answer).toBeInstanceOf(Response);
  expect(fetched).toHaveBeenCalledTimes(3);
});

test('reading gives up after three tries', async () => {
  fetched.mockImplementation(() => Promise.resolve(busy()));

  expect(await settled(request('/api/boards'))).toMatchObject({ code: 'unavailable', retryAfter: 1 });
  expect(fetched).toHaveBeenCalledTimes(3);
});

test('writing is never sent twice by itself', async () => {
  fetched.mockResolvedValue(busy());

  expect(await settled(request('/api/threads', { method: 'POST', body: '{}' }))).toMatchObject({
    code: 'unavailable',
  });
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('an answer that is no problem of the API still has words for the person', async () => {
  fetched.mockResolvedValue(
    new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }),
  );

  expect(await settled(request('/api/boards'))).toMatchObject({
    code: 'internal',
    message: 'Something went wrong on our side. Nothing you wrote is lost.',
  });
});

test('no connection is told as being offline', async () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));

  expect(await settled(request('/api/boards'))).toMatchObject({ code: 'offline' });
});

test('whoever listens hears that the session ended, and nothing on other refusals', async () => {
  const ended = vi.fn();
  const stop = onSessionEnded(ended);
  fetched.mockImplementationOnce(() =>
    Promise.resolve(problem(404, { code: 'not_found', detail: 'Not here.' })),
  );
  await settled(request('/api/boards'));
  expect(ended).not.toHaveBeenCalled();

  fetched.mockImplementationOnce(() =>
    Promise.resolve(problem(401, { code: 'session_ended', detail: 'Signed out.' })),
  );
  await settled(request('/api/boards'));
  expect(ended).toHaveBeenCalledTimes(1);

  stop();
});
