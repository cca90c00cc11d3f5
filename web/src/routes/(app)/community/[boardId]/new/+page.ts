import type { PageLoad } from './$types.ts';

/** One task: phones show no tab bar. */
export const load: PageLoad = ({ params }) => ({ boardId: params.boardId, focused: true });
