import type { Role } from '#shared/roles.ts';
import type { Session } from '#shared/sign-in.ts';
import type { IconName } from './components/icons.ts';

export interface Place {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
}

export interface RoleNavigation {
  /** Where the role lands, and where the brand leads. */
  readonly home: string;
  /** In the bar on phones (with "You" as the last), first in the rail. */
  readonly main: readonly Place[];
  /** In the rail, and on the page "You" on phones. */
  readonly more: readonly Place[];
}

const today: Place = { href: '/today', label: 'Today', icon: 'home' };
const boards: Place = { href: '/community', label: 'Community', icon: 'community' };
const queue: Place = { href: '/queue', label: 'Queue', icon: 'inbox' };
const settings: Place = { href: '/settings', label: 'Settings', icon: 'settings' };
const record: Place = { href: '/record', label: 'Your record', icon: 'history' };

export const you: Place = { href: '/you', label: 'You', icon: 'user' };
/** What every role has for itself. */
export const own: readonly Place[] = [record, settings];

const member: RoleNavigation = { home: '/today', main: [today, boards], more: [] };

export const navigationOf: Record<Role, RoleNavigation> = {
  participant: member,
  alumni: member,
  family: member,
  moderator: { home: '/queue', main: [queue, boards], more: [] },
  staff: {
    home: '/people',
    main: [
      { href: '/people', label: 'People', icon: 'users' },
      { href: '/invitations', label: 'Invitations', icon: 'mail' },
      queue,
      boards,
    ],
    more: [
      { href: '/cohorts', label: 'Cohorts', icon: 'calendar' },
      { href: '/boards', label: 'Boards', icon: 'list' },
      { href: '/requests', label: 'Second opinions', icon: 'scale' },
    ],
  },
};

/** Where a signed-in person starts. A team member without a second factor sets one up first. */
export function homeOf(session: Session): string {
  return session.stage === 'enroll' ? '/setup-second-factor' : navigationOf[session.member.role].home;
}

/** Whether a page belongs to a place: the place itself or anything under it. */
export function isWithin(pathname: string, place: string): boolean {
  return pathname === place || pathname.startsWith(`${place}/`);
}
