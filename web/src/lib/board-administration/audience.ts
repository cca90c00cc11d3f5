import type { Audience } from '#shared/boards.ts';
import type { Cohort } from '#shared/cohorts.ts';
import { isTeam, roleNames, roles, type Role } from '#shared/roles.ts';

const plural: Record<Role, string> = {
  participant: 'participants',
  alumni: 'alumni',
  family: 'family members',
  moderator: 'moderators',
  staff: 'program staff',
};

/** Who a board is for, in words: "Participants and alumni of Spring evening". The team reads every board. */
export function audienceWords(audience: Audience, cohorts: readonly Cohort[]): string {
  const asked = roles.filter((role) => audience.roles.includes(role));
  const members = asked.filter((role) => !isTeam(role));
  const shown = members.length === 0 ? asked : members;
  const who = new Intl.ListFormat('en-US').format(shown.map((role) => plural[role]));
  const names = (audience.cohortIds ?? []).map(
    (id) => cohorts.find((cohort) => cohort.id === id)?.name ?? 'an earlier cohort',
  );
  const of = names.length === 0 ? '' : ` of ${new Intl.ListFormat('en-US').format(names)}`;
  return `${who.charAt(0).toUpperCase()}${who.slice(1)}${of}`;
}

export interface AudienceChoice {
  readonly role: Role;
  readonly label: string;
}
export const audienceChoices: readonly AudienceChoice[] = roles.map((role) => ({
  role,
  label: roleNames[role],
}));

/** What is wrong with an audience and how to mend it, if anything. */
export function audienceProblem(chosen: readonly Role[]): string | undefined {
  if (chosen.length === 0) return 'Choose who this board is for.';
  const withMembers = chosen.some((role) => role !== 'family' && !isTeam(role));
  if (chosen.includes('family') && withMembers) {
    return 'Family members have boards of their own. Make one board for them and another for everyone else.';
  }
  return undefined;
}
