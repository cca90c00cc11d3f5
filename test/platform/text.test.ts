import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteLength, normalizeText, personLine, personText } from '#shared/text.ts';

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
  ['a soft hyphen', 'wr\u00ADen', 'wren'],
  ['letters that are drawn as nothing, which are blanks', '\u3164a\uFFA0b\u2800', 'a b'],
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

test.each(['\u3164', '\u115F', '\u1160', '\uFFA0', '\u2800', '\u00AD', '\u3164 \u2800\n\u00AD'])(
  'Text of nothing but %j is no text',
  (raw) => {
    expect(personText(10).safeParse(raw).error?.issues[0]?.message).toBe('Please write something here.');
    expect(personLine(10).safeParse(raw).error?.issues[0]?.message).toBe('Please write something here.');
  },
);

test('A line is one line, whatever was typed or pasted into it', () => {
  const line = (raw: string) => personLine(40).safeParse(raw).data;
  expect(line('The walk\r\nhome')).toBe('The walk home');
  expect(line('The walk\u2028\u2029home')).toBe('The walk home');
  expect(line('\n\tThe   walk\t\thome \n\n')).toBe('The walk home');
  expect(personText(40).safeParse('One.\n\nTwo.').data).toBe('One.\n\nTwo.');
});
