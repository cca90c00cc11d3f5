import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import CodeForm from '#lib/identity/CodeForm.svelte';

test('A pasted code goes on by itself, once', async () => {
  const prove = vi.fn(() => Promise.resolve(undefined));
  render(CodeForm, { prove });
  const field = screen.getByRole('textbox', { name: 'Code' });
  expect(field.getAttribute('autocomplete')).toBe('one-time-code');
  await userEvent.click(field);
  await userEvent.paste('Your code: 418 273');
  expect(prove.mock.calls).toEqual([['418273']]);
});

test('A refused code stays in its field, is said aloud, and waits for the button', async () => {
  const prove = vi.fn(() => Promise.resolve('That code didn’t work.'));
  render(CodeForm, { prove });
  const field = screen.getByRole('textbox', { name: 'Code' });
  await userEvent.type(field, '418273');
  await waitFor(() => {
    expect(screen.getByRole('alert').textContent).toContain('That code didn’t work.');
  });
  expect(field).toHaveProperty('value', '418273');
  expect(document.activeElement).toBe(field);
  expect(prove).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect(prove).toHaveBeenCalledTimes(2);
});

test('A code with a digit missing is never sent', async () => {
  const prove = vi.fn(() => Promise.resolve(undefined));
  render(CodeForm, { prove });
  await userEvent.type(screen.getByRole('textbox', { name: 'Code' }), '41827');
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect(screen.getByRole('alert').textContent).toContain('one digit short');
  expect(prove).not.toHaveBeenCalled();
});
