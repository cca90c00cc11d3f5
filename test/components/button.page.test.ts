import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import Button from '#lib/components/Button.svelte';

const label = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

test('A button tells of its press', async () => {
  const press = vi.fn();
  render(Button, { children: label('Post'), onclick: press });
  await userEvent.click(screen.getByRole('button', { name: 'Post' }));
  expect(press).toHaveBeenCalledTimes(1);
});

test('A busy button takes no press, and stays where the keyboard can find it', async () => {
  const press = vi.fn();
  render(Button, { children: label('Posting'), busy: true, onclick: press });
  const button = screen.getByRole('button', { name: 'Posting' });
  await userEvent.click(button);
  expect(press).not.toHaveBeenCalled();
  expect(button.getAttribute('aria-busy')).toBe('true');
  expect(button.hasAttribute('disabled')).toBe(false);
});
