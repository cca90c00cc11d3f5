import type { CaseDetail } from '#shared/moderation.ts';
import { contentStateWords } from './decisions.ts';

/**
 * What to tell a moderator whose decision came too late.
 * @param before the case as they read it
 * @param now the case as it is; undefined when it could not be read
 */
export function decidedMeanwhile(before: CaseDetail | undefined, now: CaseDetail | undefined): string {
  if (now === undefined || now === before) {
    return 'This case changed while you were reading, and the new state didn’t load. Your words are still here. Try again.';
  }
  const post = `The post now: ${contentStateWords[now.contentState].toLowerCase()}.`;
  if (now.state === 'closed') {
    const last = now.timeline.filter((event) => event.action !== 'reported').at(-1);
    return `${last?.actorHandle ?? 'A colleague'} decided this while you were reading. ${post}`;
  }
  if (before !== undefined && now.reportCount > before.reportCount) {
    return `A new report came in while you were reading. Your words are still here. Look at it, then decide. ${post}`;
  }
  return `This case changed while you were reading. Your words are still here. Look again, then decide. ${post}`;
}
