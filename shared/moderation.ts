import * as z from 'zod';
import { cursor, id, instant, position, version } from './ids.ts';
import { author } from './members.ts';
import { contentStates, post, reasonCodes } from './posts.ts';
import { personText } from './text.ts';

export const caseStates = ['open', 'closed'] as const;
export const tiers = ['P0', 'P1', 'P2', 'P3'] as const;
export type Tier = (typeof tiers)[number];

/** A case in the queue: every report on one post. */
const listedCase = z.object({
  id,
  state: z.enum(caseStates),
  tier: z.enum(tiers),
  openedAt: instant,
  /** When a decision is due (domain notes, tiers). */
  decideBy: instant,
  reportCount: z.int(),
  reasons: z.array(z.enum(reasonCodes)),
  boardName: z.string(),
  threadTitle: z.string(),
  /** First words of the reported post, at most 200 characters. */
  excerpt: z.string(),
  contentState: z.enum(contentStates),
  /** The moderator is the author, so another person decides. */
  own: z.boolean(),
  version,
});
export type ListedCase = z.infer<typeof listedCase>;
export const caseQueue = z.object({ cases: z.array(listedCase), next: cursor.optional() });
export const caseQueueQuery = z.strictObject({
  state: z.enum(caseStates).optional(),
  cursor: cursor.optional(),
});

const caseEvent = z.object({
  at: instant,
  action: z.string(),
  actorHandle: z.string(),
  reasonCode: z.enum(reasonCodes).optional(),
  message: z.string().optional(),
});

export const caseDetail = listedCase.extend({
  place: z.object({ boardId: id, threadId: id, position }),
  /** The post as it stands, with up to 3 posts before and after it. */
  context: z.array(post.extend({ reported: z.boolean() })),
  /** The text as it was when first reported. Empty once the case is decided and the author took the post back. */
  sealedCopy: z.object({ body: z.string(), author, sealedAt: instant }),
  reports: z.array(
    z.object({
      id,
      reason: z.enum(reasonCodes),
      note: z.string().optional(),
      createdAt: instant,
      reporterHandle: z.string(),
      /** The text as it was when this was reported, where that isn't the sealed copy. Gone with it. */
      body: z.string().optional(),
    }),
  ),
  /** Earlier wordings of the post, newest first; those of a taken-back post while its case is open. */
  versions: z.array(z.object({ version, body: z.string(), until: instant })),
  timeline: z.array(caseEvent),
});
export type CaseDetail = z.infer<typeof caseDetail>;

/** Needs `If-Match` with the case's version. `keep` closes the case and leaves (or puts back) the post. */
export const newDecision = z.discriminatedUnion('decision', [
  z.strictObject({
    id,
    decision: z.literal('hide'),
    reasonCode: z.enum(reasonCodes),
    message: personText(1000),
  }),
  z.strictObject({
    id,
    decision: z.literal('restore'),
    reasonCode: z.enum(reasonCodes),
    message: personText(1000),
  }),
  z.strictObject({ id, decision: z.literal('keep'), reasonCode: z.enum(reasonCodes) }),
]);
export type NewDecision = z.infer<typeof newDecision>;
export const decidedCase = z.object({
  id,
  state: z.enum(caseStates),
  contentState: z.enum(contentStates),
  version,
});
export type DecidedCase = z.infer<typeof decidedCase>;

/** An entry of the ledger about the member who reads it. */
const recordEntry = z.object({
  /** A day only (of the member's own calendar) for what came of a report: an hour would help to guess who reported. */
  at: z.union([instant, z.iso.date()]),
  action: z.string(),
  /** Handle of a member of the team, 'You', or 'Someone in your program' (a reporter stays unnamed). */
  by: z.string(),
  reasonCode: z.enum(reasonCodes).optional(),
  purpose: z.string().optional(),
});
export const ownRecord = z.object({ entries: z.array(recordEntry), next: cursor.optional() });
export type OwnRecord = z.infer<typeof ownRecord>;
