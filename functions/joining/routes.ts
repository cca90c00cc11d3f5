import {
  codeRequested,
  handleCheck,
  handleCheckRequest,
  handleSuggestions,
  joiningCodeProof,
  joiningInvitation,
  joiningStart,
  newMember,
  signInStep,
} from '#shared/sign-in.ts';
import { bindBrowser, boundPlace } from '#functions/challenges/cookie.ts';
import { expiry, type Challenge } from '#functions/challenges/domain.ts';
import { mailCode } from '#functions/challenges/mail-code.ts';
import { isCode } from '#functions/challenges/one-time-code.ts';
import * as challenges from '#functions/challenges/repository.ts';
import * as cohorts from '#functions/cohorts/repository.ts';
import { refusalOf } from '#functions/handles/domain/refusal.ts';
import { skeletonOf } from '#functions/handles/domain/skeleton.ts';
import { suggestHandles } from '#functions/handles/domain/suggestions.ts';
import * as handles from '#functions/handles/repository.ts';
import type { Invitation } from '#functions/invitations/domain/lifecycle.ts';
import { AppError } from '#functions/platform/errors.ts';
import { open } from '#functions/platform/permit.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { createRouter } from '#functions/platform/router.ts';
import { answers, done, validate } from '#functions/platform/validate.ts';
import * as programs from '#functions/programs/repository.ts';
import { networkOf, overall, perNetwork, type RateLimit } from '#functions/rate-limits/domain.ts';
import * as rateLimits from '#functions/rate-limits/repository.ts';
import { writeUnrecorded } from '#functions/table/transact.ts';
import { becomeMember } from './become-member.ts';
import { invitationGone, joiningSeconds } from './domain.ts';
import { findByToken, findProved } from './find-invited.ts';

const suggestionsDrawn = 18;
const suggestionsShown = 6;
/** What may be mailed for one invitation. */
const codesPerInvitation: RateLimit = { name: 'joining-code-invitation', most: 10, seconds: 60 * 60 };
/** Handles one invited person may look at: plenty to choose, too few to list who is here. */
const handlesPerInvitation: RateLimit = { name: 'joining-handle-invitation', most: 120, seconds: 60 * 60 };

/** Coming in for the first time; mounted at `/api/identity/joining`. */
export const joiningRoutes = createRouter()
  .post(
    '/',
    open('joining'),
    validate('json', joiningStart),
    answers(joiningInvitation),
    async (context) => {
      const { platform, clientAddress } = context.var;
      await countGuess(platform, 'joining', clientAddress);
      const invitation = await findByToken(platform, context.req.valid('json').token);
      return context.var.answer(await summarize(platform, invitation));
    },
  )
  .post(
    '/code-requests',
    open('joining'),
    validate('json', joiningStart),
    answers(codeRequested),
    async (context) => {
      const { platform, clientAddress } = context.var;
      await countGuess(platform, 'joining-code', clientAddress);
      const invitation = await findByToken(platform, context.req.valid('json').token);
      await rateLimits.count(platform, codesPerInvitation, bucketOf(invitation));
      const place = bindBrowser(platform, context);
      const invited = { programId: invitation.programId, invitationId: invitation.id };
      const letter = { kind: 'joining-code', to: invitation.email, decoy: false } as const;
      return context.var.answer(
        await mailCode(platform, { kind: 'joining-code', place, invitation: invited }, letter),
      );
    },
  )
  .post('/codes', open('joining'), validate('json', joiningCodeProof), async (context) => {
    const { platform, clientAddress } = context.var;
    const { token, code } = context.req.valid('json');
    await countGuess(platform, 'joining-proof', clientAddress);
    const invitation = await findByToken(platform, token);
    const challenge = await challenges.countTry(platform, boundPlace(context), 'joining-code');
    const meant = challenge?.invitation.invitationId === invitation.id;
    if (challenge === undefined || !meant || !isCode(platform, challenge.code, code)) {
      throw new AppError('code_not_accepted');
    }
    const next: Challenge = {
      kind: 'joining',
      place: challenge.place,
      tries: 0,
      expiresAt: expiry(platform.now(), joiningSeconds),
      invitation: challenge.invitation,
    };
    await writeUnrecorded(platform, () =>
      Promise.resolve({ writes: [challenges.replace(challenge, next)], result: undefined }),
    );
    return done(context);
  })
  .get('/handle-suggestions', open('joining'), answers(handleSuggestions), async (context) => {
    const { platform } = context.var;
    const { invitation } = await findProved(platform, context);
    await rateLimits.count(platform, handlesPerInvitation, bucketOf(invitation));
    const drawn = suggestHandles(platform.random, invitation.email, suggestionsDrawn);
    const taken = await handles.listTaken(platform, invitation.programId, drawn.map(skeletonOf));
    const free = drawn.filter((handle) => !taken.has(skeletonOf(handle)));
    return context.var.answer({ handles: free.slice(0, suggestionsShown) });
  })
  .post(
    '/handle-checks',
    open('joining'),
    validate('json', handleCheckRequest),
    answers(handleCheck),
    async (context) => {
      const { platform } = context.var;
      const { handle } = context.req.valid('json');
      const { invitation } = await findProved(platform, context);
      await rateLimits.count(platform, handlesPerInvitation, bucketOf(invitation));
      const refusal = refusalOf(handle, invitation.email);
      if (refusal !== undefined) return context.var.answer({ handle, free: false, problem: refusal });
      const skeleton = skeletonOf(handle);
      const taken = await handles.listTaken(platform, invitation.programId, [skeleton]);
      if (!taken.has(skeleton)) return context.var.answer({ handle, free: true });
      return context.var.answer({ handle, free: false, problem: new AppError('handle_taken').message });
    },
  )
  .post(
    '/members',
    open('joining'),
    validate('json', newMember),
    answers(signInStep, 201),
    async (context) => {
      const { platform } = context.var;
      const session = await becomeMember(platform, context, context.req.valid('json'));
      return context.var.answer({ next: 'done', session });
    },
  );

/** Counts before anything is looked up, so that guessing costs the same whatever was guessed. */
async function countGuess(platform: Platform, name: string, clientAddress: string): Promise<void> {
  await rateLimits.count(platform, perNetwork(name), networkOf(clientAddress));
  await rateLimits.count(platform, overall(name), 'everyone');
}

const bucketOf = ({ programId, id }: Invitation) => `${programId}.${id}`;

async function summarize(platform: Platform, { programId, role, cohortId }: Invitation) {
  const [program, cohort] = await Promise.all([
    programs.find(platform, programId),
    cohortId === undefined ? undefined : cohorts.find(platform, programId, cohortId),
  ]);
  if (program === undefined) throw invitationGone();
  return { programName: program.name, role, cohortName: cohort?.name };
}
