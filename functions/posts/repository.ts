import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { post as contract, reactionKinds, type ReactionKind } from '#shared/posts.ts';
import * as activities from '#functions/activity/repository.ts';
import * as boards from '#functions/boards/repository.ts';
import * as cases from '#functions/cases/repository.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import * as reading from '#functions/reading/repository.ts';
import * as receipts from '#functions/receipts/repository.ts';
import {
  activityKey,
  boardKey,
  boardMarksKey,
  postIdKey,
  postKey,
  subjectCaseKey,
  threadKey,
  threadMarksKey,
  threadPartition,
} from '#functions/table/keys.ts';
import { readTogether } from '#functions/table/read-together.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import * as threads from '#functions/threads/repository.ts';
import type { ThreadAddress } from '#functions/threads/repository.ts';
import type { KeptPost } from './domain.ts';

const stored = contract.omit({ ownReactions: true, own: true, reactions: true }).extend({
  programId: z.string(),
  boardId: z.string(),
  threadId: z.string(),
  opening: z.boolean(),
  // Below zero for a moment, when the stream brings events in another order.
  reactions: z.partialRecord(z.enum(reactionKinds), z.int()),
  shownBefore: z.literal('published_cw').optional(),
});

/** Parses a post read along with other items, or an image of one in the stream. */
export function parse(item: Record<string, unknown>): KeptPost {
  const post = stored.parse(item);
  return { ...post, editedAt: post.editedAt, quote: post.quote, decision: post.decision };
}

const parseFound = (item: Record<string, unknown> | undefined) =>
  item === undefined ? undefined : parse(item);

/** Which post, and who asks. */
export interface PostAddress extends ThreadAddress {
  position: string;
}

/** Where a page of a conversation begins. Each bound is a position; none means from the first post on. */
export type PagePlace =
  { from: string } | { after: string } | { before: string } | { newest: true } | { first: true };

/**
 * Posts of a conversation in the order they were written, strongly consistent.
 * @param limit the most posts; those nearest to the place are taken.
 */
export async function list(
  platform: Platform,
  programId: string,
  threadId: string,
  place: PagePlace,
  limit: number,
): Promise<KeptPost[]> {
  const backwards = 'before' in place || 'newest' in place;
  const [low, high] = boundsOf(programId, threadId, place);
  const { Items = [] } = await platform.database.send(
    new QueryCommand({
      TableName: tableOf(platform, 'community'),
      KeyConditionExpression: 'pk = :thread AND sk BETWEEN :low AND :high',
      ExpressionAttributeValues: {
        ':thread': threadPartition(programId, threadId),
        ':low': low,
        ':high': high,
      },
      ScanIndexForward: !backwards,
      ConsistentRead: true,
      Limit: limit,
    }),
  );
  const posts = Items.map(parse);
  return backwards ? posts.reverse() : posts;
}

/** The first and the last sort key of a page, both inclusive. */
function boundsOf(programId: string, threadId: string, place: PagePlace): [string, string] {
  const at = (position: string) => postKey(programId, threadId, position).sk;
  // A tilde sorts after everything a position is made of.
  const [first, last] = [at(''), at('~')];
  if ('from' in place) return [at(place.from), last];
  if ('after' in place) return [`${at(place.after)}~`, last];
  if ('before' in place) return [first, justBelow(at(place.before))];
  return [first, last];
}

/** The text right before another among keys of the same length. */
function justBelow(key: string): string {
  return `${key.slice(0, -1)}${String.fromCharCode(key.charCodeAt(key.length - 1) - 1)}~`;
}

/** One post, strongly consistent. */
export async function find(
  platform: Platform,
  programId: string,
  threadId: string,
  position: string,
): Promise<KeptPost | undefined> {
  const { Item } = await platform.database.send(
    new GetCommand({
      TableName: tableOf(platform, 'community'),
      Key: postKey(programId, threadId, position),
      ConsistentRead: true,
    }),
  );
  return parseFound(Item);
}

/**
 * Everything a new post is decided on, in one call.
 * @param address.postId the client's id of the new post.
 * @param address.quotes the position of the post it answers.
 */
export async function findForNew(
  platform: Platform,
  address: ThreadAddress & { postId: string; quotes?: string | undefined },
) {
  const { programId, memberId, boardId, threadId, postId, quotes } = address;
  const found = await readTogether(platform, {
    board: boardKey(programId, boardId),
    thread: threadKey(programId, threadId),
    activity: activityKey(programId, memberId),
    receipt: postIdKey(programId, threadId, postId),
    quoted: quotes === undefined ? undefined : postKey(programId, threadId, quotes),
  });
  return {
    board: boards.parse(found.board),
    thread: threads.parse(found.thread),
    activity: activities.parse(found.activity),
    receipt: receipts.parse(found.receipt),
    quoted: parseFound(found.quoted),
  };
}

/** A post with everything a change or a report of it is decided on, in one call. */
export async function findForWriter(platform: Platform, address: PostAddress) {
  const { programId, memberId, boardId, threadId, position } = address;
  const found = await readTogether(platform, {
    board: boardKey(programId, boardId),
    thread: threadKey(programId, threadId),
    post: postKey(programId, threadId, position),
    activity: activityKey(programId, memberId),
    pointer: subjectCaseKey(programId, threadId, position),
  });
  return {
    board: boards.parse(found.board),
    thread: threads.parse(found.thread),
    post: parseFound(found.post),
    activity: activities.parse(found.activity),
    /** Id of the case about the post, when it was ever reported. */
    caseId: cases.parsePointer(found.pointer),
  };
}

/** A post with what is the reader's own around it, in one call. */
export async function findForReader(platform: Platform, address: PostAddress) {
  const { programId, memberId, boardId, threadId, position } = address;
  const found = await readTogether(platform, {
    board: boardKey(programId, boardId),
    thread: threadKey(programId, threadId),
    post: postKey(programId, threadId, position),
    marks: threadMarksKey(programId, memberId, threadId),
    boardMarks: boardMarksKey(programId, memberId, boardId),
  });
  return {
    board: boards.parse(found.board),
    thread: threads.parse(found.thread),
    post: parseFound(found.post),
    marks: reading.parseThreadMarks(threadId, found.marks),
    boardMarks: reading.parseBoardMarks(boardId, found.boardMarks),
  };
}

/** @returns whether anyone answered in the conversation after a post. */
export async function isAnswered(platform: Platform, post: KeptPost): Promise<boolean> {
  const answers = await list(platform, post.programId, post.threadId, { after: post.position }, 1);
  return answers.length > 0;
}

/** Holds a transaction to a post as it was read: its words, its state and what was decided about it. */
export function unchanged(read: KeptPost): WriteItem {
  return {
    table: 'community',
    check: postKey(read.programId, read.threadId, read.position),
    condition: 'version = :read',
    values: { ':read': read.version },
    otherwise: 'retry',
  };
}

/** Adds a post. */
export function create(post: KeptPost): WriteItem {
  return {
    table: 'community',
    put: { ...postKey(post.programId, post.threadId, post.position), ...post },
    condition: 'attribute_not_exists(pk)',
    otherwise: 'retry',
  };
}

/**
 * Writes new words, a new state or a decision, provided nobody did since `before` was read.
 * `after` carries the next version. Counts of reactions and the words of a quote are left alone: they are the stream's.
 */
export function update(before: KeptPost, after: KeptPost): WriteItem {
  const { editedAt, decision, shownBefore, quote } = after;
  const optional = Object.entries({ editedAt, decision, shownBefore });
  const kept = optional.filter(([, value]) => value !== undefined);
  const absent = optional.filter(([, value]) => value === undefined).map(([name]) => name);
  const gone = quote === undefined ? [...absent, 'quote'] : absent;
  return {
    table: 'community',
    update: postKey(before.programId, before.threadId, before.position),
    set: [
      'SET body = :body, contentWarnings = :contentWarnings, #state = :state, version = :after',
      ...kept.map(([name]) => `, ${name} = :${name}`),
      gone.length === 0 ? '' : ` REMOVE ${gone.join(', ')}`,
    ].join(''),
    condition: 'version = :before',
    names: { '#state': 'state' },
    values: {
      ':body': after.body,
      ':contentWarnings': after.contentWarnings,
      ':state': after.state,
      ':before': before.version,
      ':after': after.version,
      ...Object.fromEntries(kept.map(([name, value]) => [`:${name}`, value])),
    },
    otherwise: 'retry',
  };
}

/** Adds to the counts of support of a post. */
export function countReactions(
  programId: string,
  threadId: string,
  position: string,
  changes: Readonly<Partial<Record<ReactionKind, number>>>,
): WriteItem {
  const entries = Object.entries(changes);
  return {
    table: 'community',
    update: postKey(programId, threadId, position),
    set: `SET ${entries.map(([kind]) => `reactions.${kind} = if_not_exists(reactions.${kind}, :zero) + :${kind}`).join(', ')}`,
    condition: 'attribute_exists(pk)',
    values: { ':zero': 0, ...Object.fromEntries(entries.map(([kind, by]) => [`:${kind}`, by])) },
  };
}
