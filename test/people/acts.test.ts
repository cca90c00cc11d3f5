import { expect, test } from 'vitest';
import { actsFor, requestsFor } from '#lib/people/acts.ts';
import { personRules } from '#functions/people/domain.ts';
import { requestKinds } from '#functions/team-requests/domain.ts';
import { memberStates, roles, type MemberState, type Role } from '#shared/roles.ts';

const places = memberStates.flatMap((state) => roles.map((role) => ({ state, role })));

/** Whether the rules of the API let an act begin here and change anything. */
function allowed(
  rule: (typeof personRules)[keyof typeof personRules],
  state: MemberState,
  role: Role,
): boolean {
  const changes = (rule.to.state ?? state) !== state || (rule.to.role ?? role) !== role;
  return changes && rule.from.states.includes(state) && rule.from.roles.includes(role);
}

test.each(places)('a person who is $role and $state is offered exactly what the API would do', (place) => {
  const { state, role } = place;
  const offered = actsFor(place).map(({ act }) => act);
  const asked = requestsFor(place);

  for (const act of ['graduate', 'suspend', 'restore'] as const) {
    expect([act, offered.includes(act)]).toEqual([act, allowed(personRules[act], state, role)]);
  }
  for (const kind of ['grant-moderator', 'grant-staff', 'remove-person'] as const) {
    expect([kind, asked.includes(kind)]).toEqual([
      kind,
      allowed(personRules[requestKinds[kind].act], state, role),
    ]);
  }
});

test('nothing is offered for a person who left', () => {
  expect(actsFor({ state: 'removed', role: 'participant' })).toEqual([]);
  expect(requestsFor({ state: 'removed', role: 'participant' })).toEqual([]);
});
