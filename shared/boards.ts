import * as z from 'zod';
import { id, instant, version } from './ids.ts';
import { roles } from './roles.ts';
import { personLine } from './text.ts';

/** Who a board is for. Fixed when the board is made: what was written for one audience is never shown to another. */
const audience = z.strictObject({
  roles: z.array(z.enum(roles)).min(1).max(roles.length),
  /** Absent means every cohort. */
  cohortIds: z.array(id).min(1).max(50).optional(),
});
export type Audience = z.infer<typeof audience>;

export const boardPlace = z.strictObject({ boardId: id });

const posting = z.enum(['members', 'team']);

/** A board as its readers see it. */
export const board = z.object({
  id,
  name: z.string(),
  purpose: z.string(),
  audience,
  /** Who may start and answer conversations. */
  posting,
  archived: z.boolean(),
  /** Counts of what is published. Kept by the stream, so a few seconds behind. */
  threadCount: z.int(),
  postCount: z.int(),
  lastPostAt: instant.optional(),
  version,
});
export type Board = z.infer<typeof board>;

/** A board in the list, with how many of its latest conversations (20 at most are looked at) hold something new. */
const listedBoard = board.extend({ unreadThreads: z.int().min(0) });
export type ListedBoard = z.infer<typeof listedBoard>;
export const boardList = z.object({ boards: z.array(listedBoard) });
export type BoardList = z.infer<typeof boardList>;

/** Every board of the program in its order, archived ones included. */
export const staffBoardList = z.object({ boards: z.array(board) });

export const newBoard = z.strictObject({
  id,
  name: personLine(60),
  purpose: personLine(200),
  audience,
  posting,
});
export type NewBoard = z.infer<typeof newBoard>;

/** Needs `If-Match` with the board's version. */
export const boardChange = z.strictObject({
  name: personLine(60).optional(),
  purpose: personLine(200).optional(),
});

/** Every board of the program, in the order people shall see them. */
export const boardOrder = z.strictObject({ boardIds: z.array(id).min(1).max(100) });
