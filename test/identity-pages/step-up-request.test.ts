import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerStepUp, request } from '#lib/request.ts';

const needsProof = () =>
  new Response(JSON.stringify({ code: 'step_up_required', detail: 'Please confirm it’s you first.' }), {
    status: 403,
    headers: { 'content-type': 'application/problem+json' },
  });

const fetchMock = vi.fn<typeof fetch>();
beforeEach(() => {
  fetchMock.mockReset();
  vi.stubGlobal('fetch', fetchMock);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('A request that needs a fresh proof is sent again, unchanged, once the person proved it', async () => {
  fetchMock.mockResolvedValueOnce(needsProof()).mockResolvedValueOnce(new Response('{}'));
  const ask = vi.fn(() => Promise.resolve(true));
  answerStepUp(ask);
  const response = await request('/api/identity/factors/totp', {
    method: 'POST',
    body: '{"code":"418273"}',
  });
  expect(response.status).toBe(200);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(fetchMock.mock.calls.map(([path, init]) => [path, init?.method, init?.body])).toEqual([
    ['/api/identity/factors/totp', 'POST', '{"code":"418273"}'],
    ['/api/identity/factors/totp', 'POST', '{"code":"418273"}'],
  ]);
});

test('Turned down, nothing is sent again', async () => {
  fetchMock.mockResolvedValueOnce(needsProof());
  answerStepUp(() => Promise.resolve(false));
  await expect(request('/api/identity/factors/totp', { method: 'DELETE' })).rejects.toMatchObject({
    code: 'step_up_required',
  });
  expect(fetchMock).toHaveBeenCalledTimes(1);
});

test('A proof that isn’t taken is not asked for again and again', async () => {
  fetchMock.mockImplementation(() => Promise.resolve(needsProof()));
  const ask = vi.fn(() => Promise.resolve(true));
  answerStepUp(ask);
  await expect(request('/api/x', { method: 'POST', body: '{}' })).rejects.toMatchObject({
    code: 'step_up_required',
  });
  expect(ask).toHaveBeenCalledTimes(1);
  expect(fetchMock).toHaveBeenCalledTimes(2);
});
