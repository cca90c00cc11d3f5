import type { Platform } from '#functions/platform/platform.ts';
import * as boards from '#functions/boards/repository.ts';
import { isPublished } from '#functions/posts/domain.ts';
import * as posts from '#functions/posts/repository.ts';
import * as reading from '#functions/reading/repository.ts';
import { writeUnrecorded, type WriteItem } from '#functions/table/transact.ts';
import * as threads from '#functions/threads/repository.ts';
import { projectMarks, projectPost, projectThread, type Change } from './domain.ts';
import * as events from './repository.ts';

type StoredItem = Record<string, unknown>;

/** A change of an item that is counted somewhere else. */
export interface StreamEvent {
  id: string;
  programId: string;
  kind: 'thread' | 'post' | 'thread-marks';
  was: StoredItem | undefined;
  is: StoredItem;
}

/**
 * Counts a change where it is shown: posts in their conversation, conversations in their board, support on its post.
 * The event is remembered in the transaction that counts it, so that once is all it counts.
 * @throws ZodError for an image that can't be read, AppError `unavailable` when others write too much meanwhile.
 */
export async function projectChange(platform: Platform, event: StreamEvent): Promise<void> {
  switch (event.kind) {
    case 'post':
      return countPost(platform, event);
    case 'thread':
      return countThread(platform, event);
    case 'thread-marks':
      return countMarks(platform, event);
  }
}

async function countPost(platform: Platform, event: StreamEvent): Promise<void> {
  const change = changeOf(event, posts.parse);
  const { programId, threadId, state } = change.is;
  if (state === 'deleted' && change.was?.state !== 'deleted') await posts.forgetQuotes(platform, change.is);
  if (isPublished(state) === (change.was !== undefined && isPublished(change.was.state))) return;
  await once(platform, event, { threadId }, ({ thread }) => {
    const header = required(thread);
    const counts = projectPost(change, header);
    return counts === undefined ? [] : [threads.count(programId, header, counts)];
  });
}

async function countThread(platform: Platform, event: StreamEvent): Promise<void> {
  const { programId } = event;
  const change = changeOf(event, (item) => required(threads.parse(item)));
  const { id: threadId, boardId } = change.is;
  await once(platform, event, { threadId, boardId }, ({ thread, board }) => {
    const counts = projectThread(change, required(thread), required(board));
    return counts === undefined ? [] : [boards.count(programId, required(board), counts)];
  });
}

async function countMarks(platform: Platform, event: StreamEvent): Promise<void> {
  const { programId } = event;
  const change = changeOf(event, (item) => reading.parseThreadMarks('', item));
  const { threadId } = change.is;
  const writes = [...projectMarks(change)].map(([position, kinds]) =>
    posts.countReactions(programId, threadId, position, kinds),
  );
  if (writes.length > 0) await once(platform, event, {}, () => writes);
}

/** Writes what an event adds, unless that was done. */
async function once(
  platform: Platform,
  { programId, id }: StreamEvent,
  touched: { threadId?: string; boardId?: string },
  decide: (found: Awaited<ReturnType<typeof events.findEvent>>) => readonly WriteItem[],
): Promise<void> {
  await writeUnrecorded(platform, async () => {
    const found = await events.findEvent(platform, programId, id, touched);
    const writes = found.counted ? [] : decide(found);
    const counting = writes.length > 0;
    return {
      writes: counting ? [...writes, events.remember(programId, id, platform.now())] : [],
      result: undefined,
    };
  });
}

function changeOf<Item>({ was, is }: StreamEvent, parse: (item: StoredItem) => Item): Change<Item> {
  return { was: was && parse(was), is: parse(is) };
}

/** @throws Error when what an event is counted in isn't there, which no transaction of ours leaves behind. */
function required<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error('What the event is counted in is missing');
  return item;
}
