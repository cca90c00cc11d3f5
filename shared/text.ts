import * as z from 'zod';

const encoder = new TextEncoder();

/** Characters that change what a reader sees without being seen: soft hyphens, bidirectional controls and zero-width marks. The joiner of emoji (U+200D) stays. */
const invisible =
  /[\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
/** Letters and patterns that are drawn as nothing: Hangul fillers and the empty Braille pattern. */
const blankLetters = /[\u115f\u1160\u2800\u3164\uffa0]/g;
/** Control characters (Unicode category Cc) other than tab, line feed and carriage return. */
const control = /(?![\t\n\r])\p{Cc}/u;

/**
 * One text as people mean it: NFC, Unix line ends, no invisible direction or width marks, no blanks at the ends.
 * Letters that are drawn as nothing are blanks.
 * @returns undefined for text no person types: control characters or half a character (a lone surrogate).
 */
export function normalizeText(raw: string): string | undefined {
  if (!raw.isWellFormed() || control.test(raw)) return undefined;
  return raw
    .replace(/\r\n?/g, '\n')
    .replace(invisible, '')
    .replace(blankLetters, ' ')
    .normalize('NFC')
    .trim();
}

/** @returns the number of bytes of the text in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).byteLength;
}

/**
 * A schema for text written by a person, normalized.
 * @param characters the most characters (UTF-16 units, as browsers count).
 * @param bytes the most bytes in UTF-8; twice the characters unless told.
 */
export function personText(characters: number, bytes: number = characters * 2) {
  return z
    .string()
    .max(characters, `Please keep this to ${characters.toLocaleString('en-US')} characters.`)
    .transform((raw, context) => {
      const text = normalizeText(raw);
      if (text === undefined) {
        context.addIssue({ code: 'custom', message: 'This has characters that can’t be shown.' });
        return z.NEVER;
      }
      if (text === '') {
        context.addIssue({ code: 'custom', message: 'Please write something here.' });
        return z.NEVER;
      }
      if (byteLength(text) > bytes) {
        context.addIssue({
          code: 'custom',
          message: `Please keep this to ${bytes.toLocaleString('en-US')} bytes.`,
        });
        return z.NEVER;
      }
      return text;
    });
}

/**
 * A schema for a name, a title or another line written by a person: normalized, without line breaks or a row of blanks.
 * Limits as `personText` has them.
 */
export function personLine(characters: number, bytes?: number) {
  return personText(characters, bytes).transform((text) => text.replace(/\s+/g, ' '));
}
