import { ApiProblem } from '#lib/problems.ts';

/** What kept a post from being sent, in words that help, and what the person can do. */
export interface PostingProblem {
  readonly title: string;
  readonly detail: string;
  /** `insist`: the same words a moment ago; `closed`: nobody adds here any more. */
  readonly kind: 'again' | 'insist' | 'closed' | 'rules' | 'new-id' | 'words';
}

/** @param seconds until it makes sense to try again */
export function waitWords(seconds: number): string {
  if (seconds < 60) return 'less than a minute';
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const hours = Math.ceil(minutes / 60);
  return hours === 1 ? '1 hour' : `${hours} hours`;
}

/** Describes why writing didn't go through. Whatever it was, the words are still in their box. */
export function describePostingProblem(problem: unknown): PostingProblem {
  if (!(problem instanceof ApiProblem)) {
    return {
      kind: 'again',
      title: 'Not posted yet',
      detail: 'It’s us, not you. Your words are still here. Try again in a moment.',
    };
  }
  const { code, detail, retryAfter } = problem;
  switch (code) {
    case 'duplicate_post':
      return {
        kind: 'insist',
        title: 'You posted the same words a moment ago',
        detail: 'If that was a slip, you’re done. If you mean to say it twice, you can.',
      };
    case 'posting_limit':
      return {
        kind: 'again',
        title: 'Let’s take it slowly',
        detail: `${detail}${retryAfter === undefined ? '' : ` You can post again in ${waitWords(retryAfter)}.`} Your words stay here.`,
      };
    case 'too_many_requests':
      return {
        kind: 'again',
        title: 'Let’s pause for a moment',
        detail: 'Your words stay here. You can still call 988.',
      };
    case 'thread_locked':
    case 'board_archived':
    case 'not_found':
      return {
        kind: 'closed',
        title: 'This can’t be posted here any more',
        detail: `${detail} Your words are still here to copy.`,
      };
    case 'notice_outdated':
      return { kind: 'rules', title: 'Our rules changed', detail };
    case 'id_conflict':
      return {
        kind: 'new-id',
        title: 'Your first try did go through',
        detail:
          'It was posted with the words you had then. Look at it first. To post these words as well, send once more.',
      };
    case 'invalid_request':
    case 'content_refused':
      return { kind: 'words', title: 'Not posted yet', detail };
    case 'offline':
      return {
        kind: 'again',
        title: 'You’re offline',
        detail: 'Your words are safe here. Post when you’re back.',
      };
    case 'timeout':
      return {
        kind: 'again',
        title: 'This is taking too long',
        detail: 'Try again. If the first try did go through, it won’t be posted twice.',
      };
    default:
      return {
        kind: 'again',
        title: 'Not posted yet',
        detail: 'It’s us, not you. Your words are still here. Try again in a moment.',
      };
  }
}
