import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { contentWarnings, post as contract, reactionKinds, type ReactionKind } from '#shared/posts.ts';
import * as activities from '#functions/activity/repository.ts';
import * as boards from '#functions/boards/repository.ts';
import * as cases from '#functions/cases/repository.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import * as reading from '#functions/reading/repository.ts';
import {
  activityKey,
  boardKey,
  boardMarksKey,
  postIdKey,
  postKey,
  postVersionKey,
  subjectCaseKey,
  threadKey,
  threadMarksKey,
  threadPartition,
} from '#functions/table/keys.ts';
import { readTogether } from '#functions/table/read-together.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import * as threads from '#functions/threads/repository.ts';
import type { ThreadAddress } from '#functions/threads/repository.ts';
import type { KeptPost, Receipt } from './domain.ts';

const stored = contract.omit({ ownReactions: true, own: true, reactions: true }).extend({
  programId: z.string(),
  boardId: z.string(),
  threadId: z.string(),
  opening: z.boolean(),
  // Below zero for a moment, when the stream brings events in another order.
  reactions: z.partialRecord(z.enum(reactionKinds), z.int()),
});

const storedReceipt = z.object({ position: z.string(), authorId: z.string(), digest: z.string() });

const storedVersion = z.object({ version: z.int(), body: z.string(), contentWarnings, until: z.string() });

/** An earlier wording of a post. */
export type PostVersion = z.infer<typeof storedVersion>;

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
    receipt: found.receipt && storedReceipt.parse(found.receipt),
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

/** Adds a post and the receipt that answers retries. */
export function create(post: KeptPost, digest: string): WriteItem[] {
  const { programId, threadId, position } = post;
  const receipt: Receipt = { position, authorId: post.author.memberId, digest };
  return [
    {
      table: 'community',
      put: { ...postKey(programId, threadId, position), ...post },
      condition: 'attribute_not_exists(pk)',
      otherwise: 'retry',
    },
    {
      table: 'community',
      put: { ...postIdKey(programId, threadId, post.id), ...receipt },
      condition: 'attribute_not_exists(pk)',
      otherwise: 'retry',
    },
  ];
}

/**
 * Writes new words, a new state or a decision, provided nobody did since `before` was read.
 * `after` carries the next version. Counts of reactions are left alone: they are the stream's.
 */
export function update(before: KeptPost, after: KeptPost): WriteItem {
  const { editedAt, quote, decision } = after;
  const optional = Object.entries({ editedAt, quote, decision });
  const kept = optional.filter(([, value]) => value !== undefined);
  const gone = optional.filter(([, value]) => value === undefined).map(([name]) => name);
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

/** Keeps the wording a post had until now, for moderators. */
export function keepVersion(post: KeptPost, until: Date): WriteItem {
  const version: PostVersion = {
    version: post.version,
    body: post.body,
    contentWarnings: post.contentWarnings,
    until: until.toISOString(),
  };
  return {
    table: 'community',
    put: { ...postVersionKey(post.programId, post.threadId, post.id, post.version), ...version },
    condition: 'attribute_not_exists(pk)',
    otherwise: 'retry',
  };
}

/** Erases every earlier wording of a post; its version says how many there can be. */
export function forgetVersions(post: KeptPost): WriteItem[] {
  return Array.from({ length: post.version - 1 }, (_, index) => ({
    table: 'community',
    remove: postVersionKey(post.programId, post.threadId, post.id, index + 1),
  }));
}

/** Earlier wordings of a post, newest first. */
export async function listVersions(platform: Platform, post: KeptPost): Promise<PostVersion[]> {
  const { pk, sk } = postVersionKey(post.programId, post.threadId, post.id, 0);
  const { Items = [] } = await platform.database.send(
    new QueryCommand({
      TableName: tableOf(platform, 'community'),
      KeyConditionExpression: 'pk = :thread AND begins_with(sk, :version)',
      ExpressionAttributeValues: { ':thread': pk, ':version': sk.slice(0, sk.lastIndexOf('#') + 1) },
      ScanIndexForward: false,
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => storedVersion.parse(item));
}

/**
 * Erases the words of a taken-back post from the posts that quote it. Readers have not seen them since it was taken
 * back; this takes them out of the store, too. Doing it again changes nothing.
 */
export async function forgetQuotes(
  platform: Platform,
  { programId, threadId, id }: KeptPost,
): Promise<void> {
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
    for (const quoting of Items.map(parse)) {
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
