import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import type { KeptPost } from '#functions/posts/domain.ts';
import * as posts from '#functions/posts/repository.ts';
import { postKey } from '#functions/table/keys.ts';
import { quotedWords } from './domain.ts';

/**
 * Brings the posts that quote a changed one to what it says now, whatever it said when it changed: edited words are
 * quoted no more, and those of a taken-back post are out of the store, too. Doing it again changes nothing.
 */
export async function refresh(platform: Platform, changed: KeptPost): Promise<void> {
  const { programId, threadId, id, position } = changed;
  const quoted = await posts.find(platform, programId, threadId, position);
  const excerpt = quoted === undefined ? '' : quotedWords(quoted);
  const low = postKey(programId, threadId, '');
  let start: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await platform.database.send(
      new QueryCommand({
        TableName: tableOf(platform, 'community'),
        KeyConditionExpression: 'pk = :thread AND begins_with(sk, :post)',
        FilterExpression: 'quote.postId = :quoted AND quote.excerpt <> :excerpt',
        ExpressionAttributeValues: {
          ':thread': low.pk,
          ':post': low.sk,
          ':quoted': id,
          ':excerpt': excerpt,
        },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    );
    for (const quoting of Items.map(posts.parse)) await show(platform, quoting, excerpt);
    start = LastEvaluatedKey;
  } while (start !== undefined);
}

/** A quoting post that was taken back meanwhile has no quote to change. */
async function show(platform: Platform, quoting: KeptPost, excerpt: string): Promise<void> {
  try {
    await platform.database.send(
      new UpdateCommand({
        TableName: tableOf(platform, 'community'),
        Key: postKey(quoting.programId, quoting.threadId, quoting.position),
        UpdateExpression: 'SET quote.excerpt = :excerpt',
        ConditionExpression: 'attribute_exists(quote)',
        ExpressionAttributeValues: { ':excerpt': excerpt },
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
