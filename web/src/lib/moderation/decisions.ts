import type { CaseDetail, NewDecision } from '#shared/moderation.ts';
import type { ContentState, ReasonCode } from '#shared/posts.ts';
import type { IconName } from '#lib/components/icons.ts';

export type DecisionKind = NewDecision['decision'];

export interface DecisionChoice {
  readonly kind: DecisionKind;
  readonly label: string;
  readonly hint: string;
  readonly icon: IconName;
  /** What the button says while it is sent. */
  readonly doing: string;
  readonly done: string;
}

const hide = {
  kind: 'hide',
  label: 'Hide the post',
  hint: 'Only the author and the team can read it',
  icon: 'cover',
  doing: 'Hiding',
  done: 'Hidden. The author can read why.',
} as const;
const restore = {
  kind: 'restore',
  label: 'Put it back',
  hint: 'Everyone on the board can read it again',
  icon: 'check',
  doing: 'Putting back',
  done: 'The post is back.',
} as const;
const keep = {
  kind: 'keep',
  label: 'Leave it as it is',
  hint: 'The post stays, and the author isn’t told',
  icon: 'eye',
  doing: 'Closing',
  done: 'Closed. The post stays as it is.',
} as const;

const visible: readonly ContentState[] = ['published', 'published_cw'];

/**
 * What can be decided about a case. Leaving a hidden post hidden is a decision about its author too,
 * so a post out of sight is either hidden with a reason or put back with a word.
 */
export function choicesFor(about: Pick<CaseDetail, 'state' | 'contentState'>): readonly DecisionChoice[] {
  const { state, contentState } = about;
  if (state === 'closed') return contentState === 'removed' ? [restore] : [];
  if (contentState === 'deleted')
    return [{ ...keep, label: 'Close the case', hint: 'The author took the post back' }];
  if (contentState === 'removed')
    return [restore, { ...keep, label: 'Leave it hidden', hint: 'The post stays hidden' }];
  if (visible.includes(contentState)) return [hide, keep];
  return [{ ...hide, label: 'Keep it hidden' }, restore];
}

/** Said to the author; the moderator makes it their own. Without a reproach, and with one next step. */
const hideTemplates: Record<ReasonCode, string> = {
  crisis:
    'We hid this post because we’re concerned about you, not because you did anything wrong. Someone from the team will reach out. If it gets heavy before then, call or text 988.',
  'personal-information':
    'Your post had details that could show who someone is, so we hid it to keep you and others safe. You’re welcome to post it again without them.',
  sourcing:
    'Your post could help someone find or sell a substance, so we hid it. If it was about something else, post it again without that part.',
  harassment:
    'Parts of your post could hurt the person reading it, so we hid it. You can say what you feel without it being about them.',
  'graphic-use':
    'Your post had details of use that can be hard for people early in recovery, so we hid it. The rest of your story is welcome. Try it without the details.',
  'medical-advice':
    'Your post said what someone should do about a medication as a fact, so we hid it. You can share what happened for you and suggest they ask their care team.',
  shaming:
    'Your post could make someone feel judged for a return to use, so we hid it. People come back sooner when they feel welcome.',
  'off-topic': 'Your post didn’t fit this board, so we hid it. You’re welcome to post it where it belongs.',
  impersonation:
    'Your post read as if it came from someone else, so we hid it. Please write as yourself, under your own handle.',
  other: 'We hid your post for now. Here is why: ',
};

/** A start for what the author will read; nothing where the decision says nothing to them. */
export function messageTemplate(kind: DecisionKind, reason: ReasonCode): string {
  if (kind === 'hide') return hideTemplates[reason];
  if (kind === 'restore')
    return 'We looked at your post again, and it’s back. Thank you for your patience.';
  return '';
}

/** How the state of a post reads to the team. */
export const contentStateWords: Record<ContentState, string> = {
  published: 'In sight',
  published_cw: 'In sight, with a content note',
  held_premod: 'Waiting for a first look',
  held_system: 'Held by a check',
  held_care: 'Held for care',
  hidden_pending: 'Hidden until you decide',
  removed: 'Hidden',
  deleted: 'Taken back by its author',
};
