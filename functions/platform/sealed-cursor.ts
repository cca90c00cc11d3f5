import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { AppError } from './errors.ts';
import type { Platform } from './platform.ts';

/** Who a cursor was made for; it opens for nobody and nothing else. */
export interface CursorScope {
  programId: string;
  memberId: string;
  /** Names the list and what narrows it, such as `board-page:<boardId>`. */
  query: string;
}

const lifetimeMilliseconds = 24 * 60 * 60 * 1000;

/** Seals where a list goes on (AES-256-GCM) so that a client can carry it and neither read nor change it. */
export function sealCursor(platform: Platform, scope: CursorScope, place: unknown): string {
  const nonce = platform.random(12);
  const cipher = createCipheriv('aes-256-gcm', cursorKey(platform), nonce);
  cipher.setAAD(boundTo(scope));
  const text = JSON.stringify({ at: platform.now().getTime(), place });
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/**
 * @returns what was sealed.
 * @throws AppError `invalid_cursor` for one that was tampered with, belongs to someone or something else, or is over a day old.
 */
export function openCursor(platform: Platform, scope: CursorScope, cursor: string): unknown {
  try {
    const bytes = Buffer.from(cursor, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', cursorKey(platform), bytes.subarray(0, 12), {
      authTagLength: 16,
    });
    decipher.setAAD(boundTo(scope));
    decipher.setAuthTag(bytes.subarray(12, 28));
    const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    const { at, place } = JSON.parse(text) as { at: number; place: unknown };
    if (platform.now().getTime() - at <= lifetimeMilliseconds) return place;
  } catch (cause) {
    throw new AppError('invalid_cursor', { cause });
  }
  throw new AppError('invalid_cursor');
}

const keys = new WeakMap<Uint8Array, Buffer>();

function cursorKey(platform: Platform): Buffer {
  const known = keys.get(platform.secret);
  if (known) return known;
  const key = Buffer.from(hkdfSync('sha256', platform.secret, '', 'footbridge sealed cursor', 32));
  keys.set(platform.secret, key);
  return key;
}

function boundTo(scope: CursorScope): Buffer {
  return Buffer.from(JSON.stringify([scope.programId, scope.memberId, scope.query]));
}
