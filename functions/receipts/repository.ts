import * as z from 'zod';
import type { KeptPost } from '#functions/posts/domain.ts';
import { postIdKey } from '#functions/table/keys.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import type { Receipt } from './domain.ts';

const stored = z.object({ position: z.string(), authorId: z.string(), digest: z.string() });

/** Parses a receipt read along with other items. */
export function parse(item: Record<string, unknown> | undefined): Receipt | undefined {
  return item === undefined ? undefined : stored.parse(item);
}

/** Adds the receipt of a new post, which answers retries. @param digest of what was sent. */
export function create(post: KeptPost, digest: string): WriteItem {
  const receipt: Receipt = { position: post.position, authorId: post.author.memberId, digest };
  return {
    table: 'community',
    put: { ...postIdKey(post.programId, post.threadId, post.id), ...receipt },
    condition: 'attribute_not_exists(pk)',
    otherwise: 'retry',
  };
}
