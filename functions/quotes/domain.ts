import type { Post } from '#shared/posts.ts';
import type { Reader } from '#functions/boards/domain.ts';
import { AppError } from '#functions/platform/errors.ts';
import { postFor, type KeptPost } from '#functions/posts/domain.ts';
import { excerptOf } from '#functions/posts/excerpt.ts';

const mostExcerptCharacters = 280;

/**
 * The words of a post that another one answers; none of a post that is covered, since a quote stands uncovered.
 * @throws AppError `not_found` when the writer can't read them.
 */
export function quoteOf(writer: Reader, quoted: KeptPost | undefined): NonNullable<Post['quote']> {
  const readable = quoted && postFor(writer, quoted, new Set(), undefined);
  if (quoted === undefined || readable === undefined || readable.body === '')
    throw new AppError('not_found');
  const { id, position, author } = quoted;
  return { postId: id, position, handle: author.handle, excerpt: quotedWords(quoted) };
}

/** What quotes of a post show of it as it is now. A moderator's warning covers like its author's content note. */
export function quotedWords({ body, state, contentWarnings }: KeptPost): string {
  const covered = contentWarnings.length > 0 || state === 'published_cw';
  return covered ? '' : excerptOf(body, mostExcerptCharacters);
}

/** @returns whether a change of a post may change what quotes show of it. */
export function changesQuotes(was: KeptPost | undefined, is: KeptPost): boolean {
  return was !== undefined && quotedWords(was) !== quotedWords(is);
}
