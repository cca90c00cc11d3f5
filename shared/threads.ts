import * as z from 'zod';
import { board } from './boards.ts';
import { cursor, id, instant, position } from './ids.ts';
import { contentWarnings, newPostBody, post } from './posts.ts';
import { titleLimit } from './limits.ts';
import { author } from './members.ts';
import { personLine } from './text.ts';

/** Stands for the title when the author takes the opening post back: a title is the author's words, too. */
export const takenBackTitle = 'Conversation taken back by its author';

/** A conversation as its readers see it. */
export const thread = z.object({
  id,
  boardId: id,
  title: z.string(),
  author,
  createdAt: instant,
  contentWarnings,
  pinned: z.boolean(),
  locked: z.boolean(),
  /** Published posts, the opening one included. Kept by the stream, so a few seconds behind. */
  postCount: z.int(),
  lastPostAt: instant,
  lastPosition: position,
  /** Who wrote last, for the line under the title. */
  lastAuthorHandle: z.string(),
});
export type Thread = z.infer<typeof thread>;

/** Where a conversation stands: part of the path of everything done in it. */
export const threadPlace = z.strictObject({ boardId: id, threadId: id });

const listedThread = thread.extend({
  unread: z.boolean(),
  /** Where the reader stopped; the link to the conversation begins after it. */
  lastRead: position.optional(),
});
export type ListedThread = z.infer<typeof listedThread>;

export const boardPage = z.object({ board, threads: z.array(listedThread), next: cursor.optional() });
export type BoardPage = z.infer<typeof boardPage>;

export const boardPageQuery = z.strictObject({ cursor: cursor.optional() });

/** One page of a thread: from a post on (`from`), after a post (`after`), by cursor, the newest, or from the start. */
export const threadPageQuery = z
  .strictObject({
    cursor: cursor.optional(),
    from: position.optional(),
    after: position.optional(),
    newest: z.literal('true').optional(),
  })
  .refine((query) => Object.keys(query).length <= 1, 'Ask for one place in the conversation.');
export type ThreadPageQuery = z.infer<typeof threadPageQuery>;

export const threadPage = z.object({
  board: board.pick({ id: true, name: true, audience: true, archived: true }),
  thread,
  /** At most 25, oldest first. */
  posts: z.array(post),
  /** The reader's own place; absent when nothing was read yet. */
  lastRead: position.optional(),
  previous: cursor.optional(),
  next: cursor.optional(),
  /** What the reader may do here, so that a screen shows no button that answers 404. */
  may: z.object({ reply: z.boolean(), moderate: z.boolean() }),
});
export type ThreadPage = z.infer<typeof threadPage>;

export const newThread = z.strictObject({
  id,
  title: personLine(titleLimit),
  body: newPostBody,
  contentWarnings,
  /** The id of the opening post. */
  postId: id,
  /** Said yes to "you posted the same a moment ago". */
  insist: z.boolean().optional(),
});
export type NewThread = z.infer<typeof newThread>;

/** Answer to a new thread: where it stands. */
export const createdThread = z.object({ thread, post });
export type CreatedThread = z.infer<typeof createdThread>;

export const readMark = z.strictObject({ position });
