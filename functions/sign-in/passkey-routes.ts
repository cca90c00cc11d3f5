import { passkeyOptions, passkeyOptionsRequest, passkeyProof, signInStep } from '#shared/sign-in.ts';
import { bindBrowser, boundPlace } from '#functions/challenges/cookie.ts';
import { askToSign } from '#functions/challenges/ask-to-sign.ts';
import * as challenges from '#functions/challenges/repository.ts';
import { acceptProof, refusing } from '#functions/factors/proof.ts';
import * as factors from '#functions/factors/repository.ts';
import { assertionOptions, claimedAccount } from '#functions/factors/webauthn.ts';
import { AppError } from '#functions/platform/errors.ts';
import { open } from '#functions/platform/permit.ts';
import { createRouter } from '#functions/platform/router.ts';
import { answers, validate } from '#functions/platform/validate.ts';
import { networkOf, overall, perNetwork } from '#functions/rate-limits/domain.ts';
import * as rateLimits from '#functions/rate-limits/repository.ts';
import { enter } from './entrance.ts';

/** Coming in by passkey, which is both factors at once: the authenticator, and its person verified by it. */
export const passkeySignInRoutes = createRouter()
  .post(
    '/sign-in/passkey/options',
    open('sign-in'),
    validate('json', passkeyOptionsRequest),
    answers(passkeyOptions),
    async (context) => {
      const { platform, clientAddress } = context.var;
      await rateLimits.count(platform, perNetwork('passkey'), networkOf(clientAddress));
      await rateLimits.count(platform, overall('passkey'), 'everyone');
      const bytes = await askToSign(platform, bindBrowser(platform, context, 'passkey'));
      return context.var.answer(await assertionOptions(platform, bytes));
    },
  )
  .post(
    '/sign-in/passkey',
    open('sign-in'),
    validate('json', passkeyProof),
    answers(signInStep),
    async (context) => {
      const { platform } = context.var;
      const { response, device } = context.req.valid('json');
      const challenge = await challenges.take(platform, boundPlace(context, 'passkey'), 'passkey');
      const claimed = claimedAccount(response);
      if (claimed === undefined) throw new AppError('code_not_accepted');
      const { programId, memberId, credentialId } = claimed;
      const name = { programId, memberId };
      // Nothing is recorded about a passkey that is nobody's.
      const held = await factors.find(platform, name);
      const known = held?.passkeys.some((passkey) => passkey.credentialId === credentialId) ?? false;
      if (!known) throw new AppError('code_not_accepted');
      const proof = { method: 'passkey', credentialId, response, bytes: challenge?.bytes } as const;
      const session = await refusing(platform, name, 'sign-in.passkey-refused', () =>
        enter(platform, context, {
          name,
          device,
          stage: 'full',
          method: 'passkey',
          prove: (entrance) => acceptProof(platform, entrance.held, proof),
        }),
      );
      return context.var.answer({ next: 'done', session });
    },
  );
