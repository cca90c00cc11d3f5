import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { activityKey } from '#functions/table/keys.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import { readTogether } from '#functions/table/read-together.ts';
import type { LaneHead } from '#functions/ledger/domain.ts';
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
    new GetCommand({
      TableName: tableOf(platform, 'community'),
      Key: activityKey(programId, memberId),
      ConsistentRead: true,
    }),
  );
  return parse(Item);
}

/** Where the ledger lanes of these members end, strongly consistent; those that never wrote are absent. */
export async function findLanes(
  platform: Platform,
  programId: string,
  memberIds: readonly string[],
): Promise<Map<string, LaneHead>> {
  const heads = new Map<string, LaneHead>();
  for (let from = 0; from < memberIds.length; from += mostReadTogether) {
    const ids = memberIds.slice(from, from + mostReadTogether);
    const items = await readTogether(
      platform,
      Object.fromEntries(ids.map((id) => [id, activityKey(programId, id)])),
    );
    for (const [id, item] of Object.entries(items)) {
      const { lane } = parse(item);
      if (lane !== undefined) heads.set(id, lane);
    }
  }
  return heads;
}

const mostReadTogether = 100;

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
