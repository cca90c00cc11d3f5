import type { ReactionKind } from '#shared/posts.ts';
import { positionPrefix } from '#functions/platform/ids.ts';
import type { Platform } from '#functions/platform/platform.ts';
import {
  markBoard,
  markThread,
  noBoardMarks,
  noThreadMarks,
  type BoardMarks,
  type ThreadMarks,
} from '#functions/reading/domain.ts';
import * as marks from '#functions/reading/repository.ts';
import { writeTogether, type WriteItem } from '#functions/table/transact.ts';

/** A visit of a demo person to a post: to write it, or to send support. */
export interface DemoVisit {
  memberId: string;
  boardId: string;
  threadId: string;
  position: string;
  /** Absent when the person wrote the post. */
  reaction?: ReactionKind;
}

/** DynamoDB's most items of one transaction. */
const mostItems = 100;
const hour = 3_600_000;

/** Writes what people read and the support they sent, as the marks their visits would have left. */
export async function plantMarks(
  platform: Platform,
  programId: string,
  startedAt: Date,
  visits: readonly DemoVisit[],
): Promise<void> {
  const threads = new Map<string, { memberId: string; marks: ThreadMarks }>();
  const boards = new Map<string, { memberId: string; marks: BoardMarks }>();
  for (const { memberId, boardId, threadId, position, reaction } of visits) {
    const inThread = threads.get(`${memberId} ${threadId}`) ?? { memberId, marks: noThreadMarks(threadId) };
    const seen = markThread(inThread.marks, position);
    threads.set(`${memberId} ${threadId}`, {
      memberId,
      marks: reaction === undefined ? seen : react(seen, position, reaction),
    });
    const inBoard = boards.get(`${memberId} ${boardId}`) ?? { memberId, marks: noBoardMarks(boardId) };
    boards.set(`${memberId} ${boardId}`, { memberId, marks: markBoard(inBoard.marks, threadId, position) });
  }
  const items: WriteItem[] = [
    ...[...threads.values()].map((of) =>
      marks.saveThreadMarks(programId, of.memberId, { ...of.marks, version: 1 }),
    ),
    ...[...boards.values()].map((of) =>
      marks.saveBoardMarks(programId, of.memberId, {
        ...of.marks,
        watermark: lastLook(of.memberId, startedAt),
        version: 1,
      }),
    ),
  ];
  for (let start = 0; start < items.length; start += mostItems) {
    const written = await writeTogether(platform, items.slice(start, start + mostItems));
    if (!written) throw new Error('The demo’s marks could not be written');
  }
}

function react(before: ThreadMarks, position: string, reaction: ReactionKind): ThreadMarks {
  return {
    ...before,
    reactions: { ...before.reactions, [position]: [...(before.reactions[position] ?? []), reaction] },
  };
}

/** People last looked around between half a day and three days ago, each at their own time. */
function lastLook(memberId: string, startedAt: Date): string {
  const own = (memberId.codePointAt(0) ?? 0) % 60;
  return positionPrefix(new Date(startedAt.getTime() - (12 + own) * hour));
}
