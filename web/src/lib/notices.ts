import type { Notice } from '#shared/inbox.ts';
import { reasonWords } from './words.ts';

/** The sentence of a notice, before the message a person wrote. */
export function noticeSentence(notice: Notice): string {
  const reason = notice.reasonCode ? ` Reason: ${reasonWords[notice.reasonCode].toLowerCase()}.` : '';
  switch (notice.kind) {
    case 'post-hidden':
      return `A moderator hid one of your posts.${reason}`;
    case 'post-restored':
      return 'A moderator put one of your posts back.';
    case 'graduated':
      return 'You are now one of the alumni. The alumni boards are open to you.';
    case 'address-opened':
      return 'A person on your program’s staff opened your email address, and said why.';
    case 'role-granted':
      return 'Your role changed.';
  }
}

/** Where the notice leads, if it is about a post. */
export function noticeHref(notice: Notice): string | undefined {
  if (!notice.place) return undefined;
  const { boardId, threadId, position } = notice.place;
  return `/community/${boardId}/${threadId}?from=${position}#post-${position}`;
}
