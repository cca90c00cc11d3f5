import { partOf } from '#lib/community/addresses.ts';
import type { PageLoad } from './$types.ts';

export const load: PageLoad = ({ params, url }) => ({
  place: { boardId: params.boardId, threadId: params.threadId },
  part: partOf(url.searchParams),
});
