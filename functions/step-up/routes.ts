import {
  codeRequested,
  passkeyOptions,
  secondPasskeyProof,
  steppedUp,
  stepUpMethods,
  totpProof,
} from '#shared/sign-in.ts';
import { askToSign } from '#functions/challenges/ask-to-sign.ts';
import { placeBeside } from '#functions/challenges/domain.ts';
import { mailCode } from '#functions/challenges/mail-code.ts';
import { isCode } from '#functions/challenges/one-time-code.ts';
import * as challenges from '#functions/challenges/repository.ts';
import { factorsOf } from '#functions/factors/change.ts';
import { stepUpMethodsOf } from '#functions/factors/domain.ts';
import { RefusedProof } from '#functions/factors/proof.ts';
import { assertionOptions } from '#functions/factors/webauthn.ts';
import { permit } from '#functions/platform/permit.ts';
import { createRouter } from '#functions/platform/router.ts';
import { answers, validate } from '#functions/platform/validate.ts';
import { perAccount } from '#functions/rate-limits/domain.ts';
import * as rateLimits from '#functions/rate-limits/repository.ts';
import { bucketOf, requireMethod, stepUp, stepUpByFactor } from './prove.ts';

/** Proving once more who it is, before a sensitive act. Every proof puts the session under a new token. */
export const stepUpRoutes = createRouter()
  .get('/step-up', permit('session.step-up'), answers(stepUpMethods), async (context) => {
    const { platform, session } = context.var;
    return context.var.answer({
      methods: stepUpMethodsOf(session.member.role, await factorsOf(platform, session)),
    });
  })
  .post('/step-up/code-requests', permit('session.step-up'), answers(codeRequested), async (context) => {
    const { platform, session } = context.var;
    const { account } = await requireMethod(platform, session, 'code');
    await rateLimits.count(platform, perAccount('step-up-code'), bucketOf(session));
    const asked = { kind: 'step-up-code', place: placeBeside(session.tokenHash, 'code') } as const;
    const letter = { kind: 'sign-in-code', to: account.email, decoy: false } as const;
    return context.var.answer(await mailCode(platform, asked, letter));
  })
  .post(
    '/step-up/codes',
    permit('session.step-up'),
    validate('json', totpProof),
    answers(steppedUp),
    async (context) => {
      const { platform, session } = context.var;
      const { code } = context.req.valid('json');
      await requireMethod(platform, session, 'code');
      const place = placeBeside(session.tokenHash, 'code');
      const challenge = await challenges.countTry(platform, place, 'step-up-code');
      const proved = await stepUp(platform, context, session, 'code', () => {
        if (challenge === undefined || !isCode(platform, challenge.code, code))
          throw new RefusedProof('wrong');
        return [challenges.consume(challenge)];
      });
      return context.var.answer({ session: proved });
    },
  )
  .post(
    '/step-up/totp',
    permit('session.step-up'),
    validate('json', totpProof),
    answers(steppedUp),
    async (context) => {
      const { platform, session } = context.var;
      const { code } = context.req.valid('json');
      const proved = await stepUpByFactor(platform, context, session, { method: 'totp', code });
      return context.var.answer({ session: proved });
    },
  )
  .post('/step-up/passkey/options', permit('session.step-up'), answers(passkeyOptions), async (context) => {
    const { platform, session } = context.var;
    const { passkeys } = await requireMethod(platform, session, 'passkey');
    const bytes = await askToSign(platform, placeBeside(session.tokenHash, 'passkey'));
    const allowed = passkeys.map(({ credentialId }) => credentialId);
    return context.var.answer(await assertionOptions(platform, bytes, allowed));
  })
  .post(
    '/step-up/passkey',
    permit('session.step-up'),
    validate('json', secondPasskeyProof),
    answers(steppedUp),
    async (context) => {
      const { platform, session } = context.var;
      const { response } = context.req.valid('json');
      const place = placeBeside(session.tokenHash, 'passkey');
      const challenge = await challenges.take(platform, place, 'passkey');
      const proof = {
        method: 'passkey',
        credentialId: response.id,
        response,
        bytes: challenge?.bytes,
      } as const;
      return context.var.answer({ session: await stepUpByFactor(platform, context, session, proof) });
    },
  );
