import * as z from 'zod';
import {
  addedFactor,
  credentialId,
  factors as factorsContract,
  newPasskey,
  newPasskeyOptions,
  recoveryCodes,
  totpProof,
  totpSecret,
} from '#shared/sign-in.ts';
import { expiry, placeBeside, type Challenge } from '#functions/challenges/domain.ts';
import { codeSeconds } from '#functions/challenges/one-time-code.ts';
import { askToSign } from '#functions/challenges/ask-to-sign.ts';
import * as challenges from '#functions/challenges/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import { permit } from '#functions/platform/permit.ts';
import { createRouter } from '#functions/platform/router.ts';
import { openText, sealText } from '#functions/platform/sealed-text.ts';
import { answers, done, validate } from '#functions/platform/validate.ts';
import { writeUnrecorded } from '#functions/table/transact.ts';
import { addFactor, changeFactors, factorsOf, hashRecoveryCodes } from './change.ts';
import {
  describeFactors,
  mostPasskeys,
  newRecoveryCodes,
  requireFactorLeft,
  secondFactorsOf,
} from './domain.ts';
import { totpPlace } from './proof.ts';
import * as factors from './repository.ts';
import { matchingStep, newTotpSecret, totpUri } from './totp.ts';
import { attestationOptions, verifyAttestation } from './webauthn.ts';

/** A member's own passkeys, authenticator app and recovery codes. */
export const factorsRoutes = createRouter()
  .get('/factors', permit('factor.read'), answers(factorsContract), async (context) => {
    const { platform, session } = context.var;
    return context.var.answer(describeFactors(session.member.role, await factorsOf(platform, session)));
  })
  .post(
    '/factors/passkeys/options',
    permit('factor.manage'),
    answers(newPasskeyOptions),
    async (context) => {
      const { platform, session } = context.var;
      const { programId, member } = session;
      const { passkeys } = await factorsOf(platform, session);
      requireRoom(passkeys.length);
      const bytes = await askToSign(platform, placeBeside(session.tokenHash, 'new-passkey'));
      const { memberId, handle } = member;
      return context.var.answer(
        await attestationOptions(platform, bytes, { programId, memberId, handle }, passkeys),
      );
    },
  )
  .post(
    '/factors/passkeys',
    permit('factor.manage'),
    validate('json', newPasskey),
    answers(addedFactor),
    async (context) => {
      const { platform, session } = context.var;
      const { response, name } = context.req.valid('json');
      const place = placeBeside(session.tokenHash, 'new-passkey');
      const challenge = await challenges.take(platform, place, 'passkey');
      const passkey = challenge && (await verifyAttestation(platform, response, challenge.bytes, name));
      if (passkey === undefined) throw new AppError('code_not_accepted');
      const added = await addFactor(platform, context, session, 'factor.passkey-added', (held) => {
        requireRoom(held.passkeys.length);
        return {
          after: { ...held, passkeys: [...held.passkeys, passkey] },
          writes: [factors.addPasskey(held.account, passkey)],
        };
      });
      return context.var.answer(added);
    },
  )
  .delete(
    '/factors/passkeys/:credentialId',
    permit('factor.manage'),
    validate('param', z.object({ credentialId })),
    async (context) => {
      const { platform, session } = context.var;
      const { credentialId: id } = context.req.valid('param');
      await changeFactors(platform, session, 'factor.passkey-removed', (held) => {
        const passkeys = held.passkeys.filter((passkey) => passkey.credentialId !== id);
        if (passkeys.length === held.passkeys.length) throw new AppError('not_found');
        const after = { ...held, passkeys };
        requireFactorLeft(session.member.role, after);
        return { after, writes: [factors.removePasskey(held.account, id)] };
      });
      return done(context);
    },
  )
  .post('/factors/totp/secret', permit('factor.manage'), answers(totpSecret), async (context) => {
    const { platform, session } = context.var;
    const { programId, member } = session;
    const secret = newTotpSecret(platform.random);
    const challenge: Challenge = {
      kind: 'new-totp',
      place: placeBeside(session.tokenHash, 'new-totp'),
      tries: 0,
      expiresAt: expiry(platform.now(), codeSeconds),
      sealedSecret: sealText(platform, totpPlace({ programId, memberId: member.memberId }), secret),
    };
    await writeUnrecorded(platform, () =>
      Promise.resolve({ writes: [challenges.create(challenge)], result: undefined }),
    );
    return context.var.answer({ secret, uri: totpUri(secret, member.handle) });
  })
  .post(
    '/factors/totp',
    permit('factor.manage'),
    validate('json', totpProof),
    answers(addedFactor),
    async (context) => {
      const { platform, session } = context.var;
      const { code } = context.req.valid('json');
      const place = placeBeside(session.tokenHash, 'new-totp');
      const challenge = await challenges.countTry(platform, place, 'new-totp');
      if (challenge === undefined) throw new AppError('code_not_accepted');
      const { sealedSecret } = challenge;
      const owner = { programId: session.programId, memberId: session.member.memberId };
      const secret = openText(platform, totpPlace(owner), sealedSecret);
      const lastStep = matchingStep(secret, code, platform.now(), 0);
      if (lastStep === undefined) throw new AppError('code_not_accepted');
      const added = await addFactor(platform, context, session, 'factor.totp-added', (held) => ({
        after: { ...held, account: { ...held.account, totp: { sealedSecret, lastStep } } },
        writes: [challenges.consume(challenge)],
      }));
      return context.var.answer(added);
    },
  )
  .delete('/factors/totp', permit('factor.manage'), async (context) => {
    const { platform, session } = context.var;
    const { role } = session.member;
    await changeFactors(platform, session, 'factor.totp-removed', (held) => {
      if (held.account.totp === undefined) throw new AppError('not_found');
      const left = { ...held, account: { ...held.account, totp: undefined } };
      requireFactorLeft(role, left);
      // Recovery codes stand in for a second factor; where none is asked for any more, they would only lie around.
      const guarded = secondFactorsOf(role, left).length > 0;
      return {
        after: guarded ? left : { ...left, account: { ...left.account, recoveryCodes: undefined } },
        writes: [],
      };
    });
    return done(context);
  })
  .post('/factors/recovery-codes', permit('factor.manage'), answers(recoveryCodes), async (context) => {
    const { platform, session } = context.var;
    const codes = newRecoveryCodes(platform.random);
    const hashed = hashRecoveryCodes(platform, codes);
    await changeFactors(platform, session, 'factor.recovery-codes-replaced', (held) => {
      if (secondFactorsOf(session.member.role, held).length === 0) {
        throw new AppError('state_conflict', { detail: 'Set up a second way to sign in first.' });
      }
      return { after: { ...held, account: { ...held.account, recoveryCodes: hashed } }, writes: [] };
    });
    return context.var.answer({ codes });
  });

function requireRoom(passkeys: number): void {
  if (passkeys >= mostPasskeys) {
    throw new AppError('state_conflict', {
      detail: `You have ${mostPasskeys} passkeys. Remove one you don’t use first.`,
    });
  }
}
