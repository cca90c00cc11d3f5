import type { Person } from '#shared/members.ts';
import type { MemberState, Role } from '#shared/roles.ts';
import type { TeamRequestKind } from '#shared/team-requests.ts';
import type { IconName } from '#lib/components/icons.ts';

/** What one staff person may do alone. */
export type AloneAct = 'graduate' | 'suspend' | 'restore';

interface From {
  readonly states: readonly MemberState[];
  readonly roles: readonly Role[];
}

export interface AloneChoice {
  readonly act: AloneAct;
  readonly label: string;
  readonly doing: string;
  readonly icon: IconName;
  readonly danger: boolean;
  /** What happens, before it does. */
  readonly effect: (handle: string) => string;
  readonly done: (handle: string) => string;
}

const anyRole: readonly Role[] = ['participant', 'alumni', 'family', 'moderator', 'staff'];

const alone: readonly (AloneChoice & { from: From })[] = [
  {
    act: 'graduate',
    from: { states: ['active'], roles: ['participant'] },
    label: 'Graduate to alumni',
    doing: 'Graduating',
    icon: 'sprout',
    danger: false,
    effect: (handle) =>
      `${handle} completed the program. They keep their handle and everything they wrote, the alumni boards open to them, and they are told.`,
    done: (handle) => `${handle} is one of the alumni now.`,
  },
  {
    act: 'suspend',
    from: { states: ['active'], roles: anyRole },
    label: 'Suspend',
    doing: 'Suspending',
    icon: 'lock',
    danger: true,
    effect: (handle) =>
      `${handle} is signed out everywhere right away and can’t come in until someone restores them. Nothing they wrote is lost.`,
    done: (handle) => `${handle} is suspended and signed out.`,
  },
  {
    act: 'restore',
    from: { states: ['suspended'], roles: anyRole },
    label: 'Restore',
    doing: 'Restoring',
    icon: 'check',
    danger: false,
    effect: (handle) => `${handle} can sign in again, with everything as it was.`,
    done: (handle) => `${handle} can sign in again.`,
  },
];

const together: readonly { kind: TeamRequestKind; from: From }[] = [
  { kind: 'grant-moderator', from: { states: ['active'], roles: ['participant', 'alumni', 'staff'] } },
  { kind: 'grant-staff', from: { states: ['active'], roles: ['participant', 'alumni', 'moderator'] } },
  { kind: 'remove-person', from: { states: ['active', 'suspended'], roles: anyRole } },
];

type Place = Pick<Person, 'role' | 'state'>;
const fits = ({ role, state }: Place, from: From) =>
  from.states.includes(state) && from.roles.includes(role);

/** What can be done now, by one person, for someone in this place. */
export function actsFor(person: Place): readonly AloneChoice[] {
  return alone.filter(({ from }) => fits(person, from));
}

/** What can be asked of a second person for someone in this place. */
export function requestsFor(person: Place): readonly TeamRequestKind[] {
  return together.filter(({ from }) => fits(person, from)).map(({ kind }) => kind);
}

export const memberStateWords: Record<MemberState, string> = {
  active: 'Active',
  suspended: 'Suspended',
  removed: 'Removed',
};
