import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { KeyName } from '#infra/keys.ts';

const secret = z.strictObject({
  identity: z.base64(),
  community: z.base64(),
  origin: z.string().min(32),
  originBefore: z.string().min(32),
} satisfies Record<KeyName, z.ZodType>);

const newKey = () => randomBytes(48).toString('base64');
const newOriginKey = () => randomBytes(48).toString('base64url');

/** The parts of a new deployment's secret, as the text that is stored. */
export function newSecret(): string {
  return JSON.stringify({
    identity: newKey(),
    community: newKey(),
    origin: newOriginKey(),
    originBefore: newOriginKey(),
  });
}

/**
 * The same secret with new keys where that can be: what CloudFront shows the API, with the one before still accepted,
 * and what seals cursors. `identity` stays: every address is found by it.
 * @throws ZodError for a text that is no such secret.
 */
export function rotated(text: string): string {
  const before = secret.parse(JSON.parse(text));
  return JSON.stringify({
    ...before,
    community: newKey(),
    origin: newOriginKey(),
    originBefore: before.origin,
  });
}
