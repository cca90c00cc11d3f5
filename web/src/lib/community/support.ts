import type { Post, ReactionKind } from '#shared/posts.ts';

type Supported = Pick<Post, 'reactions' | 'ownReactions'>;

/** The post as it will be once the support is sent, or taken back. Nothing changes if it already is so. */
export function withSupport<P extends Supported>(post: P, kind: ReactionKind, pressed: boolean): P {
  if (post.ownReactions.includes(kind) === pressed) return post;
  const { [kind]: before = 0, ...others } = post.reactions;
  const count = before + (pressed ? 1 : -1);
  return {
    ...post,
    reactions: count > 0 ? { ...others, [kind]: count } : others,
    ownReactions: pressed ? [...post.ownReactions, kind] : post.ownReactions.filter((own) => own !== kind),
  };
}
