import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import DecisionForm from '#web/routes/(app)/queue/[caseId]/DecisionForm.svelte';
import { choicesFor } from '#lib/moderation/decisions.ts';
import type { CaseDetail } from '#shared/moderation.ts';

const about: CaseDetail = {
  id: 'c'.repeat(22),
  state: 'open',
  tier: 'P2',
  openedAt: '2026-11-23T08:00:00.000Z',
  decideBy: '2026-11-24T08:00:00.000Z',
  reportCount: 1,
  reasons: ['shaming'],
  boardName: 'First weeks',
  threadTitle: 'Back again',
  excerpt: 'Again?',
  contentState: 'published',
  own: false,
  version: 3,
  place: { boardId: 'b'.repeat(22), threadId: 't'.repeat(22), position: '0'.repeat(22) },
  context: [],
  sealedCopy: {
    body: 'Again?',
    author: { memberId: 'm'.repeat(22), handle: 'late-bus', avatar: 'oak', role: 'participant' },
    sealedAt: '2026-11-23T08:00:00.000Z',
  },
  reports: [],
  versions: [],
  timeline: [],
};

function draw(answer: Response) {
  const fetched = vi.fn<typeof fetch>().mockResolvedValue(answer);
  vi.stubGlobal('fetch', fetched);
  const ondecided = vi.fn().mockResolvedValue(undefined);
  const onoutdated = vi.fn().mockResolvedValue(undefined);
  render(DecisionForm, { case: about, choices: choicesFor(about), ondecided, onoutdated });
  return { fetched, ondecided, onoutdated };
}

const decided = () =>
  Response.json({ id: about.id, state: 'closed', contentState: 'removed', version: 4 }, { status: 201 });
const refusal = (status: number, code: string) =>
  Response.json(
    { code, detail: 'Someone was faster.' },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

const message = () => screen.getByLabelText<HTMLTextAreaElement>('What late-bus will read');

test('nothing is chosen beforehand, and an empty decision says what is missing and sends nothing', async () => {
  const { fetched } = draw(decided());

  await userEvent.click(screen.getByRole('button', { name: /Decide/ }));

  expect(screen.getByText('Choose what happens to the post.')).toBeDefined();
  expect(document.activeElement?.getAttribute('type')).toBe('radio');
  expect(fetched).not.toHaveBeenCalled();
});

test('the template follows the reason until the moderator writes their own words', async () => {
  draw(decided());

  await userEvent.click(screen.getByRole('radio', { name: /Hide the post/ }));
  expect(message().value).toMatch(/judged for a return to use/);
  await userEvent.selectOptions(screen.getByLabelText(/Reason/), 'medical-advice');
  expect(message().value).toMatch(/medication/);

  await userEvent.clear(message());
  await userEvent.type(message(), 'My own words.');
  await userEvent.selectOptions(screen.getByLabelText(/Reason/), 'harassment');
  expect(message().value).toBe('My own words.');
});

test('Ctrl Enter sends exactly the words shown, with the version that was read', async () => {
  const { fetched, ondecided } = draw(decided());

  await userEvent.click(screen.getByRole('radio', { name: /Hide the post/ }));
  await userEvent.clear(message());
  await userEvent.type(message(), 'Please leave this part out.{Control>}{Enter}{/Control}');

  await waitFor(() => expect(ondecided).toHaveBeenCalledTimes(1));
  const [address, init] = fetched.mock.calls[0] ?? [];
  expect(address).toBe(`/api/moderation/cases/${about.id}/decisions`);
  expect(new Headers(init?.headers).get('If-Match')).toBe('3');
  expect(JSON.parse(String(init?.body))).toEqual({
    id: expect.stringMatching(/^[0-9A-Za-z]{22}$/),
    decision: 'hide',
    reasonCode: 'shaming',
    message: 'Please leave this part out.',
  });
});

test('leaving a post as it is sends no message', async () => {
  const { fetched } = draw(decided());

  await userEvent.click(screen.getByRole('radio', { name: /Leave it as it is/ }));
  await userEvent.click(screen.getByRole('button', { name: /Leave it as it is/ }));

  await waitFor(() => expect(fetched).toHaveBeenCalledTimes(1));
  expect(JSON.parse(String(fetched.mock.calls[0]?.[1]?.body))).not.toHaveProperty('message');
});

test.each([
  [409, 'already_decided'],
  [412, 'version_conflict'],
])('%i: what a colleague did is looked up, and the words stay', async (status, code) => {
  const { ondecided, onoutdated } = draw(refusal(status, code));

  await userEvent.click(screen.getByRole('radio', { name: /Hide the post/ }));
  await userEvent.click(screen.getByRole('button', { name: /Hide the post/ }));

  await waitFor(() => expect(onoutdated).toHaveBeenCalledTimes(1));
  expect(ondecided).not.toHaveBeenCalled();
  expect(message().value).toMatch(/judged for a return to use/);
});
