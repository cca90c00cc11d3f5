import { identity, moderation, read } from '#lib/api.ts';
import type { Page } from '#lib/paged-list.svelte.ts';
import type { Person } from '#shared/members.ts';
import type { MemberState, Role } from '#shared/roles.ts';

const { people } = moderation.api.staff;
const person = people[':memberId'];

export interface PeopleFilter {
  readonly role?: Role | undefined;
  readonly state?: MemberState | undefined;
  readonly cohortId?: string | undefined;
}

export async function listPeople(filter: PeopleFilter, cursor?: string): Promise<Page<Person>> {
  const { role, state, cohortId } = filter;
  const query = {
    ...(role === undefined ? {} : { role }),
    ...(state === undefined ? {} : { state }),
    ...(cohortId === undefined ? {} : { cohortId }),
    ...(cursor === undefined ? {} : { cursor }),
  };
  const page = await read(people.$get({ query }));
  return { items: page.people, next: page.next };
}

export const readPerson = (memberId: string): Promise<Person> => read(person.$get({ param: { memberId } }));

/** @param cohortId null for none @param version of the person as staff read them; 412 when there is a newer one */
export const changeCohort = (memberId: string, cohortId: string | null, version: number): Promise<Person> =>
  read(
    person.$patch(
      { param: { memberId }, json: { cohortId } },
      { headers: { 'If-Match': String(version) } },
    ),
  );

export const graduate = (memberId: string): Promise<Person> =>
  read(person.graduation.$post({ param: { memberId } }));

export const suspend = (memberId: string): Promise<Person> =>
  read(person.suspension.$put({ param: { memberId } }));

export const restore = (memberId: string): Promise<Person> =>
  read(person.suspension.$delete({ param: { memberId } }));

/** Opens the address behind a handle. It is recorded, and the member is told, before the answer comes. */
export async function openAddress(memberId: string, purpose: string): Promise<string> {
  const path = identity.api.identity.people[':memberId']['email-disclosures'];
  const { email } = await read(path.$post({ param: { memberId }, json: { purpose } }));
  return email;
}
