import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Dialog from '#lib/components/Dialog.svelte';

const words = createRawSnippet(() => ({
  render: () => '<p>They stop seeing it at once. <button>Stop</button></p>',
}));

/** The shell as far as a dialog knows it: a live top bar, a main part behind, a place for dialogs. */
beforeEach(() => {
  const shell = document.createElement('div');
  shell.id = 'shell';
  const bar = document.createElement('header');
  const help = document.createElement('a');
  help.href = '/help';
  help.textContent = 'Get help now';
  bar.append(help);
  const main = document.createElement('main');
  main.dataset['behindDialogs'] = '';
  const opener = document.createElement('button');
  opener.textContent = 'Stop sharing';
  main.append(opener);
  const host = document.createElement('div');
  host.dataset['dialogHost'] = '';
  shell.append(bar, main, host);
  document.body.append(shell);
  opener.focus();
});
afterEach(() => document.querySelector('#shell')?.remove());

const main = () => document.querySelector('main');

test('a dialog takes the focus to its heading and puts what is behind it out of reach', () => {
  render(Dialog, { open: true, title: 'Stop sharing?', children: words });

  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Stop sharing?' }));
  expect(main()?.inert).toBe(true);
});

test('help stays in reach beside an open dialog', () => {
  render(Dialog, { open: true, title: 'Stop sharing?', children: words });
  const help = screen.getByRole('link', { name: 'Get help now' });

  expect(help.closest('[inert]')).toBeNull();
  expect(screen.getByRole('dialog').closest('[inert]')).toBeNull();
  expect(screen.getByRole('dialog').getAttribute('aria-modal')).toBeNull();
});

test('the first Escape closes it, says so, and returns the focus to what opened it', async () => {
  const onclose = vi.fn();
  render(Dialog, { open: true, title: 'Stop sharing?', children: words, onclose });

  await userEvent.keyboard('{Escape}');

  expect(screen.queryByRole('dialog')).toBeNull();
  expect(onclose).toHaveBeenCalledTimes(1);
  expect(main()?.inert).toBe(false);
  expect(document.activeElement?.textContent).toBe('Stop sharing');
});

test('with two dialogs open Escape closes the one on top, and the page stays out of reach', async () => {
  render(Dialog, { open: true, title: 'First', children: words });
  render(Dialog, { open: true, title: 'Second', children: words });

  await userEvent.keyboard('{Escape}');

  expect(screen.getAllByRole('dialog').map((dialog) => dialog.querySelector('h2')?.textContent)).toEqual([
    'First',
  ]);
  expect(main()?.inert).toBe(true);
});

test('a dialog that goes away with its page leaves nothing out of reach', () => {
  const { unmount } = render(Dialog, { open: true, title: 'Stop sharing?', children: words });

  unmount();

  expect(screen.queryByRole('dialog')).toBeNull();
  expect(main()?.inert).toBe(false);
});
