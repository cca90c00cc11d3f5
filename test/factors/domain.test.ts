import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { recoveryCode } from '#shared/sign-in.ts';
import { newAccount } from '#functions/accounts/domain.ts';
import {
  counterWentBack,
  newRecoveryCodes,
  requireFactorLeft,
  secondFactorsOf,
  stepUpMethodsOf,
  type HeldFactors,
  type Passkey,
} from '#functions/factors/domain.ts';
import { matchingStep, newTotpSecret, totpUri } from '#functions/factors/totp.ts';

const random = (count: number) => new Uint8Array(randomBytes(count));
const now = new Date('2026-03-02T12:00:00.000Z');
const passkey: Passkey = {
  credentialId: 'AAAA',
  name: 'My phone',
  publicKey: 'AAAA',
  counter: 0,
  transports: [],
  createdAt: now.toISOString(),
  lastUsedAt: undefined,
};

function held(has: { totp?: boolean; passkeys?: number; recoveryCodes?: number }): HeldFactors {
  const account = newAccount({ programId: 'p', memberId: 'm' }, 'person@example.test', now);
  return {
    account: {
      ...account,
      totp: has.totp ? { sealedSecret: 'sealed', lastStep: 0 } : undefined,
      recoveryCodes:
        has.recoveryCodes === undefined
          ? undefined
          : { salt: 's', digests: new Array<string>(has.recoveryCodes).fill('digest') },
    },
    passkeys: new Array<Passkey>(has.passkeys ?? 0).fill(passkey),
  };
}

test.for([
  ['staff', {}, []],
  ['staff', { recoveryCodes: 10 }, []],
  ['staff', { passkeys: 1, recoveryCodes: 10 }, ['passkey', 'recovery-code']],
  ['moderator', { totp: true, passkeys: 2, recoveryCodes: 0 }, ['passkey', 'totp']],
  ['participant', {}, []],
  ['participant', { passkeys: 1 }, []],
  ['alumni', { totp: true, recoveryCodes: 3 }, ['totp', 'recovery-code']],
  ['family', { totp: true, passkeys: 1 }, ['passkey', 'totp']],
] as const)(
  'A code by mail is followed by a second factor: %s with %j is asked for %j',
  ([role, has, expected]) => {
    expect(secondFactorsOf(role, held(has))).toEqual(expected);
  },
);

test.for([
  ['participant', {}, ['code']],
  ['participant', { passkeys: 1 }, ['code', 'passkey']],
  ['participant', { totp: true, recoveryCodes: 2 }, ['totp']],
  ['staff', {}, ['code']],
  ['staff', { passkeys: 1, recoveryCodes: 2 }, ['passkey']],
] as const)('A fresh proof: %s with %j may use %j', ([role, has, expected]) => {
  expect(stepUpMethodsOf(role, held(has))).toEqual(expected);
});

test('The team keeps a second factor; others keep what they like', () => {
  expect(() => requireFactorLeft('staff', held({ recoveryCodes: 10 }))).toThrow(
    'This is your only second way to sign in. Add another one first.',
  );
  expect(() => requireFactorLeft('moderator', held({ totp: true }))).not.toThrow();
  expect(() => requireFactorLeft('participant', held({}))).not.toThrow();
});

test('A counter shows a copy unless it never counts or counts up', () => {
  expect(counterWentBack(0, 0)).toBe(false);
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (stored, counter) => {
      fc.pre(stored > 0 || counter > 0);
      expect(counterWentBack(stored, counter)).toBe(counter <= stored);
    }),
  );
});

test('Ten recovery codes, all different, as the contract reads them, without look-alikes', () => {
  const codes = newRecoveryCodes(random);
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(recoveryCode.parse(code.toUpperCase())).toBe(code);
    expect(code).not.toMatch(/[ilo01]/);
  }
});

test('Bytes that would favor some letters are drawn again', () => {
  const draws = [Uint8Array.of(248, 255, 0, 1, 2, 30, 31, 250), Uint8Array.of(9, 9, 9, 9, 9, 9, 9, 9)];
  const codes = newRecoveryCodes(() => draws.shift() ?? Uint8Array.of(3, 3, 3, 3, 3, 3, 3, 3));
  expect(codes[0]).toBe('abc9a-kkkkk');
});

test('An authenticator app’s code is good for its step and the ones beside it, and never again', () => {
  const secret = newTotpSecret(random);
  const step = Math.floor(now.getTime() / 30_000);
  const codeOf = (of: number) =>
    TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: of * 30_000 });
  fc.assert(
    fc.property(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 }), (offset, used) => {
      // Two steps share a code once in a million; they are left out.
      fc.pre([-1, 0, 1].every((near) => near === offset || codeOf(step + near) !== codeOf(step + offset)));
      const accepted = matchingStep(secret, codeOf(step + offset), now, step + used);
      expect(accepted).toBe(Math.abs(offset) <= 1 && offset > used ? step + offset : undefined);
    }),
  );
});

test('What an authenticator app scans names the handle and Footbridge', () => {
  expect(totpUri('JBSWY3DPEHPK3PXP', 'quiet-river')).toBe(
    'otpauth://totp/Footbridge:quiet-river?issuer=Footbridge&secret=JBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30',
  );
});
