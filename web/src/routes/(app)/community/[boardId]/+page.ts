import type { PageLoad } from './$types.ts';

/** `shown`: how many conversations were on the page, so that coming back finds them all. */
export const load: PageLoad = ({ params, url }) => ({
  boardId: params.boardId,
  shown: Number(url.searchParams.get('shown') ?? 0),
});
