import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { AppError } from '#functions/platform/errors.ts';
import { keyedDigest } from '#functions/platform/keyed-digest.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import { rateKey } from '#functions/table/identity-keys.ts';
import { windowOf, type RateLimit } from './domain.ts';

/**
 * Counts one more of what a limit limits, in one atomic write.
 * @param bucket who is counted, such as a network or an address; only its digest is stored.
 * @throws AppError `too_many_requests` beyond the limit, with the seconds until the next window.
 */
export async function count(platform: Platform, limit: RateLimit, bucket: string): Promise<void> {
  const { window, secondsLeft } = windowOf(limit, platform.now());
  const { Attributes } = await platform.database.send(
    new UpdateCommand({
      TableName: tableOf(platform, 'identity'),
      Key: rateKey(limit.name, keyedDigest(platform, 'rate limit', bucket), window),
      UpdateExpression: 'ADD hits :one SET expiresAtSeconds = :over',
      ExpressionAttributeValues: { ':one': 1, ':over': (window + 2) * limit.seconds },
      ReturnValues: 'UPDATED_NEW',
    }),
  );
  const { hits } = z.object({ hits: z.int() }).parse(Attributes);
  if (hits > limit.most) throw new AppError('too_many_requests', { retryAfter: secondsLeft });
}
