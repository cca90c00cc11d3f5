import type { TeamRequest, TeamRequestKind } from '#shared/team-requests.ts';

/** What is asked, as the end of "Ask to …" and the start of a title. */
export const requestWords: Record<
  TeamRequestKind,
  { ask: string; title: (handle: string) => string; effect: string }
> = {
  'grant-moderator': {
    ask: 'make moderator',
    title: (handle) => `Make ${handle} a moderator`,
    effect: 'They review reports and read every board. They sign in again and set up a second factor.',
  },
  'grant-staff': {
    ask: 'make program staff',
    title: (handle) => `Make ${handle} program staff`,
    effect:
      'They invite people, change places and look after boards. They sign in again and set up a second factor.',
  },
  'remove-person': {
    ask: 'remove from the program',
    title: (handle) => `Remove ${handle} from the program`,
    effect:
      'They are signed out everywhere and can’t come back in. What they wrote stays under their handle.',
  },
};

export const requestStateWords: Record<TeamRequest['state'], string> = {
  waiting: 'Waiting',
  approved: 'Approved',
  declined: 'Declined',
  expired: 'Ran out',
};
