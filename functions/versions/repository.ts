import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { contentWarnings } from '#shared/posts.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import type { KeptPost } from '#functions/posts/domain.ts';
import { postVersionKey } from '#functions/table/keys.ts';
import type { WriteItem } from '#functions/table/transact.ts';

const stored = z.object({ version: z.int(), body: z.string(), contentWarnings, until: z.string() });

/** An earlier wording of a post. */
export type PostVersion = z.infer<typeof stored>;

/** Keeps the wording a post had until now, for moderators. */
export function keep(post: KeptPost, until: Date): WriteItem {
  const version: PostVersion = {
    version: post.version,
    body: post.body,
    contentWarnings: post.contentWarnings,
    until: until.toISOString(),
  };
  return {
    table: 'community',
    put: { ...postVersionKey(post.programId, post.threadId, post.id, post.version), ...version },
    condition: 'attribute_not_exists(pk)',
    otherwise: 'retry',
  };
}

/** Erases every earlier wording of a post; its version says how many there can be. */
export function forget(post: KeptPost): WriteItem[] {
  return Array.from({ length: post.version - 1 }, (_, index) => ({
    table: 'community',
    remove: postVersionKey(post.programId, post.threadId, post.id, index + 1),
  }));
}

/** Earlier wordings of a post, newest first. */
export async function list(platform: Platform, post: KeptPost): Promise<PostVersion[]> {
  const { pk, sk } = postVersionKey(post.programId, post.threadId, post.id, 0);
  const { Items = [] } = await platform.database.send(
    new QueryCommand({
      TableName: tableOf(platform, 'community'),
      KeyConditionExpression: 'pk = :thread AND begins_with(sk, :version)',
      ExpressionAttributeValues: { ':thread': pk, ':version': sk.slice(0, sk.lastIndexOf('#') + 1) },
      ScanIndexForward: false,
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => stored.parse(item));
}
