import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '#functions/posts/excerpt.ts';

test.each([
  ['> quoted\n\n- one\n- two', 'quoted one two'],
  ['**Bold** and *kind*, `code`', 'Bold and kind, code'],
  ['See [the list](https://a.example/x) please', 'See the list please'],
  ['# Title\n1. first', 'Title first'],
])('%s becomes %s', (markdown, plain) => {
  expect(excerptOf(markdown, 280)).toBe(plain);
});

test('An excerpt is never longer than asked, on one line, and never ends in half a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.integer({ min: 1, max: 300 }),
      (text, most) => {
        const excerpt = excerptOf(text, most);
        expect(excerpt.length).toBeLessThanOrEqual(most);
        expect(excerpt).not.toMatch(/\n/);
        expect(excerpt.isWellFormed()).toBe(true);
      },
    ),
  );
});
