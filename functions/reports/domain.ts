import type { NewReport } from '#shared/posts.ts';
import { isTeam } from '#shared/roles.ts';
import type { Reader } from '#functions/boards/domain.ts';
import type { Case, Report } from '#functions/cases/domain.ts';
import { AppError } from '#functions/platform/errors.ts';
import { isPublished, type KeptPost } from '#functions/posts/domain.ts';

/**
 * @returns the post, when the reader may report it. One that others' reports hid a moment ago still counts.
 * @throws AppError `not_found` for a post that isn't there for the reader,
 *   `state_conflict` for their own, or one that was removed or taken back.
 */
export function requireReportable(reader: Reader, post: KeptPost | undefined): KeptPost {
  if (post === undefined) throw new AppError('not_found');
  if (post.author.memberId === reader.memberId) throw new AppError('state_conflict');
  if (isPublished(post.state) || post.state === 'hidden_pending') return post;
  if (post.state === 'removed' || post.state === 'deleted' || isTeam(reader.role))
    throw new AppError('state_conflict');
  throw new AppError('not_found');
}

/**
 * @param known the case of the post, when it has one.
 * @param stored what the member reported since it was last opened.
 * @returns whether the report was made before, in the same words.
 * @throws AppError `id_conflict` for the same id with other words, `state_conflict` for a second report that nobody
 *   decided on yet; after the decision, the post may be reported again.
 */
export function isRepeated(
  known: Case | undefined,
  stored: Report | undefined,
  report: NewReport,
): stored is Report {
  if (stored === undefined) return false;
  if (stored.id !== report.id) {
    if (known?.state === 'closed') return false;
    throw new AppError('state_conflict', {
      detail: 'You reported this already. A person will look at it.',
    });
  }
  if (stored.reason !== report.reason || stored.note !== report.note) throw new AppError('id_conflict');
  return true;
}
