import { Secret, TOTP } from 'otpauth';
import { totpSecret } from '#shared/sign-in.ts';
import type { Role } from '#shared/roles.ts';
import * as sessions from '#functions/sessions/repository.ts';
import { createAuthenticator } from '#test/support/authenticator.ts';
import { origin } from '#test/support/community.ts';
import { answered } from '#test/support/forum.ts';
import { addTotp, assertionOptions, registerPasskey } from '#test/support/identity.ts';
import type { Relation } from '../relations.ts';
import { anId, homeOf, keeperOf, type Sample, type Samples, type Scene } from '../scene.ts';
import { addressOf, newPerson, type Actor } from '../world.ts';
import { aPerson } from './staff.ts';

const ofThing: readonly Relation[] = ['own', 'same program', 'other program', 'missing'];
const own = (make: Sample['make'] = () => ({})): Sample => ({ relations: ['own'], make });

async function aPasskey(holder: Actor) {
  const authenticator = createAuthenticator(origin);
  await registerPasskey(holder.browser, authenticator);
  return authenticator;
}

/** Passkeys of somebody; two, because the team can't part with the only one. */
async function aCredential(scene: Scene): Promise<string> {
  if (scene.relation === 'missing') return createAuthenticator(origin).credentialId;
  const holder = scene.relation === 'own' ? scene.actor : await newPerson(scene, homeOf(scene), {});
  await aPasskey(holder);
  return (await aPasskey(holder)).credentialId;
}

async function aSession(scene: Scene): Promise<string> {
  if (scene.relation === 'missing') return anId(scene);
  const { programId, memberId } = keeperOf(scene);
  const [card] = await sessions.list(scene.community.platform, programId, memberId);
  if (card === undefined) throw new Error('They are not signed in');
  return card.id;
}

/** An invitation, sent by the actor where it is their own and they may invite. */
async function anInvitation(scene: Scene, role: Role): Promise<{ invitationId: string }> {
  const id = anId(scene);
  if (scene.relation === 'missing') return { invitationId: id };
  const asksThemselves = scene.relation === 'own' && scene.actor.role === 'staff';
  const sender = asksThemselves ? scene.actor : homeOf(scene).host;
  const rows = [{ row: 1, id, email: `${id.toLowerCase()}@example.test`, role, cohort: '' }];
  await answered(await sender.post('/api/identity/invitations', { rows }), 200);
  return { invitationId: id };
}

const passkeys = '/api/identity/factors/passkeys';
const stepUp = '/api/identity/step-up';

/** Who people are to the outside, and how they prove it. */
export const identitySamples: Samples = {
  'GET /api/identity/sessions': own(async (scene) => {
    scene.secrets.push(await aSession({ ...scene, relation: 'same program' }));
    return {};
  }),
  'DELETE /api/identity/sessions': own(),
  'DELETE /api/identity/sessions/:sessionId': {
    relations: ofThing,
    make: async (scene) => ({ params: { sessionId: await aSession(scene) } }),
  },
  'GET /api/identity/step-up': own(),
  'POST /api/identity/step-up/code-requests': own(),
  'POST /api/identity/step-up/codes': own(async ({ actor, community }) => {
    await answered(await actor.browser.post(`${stepUp}/code-requests`), 200);
    return { body: { code: await community.codeOf(addressOf(actor)) } };
  }),
  'POST /api/identity/step-up/totp': own(async ({ actor, community }) => {
    const { codeNow } = await addTotp(actor.browser, community.clock);
    return { body: { code: codeNow(1) } };
  }),
  'POST /api/identity/step-up/passkey/options': own(async ({ actor }) => {
    await aPasskey(actor);
    return {};
  }),
  'POST /api/identity/step-up/passkey': own(async ({ actor }) => {
    const authenticator = await aPasskey(actor);
    const options = await answered(await actor.browser.post(`${stepUp}/passkey/options`), 200);
    return { body: { response: authenticator.assert(assertionOptions.parse(options)) } };
  }),
  'GET /api/identity/factors': own(),
  'POST /api/identity/factors/passkeys/options': own(),
  'POST /api/identity/factors/passkeys': own(async ({ actor }) => {
    const options = await answered<Parameters<ReturnType<typeof createAuthenticator>['register']>[0]>(
      await actor.browser.post(`${passkeys}/options`),
      200,
    );
    return { body: { response: createAuthenticator(origin).register(options), name: 'My phone' } };
  }),
  'DELETE /api/identity/factors/passkeys/:credentialId': {
    relations: ofThing,
    make: async (scene) => ({ params: { credentialId: await aCredential(scene) } }),
  },
  'POST /api/identity/factors/totp/secret': own(),
  'POST /api/identity/factors/totp': own(async ({ actor, community }) => {
    const answer = await actor.browser.post('/api/identity/factors/totp/secret');
    const { secret } = totpSecret.parse(await answered(answer, 200));
    const timestamp = community.clock.now().getTime();
    return { body: { code: TOTP.generate({ secret: Secret.fromBase32(secret), timestamp }) } };
  }),
  'DELETE /api/identity/factors/totp': own(async ({ actor, community }) => {
    await aPasskey(actor);
    await addTotp(actor.browser, community.clock);
    return {};
  }),
  'POST /api/identity/factors/recovery-codes': own(async ({ actor, community }) => {
    await addTotp(actor.browser, community.clock);
    return {};
  }),
  'GET /api/identity/invitations': {
    relations: ['same program'],
    make: async (scene) => {
      const { invitationId } = await anInvitation({ ...scene, relation: 'other program' }, 'alumni');
      scene.secrets.push(invitationId);
      return {};
    },
  },
  'POST /api/identity/invitations': {
    relations: ['same program'],
    make: (scene) => {
      const id = anId(scene);
      const email = `${id.toLowerCase()}@example.test`;
      return { body: { rows: [{ row: 1, id, email, role: 'alumni', cohort: '' }] } };
    },
  },
  'POST /api/identity/invitations/:invitationId/deliveries': {
    relations: ofThing,
    make: async (scene) => ({ params: await anInvitation(scene, 'alumni') }),
  },
  'POST /api/identity/invitations/:invitationId/approvals': {
    relations: ofThing,
    make: async (scene) => ({ params: await anInvitation(scene, 'moderator') }),
    instead: { own: { answer: '403 second_person_required', because: 'Nobody approves what they asked.' } },
  },
  'DELETE /api/identity/invitations/:invitationId': {
    relations: ofThing,
    make: async (scene) => ({ params: await anInvitation(scene, 'alumni') }),
  },
  'POST /api/identity/people/:memberId/email-disclosures': {
    relations: ofThing,
    make: async (scene) => ({
      params: await aPerson(scene),
      body: { purpose: 'To send the papers they asked for.' },
    }),
  },
};
