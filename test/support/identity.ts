import { Secret, TOTP } from 'otpauth';
import { z } from 'zod';
import { newAccount } from '#functions/accounts/domain.ts';
import * as accounts from '#functions/accounts/repository.ts';
import { createIdentityApp } from '#functions/identity.app.ts';
import type { MemberState } from '#shared/roles.ts';
import * as ledger from '#functions/ledger/repository.ts';
import * as members from '#functions/members/repository.ts';
import { writeTogether } from '#functions/table/transact.ts';
import {
  createTestCommunity,
  type NewMember,
  type TestCommunity,
  type TestMember,
  type TestProgram,
} from './community.ts';
import type { Authenticator } from './authenticator.ts';
import type { FakeClock } from './fake-clock.ts';
import { openMailbox, type Mailbox } from './mailbox.ts';
import { newVisitor, type Visitor } from './visitor.ts';

/** A person with an address, who was in the program before the test begins. */
export interface Person extends TestMember {
  email: string;
}

/** A community whose people come in through the identity application. */
export interface IdentityCommunity extends TestCommunity {
  mailbox: Mailbox;
  /** A member with an account and no factor but the address. */
  newPerson: (program: TestProgram, options?: NewMember & { email?: string }) => Promise<Person>;
  /** A browser of its own; every one from another network unless told. */
  newBrowser: (address?: string) => Visitor;
  /** Asks for a code and types it in. @returns the answer to the code. */
  signInByCode: (browser: Visitor, email: string, body?: Record<string, unknown>) => Promise<Response>;
  /** Suspends, removes or restores a person; sessions stay, as if this were all that happened yet. */
  setState: (person: Person, state: MemberState) => Promise<void>;
  /** What the ledger says about a member, as `action` or `action:reason`, oldest first. */
  recordOf: (person: Person) => Promise<string[]>;
}

/**
 * Makes one for a test file.
 * @param createApplication the identity application unless a test needs others beside it.
 */
export async function createIdentityCommunity(
  createApplication: Parameters<typeof createTestCommunity>[0] = createIdentityApp,
): Promise<IdentityCommunity> {
  const community = await createTestCommunity(createApplication);
  const { platform } = community;
  const mailbox = openMailbox(platform);
  let networks = 0;
  let people = 0;
  return {
    ...community,
    mailbox,
    newPerson: async (program, { email, ...options } = {}) => {
      people += 1;
      const member = await program.newMember(options);
      const address = email ?? `person${people}@example.test`;
      const account = newAccount(member, address, platform.now());
      await writeTogether(
        platform,
        accounts.create(platform, account, () => new Error('two people with one address')),
      );
      return { ...member, email: address };
    },
    newBrowser: (address) => {
      networks += 1;
      return newVisitor(community, address ?? `198.51.${Math.floor(networks / 250)}.${networks % 250}`);
    },
    signInByCode: async (browser, email, body = {}) => {
      await browser.post('/api/identity/sign-in/code-requests', { email });
      const code = await mailbox.codeOf(email);
      return browser.post('/api/identity/sign-in/codes', { code, device: 'usual', ...body });
    },
    setState: async ({ programId, memberId }, state) => {
      const member = await members.find(platform, programId, memberId);
      if (member === undefined) throw new Error('nobody to suspend');
      await writeTogether(platform, [members.update(member, { ...member, state })]);
    },
    recordOf: async ({ programId, memberId }) => {
      const { entries } = await ledger.listAbout(platform, programId, memberId, 50, undefined);
      return entries
        .toReversed()
        .map(({ action, reasonCode }) => (reasonCode === undefined ? action : `${action}:${reasonCode}`));
    },
  };
}

/** A code that is certainly not the given one. */
export function wrongCode(code: string): string {
  return code === '000000' ? '000001' : '000000';
}

/** The `code` of a problem answer. */
export async function problemCode(response: Response): Promise<string> {
  return z.object({ code: z.string() }).parse(await response.json()).code;
}

export const sessionCookie = '__Host-footbridge-session';
export const requestCookie = '__Host-footbridge-request';

/** The contract's answers, as tests read them. */
const registrationOptions = z.object({
  challenge: z.string(),
  rp: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
});
const added = z.object({ recoveryCodes: z.array(z.string()).optional() });

/** Registers an authenticator for whoever is signed in. @returns the recovery codes that came with it. */
export async function registerPasskey(
  client: Pick<Visitor, 'post'>,
  authenticator: Authenticator,
): Promise<string[] | undefined> {
  const options = await client.post('/api/identity/factors/passkeys/options');
  const response = authenticator.register(registrationOptions.parse(await options.json()));
  const answer = await client.post('/api/identity/factors/passkeys', { response, name: 'My phone' });
  return added.parse(await answer.json()).recoveryCodes;
}

/** Sets up an authenticator app for whoever is signed in. */
export async function addTotp(
  client: Pick<Visitor, 'post'>,
  clock: FakeClock,
): Promise<{ codeNow: (stepsLater?: number) => string; recoveryCodes: string[] | undefined }> {
  const answer = await client.post('/api/identity/factors/totp/secret');
  const { secret } = z.object({ secret: z.string() }).parse(await answer.json());
  const codeNow = (stepsLater = 0) =>
    TOTP.generate({
      secret: Secret.fromBase32(secret),
      timestamp: clock.now().getTime() + stepsLater * 30_000,
    });
  const done = await client.post('/api/identity/factors/totp', { code: codeNow() });
  return { codeNow, recoveryCodes: added.parse(await done.json()).recoveryCodes };
}

/** Asks for options and answers them. */
export async function signInByPasskey(
  browser: Visitor,
  authenticator: Authenticator,
  behavior: Parameters<Authenticator['assert']>[1] = {},
): Promise<Response> {
  const options = await browser.post('/api/identity/sign-in/passkey/options', {});
  const response = authenticator.assert(assertionOptions.parse(await options.json()), behavior);
  return browser.post('/api/identity/sign-in/passkey', { response, device: 'usual' });
}

export const assertionOptions = z.object({
  challenge: z.string(),
  rpId: z.string(),
  allowCredentials: z.array(z.object({ id: z.string(), type: z.string() })).optional(),
});
