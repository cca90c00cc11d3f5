import type { ListedCase } from '#shared/moderation.ts';

const many = (count: number, more: boolean) => (more ? `More than ${count}` : String(count));

/**
 * The queue in a sentence: "No P0 right now. 7 waiting, 1 past its deadline."
 * @param more whether there are cases beyond the ones given
 * @param now milliseconds
 */
export function summarizeQueue(
  cases: readonly Pick<ListedCase, 'tier' | 'decideBy'>[],
  more: boolean,
  now: number,
): string {
  if (cases.length === 0) return '';
  const atOnce = cases.filter((one) => one.tier === 'P0').length;
  const late = cases.filter((one) => Date.parse(one.decideBy) <= now).length;
  const first = atOnce === 0 ? 'No P0 right now.' : `${atOnce} P0 now.`;
  const overdue =
    late === 0 ? 'all within their time' : `${late} past ${late === 1 ? 'its' : 'their'} deadline`;
  return `${first} ${many(cases.length, more)} waiting, ${overdue}.`;
}
