import type { BoardPage } from '#shared/threads.ts';

/** More than this many are not fetched at once: the rest stays behind "Show more". */
const most = 250;

/**
 * Reads a board's conversations page by page, until as many are there as were shown before.
 * @param read one page, from a cursor on
 */
export async function readBoardUpTo(
  read: (cursor: string | undefined) => Promise<BoardPage>,
  shown: number,
): Promise<BoardPage> {
  let page = await read(undefined);
  while (page.next !== undefined && page.threads.length < Math.min(shown, most)) {
    const next = await read(page.next);
    const known = new Set(page.threads.map(({ id }) => id));
    page = { ...next, threads: [...page.threads, ...next.threads.filter(({ id }) => !known.has(id))] };
  }
  return page;
}
