import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import SupportBar from '#lib/components/SupportBar.svelte';

const reactions = { same: 14, proud: 1 };

test('support says how many people sent it, and nothing where nobody did', () => {
  render(SupportBar, { reactions, own: ['same'], onpress: vi.fn() });

  expect(
    screen.getAllByRole('button').map((button) => button.textContent.replace(/\s+/g, ' ').trim()),
  ).toEqual(['I hear you', 'Same here 14 people', 'Proud of you 1 person', 'Sending strength']);
});

test('pressing sends support, pressing again takes it back', () => {
  const onpress = vi.fn();
  render(SupportBar, { reactions, own: ['same'], onpress });

  screen.getByRole('button', { name: /I hear you/ }).click();
  screen.getByRole('button', { name: /Same here/ }).click();

  expect(onpress.mock.calls).toEqual([
    ['hear', true],
    ['same', false],
  ]);
  expect(screen.getByRole('button', { name: /Same here/ }).getAttribute('aria-pressed')).toBe('true');
});

test('where support can’t be sent it is shown and can’t be pressed', () => {
  render(SupportBar, { reactions, own: [] });

  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(
    screen.getAllByRole('listitem').map((item) => item.textContent.replace(/\s+/g, ' ').trim()),
  ).toEqual(['Same here 14 people', 'Proud of you 1 person']);
});
