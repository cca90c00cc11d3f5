import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { author } from '#shared/members.ts';
import { caseStates, tiers } from '#shared/moderation.ts';
import { contentStates, reasonCodes } from '#shared/posts.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import { caseKey, caseListKey, subjectCaseKey } from '#functions/table/keys.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import type { Case } from './domain.ts';

const stored = z.object({
  id: z.string(),
  state: z.enum(caseStates),
  tier: z.enum(tiers),
  openedAt: z.string(),
  reportCount: z.int(),
  score: z.number(),
  reasons: z.array(z.enum(reasonCodes)),
  boardId: z.string(),
  threadId: z.string(),
  position: z.string(),
  postId: z.string(),
  boardName: z.string(),
  threadTitle: z.string(),
  excerpt: z.string(),
  authorMemberId: z.string(),
  sealedCopy: z.object({ body: z.string(), author, sealedAt: z.string() }),
  contentState: z.enum(contentStates),
  version: z.int(),
});

const storedPointer = z.object({ caseId: z.string() });

function parse(item: Record<string, unknown>): Case {
  return stored.parse(item);
}

/** The id of the case of a post, parsed from the pointer beside the post. */
export function parsePointer(item: Record<string, unknown> | undefined): string | undefined {
  return item === undefined ? undefined : storedPointer.parse(item).caseId;
}

/** One case, strongly consistent. */
export async function find(
  platform: Platform,
  programId: string,
  caseId: string,
): Promise<Case | undefined> {
  const { Item } = await platform.database.send(
    new GetCommand({
      TableName: tableOf(platform, 'community'),
      Key: caseKey(programId, caseId),
      ConsistentRead: true,
    }),
  );
  return Item === undefined ? undefined : parse(Item);
}

/**
 * Cases of one state: the gravest tier first, the oldest first within it.
 * @param after where the page before ended, as returned in `next`.
 */
export async function list(
  platform: Platform,
  programId: string,
  state: Case['state'],
  limit: number,
  after: string | undefined,
): Promise<{ cases: Case[]; next: string | undefined }> {
  const { Items = [] } = await platform.database.send(
    new QueryCommand({
      TableName: tableOf(platform, 'community'),
      IndexName: 'list',
      KeyConditionExpression: `listPk = :state${after === undefined ? '' : ' AND listSk > :after'}`,
      ExpressionAttributeValues: {
        ':state': caseListKey(programId, state, '', '', '').listPk,
        ...(after === undefined ? {} : { ':after': after }),
      },
      Limit: limit + 1,
    }),
  );
  const cases = Items.slice(0, limit).map(parse);
  const last = cases.at(-1);
  return { cases, next: Items.length > limit && last ? listKeyOf(programId, last).listSk : undefined };
}

/** Adds the case of a post that had none, and the pointer that leads to it. */
export function create(programId: string, opened: Case): WriteItem[] {
  return [
    {
      table: 'community',
      put: toItem(programId, opened),
      condition: 'attribute_not_exists(pk)',
      otherwise: 'retry',
    },
    {
      table: 'community',
      put: { ...subjectCaseKey(programId, opened.threadId, opened.position), caseId: opened.id },
      condition: 'attribute_not_exists(pk)',
      otherwise: 'retry',
    },
  ];
}

/** Replaces a case, provided nobody wrote it since `before` was read. `after` carries the next version. */
export function update(programId: string, before: Case, after: Case): WriteItem {
  return {
    table: 'community',
    put: toItem(programId, after),
    condition: 'version = :before',
    values: { ':before': before.version },
    otherwise: 'retry',
  };
}

function toItem(programId: string, stored: Case) {
  return { ...caseKey(programId, stored.id), ...listKeyOf(programId, stored), ...stored };
}

function listKeyOf(programId: string, { id, state, tier, openedAt }: Case) {
  return caseListKey(programId, state, tier, openedAt, id);
}
