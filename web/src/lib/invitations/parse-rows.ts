import Papa from 'papaparse';
import { newId } from '#lib/ids.ts';
import type { InvitationRow } from '#shared/invitations.ts';

/** What a line that names no role or no cohort is taken for. */
export interface RowDefaults {
  readonly role: string;
  readonly cohort: string;
}

type Column = 'email' | 'role' | 'cohort';

/** Names people give these columns, folded. */
const headings: Readonly<Record<string, Column>> = {
  email: 'email',
  'e-mail': 'email',
  mail: 'email',
  address: 'email',
  'email address': 'email',
  'e-mail address': 'email',
  role: 'role',
  'they are': 'role',
  cohort: 'cohort',
  group: 'cohort',
};
const defaultColumns: readonly Column[] = ['email', 'role', 'cohort'];
/** What the contract takes, so that a line that is far too long is still answered by itself. */
const longest = { email: 1000, role: 100, cohort: 200 } as const;

/** Names as people type them: no case, single spaces. */
export const folded = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Reads a list of people to invite: addresses one on each line, or a table with commas, semicolons or tabs, with or
 * without a first line that names its columns (email, role, cohort; in any order). Blank lines are left out.
 * @returns one row for each line, numbered as in the list, with an id of its own; nothing is judged here
 */
export function parseRows(text: string, defaults: RowDefaults): InvitationRow[] {
  const lines = readLines(text.replace(/^\uFEFF/, ''));
  const first = lines[0];
  const named = first && namedColumns(first.cells);
  const columns = named ?? defaultColumns;
  return (named ? lines.slice(1) : lines).map(({ row, cells }) => {
    const cell = (column: Column) => (cells[columns.indexOf(column)] ?? '').trim().slice(0, longest[column]);
    const role = cell('role') || defaults.role;
    const asTheOthers = folded(role) === folded(defaults.role);
    const cohort = cell('cohort') || (asTheOthers ? defaults.cohort : '');
    return { row, id: newId(), email: cell('email'), role, cohort };
  });
}

interface Line {
  readonly row: number;
  readonly cells: readonly string[];
}

function readLines(text: string): Line[] {
  const { data } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), skipEmptyLines: false });
  return data
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** The mark that stands most often in the first line; a guess by the whole list is led astray by commas in names. */
function delimiterOf(text: string): string {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  const count = (mark: string) => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** @returns which column each cell is, when the line names columns */
function namedColumns(cells: readonly string[]): (Column | undefined)[] | undefined {
  const columns = cells.map((cell) => headings[folded(cell)]);
  return columns.includes('email') ? columns : undefined;
}
