import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteLength, normalizeText, personText } from '#shared/text.ts';

test.each([
  ['half a character', 'good \ud83d night'],
  ['a NUL', 'good\u0000night'],
  ['an escape', 'good\u001b[2Jnight'],
])('%s is refused: no person types it', (_name, raw) => {
  expect(normalizeText(raw)).toBeUndefined();
});

test.each([
  ['a direction override', 'paid \u202Eerom', 'paid erom'],
  ['zero-width marks', 'wr\u200Ben\u200F', 'wren'],
  ['a byte order mark', '\uFEFFhello', 'hello'],
  ['Windows line ends', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['a decomposed letter', 'cafe\u0301', 'café'],
  ['blanks around', '  \n here \n ', 'here'],
  ['joined emoji, which stay whole', '👩‍👧 walked', '👩‍👧 walked'],
  ['tabs, which stay', 'a\tb', 'a\tb'],
])('%s: normalized', (_name, raw, text) => {
  expect(normalizeText(raw)).toBe(text);
});

test('What is normalized once stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const once = normalizeText(raw);
      if (once !== undefined) expect(normalizeText(once)).toBe(once);
    }),
  );
});

test('Text is capped in characters and in bytes', () => {
  const schema = personText(10, 12);
  expect(schema.safeParse('ten chars.').data).toBe('ten chars.');
  expect(schema.safeParse('eleven char').error?.issues[0]?.message).toBe(
    'Please keep this to 10 characters.',
  );
  expect(byteLength('ééééééé')).toBe(14);
  expect(schema.safeParse('ééééééé').error?.issues[0]?.message).toBe('Please keep this to 12 bytes.');
  expect(schema.safeParse(' \u200b ').error?.issues[0]?.message).toBe('Please write something here.');
});
