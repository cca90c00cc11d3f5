import { expect, test } from 'vitest';
import { compose, handlingOf, letterKinds, type Letter } from '#functions/mail/domain.ts';

const origin = 'https://community.example.org';
const letter = (change: Partial<Letter>): Letter => ({
  kind: 'sign-in-code',
  to: 'quiet@example.test',
  secret: '123456',
  decoy: false,
  ...change,
});

test('An invitation carries its token in the fragment of the link, so no server ever logs it', () => {
  const mail = compose(letter({ kind: 'invitation', secret: 'token_43' }), origin);
  expect(mail.subject).toBe('Your invitation from Footbridge');
  expect(mail.text).toContain('https://community.example.org/join#token_43\n');
});

test('A code stands in the text and never in the subject, which lock screens show', () => {
  const mail = compose(letter({}), origin);
  expect(mail).toMatchObject({ to: 'quiet@example.test', subject: 'Your sign-in code' });
  expect(mail.text).toContain('    123456\n');
});

test('No mail has words about treatment, an address, or who it is for', () => {
  for (const kind of letterKinds) {
    const { subject, text } = compose(letter({ kind, secret: '123456' }), origin);
    expect(`${subject} ${text}`).not.toMatch(
      /recover|treat|program|sober|substance|addict|patient|counsel|IOP|quiet/i,
    );
  }
});

test('A letter that is too late or a decoy is dropped, any other is sent', () => {
  const now = new Date('2026-11-20T10:00:00.000Z');
  expect(handlingOf(letter({}), '2026-11-20T10:00:00.001Z', now)).toBe('send');
  expect(handlingOf(letter({}), '2026-11-20T10:00:00.000Z', now)).toBe('drop');
  expect(handlingOf(letter({ decoy: true }), '2026-11-20T11:00:00.000Z', now)).toBe('drop');
});
