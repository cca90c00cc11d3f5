import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Markdown from '#lib/components/Markdown.svelte';

const drawn = (source: string) => render(Markdown, { source }).container;

test('words, emphasis and links are drawn without blanks of ours between them', () => {
  expect(drawn('I was *so* **very** tired, see [the rules](/house-rules).').textContent).toBe(
    'I was so very tired, see the rules.',
  );
});

test('a link to elsewhere takes nothing along and opens beside the page', () => {
  drawn('[library](https://library.example/) and [rules](/house-rules)');
  const outside = screen.getByRole('link', { name: 'library' });
  const inside = screen.getByRole('link', { name: 'rules' });

  expect(outside.getAttribute('rel')).toBe('nofollow noopener noreferrer');
  expect(outside.getAttribute('target')).toBe('_blank');
  expect(inside.getAttribute('target')).toBeNull();
});

test.each([
  ['<img src=x onerror=alert(1)>'],
  ['<svg onload=alert(1)>'],
  ['<script>alert(1)</script>'],
  ['![pixel](https://tracker.example/p.png)'],
  ['[a](javascript:alert(1))'],
])('%s draws no element that could run or load anything', (source) => {
  const container = drawn(source);

  expect(container.querySelector('img, svg, script, a, iframe, style')).toBeNull();
  expect(container.textContent).not.toBe('');
});

test('lists, quotes and code are the elements a screen reader knows', () => {
  const container = drawn('- one\n- two\n\n4. four\n\n> quoted\n\n```\ncode\n```');

  expect([...container.querySelectorAll('ul, ol, blockquote, pre')].map(({ tagName }) => tagName)).toEqual([
    'UL',
    'OL',
    'BLOCKQUOTE',
    'PRE',
  ]);
  expect(container.querySelector('ol')?.start).toBe(4);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
});
