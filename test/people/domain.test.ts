import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memberStates, roles, type Role } from '#shared/roles.ts';
import type { Member } from '#functions/members/domain.ts';
import { changePlace, personRules, type PersonAct } from '#functions/people/domain.ts';

const acts = [
  'graduate',
  'suspend',
  'restore',
  'remove',
  'grant-moderator',
  'grant-staff',
] as const satisfies PersonAct[];

const someone: Member = {
  programId: 'P'.repeat(22),
  memberId: 'M'.repeat(22),
  handle: 'quiet-river',
  avatar: 'river',
  role: 'participant',
  cohortId: undefined,
  state: 'active',
  joinedAt: '2026-03-02T12:00:00.000Z',
  timeZone: 'America/Chicago',
  acceptances: [],
  sessionsOpened: 0,
  version: 1,
};

const anyMember = fc
  .record({ role: fc.constantFrom(...roles), state: fc.constantFrom(...memberStates) })
  .map((place): Member => ({ ...someone, ...place }));

function tryChange(act: PersonAct, member: Member, actorId: string): Member | 'refused' | undefined {
  try {
    return changePlace(act, member, actorId);
  } catch {
    return 'refused';
  }
}

test('No act brings back a person who was removed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...acts), fc.constantFrom(...roles), (act, role: Role) => {
      const after = tryChange(act, { ...someone, role, state: 'removed' }, 'staff');
      expect(after === undefined || after === 'refused').toBe(true);
    }),
  );
});

test('Every act done twice is done once', () => {
  fc.assert(
    fc.property(fc.constantFrom(...acts), anyMember, (act, member) => {
      const once = tryChange(act, member, 'staff');
      if (once === 'refused' || once === undefined) return;
      expect(changePlace(act, once, 'staff')).toBeUndefined();
    }),
  );
});

test('An act changes only the role or the state, from where its rule begins to where it leads', () => {
  fc.assert(
    fc.property(fc.constantFrom(...acts), anyMember, (act, member) => {
      const after = tryChange(act, member, 'staff');
      if (after === 'refused' || after === undefined) return;
      const { from, to } = personRules[act];
      expect(from.states).toContain(member.state);
      expect(from.roles).toContain(member.role);
      expect(after).toEqual({ ...member, ...to });
    }),
  );
});

test('Nobody acts on their own place', () => {
  for (const act of acts) expect(tryChange(act, someone, someone.memberId)).toBe('refused');
});

test('A family member never becomes part of the team, where they would see participants', () => {
  expect(tryChange('grant-moderator', { ...someone, role: 'family' }, 'staff')).toBe('refused');
  expect(tryChange('grant-staff', { ...someone, role: 'family' }, 'staff')).toBe('refused');
});
