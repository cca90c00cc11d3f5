import type { DraftKey, SealedDraft } from './store.ts';

const algorithm = 'AES-GCM';
const encoder = new TextEncoder();

/** A key no script can read out: it can only be used, on this device. */
export function newKey(): Promise<DraftKey> {
  return crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt']);
}

/** The name a draft is kept under: tells neither whose it is nor where it belongs. */
export async function nameOf(memberId: string, place: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', encoder.encode(`${memberId} ${place}`));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param name what it is kept under; it can't be opened under another */
export async function seal(key: DraftKey, name: string, value: unknown, now: number): Promise<SealedDraft> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(
    { name: algorithm, iv: nonce, additionalData: encoder.encode(name) },
    key,
    encoder.encode(JSON.stringify(value)),
  );
  return { nonce, sealed, savedAt: now };
}

/** @returns undefined for a draft sealed with another key or under another name */
export async function open(key: DraftKey, name: string, draft: SealedDraft): Promise<unknown> {
  try {
    const text = await crypto.subtle.decrypt(
      { name: algorithm, iv: draft.nonce, additionalData: encoder.encode(name) },
      key,
      draft.sealed,
    );
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return undefined;
  }
}
