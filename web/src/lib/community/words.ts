import type { Audience, Board } from '#shared/boards.ts';
import { isTeam, roles, type Role } from '#shared/roles.ts';
import type { Thread } from '#shared/threads.ts';
import type { IconName } from '#lib/components/icons.ts';

const manyOf: Record<Role, string> = {
  participant: 'participants',
  alumni: 'alumni',
  family: 'family members',
  moderator: 'moderators',
  staff: 'program staff',
};

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Who a board is for: "Participants and alumni", "Participants in one cohort". The team reads every board and is named elsewhere. */
export function audienceWords(audience: Audience): string {
  const members = roles.filter((role) => audience.roles.includes(role) && !isTeam(role));
  if (members.length === 0) return 'Moderators and program staff';
  const cohorts = audience.cohortIds?.length;
  const where = cohorts === undefined ? '' : cohorts === 1 ? ' in one cohort' : ` in ${cohorts} cohorts`;
  return capitalized(list.format(members.map((role) => manyOf[role]))) + where;
}

/** Who reads what is written on a board, and who doesn't. */
export function readersWords(audience: Audience): string {
  const open = audienceWords(audience);
  if (open === 'Moderators and program staff') return `${open}. Nobody else.`;
  const others = audience.roles.includes('family')
    ? audience.roles.includes('participant')
      ? 'Not the public.'
      : 'Participants and alumni can’t see it, and neither can the public.'
    : 'Family members and the public can’t.';
  return `${open}, moderators and program staff can read this. ${others}`;
}

export function boardIcon(board: Pick<Board, 'audience' | 'posting'>): IconName {
  const { roles, cohortIds } = board.audience;
  if (board.posting === 'team') return 'book';
  if (cohortIds !== undefined) return 'users';
  if (roles.includes('family')) return 'heart';
  if (roles.includes('participant')) return 'sprout';
  return roles.includes('alumni') ? 'pair' : 'team';
}

/** How many posts answer the opening one. */
export function replyWords({ postCount }: Pick<Thread, 'postCount'>): string {
  const replies = Math.max(0, postCount - 1);
  if (replies === 0) return 'No replies yet';
  return replies === 1 ? '1 reply' : `${replies} replies`;
}

/** @param unread conversations with something new; 20 means 20 or more, since no more are looked at */
export function unreadWords(unread: number): string {
  if (unread === 1) return '1 conversation with something new';
  return unread >= 20
    ? '20 or more conversations with something new'
    : `${unread} conversations with something new`;
}

/** @param hour of the person's own clock, 0 to 23 */
export function greetingWords(hour: number): string {
  if (hour >= 5 && hour < 12) return 'Good morning';
  if (hour >= 12 && hour < 17) return 'Good afternoon';
  return hour >= 17 && hour < 23 ? 'Good evening' : 'Hello';
}
