/** Deeper quotes and lists than this are shown at this depth. */
export const maximumDepth = 6;

/** What an honest post of 20,000 characters stays far below, and a parser still reads in a blink. */
const limits = { marks: 500, containers: 200, lines: 400 } as const;

const containerMarker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))[ \t]*/y;

interface Line {
  readonly text: string;
  readonly containers: number;
}

/** Drops the markers beyond the sixth at the start of a line. */
function flattenLine(line: string): Line {
  let end = 0;
  let kept = 0;
  let depth = 0;
  for (; ; depth += 1) {
    containerMarker.lastIndex = end;
    if (!containerMarker.test(line)) break;
    end = containerMarker.lastIndex;
    if (depth < maximumDepth) kept = end;
  }
  const text = end === kept ? line : line.slice(0, kept) + line.slice(end);
  return { text, containers: Math.min(depth, maximumDepth) };
}

/**
 * Bounds what the parser is given. Its time grows with emphasis marks, containers and lines,
 * some of it with their square.
 * @returns undefined when the text has more of them than a person types: it is then shown as typed.
 */
export function boundedSource(source: string): string | undefined {
  const marks = source.match(/[*_[\]`<&\\]/g)?.length ?? 0;
  if (marks > limits.marks) return undefined;
  const lines = source.split('\n');
  if (lines.filter((line) => line.trim() !== '').length > limits.lines) return undefined;
  const flat = lines.map(flattenLine);
  const containers = flat.reduce((sum, line) => sum + line.containers, 0);
  if (containers > limits.containers) return undefined;
  // Indentation below this depth means nothing here, and is costly to read.
  return flat
    .map(({ text }) => text.replace(/^[ \t]{24,}/, ' '.repeat(24)).trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}
