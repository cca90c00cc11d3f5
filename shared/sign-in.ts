import * as z from 'zod';
import { id, instant } from './ids.ts';
import { email } from './invitations.ts';
import { author, handle, timeZone } from './members.ts';
import { avatars, roles } from './roles.ts';

/** Whose device it is, chosen at sign-in: it sets how long a session lasts. */
const devices = ['shared', 'usual', 'mine'] as const;
export type Device = (typeof devices)[number];
export const device = z.enum(devices);

const oneTimeCode = z.string().regex(/^\d{6}$/, 'Codes have 6 digits.');
export const recoveryCode = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z2-9]{5}-[a-z2-9]{5}$/, 'Recovery codes look like abcde-fghjk.');

export const codeRequest = z.strictObject({ email });
/** The same for every address, known or not. */
export const codeRequested = z.object({ expiresInSeconds: z.int(), resendAfterSeconds: z.int() });
export const codeProof = z.strictObject({ code: oneTimeCode, device, programId: id.optional() });
export const totpProof = z.strictObject({ code: oneTimeCode });
export const recoveryProof = z.strictObject({ code: recoveryCode });
/** Takes no address: the person picks a passkey of this site, and nobody learns whose address has one. */
export const passkeyOptionsRequest = z.strictObject({});
/** What an authenticator calls a passkey, base64url. */
export const credentialId = z.string().regex(/^[0-9A-Za-z_-]{1,1000}$/);
/** WebAuthn JSON as the browser's library makes it; its inside is checked by the WebAuthn library. */
const webauthnJson = z.looseObject({
  id: credentialId,
  rawId: credentialId,
  type: z.literal('public-key'),
  response: z.record(z.string(), z.unknown()),
});
export const passkeyProof = z.strictObject({ response: webauthnJson, device });
export const secondPasskeyProof = z.strictObject({ response: webauthnJson });
export const newPasskey = z.strictObject({
  response: webauthnJson,
  name: z.string().trim().min(1).max(40),
});

/** Who is signed in, and how far. */
const session = z.object({
  member: author,
  program: z.object({ id, name: z.string() }),
  device,
  /** `enroll`: a team member must set up a second factor before anything else. */
  stage: z.enum(['full', 'enroll']),
  /** Until when sensitive acts need no new proof. */
  steppedUpUntil: instant.optional(),
  expiresAt: instant,
  /** Seconds without a request after which the session ends. */
  idleSeconds: z.int(),
  homeCohortId: id.optional(),
});
export type Session = z.infer<typeof session>;
export const sessionPeek = z.discriminatedUnion('signedIn', [
  z.object({ signedIn: z.literal(false) }),
  z.object({ signedIn: z.literal(true), session }),
]);
export type SessionPeek = z.infer<typeof sessionPeek>;

const secondFactors = ['totp', 'passkey', 'recovery-code'] as const;
export type SecondFactor = (typeof secondFactors)[number];
/** What comes next after a proof. */
export const signInStep = z.discriminatedUnion('next', [
  z.object({ next: z.literal('done'), session }),
  z.object({ next: z.literal('second-factor'), methods: z.array(z.enum(secondFactors)) }),
  z.object({ next: z.literal('choose-program'), programs: z.array(z.object({ id, name: z.string() })) }),
]);
export type SignInStep = z.infer<typeof signInStep>;

const listedSession = z.object({
  id,
  current: z.boolean(),
  device,
  /** A coarse name such as "Chrome on Android"; never an address. */
  browser: z.string(),
  createdAt: instant,
  lastSeenAt: instant,
  expiresAt: instant,
});
export type ListedSession = z.infer<typeof listedSession>;
export const sessionList = z.object({ sessions: z.array(listedSession) });
/** Ends every session, this one included unless it is to be kept. */
export const endSessionsQuery = z.strictObject({ keep: z.literal('current').optional() });

/** How a signed-in member can prove once more who it is: by their second factor, or by a mailed code when they have none. */
export const stepUpMethods = z.object({ methods: z.array(z.enum(['code', 'totp', 'passkey'])) });
export const steppedUp = z.object({ session });

export const factors = z.object({
  passkeys: z.array(
    z.object({ id: z.string(), name: z.string(), createdAt: instant, lastUsedAt: instant.optional() }),
  ),
  totp: z.boolean(),
  recoveryCodesLeft: z.int(),
  /** The role asks for a second factor, so the last one can't be taken away. */
  required: z.boolean(),
});
export type Factors = z.infer<typeof factors>;
export const totpSecret = z.object({ secret: z.string(), uri: z.string() });
export const recoveryCodes = z.object({ codes: z.array(z.string()) });
/** Answer to a new factor. With the first that guards sign-in come recovery codes, shown this once. */
export const addedFactor = z.object({ factors, session, recoveryCodes: z.array(z.string()).optional() });
export type AddedFactor = z.infer<typeof addedFactor>;

/** WebAuthn options as the browser's library takes them (`startAuthentication`, `startRegistration`). */
const credentialDescriptor = z.object({
  id: z.string(),
  type: z.literal('public-key'),
  transports: z.array(z.string()).optional(),
});
export const passkeyOptions = z.object({
  challenge: z.string(),
  rpId: z.string(),
  timeout: z.int(),
  userVerification: z.literal('required'),
  allowCredentials: z.array(credentialDescriptor).optional(),
});
export const newPasskeyOptions = z.object({
  challenge: z.string(),
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.object({ alg: z.int(), type: z.literal('public-key') })),
  timeout: z.int(),
  attestation: z.literal('none'),
  excludeCredentials: z.array(credentialDescriptor),
  authenticatorSelection: z.object({
    residentKey: z.literal('required'),
    requireResidentKey: z.literal(true),
    userVerification: z.literal('required'),
  }),
});

/** Joining: the token travels in a request body, never in a URL. */
export const joiningToken = z
  .string()
  .regex(/^[0-9A-Za-z_-]{20,120}$/, 'This invitation link is not complete.');
export const joiningStart = z.strictObject({ token: joiningToken });
export const joiningInvitation = z.object({
  programName: z.string(),
  role: z.enum(roles),
  cohortName: z.string().optional(),
});
export const joiningCodeProof = z.strictObject({ token: joiningToken, code: oneTimeCode });
export const handleSuggestions = z.object({ handles: z.array(handle) });
export const handleCheckRequest = z.strictObject({ handle });
export const handleCheck = z.object({ handle, free: z.boolean(), problem: z.string().optional() });
export const newMember = z.strictObject({
  handle,
  avatar: z.enum(avatars),
  device,
  timeZone,
  /** Versions the person read and accepted. */
  houseRulesVersion: z.string().max(20),
  privacyNoticeVersion: z.string().max(20),
});
export type NewMember = z.infer<typeof newMember>;
