import * as z from 'zod';
import { id, instant, position, version } from './ids.ts';
import { author } from './members.ts';
import { postLimit, reportNoteLimit } from './limits.ts';
import { personText } from './text.ts';

/** The states of written content (see the domain's content machine). Readers meet published ones. */
export const contentStates = [
  'published',
  'published_cw',
  'held_premod',
  'held_system',
  'held_care',
  'hidden_pending',
  'removed',
  'deleted',
] as const;
export type ContentState = (typeof contentStates)[number];

/** Chosen by the author: covers a post until a reader opens it. */
const contentWarningKinds = [
  'substance-use',
  'self-harm',
  'violence',
  'grief',
  'medical',
  'other',
] as const;
export type ContentWarning = (typeof contentWarningKinds)[number];
export const contentWarnings = z.array(z.enum(contentWarningKinds)).max(contentWarningKinds.length);

/** Ways to send support. Nobody is ranked by them. */
export const reactionKinds = ['hear', 'same', 'proud', 'strength'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

/** Where a post stands: part of the path of everything done to it. */
export const postPlace = z.strictObject({ boardId: id, threadId: id, position });
export const reactionPlace = postPlace.extend({ kind: z.enum(reactionKinds) });

/** Why a moderator acted, or a reader reported. */
export const reasonCodes = [
  'crisis',
  'personal-information',
  'sourcing',
  'harassment',
  'graphic-use',
  'medical-advice',
  'shaming',
  'off-topic',
  'impersonation',
  'other',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export const newPostBody = personText(postLimit.characters, postLimit.bytes);

/** A few words of the post that is answered, and where it stands. */
const quote = z.object({
  postId: id,
  position,
  handle: z.string(),
  /** At most 280 characters of plain text as the quoted post says now; empty once it is taken back or hidden, and for one with a content note. */
  excerpt: z.string(),
});

/** A post as its readers see it. */
export const post = z.object({
  id,
  position,
  author,
  createdAt: instant,
  /** Markdown source. Empty for a post that is taken back or hidden from the reader. */
  body: z.string(),
  contentWarnings,
  state: z.enum(contentStates),
  editedAt: instant.optional(),
  quote: quote.optional(),
  /** How many people sent each kind of support; kinds nobody sent are absent. */
  reactions: z.partialRecord(z.enum(reactionKinds), z.int().min(1)),
  /** The reader's own. */
  ownReactions: z.array(z.enum(reactionKinds)),
  own: z.boolean(),
  /** Only to the author and the team: what a moderator decided, and the message that came with it. */
  decision: z
    .object({ reasonCode: z.enum(reasonCodes), message: z.string(), decidedAt: instant })
    .optional(),
  version,
});
export type Post = z.infer<typeof post>;

export const newPost = z.strictObject({
  id,
  body: newPostBody,
  contentWarnings,
  /** The place of the post that is answered. */
  quotes: position.optional(),
  insist: z.boolean().optional(),
});
export type NewPost = z.infer<typeof newPost>;

/** Needs `If-Match` with the post's version. */
export const postChange = z.strictObject({ body: newPostBody, contentWarnings });
export type PostChange = z.infer<typeof postChange>;

export const newReport = z.strictObject({
  id,
  reason: z.enum(reasonCodes),
  note: personText(reportNoteLimit).optional(),
});
export type NewReport = z.infer<typeof newReport>;
export const storedReport = z.object({ id, reason: z.enum(reasonCodes), createdAt: instant });
