import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import * as requests from './requests.ts';

/** The library is fetched only by those who use a passkey. */
const library = () => import('@simplewebauthn/browser');

type RequestOptions = Awaited<ReturnType<typeof requests.passkeyOptions>>;
type CreationOptions = Awaited<ReturnType<typeof requests.newPasskeyOptions>>;

/** @returns whether this browser knows passkeys at all */
export function passkeysWork(): boolean {
  return typeof PublicKeyCredential === 'function';
}

/** @returns whether the browser can offer passkeys in the list under a field */
export async function passkeysFillIn(): Promise<boolean> {
  if (!passkeysWork()) return false;
  const { browserSupportsWebAuthnAutofill } = await library();
  return browserSupportsWebAuthnAutofill();
}

/**
 * Lets the person choose and unlock a passkey.
 * @param inField offers it in the list under the field marked `autocomplete="… webauthn"`; waits until one is chosen
 * @throws WebAuthnError or DOMException when the person turned it down or it took too long
 */
export async function usePasskey(options: RequestOptions, inField = false) {
  const { startAuthentication } = await library();
  const optionsJSON = options as PublicKeyCredentialRequestOptionsJSON;
  const response = await startAuthentication({ optionsJSON, useBrowserAutofill: inField });
  return { ...response, response: { ...response.response } };
}

/** Makes a new passkey on this device. Throws as `usePasskey` does. */
export async function makePasskey(options: CreationOptions) {
  const { startRegistration } = await library();
  const optionsJSON = options as PublicKeyCredentialCreationOptionsJSON;
  const response = await startRegistration({ optionsJSON });
  return { ...response, response: { ...response.response } };
}

/** Takes back a request that waits for a passkey, so that another can begin. */
export async function stopWaitingForPasskey(): Promise<void> {
  const { WebAuthnAbortService } = await library();
  WebAuthnAbortService.cancelCeremony();
}
