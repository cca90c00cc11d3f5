import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { activityKey } from '#functions/table/keys.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import { noActivity, type Activity } from './domain.ts';

const stored = z.object({
  version: z.int(),
  lane: z.object({ day: z.string(), sequence: z.int(), hash: z.string() }).optional(),
  window: z.object({ startedAt: z.string(), writes: z.int() }).optional(),
  posting: z.object({
    topics: z.int(),
    replies: z.int(),
    lastPostAt: z.string().optional(),
    lastTopicAt: z.string().optional(),
    lastPostDigest: z.string().optional(),
  }),
});

/** Reads what a member did lately, strongly consistent. */
export async function find(platform: Platform, programId: string, memberId: string): Promise<Activity> {
  const { Item } = await platform.database.send(
    new GetCommand({ TableName: tableOf(platform, 'community'), Key: activityKey(programId, memberId), ConsistentRead: true }),
  );
  return parse(Item);
}

/** Parses an activity item read along with others; one that isn't there yet is no activity. */
export function parse(item: Record<string, unknown> | undefined): Activity {
  if (item === undefined) return noActivity;
  const { version, lane, window, posting } = stored.parse(item);
  return {
    version,
    lane,
    window,
    posting: {
      topics: posting.topics,
      replies: posting.replies,
      lastPostAt: posting.lastPostAt,
      lastTopicAt: posting.lastTopicAt,
      lastPostDigest: posting.lastPostDigest,
    },
  };
}

/** Replaces the activity, provided nobody wrote it since `before` was read. */
export function save(programId: string, memberId: string, before: Activity, after: Activity): WriteItem {
  return {
    table: 'community',
    put: { ...activityKey(programId, memberId), ...after },
    condition: before.version === 0 ? 'attribute_not_exists(pk)' : 'version = :before',
    values: before.version === 0 ? undefined : { ':before': before.version },
    otherwise: 'retry',
  };
}
