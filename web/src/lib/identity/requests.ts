import { community, identity, moderation, read } from '#lib/api.ts';
import type { Avatar } from '#shared/roles.ts';
import type { Device, NewMember } from '#shared/sign-in.ts';

/** What the identity pages ask of the API. Each throws an ApiProblem unless it was answered well. */

const door = identity.api.identity;
const signIn = door['sign-in'];
const second = signIn['second-factor'];
const stepUp = door['step-up'];
const { joining, sessions, factors } = door;

/** A passkey's answer as the browser's library makes it. */
type PasskeyResponse = Parameters<(typeof signIn)['passkey']['$post']>[0]['json']['response'];

export const requestCode = (email: string) => read(signIn['code-requests'].$post({ json: { email } }));

/** @param programId for an address that is known in several programs */
export const proveCode = (code: string, device: Device, programId?: string) =>
  read(signIn.codes.$post({ json: { code, device, ...(programId === undefined ? {} : { programId }) } }));

export const passkeyOptions = () => read(signIn.passkey.options.$post({ json: {} }));
export const provePasskey = (response: PasskeyResponse, device: Device) =>
  read(signIn.passkey.$post({ json: { response, device } }));

export const proveTotp = (code: string) => read(second.totp.$post({ json: { code } }));
export const proveRecoveryCode = (code: string) => read(second['recovery-code'].$post({ json: { code } }));
export const secondPasskeyOptions = () => read(second.passkey.options.$post());
export const proveSecondPasskey = (response: PasskeyResponse) =>
  read(second.passkey.$post({ json: { response } }));

export const openInvitation = (token: string) => read(joining.$post({ json: { token } }));
export const requestJoiningCode = (token: string) =>
  read(joining['code-requests'].$post({ json: { token } }));
export async function proveJoiningCode(token: string, code: string): Promise<void> {
  await joining.codes.$post({ json: { token, code } });
}
export const suggestHandles = () => read(joining['handle-suggestions'].$get());
export const checkHandle = (handle: string) => read(joining['handle-checks'].$post({ json: { handle } }));
export const becomeMember = (member: NewMember) => read(joining.members.$post({ json: member }));

export const stepUpMethods = () => read(stepUp.$get());
export const requestStepUpCode = () => read(stepUp['code-requests'].$post());
export const stepUpByCode = (code: string) => read(stepUp.codes.$post({ json: { code } }));
export const stepUpByTotp = (code: string) => read(stepUp.totp.$post({ json: { code } }));
export const stepUpPasskeyOptions = () => read(stepUp.passkey.options.$post());
export const stepUpByPasskey = (response: PasskeyResponse) =>
  read(stepUp.passkey.$post({ json: { response } }));

export const listSessions = () => read(sessions.$get());
export async function endSession(sessionId: string): Promise<void> {
  await sessions[':sessionId'].$delete({ param: { sessionId } });
}
/** Ends every session but this one. */
export async function endOtherSessions(): Promise<void> {
  await sessions.$delete({ query: { keep: 'current' } });
}

export const readFactors = () => read(factors.$get());
export const newPasskeyOptions = () => read(factors.passkeys.options.$post());
export const addPasskey = (response: PasskeyResponse, name: string) =>
  read(factors.passkeys.$post({ json: { response, name } }));
export async function removePasskey(credentialId: string): Promise<void> {
  await factors.passkeys[':credentialId'].$delete({ param: { credentialId } });
}
export const newTotpSecret = () => read(factors.totp.secret.$post());
export const addTotp = (code: string) => read(factors.totp.$post({ json: { code } }));
export async function removeTotp(): Promise<void> {
  await factors.totp.$delete();
}
export const renewRecoveryCodes = () => read(factors['recovery-codes'].$post());

export const readAccount = () => read(community.api.me.$get());
/** @param version the one the person changed; 412 when there is a newer one */
export const changeAccount = (change: { avatar?: Avatar; timeZone?: string }, version: number) =>
  read(community.api.me.$patch({ json: change }, { headers: { 'If-Match': String(version) } }));

/** @param cursor where an earlier page ended */
export const readRecord = (cursor?: string) =>
  read(moderation.api.moderation.record.$get({ query: cursor === undefined ? {} : { cursor } }));
