import { codeProof, codeRequest, codeRequested, signInStep } from '#shared/sign-in.ts';
import { isTeam } from '#shared/roles.ts';
import * as accounts from '#functions/accounts/repository.ts';
import { bindBrowser, boundPlace } from '#functions/challenges/cookie.ts';
import { expiry, type Challenge } from '#functions/challenges/domain.ts';
import { mailCode } from '#functions/challenges/mail-code.ts';
import { codeSeconds, isCode } from '#functions/challenges/one-time-code.ts';
import * as challenges from '#functions/challenges/repository.ts';
import { secondFactorsOf } from '#functions/factors/domain.ts';
import * as members from '#functions/members/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import { open } from '#functions/platform/permit.ts';
import { createRouter } from '#functions/platform/router.ts';
import { answers, validate } from '#functions/platform/validate.ts';
import { networkOf, overall, perEmail, perNetwork } from '#functions/rate-limits/domain.ts';
import * as rateLimits from '#functions/rate-limits/repository.ts';
import { transact, writeUnrecorded } from '#functions/table/transact.ts';
import { enter, findEntrance, type Entrance } from './entrance.ts';

/** Coming in by a code that is mailed. */
export const signInRoutes = createRouter()
  .post(
    '/sign-in/code-requests',
    open('sign-in'),
    validate('json', codeRequest),
    answers(codeRequested),
    async (context) => {
      const { platform, clientAddress } = context.var;
      const { email } = context.req.valid('json');
      await rateLimits.count(platform, perNetwork('sign-in-code'), networkOf(clientAddress));
      await rateLimits.count(platform, overall('sign-in-code'), 'everyone');
      await rateLimits.count(platform, perEmail('sign-in-code'), email);
      const known = await members.withoutRemoved(platform, await accounts.findByEmail(platform, email));
      const asked = {
        kind: 'sign-in-code',
        place: bindBrowser(platform, context),
        accounts: known,
      } as const;
      const letter = { kind: 'sign-in-code', to: email, decoy: known.length === 0 } as const;
      return context.var.answer(await mailCode(platform, asked, letter));
    },
  )
  .post(
    '/sign-in/codes',
    open('sign-in'),
    validate('json', codeProof),
    answers(signInStep),
    async (context) => {
      const { platform } = context.var;
      const { code, device, programId } = context.req.valid('json');
      const challenge = await challenges.countTry(platform, boundPlace(context), 'sign-in-code');
      if (challenge === undefined || !isCode(platform, challenge.code, code)) {
        throw new AppError('code_not_accepted');
      }
      const found = await Promise.all(challenge.accounts.map((name) => findEntrance(platform, name)));
      const entrances = found.filter((entrance) => entrance !== undefined);
      const chosen = entrances.filter(({ program }) => programId === undefined || program.id === programId);
      const [entrance, ...others] = chosen;
      if (entrance === undefined) throw new AppError('code_not_accepted');
      if (others.length > 0) {
        await writeUnrecorded(platform, () =>
          Promise.resolve({ writes: [challenges.renewTries(challenge)], result: undefined }),
        );
        const programs = chosen.map(({ program }) => ({ id: program.id, name: program.name }));
        return context.var.answer({ next: 'choose-program', programs });
      }
      const name = { programId: entrance.program.id, memberId: entrance.member.memberId };
      const methods = methodsOf(entrance);
      if (methods.length > 0) {
        const next: Challenge = {
          kind: 'second-factor',
          place: challenge.place,
          tries: 0,
          expiresAt: expiry(platform.now(), codeSeconds),
          account: name,
          device,
        };
        await transact(platform, name, async () => ({
          activity: (await findEntrance(platform, name))?.activity ?? entrance.activity,
          writes: [challenges.replace(challenge, next)],
          record: { action: 'sign-in.code-accepted', subjectMemberId: name.memberId },
          result: undefined,
        }));
        return context.var.answer({ next: 'second-factor', methods });
      }
      const session = await enter(platform, context, {
        name,
        device,
        stage: isTeam(entrance.member.role) ? 'enroll' : 'full',
        method: 'code',
        prove: (fresh) => {
          // A second factor set up since the first look has to be asked for.
          if (methodsOf(fresh).length > 0) throw new AppError('code_not_accepted');
          return [challenges.consume(challenge), accounts.checkUnchanged(fresh.held.account)];
        },
      });
      return context.var.answer({ next: 'done', session });
    },
  );

const methodsOf = ({ member, held }: Entrance) => secondFactorsOf(member.role, held);
