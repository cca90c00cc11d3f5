import { createHash } from 'node:crypto';
import { AppError } from '#functions/platform/errors.ts';

/** Remembers which words came with a client-made id, and where they were put. */
export interface Receipt {
  position: string;
  authorId: string;
  /** Digest of what was sent, whatever the post says by now. */
  digest: string;
}

/** SHA-256 over parts of a text, hex. */
export function digestOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * @returns whether what comes with an id was written before, by the same person in the same words.
 * @throws AppError `id_conflict` when the id stands for something else.
 */
export function isRetry(receipt: Receipt | undefined, authorId: string, digest: string): boolean {
  if (receipt === undefined) return false;
  if (receipt.authorId !== authorId || receipt.digest !== digest) throw new AppError('id_conflict');
  return true;
}
