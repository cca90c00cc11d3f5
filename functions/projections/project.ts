import * as boards from '#functions/boards/repository.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { isPublished } from '#functions/posts/domain.ts';
import * as posts from '#functions/posts/repository.ts';
import { changesQuotes } from '#functions/quotes/domain.ts';
import * as quotes from '#functions/quotes/repository.ts';
import * as reading from '#functions/reading/repository.ts';
import { writeUnrecorded, type WriteItem } from '#functions/table/transact.ts';
import * as threads from '#functions/threads/repository.ts';
import { projectMarks, projectPosts, projectThreads, type Change } from './domain.ts';
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
 * Counts changes where they are shown: posts in their conversation, conversations in their board, support on its post.
 * Events are remembered in the transaction that counts them, so that once is all they count.
 * @param changes of one kind and one conversation, each event once, 40 at most: they go into one transaction.
 * @throws ZodError for an image that can't be read, AppError `unavailable` when others write too much meanwhile.
 */
export async function projectChanges(
  platform: Platform,
  kind: StreamEvent['kind'],
  changes: readonly StreamEvent[],
): Promise<void> {
  switch (kind) {
    case 'post':
      return countPosts(platform, changes);
    case 'thread':
      return countThreads(platform, changes);
    case 'thread-marks':
      return countMarks(platform, changes);
  }
}

async function countPosts(platform: Platform, all: readonly StreamEvent[]): Promise<void> {
  const read = all.map((event) => ({ event, change: changeOf(event, posts.parse) }));
  for (const { change } of read) {
    if (changesQuotes(change.was, change.is)) await quotes.refresh(platform, change.is);
  }
  const counting = read.filter(({ change: { was, is } }) => {
    return isPublished(is.state) !== (was !== undefined && isPublished(was.state));
  });
  const [first] = counting;
  if (first === undefined) return;
  const { programId, threadId } = first.change.is;
  await once(platform, counting, { threadId }, ({ thread }, changes) => {
    const header = required(thread);
    const counts = projectPosts(changes, header);
    return counts === undefined ? [] : [threads.count(programId, header, counts)];
  });
}

async function countThreads(platform: Platform, all: readonly StreamEvent[]): Promise<void> {
  const read = all.map((event) => ({
    event,
    change: changeOf(event, (item) => required(threads.parse(item))),
  }));
  const [first] = read;
  if (first === undefined) return;
  const { programId } = first.event;
  const { id: threadId, boardId } = first.change.is;
  await once(platform, read, { threadId, boardId }, ({ thread, board }, changes) => {
    const counts = projectThreads(changes, required(thread), required(board));
    return counts === undefined ? [] : [boards.count(programId, required(board), counts)];
  });
}

async function countMarks(platform: Platform, all: readonly StreamEvent[]): Promise<void> {
  for (const event of all) {
    const change = changeOf(event, (item) => reading.parseThreadMarks('', item));
    const { threadId } = change.is;
    const writes = [...projectMarks(change)].map(([position, kinds]) =>
      posts.countReactions(event.programId, threadId, position, kinds),
    );
    if (writes.length > 0) await once(platform, [{ event, change }], {}, () => writes);
  }
}

interface ReadEvent<Item> {
  event: StreamEvent;
  change: Change<Item>;
}

/** Writes what those events add that were not counted yet. */
async function once<Item>(
  platform: Platform,
  read: readonly ReadEvent<Item>[],
  touched: { threadId?: string; boardId?: string },
  decide: (
    found: Awaited<ReturnType<typeof events.findEvents>>,
    changes: readonly Change<Item>[],
  ) => readonly WriteItem[],
): Promise<void> {
  await writeUnrecorded(platform, async () => {
    const programId = read[0]?.event.programId ?? '';
    const ids = read.map(({ event }) => event.id);
    const found = await events.findEvents(platform, programId, ids, touched);
    const fresh = read.filter(({ event }) => !found.counted.has(event.id));
    const changes = fresh.map(({ change }) => change);
    const writes = fresh.length === 0 ? [] : decide(found, changes);
    if (writes.length === 0) return { writes, result: undefined };
    const remembered = fresh.map(({ event }) => events.remember(programId, event.id, platform.now()));
    return { writes: [...writes, ...remembered], result: undefined };
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
