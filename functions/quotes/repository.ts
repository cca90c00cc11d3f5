import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import type { KeptPost } from '#functions/posts/domain.ts';
import * as posts from '#functions/posts/repository.ts';
import { postKey } from '#functions/table/keys.ts';

/**
 * Erases the words of a taken-back post from the posts that quote it. Readers have not seen them since it was taken
 * back; this takes them out of the store, too. Doing it again changes nothing.
 */
export async function forget(platform: Platform, { programId, threadId, id }: KeptPost): Promise<void> {
  const low = postKey(programId, threadId, '');
  let start: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await platform.database.send(
      new QueryCommand({
        TableName: tableOf(platform, 'community'),
        KeyConditionExpression: 'pk = :thread AND begins_with(sk, :post)',
        FilterExpression: 'quote.postId = :quoted AND quote.excerpt <> :none',
        ExpressionAttributeValues: { ':thread': low.pk, ':post': low.sk, ':quoted': id, ':none': '' },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    );
    for (const quoting of Items.map(posts.parse)) {
      await platform.database.send(
        new UpdateCommand({
          TableName: tableOf(platform, 'community'),
          Key: postKey(programId, threadId, quoting.position),
          UpdateExpression: 'SET quote.excerpt = :none',
          ConditionExpression: 'attribute_exists(quote)',
          ExpressionAttributeValues: { ':none': '' },
        }),
      );
    }
    start = LastEvaluatedKey;
  } while (start !== undefined);
}
