import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import ConfirmDialog from '#lib/components/ConfirmDialog.svelte';
import { ApiProblem } from '#lib/problems.ts';

const children = createRawSnippet(() => ({ render: () => '<p>late-bus is signed out everywhere.</p>' }));
const words = {
  open: true,
  title: 'Suspend: late-bus?',
  confirm: 'Suspend',
  doing: 'Suspending',
  children,
};

test('it says what will happen, does it once, and goes away', async () => {
  const action = vi.fn().mockResolvedValue(undefined);
  render(ConfirmDialog, { ...words, action });

  expect(screen.getByText('late-bus is signed out everywhere.')).toBeDefined();
  await userEvent.dblClick(screen.getByRole('button', { name: 'Suspend' }));

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(action).toHaveBeenCalledTimes(1);
});

test('what went wrong is said inside it, and it stays open', async () => {
  const action = vi
    .fn()
    .mockRejectedValue(new ApiProblem('state_conflict', 'This person isn’t in the program any more.'));
  render(ConfirmDialog, { ...words, action });

  await userEvent.click(screen.getByRole('button', { name: 'Suspend' }));

  expect((await screen.findByRole('alert')).textContent).toContain(
    'This person isn’t in the program any more.',
  );
  expect(screen.getByRole('dialog')).toBeDefined();
});

test('Cancel does nothing', async () => {
  const action = vi.fn().mockResolvedValue(undefined);
  render(ConfirmDialog, { ...words, action });

  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));

  expect(screen.queryByRole('dialog')).toBeNull();
  expect(action).not.toHaveBeenCalled();
});
