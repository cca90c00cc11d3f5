/**
 * The first words of a Markdown text as plain text on one line, for quotes and the queue.
 * @param characters the most characters of the result; never ends in half a character.
 */
export function excerptOf(markdown: string, characters: number): string {
  const plain = markdown
    .slice(0, characters * 4)
    .replace(/^[ \t]*(?:>[ \t]?|[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t])+/gm, '')
    .replace(/\[([^[\]\n]*)\]\([^()\s]*\)/g, '$1')
    .replace(/[*_`~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= characters) return plain.toWellFormed().replace(/\ufffd$/, '');
  return `${plain
    .slice(0, characters - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
