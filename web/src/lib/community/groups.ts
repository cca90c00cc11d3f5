import type { ListedBoard } from '#shared/boards.ts';

export interface BoardGroup {
  readonly name: 'program' | 'cohort' | 'boards' | 'family' | 'team';
  readonly title: string;
  readonly boards: readonly ListedBoard[];
}

const titles: readonly (readonly [BoardGroup['name'], string])[] = [
  ['cohort', 'Your cohort'],
  ['boards', 'Day to day'],
  ['family', 'For families'],
  ['program', 'From your program'],
  ['team', 'For the team'],
];

function groupOf({ audience, posting }: ListedBoard): BoardGroup['name'] {
  const { roles, cohortIds } = audience;
  if (posting === 'team') return 'program';
  if (cohortIds !== undefined) return 'cohort';
  if (roles.includes('participant') || roles.includes('alumni')) return 'boards';
  return roles.includes('family') ? 'family' : 'team';
}

/**
 * The boards that are in use, by what they are for; inside a group in the order the program chose.
 * @param team the reader belongs to the team, and to no cohort
 */
export function groupBoards(boards: readonly ListedBoard[], team: boolean): readonly BoardGroup[] {
  const open = boards.filter((board) => !board.archived);
  return titles
    .map(([name, title]) => ({
      name,
      title: team && name === 'cohort' ? 'Cohorts' : title,
      boards: open.filter((board) => groupOf(board) === name),
    }))
    .filter((group) => group.boards.length > 0);
}
