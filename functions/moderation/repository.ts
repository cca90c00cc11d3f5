import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { author } from '#shared/members.ts';
import { decidedCase, newDecision } from '#shared/moderation.ts';
import { reasonCodes } from '#shared/posts.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import { casePartition, decisionKey } from '#functions/table/keys.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import type { KeptDecision } from './domain.ts';

const stored = z.object({
  id: z.string(),
  caseId: z.string(),
  decision: z.enum(newDecision.options.map((option) => option.shape.decision.value)),
  reasonCode: z.enum(reasonCodes),
  message: z.string().optional(),
  decidedBy: author,
  decidedAt: z.string(),
  outcome: decidedCase.omit({ id: true }),
});

function parse(item: Record<string, unknown>): KeptDecision {
  const decision = stored.parse(item);
  return { ...decision, message: decision.message };
}

/** Every decision on a case, strongly consistent, in no order. */
export async function listOfCase(
  platform: Platform,
  programId: string,
  caseId: string,
): Promise<KeptDecision[]> {
  const decisions: KeptDecision[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await platform.database.send(
      new QueryCommand({
        TableName: tableOf(platform, 'community'),
        KeyConditionExpression: 'pk = :case AND begins_with(sk, :decision)',
        ExpressionAttributeValues: {
          ':case': casePartition(programId, caseId),
          ':decision': decisionKey(programId, caseId, '').sk,
        },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    );
    decisions.push(...Items.map(parse));
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return decisions;
}

/** Adds a decision; none is ever changed. */
export function create(programId: string, decision: KeptDecision): WriteItem {
  return {
    table: 'community',
    put: { ...decisionKey(programId, decision.caseId, decision.id), ...decision },
    condition: 'attribute_not_exists(pk)',
    otherwise: 'retry',
  };
}
