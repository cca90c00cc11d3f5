import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roles } from '#shared/roles.ts';
import { joiningToken } from '#shared/sign-in.ts';
import {
  accept,
  approve,
  canBeAccepted,
  deliver,
  invite,
  revoke,
  stateOf,
} from '#functions/invitations/domain/lifecycle.ts';
import {
  formatToken,
  hashSecret,
  isSecret,
  newInvitationSecret,
  parseToken,
} from '#functions/invitations/domain/token.ts';

const now = new Date('2026-03-02T12:00:00.000Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const by = { programId: 'P'.repeat(22), memberId: 'S'.repeat(22) };
const draft = {
  id: 'I'.repeat(22),
  email: 'ada@example.test',
  role: 'participant',
  cohortId: undefined,
} as const;
const sent = deliver(invite(draft, by, now), 'secret', now);
const teamInvitation = invite({ ...draft, role: 'moderator' }, by, now);

test('An invitation to the team waits for a second person, any other goes out at once', () => {
  for (const role of roles) {
    const waits = role === 'moderator' || role === 'staff';
    expect(invite({ ...draft, role }, by, now).state).toBe(waits ? 'awaiting_second_person' : 'pending');
  }
});

test('It can be accepted for 14 days from its last delivery and not a moment longer', () => {
  expect(canBeAccepted(sent, new Date(later(14).getTime() - 1))).toBe(true);
  expect(canBeAccepted(sent, later(14))).toBe(false);
  expect(stateOf(sent, later(14))).toBe('expired');
  const again = deliver(sent, 'other', later(20));
  expect(canBeAccepted(again, later(33))).toBe(true);
});

test('It can’t be accepted before it is sent, after it was accepted, or taken back', () => {
  expect(canBeAccepted(invite(draft, by, now), now)).toBe(false);
  expect(canBeAccepted(teamInvitation, now)).toBe(false);
  expect(canBeAccepted(accept(sent), now)).toBe(false);
  expect(canBeAccepted(revoke(sent), now)).toBe(false);
});

test('Nobody approves an invitation of their own, twice, or too late', () => {
  expect(() => approve(teamInvitation, by.memberId, now)).toThrow(
    expect.objectContaining({ code: 'second_person_required' }),
  );
  expect(() => approve(teamInvitation, 'T'.repeat(22), later(14))).toThrow(
    expect.objectContaining({ code: 'state_conflict' }),
  );
  const approved = approve(teamInvitation, 'T'.repeat(22), now);
  expect(approved).toMatchObject({ state: 'pending', approvedBy: 'T'.repeat(22) });
  expect(() => approve(approved, 'U'.repeat(22), now)).toThrow(
    expect.objectContaining({ code: 'already_decided' }),
  );
});

test('One that waits for a second person is never sent', () => {
  expect(() => deliver(teamInvitation, 'secret', now)).toThrow(
    expect.objectContaining({ code: 'state_conflict' }),
  );
});

test('One that was accepted is neither sent again nor taken back; one taken back is not sent', () => {
  expect(() => deliver(accept(sent), 'secret', now)).toThrow(
    expect.objectContaining({ code: 'state_conflict' }),
  );
  expect(() => revoke(accept(sent))).toThrow(expect.objectContaining({ code: 'state_conflict' }));
  expect(() => deliver(revoke(sent), 'secret', now)).toThrow(
    expect.objectContaining({ code: 'state_conflict' }),
  );
});

test('A token fits the contract and says again what it was made of, whatever the secret', () => {
  const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(bytes, (random) => {
      const token = {
        programId: by.programId,
        invitationId: draft.id,
        secret: newInvitationSecret(() => random),
      };
      expect(joiningToken.safeParse(formatToken(token)).success).toBe(true);
      expect(parseToken(formatToken(token))).toEqual(token);
      expect(isSecret(hashSecret(token.secret), token.secret)).toBe(true);
    }),
  );
});

test('Text that is no token is none, and another secret does not open', () => {
  for (const text of ['', 'a'.repeat(60), `${'P'.repeat(22)}_${'I'.repeat(22)}_short`])
    expect(parseToken(text)).toBeUndefined();
  expect(isSecret(hashSecret('one'), 'other')).toBe(false);
  expect(isSecret('', 'other')).toBe(false);
});
