/** Everyone who can be signed in has exactly one role in a program. */
export const roles = ['participant', 'alumni', 'family', 'moderator', 'staff'] as const;
export type Role = (typeof roles)[number];

/** @returns whether the role belongs to the team: people who need a second factor and sign out sooner. */
export function isTeam(role: Role): boolean {
  return role === 'moderator' || role === 'staff';
}

/** What a role is called on screens. */
export const roleNames: Record<Role, string> = {
  participant: 'Participant',
  alumni: 'Alumni',
  family: 'Family member',
  moderator: 'Moderator',
  staff: 'Program staff',
};

export const memberStates = ['active', 'suspended', 'removed'] as const;
export type MemberState = (typeof memberStates)[number];

/** Small landscapes a person chooses among; never a photo. */
export const avatars = [
  'river',
  'wren',
  'heron',
  'lantern',
  'kettle',
  'oak',
  'fern',
  'moss',
  'harbor',
  'hill',
  'lamp',
  'stone',
  'marsh',
  'gate',
] as const;
export type Avatar = (typeof avatars)[number];
