import type { ReactionKind } from '#shared/posts.ts';
import type { Reader } from '#functions/boards/domain.ts';
import { AppError } from '#functions/platform/errors.ts';
import { isPublished, postFor, type KeptPost } from '#functions/posts/domain.ts';
import type { ThreadMarks } from '#functions/reading/domain.ts';

/**
 * Sends one kind of support to a post. The same object when it was sent before.
 * @throws AppError `not_found` for a post that isn't there for the reader, `state_conflict` for one's own or one out of sight.
 */
export function sendSupport(
  reader: Reader,
  post: KeptPost | undefined,
  before: ThreadMarks,
  kind: ReactionKind,
): ThreadMarks {
  const visible = post && postFor(reader, post, new Set(), undefined);
  if (post === undefined || visible === undefined) throw new AppError('not_found');
  if (post.author.memberId === reader.memberId || !isPublished(post.state))
    throw new AppError('state_conflict');
  const sent = before.reactions[post.position] ?? [];
  if (sent.includes(kind)) return before;
  return withReactions(before, post.position, [...sent, kind]);
}

/** Takes one kind of support back. The same object when there is none. */
export function withdrawSupport(before: ThreadMarks, position: string, kind: ReactionKind): ThreadMarks {
  const sent = before.reactions[position] ?? [];
  if (!sent.includes(kind)) return before;
  return withReactions(
    before,
    position,
    sent.filter((other) => other !== kind),
  );
}

function withReactions(before: ThreadMarks, position: string, kinds: readonly ReactionKind[]): ThreadMarks {
  const { [position]: _, ...others } = before.reactions;
  const reactions = kinds.length === 0 ? others : { ...others, [position]: kinds };
  return { ...before, reactions, version: before.version + 1 };
}
