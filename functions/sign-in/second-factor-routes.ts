import type { Context } from 'hono';
import {
  passkeyOptions,
  recoveryProof,
  secondPasskeyProof,
  signInStep,
  totpProof,
  type SignInStep,
} from '#shared/sign-in.ts';
import { boundPlace } from '#functions/challenges/cookie.ts';
import { placeBeside } from '#functions/challenges/domain.ts';
import { askToSign } from '#functions/challenges/ask-to-sign.ts';
import * as challenges from '#functions/challenges/repository.ts';
import { acceptProof, refusing, type Proof } from '#functions/factors/proof.ts';
import * as factors from '#functions/factors/repository.ts';
import { assertionOptions } from '#functions/factors/webauthn.ts';
import { AppError } from '#functions/platform/errors.ts';
import { open } from '#functions/platform/permit.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { createRouter } from '#functions/platform/router.ts';
import { answers, validate } from '#functions/platform/validate.ts';
import { perAccount } from '#functions/rate-limits/domain.ts';
import * as rateLimits from '#functions/rate-limits/repository.ts';
import { enter } from './entrance.ts';

/** The second step of signing in, for a browser that proved the address and nothing more yet. */
export const secondFactorRoutes = createRouter()
  .post(
    '/sign-in/second-factor/totp',
    open('sign-in'),
    validate('json', totpProof),
    answers(signInStep),
    async (context) => {
      const { code } = context.req.valid('json');
      return context.var.answer(await proveSecond(context.var.platform, context, { method: 'totp', code }));
    },
  )
  .post(
    '/sign-in/second-factor/recovery-code',
    open('sign-in'),
    validate('json', recoveryProof),
    answers(signInStep),
    async (context) => {
      const { code } = context.req.valid('json');
      const proof = { method: 'recovery-code', code } as const;
      return context.var.answer(await proveSecond(context.var.platform, context, proof));
    },
  )
  .post(
    '/sign-in/second-factor/passkey/options',
    open('sign-in'),
    answers(passkeyOptions),
    async (context) => {
      const { platform } = context.var;
      const place = boundPlace(context);
      const challenge = await challenges.find(platform, place, 'second-factor');
      if (challenge === undefined) throw new AppError('code_not_accepted');
      const held = await factors.find(platform, challenge.account);
      const bytes = await askToSign(platform, placeBeside(place, 'passkey'));
      const allowed = held?.passkeys.map(({ credentialId }) => credentialId) ?? [];
      return context.var.answer(await assertionOptions(platform, bytes, allowed));
    },
  )
  .post(
    '/sign-in/second-factor/passkey',
    open('sign-in'),
    validate('json', secondPasskeyProof),
    answers(signInStep),
    async (context) => {
      const { platform } = context.var;
      const { response } = context.req.valid('json');
      const beside = await challenges.take(
        platform,
        placeBeside(boundPlace(context), 'passkey'),
        'passkey',
      );
      const proof = {
        method: 'passkey',
        credentialId: response.id,
        response,
        bytes: beside?.bytes,
      } as const;
      return context.var.answer(await proveSecond(platform, context, proof));
    },
  );

/** @throws AppError `code_not_accepted` when this browser hasn't proved the first factor, or for a proof that fails. */
async function proveSecond(platform: Platform, context: Context, proof: Proof): Promise<SignInStep> {
  const challenge = await challenges.countTry(platform, boundPlace(context), 'second-factor');
  if (challenge === undefined) throw new AppError('code_not_accepted');
  const { account: name, device } = challenge;
  await rateLimits.count(platform, perAccount('second-factor'), `${name.programId}.${name.memberId}`);
  const session = await refusing(platform, name, 'sign-in.second-factor-refused', () =>
    enter(platform, context, {
      name,
      device,
      stage: 'full',
      method: proof.method,
      prove: async ({ held }) => [
        challenges.consume(challenge),
        ...(await acceptProof(platform, held, proof)),
      ],
    }),
  );
  return { next: 'done', session };
}
