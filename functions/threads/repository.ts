import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { takenBackTitle, thread } from '#shared/threads.ts';
import * as activities from '#functions/activity/repository.ts';
import type { Activity } from '#functions/activity/domain.ts';
import type { KeptBoard } from '#functions/boards/domain.ts';
import * as boards from '#functions/boards/repository.ts';
import { tableOf, type Platform } from '#functions/platform/platform.ts';
import { isPublished, type KeptPost } from '#functions/posts/domain.ts';
import type { ThreadMarks } from '#functions/reading/domain.ts';
import * as reading from '#functions/reading/repository.ts';
import { activityKey, boardKey, threadKey, threadListKey, threadMarksKey } from '#functions/table/keys.ts';
import { readTogether } from '#functions/table/read-together.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import { visibilityAfter, type KeptThread, type Visibility } from './domain.ts';

const stored = thread.extend({
  openingPosition: z.string(),
  visibility: z.enum(['listed', 'hidden']),
  silenced: z.set(z.string()).default(new Set()),
  lastAuthorId: z.string(),
  digest: z.string(),
});

/** Parses a conversation's header read along with other items. */
export function parse(item: Record<string, unknown> | undefined): KeptThread | undefined {
  return item === undefined ? undefined : stored.parse(item);
}

/** Which conversation, and who asks. */
export interface ThreadAddress {
  programId: string;
  memberId: string;
  boardId: string;
  threadId: string;
}

/** A conversation's header with its board and what is the reader's own in it, in one call. */
export async function findForReader(
  platform: Platform,
  { programId, memberId, boardId, threadId }: ThreadAddress,
): Promise<{ board: KeptBoard | undefined; thread: KeptThread | undefined; marks: ThreadMarks }> {
  const found = await readTogether(platform, {
    board: boardKey(programId, boardId),
    thread: threadKey(programId, threadId),
    marks: threadMarksKey(programId, memberId, threadId),
  });
  return {
    board: boards.parse(found.board),
    thread: parse(found.thread),
    marks: reading.parseThreadMarks(threadId, found.marks),
  };
}

/** A conversation's header with its board and the writer's activity, in one call. */
export async function findForWriter(
  platform: Platform,
  { programId, memberId, boardId, threadId }: ThreadAddress,
): Promise<{ board: KeptBoard | undefined; thread: KeptThread | undefined; activity: Activity }> {
  const found = await readTogether(platform, {
    board: boardKey(programId, boardId),
    thread: threadKey(programId, threadId),
    activity: activityKey(programId, memberId),
  });
  return {
    board: boards.parse(found.board),
    thread: parse(found.thread),
    activity: activities.parse(found.activity),
  };
}

/**
 * The conversations of a board: pinned ones first, then the last written in. Hidden and withdrawn ones are not among them.
 * @param before where the page before ended, as returned in `next`.
 */
export async function listOfBoard(
  platform: Platform,
  programId: string,
  boardId: string,
  limit: number,
  before: string | undefined,
): Promise<{ threads: KeptThread[]; next: string | undefined }> {
  const { Items = [] } = await platform.database.send(
    new QueryCommand({
      TableName: tableOf(platform, 'community'),
      IndexName: 'list',
      KeyConditionExpression: `listPk = :board${before === undefined ? '' : ' AND listSk < :before'}`,
      ExpressionAttributeValues: {
        ':board': threadListKey(programId, boardId, false, '').listPk,
        ...(before === undefined ? {} : { ':before': before }),
      },
      ScanIndexForward: false,
      Limit: limit + 1,
    }),
  );
  const threads = Items.slice(0, limit).map((item) => stored.parse(item));
  const last = threads.at(-1);
  return { threads, next: Items.length > limit && last ? listKeyOf(programId, last).listSk : undefined };
}

/** Adds a conversation. */
export function create(programId: string, opened: KeptThread): WriteItem {
  const { silenced, ...rest } = opened;
  return {
    table: 'community',
    put: {
      ...threadKey(programId, opened.id),
      ...(opened.visibility === 'listed' ? listKeyOf(programId, opened) : {}),
      ...rest,
      // An empty set can't be stored.
      ...(silenced.size === 0 ? {} : { silenced }),
    },
    condition: 'attribute_not_exists(pk)',
    otherwise: 'retry',
  };
}

/** Pins a conversation to the top of its board, or lets it go. */
export function setPinned(programId: string, before: KeptThread, pinned: boolean): WriteItem {
  return place(programId, before, { ...before, pinned }, 'pinned = :pinned', { ':pinned': pinned });
}

/** Closes a conversation to new posts, or opens it again. */
export function setLocked(programId: string, before: KeptThread, locked: boolean): WriteItem {
  return {
    table: 'community',
    update: threadKey(programId, before.id),
    set: 'SET locked = :locked',
    condition: 'attribute_exists(pk)',
    values: { ':locked': locked },
  };
}

/**
 * What a new state of a post does to its conversation: the words of a post that is hidden or taken back are shown in
 * no quote, and a conversation goes and comes with its opening post. Nothing when readers see the same as before.
 */
export function followPost(
  programId: string,
  before: KeptThread,
  was: KeptPost,
  is: KeptPost,
): WriteItem[] {
  const visibility = visibilityAfter(before, is);
  if (isPublished(was.state) === isPublished(is.state) && visibility === before.visibility) return [];
  return [
    place(
      programId,
      before,
      { ...before, visibility },
      'visibility = :visibility',
      { ':visibility': visibility, ':position': new Set([is.position]) },
      `${isPublished(is.state) ? 'DELETE' : 'ADD'} silenced :position`,
    ),
  ];
}

/**
 * What taking a post back does to its conversation: no quote shows its words, and an opening post takes the title along.
 * @param visibility of the conversation from now on: it may stay although its opening post goes.
 */
export function withdrawPost(
  programId: string,
  before: KeptThread,
  { opening, position }: KeptPost,
  visibility: Visibility,
): WriteItem {
  const title = opening ? takenBackTitle : before.title;
  return place(
    programId,
    before,
    { ...before, visibility },
    'visibility = :visibility, title = :title',
    { ':visibility': visibility, ':title': title, ':position': new Set([position]) },
    'ADD silenced :position',
  );
}

/** Brings a conversation back into sight whose opening post was taken back while it was hidden. */
export function showAgain(programId: string, before: KeptThread): WriteItem {
  const visibility = 'listed';
  return place(programId, before, { ...before, visibility }, 'visibility = :visibility', {
    ':visibility': visibility,
  });
}

/** What the stream adds to a conversation. */
export interface ThreadCounts {
  posts: number;
  /** The newest post so far, when this event brought it. */
  last: Pick<KeptThread, 'lastPosition' | 'lastPostAt' | 'lastAuthorHandle' | 'lastAuthorId'> | undefined;
}

/** Adds to the counts of a conversation and moves it up its board's list. */
export function count(programId: string, before: KeptThread, counts: ThreadCounts): WriteItem {
  const after = { ...before, ...counts.last };
  return place(
    programId,
    before,
    after,
    'lastPosition = :lastPosition, lastPostAt = :lastPostAt, lastAuthorHandle = :lastAuthorHandle, lastAuthorId = :lastAuthorId',
    {
      ':lastPosition': after.lastPosition,
      ':lastPostAt': after.lastPostAt,
      ':lastAuthorHandle': after.lastAuthorHandle,
      ':lastAuthorId': after.lastAuthorId,
      ':posts': counts.posts,
    },
    'ADD postCount :posts',
  );
}

/**
 * Changes a header together with its place in the board's list, provided that everything the place
 * depends on (pin, last post, visibility) is as it was read.
 */
function place(
  programId: string,
  before: KeptThread,
  after: KeptThread,
  set: string,
  values: Record<string, unknown>,
  rest = '',
): WriteItem {
  const { listPk, listSk } = listKeyOf(programId, after);
  const listed = after.visibility === 'listed';
  return {
    table: 'community',
    update: threadKey(programId, before.id),
    set: `SET ${set}${listed ? ', listPk = :listPk, listSk = :listSk' : ' REMOVE listPk, listSk'} ${rest}`,
    condition: 'pinned = :wasPinned AND lastPosition = :wasLast AND visibility = :wasVisibility',
    values: {
      ...values,
      ':wasPinned': before.pinned,
      ':wasLast': before.lastPosition,
      ':wasVisibility': before.visibility,
      ...(listed ? { ':listPk': listPk, ':listSk': listSk } : {}),
    },
    otherwise: 'retry',
  };
}

function listKeyOf(programId: string, { boardId, pinned, lastPosition }: KeptThread) {
  return threadListKey(programId, boardId, pinned, lastPosition);
}
