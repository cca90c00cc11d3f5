import { expect, test } from 'vitest';
import { clockFace, codeProblem, digitsOf, passkeyProblem } from '#lib/identity/words.ts';
import { tokenIn } from '#lib/identity/join/token.ts';
import { suggestPasskeyName } from '#lib/identity/factors/passkey-name.ts';
import { ApiProblem } from '#lib/problems.ts';

test('A pasted code may bring spaces or a sentence', () => {
  expect(digitsOf('418 273')).toBe('418273');
  expect(digitsOf('Here is your code: 418-273.')).toBe('418273');
  expect(digitsOf('4182739')).toBe('418273');
});

test('A code that is not whole says how much is missing', () => {
  expect(codeProblem('418273')).toBeUndefined();
  expect(codeProblem('41827')).toBe('That code is one digit short. Codes have 6 digits.');
  expect(codeProblem('')).toBe('Type the 6 digits from the message.');
});

test('A countdown reads like a clock', () => {
  expect(clockFace(42)).toBe('0:42');
  expect(clockFace(605)).toBe('10:05');
});

test('A passkey the page took back is no problem; one that is not known says what to do', () => {
  expect(passkeyProblem(new DOMException('stopped', 'AbortError'))).toBeUndefined();
  expect(passkeyProblem(new DOMException('no', 'NotAllowedError'))).toBe(
    'No passkey was used. Try again, or use a code.',
  );
  expect(passkeyProblem(new ApiProblem('code_not_accepted', 'x'))).toBe(
    'That passkey isn’t known here, or it waited too long. Try again, or use a code.',
  );
});

test('Only a whole token leads in', () => {
  expect(tokenIn('#abcdefghijklmnopqrstuvwxyz_-0123')).toBe('abcdefghijklmnopqrstuvwxyz_-0123');
  expect(tokenIn('#short')).toBeUndefined();
  expect(tokenIn('#<img src=x onerror=alert(1)>aaaaaaaaaaaaaaaaaaa')).toBeUndefined();
  expect(tokenIn('')).toBeUndefined();
});

test('A passkey is first named after the device it is made on', () => {
  expect(suggestPasskeyName('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)')).toBe('iPhone');
  expect(suggestPasskeyName('Mozilla/5.0 (Linux; Android 16; Pixel 10) Mobile Safari/537.36')).toBe(
    'Android phone',
  );
  expect(suggestPasskeyName('Mozilla/5.0 (X11; Linux x86_64)')).toBe('This device');
});
