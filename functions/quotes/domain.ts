import type { Post } from '#shared/posts.ts';
import type { Reader } from '#functions/boards/domain.ts';
import { AppError } from '#functions/platform/errors.ts';
import { postFor, type KeptPost } from '#functions/posts/domain.ts';
import { excerptOf } from '#functions/posts/excerpt.ts';

const mostExcerptCharacters = 280;

/**
 * The words of a post that another one answers; none of a post its author covered, since a quote stands uncovered.
 * @throws AppError `not_found` when the writer can't read them.
 */
export function quoteOf(writer: Reader, quoted: KeptPost | undefined): NonNullable<Post['quote']> {
  const readable = quoted && postFor(writer, quoted, new Set(), undefined);
  if (quoted === undefined || readable === undefined || readable.body === '')
    throw new AppError('not_found');
  const { id, position, author, body, contentWarnings } = quoted;
  const excerpt = contentWarnings.length > 0 ? '' : excerptOf(body, mostExcerptCharacters);
  return { postId: id, position, handle: author.handle, excerpt };
}
