import papaparse from 'papaparse';

/** The most lines one list may have. */
const mostRows = 10_000;

/** A line of a list as it was typed; the server reads what is in it. */
export interface ParsedRow {
  /** Line number in the person's file or text, 1 for the first. */
  row: number;
  email: string;
  role: string;
  cohort: string;
}

/** The rows of a list, or what is wrong with all of it, in words for the person who chose it. */
export type ParsedRows = { rows: ParsedRow[] } | { problem: string };

/**
 * Reads a list of people: address, role and cohort on each line, separated by commas, semicolons or tabs.
 * A first line that names the columns says their order; blank lines are passed over and still counted.
 * @param list pasted text, or the bytes of a file, which has to be UTF-8.
 */
export function parseRows(list: string | Uint8Array): ParsedRows {
  const text = typeof list === 'string' ? list : decode(list);
  if (typeof text !== 'string') return text;
  const lines = readLines(text.replace(/^\ufeff/, ''));
  if ('problem' in lines) return lines;
  const [first, ...rest] = lines;
  if (first === undefined) return { problem: 'There is nobody in this list yet.' };
  const columns = columnsOf(first.cells);
  const people = columns === undefined ? lines : rest;
  if (people.length === 0) return { problem: 'There is nobody in this list yet.' };
  if (people.length > mostRows) {
    return { problem: 'This list has more than 10,000 lines. Please split it into smaller ones.' };
  }
  const { email, role, cohort } = columns ?? { email: 0, role: 1, cohort: 2 };
  return {
    rows: people.map(({ row, cells }) => ({
      row,
      email: cellAt(cells, email),
      role: cellAt(cells, role),
      cohort: cellAt(cells, cohort),
    })),
  };
}

const utf16Problem =
  'This file is saved as UTF-16. Save it again as “CSV UTF-8”, or copy the lines and paste them here.';

function decode(bytes: Uint8Array): string | { problem: string } {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (marked) return { problem: utf16Problem };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // UTF-16 without its mark is valid UTF-8 for plain letters: every other character is a zero.
    return text.includes('\0') ? { problem: utf16Problem } : text;
  } catch {
    return {
      problem:
        'This file isn’t saved as UTF-8. Save it again as “CSV UTF-8”, or copy the lines and paste them here.',
    };
  }
}

interface Line {
  row: number;
  cells: string[];
}

function readLines(text: string): Line[] | { problem: string } {
  const lines: Line[] = [];
  let problem: string | undefined;
  let consumed = 0;
  let row = 1;
  const delimiter = delimiterOf(text);
  papaparse.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }, parser) => {
      const [error] = errors;
      if (error !== undefined) {
        problem = `The quotation marks in line ${row} don’t close. Take them out, or add the missing one.`;
        parser.abort();
        return;
      }
      if (data.some((cell) => cell.trim() !== '')) lines.push({ row, cells: data });
      // A quoted cell may hold line breaks: the next line is as many further as the text that was read.
      row += lineBreaks(text.slice(consumed, meta.cursor));
      consumed = meta.cursor;
      if (lines.length > mostRows + 1) parser.abort();
    },
  });
  return problem === undefined ? lines : { problem };
}

/** The separator of the first line that isn't blank, outside of quotes; an address or role never has one. */
function delimiterOf(text: string): string {
  const line = (/[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  return ['\t', ';', ','].find((candidate) => line.includes(candidate)) ?? ',';
}

const lineBreaks = (text: string) => text.match(/\r\n|\r|\n/g)?.length ?? 0;

const columnNames = {
  email: ['email', 'e-mail', 'email address', 'e-mail address', 'address', 'mail'],
  role: ['role'],
  cohort: ['cohort', 'group'],
};

/** @returns where each column stands, when the first line names them: some cell is a name, and none an address. */
function columnsOf(cells: readonly string[]): { email: number; role: number; cohort: number } | undefined {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const places = {
    email: names.findIndex((name) => columnNames.email.includes(name)),
    role: names.findIndex((name) => columnNames.role.includes(name)),
    cohort: names.findIndex((name) => columnNames.cohort.includes(name)),
  };
  return places.email < 0 || names.some((name) => name.includes('@')) ? undefined : places;
}

const cellAt = (cells: readonly string[], place: number) => (cells[place] ?? '').trim();
