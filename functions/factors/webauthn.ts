import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import * as z from 'zod';
import { credentialId } from '#shared/sign-in.ts';
import type { AccountName } from '#functions/accounts/domain.ts';
import type { Platform } from '#functions/platform/platform.ts';
import type { Passkey } from './domain.ts';

/** Milliseconds a browser waits for its person. */
const timeout = 5 * 60 * 1000;
/** ES256, EdDSA and RS256: what authenticators in use speak. */
const algorithms = [-7, -8, -257];

const base64url = z.string().regex(/^[0-9A-Za-z_-]*$/);
const common = {
  id: credentialId,
  rawId: credentialId,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).default({}),
};
const transport = z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']);
const assertion = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.nullish().transform((handle) => handle ?? undefined),
  }),
});
const attestation = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string()).max(10).default([]),
  }),
});

/**
 * Options to sign with a passkey.
 * @param allowed credential ids; absent lets the person pick any passkey of this site.
 */
export async function assertionOptions(platform: Platform, bytes: string, allowed?: readonly string[]) {
  const { challenge, rpId, allowCredentials } = await generateAuthenticationOptions({
    rpID: relyingParty(platform),
    challenge: toBytes(bytes),
    ...(allowed === undefined ? {} : { allowCredentials: allowed.map((id) => ({ id })) }),
  });
  const allow = allowCredentials?.map(({ id }) => ({ id, type: 'public-key' as const }));
  return {
    challenge,
    rpId: rpId ?? relyingParty(platform),
    timeout,
    userVerification: 'required' as const,
    allowCredentials: allow,
  };
}

/** Options to make a passkey for a member, on an authenticator that has none for them yet. */
export async function attestationOptions(
  platform: Platform,
  bytes: string,
  member: AccountName & { handle: string },
  existing: readonly Passkey[],
) {
  const { challenge, rp, user, pubKeyCredParams } = await generateRegistrationOptions({
    rpName: 'Footbridge',
    rpID: relyingParty(platform),
    userName: member.handle,
    userDisplayName: member.handle,
    userID: new Uint8Array(new TextEncoder().encode(`${member.programId}.${member.memberId}`)),
    challenge: toBytes(bytes),
    supportedAlgorithmIDs: algorithms,
  });
  return {
    challenge,
    rp: { id: rp.id ?? relyingParty(platform), name: rp.name },
    user,
    pubKeyCredParams,
    timeout,
    attestation: 'none' as const,
    excludeCredentials: existing.map(({ credentialId: id, transports }) => ({
      id,
      type: 'public-key' as const,
      transports: [...transports],
    })),
    authenticatorSelection: {
      residentKey: 'required' as const,
      requireResidentKey: true as const,
      userVerification: 'required' as const,
    },
  };
}

/** @returns whose passkey a response says it is, or undefined when it says nothing readable. Proves nothing. */
export function claimedAccount(response: unknown): (AccountName & { credentialId: string }) | undefined {
  const { data } = assertion.safeParse(response);
  const handle = Buffer.from(data?.response.userHandle ?? '', 'base64url').toString('utf8');
  const [, programId, memberId] = /^([0-9A-Za-z]{22})\.([0-9A-Za-z]{22})$/.exec(handle) ?? [];
  if (data === undefined || programId === undefined || memberId === undefined) return undefined;
  return { programId, memberId, credentialId: data.id };
}

/**
 * Checks that a passkey signed the bytes, on this site, with its person verified.
 * @returns the authenticator's counter, which the caller compares with the stored one; undefined when anything is not as it should be.
 */
export async function verifyAssertion(
  platform: Platform,
  response: unknown,
  bytes: string,
  passkey: Passkey,
): Promise<number | undefined> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: assertion.parse(response),
      expectedChallenge: bytes,
      expectedOrigin: platform.origin,
      expectedRPID: relyingParty(platform),
      requireUserVerification: true,
      // The library would refuse a counter before it looks at the signature, and anybody could have it recorded.
      credential: { id: passkey.credentialId, publicKey: toBytes(passkey.publicKey), counter: 0 },
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Checks that an authenticator made a passkey for the bytes, on this site, with its person verified.
 * @returns the passkey, or undefined when anything is not as it should be.
 */
export async function verifyAttestation(
  platform: Platform,
  response: unknown,
  bytes: string,
  name: string,
): Promise<Passkey | undefined> {
  try {
    const parsed = attestation.parse(response);
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: parsed,
      expectedChallenge: bytes,
      expectedOrigin: platform.origin,
      expectedRPID: relyingParty(platform),
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    if (!verified) return undefined;
    const { id, publicKey, counter } = registrationInfo.credential;
    return {
      credentialId: credentialId.parse(id),
      name,
      publicKey: Buffer.from(publicKey).toString('base64url'),
      counter,
      transports: parsed.response.transports.filter((way) => transport.safeParse(way).success),
      createdAt: platform.now().toISOString(),
      lastUsedAt: undefined,
    };
  } catch {
    return undefined;
  }
}

function relyingParty(platform: Platform): string {
  return new URL(platform.origin).hostname;
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'base64url'));
}
