import { moderation, read } from '#lib/api.ts';
import type { CaseDetail, caseStates, ListedCase, NewDecision } from '#shared/moderation.ts';
import type { Page } from '#lib/paged-list.svelte.ts';

const { cases } = moderation.api.moderation;

export type CaseState = (typeof caseStates)[number];

/** The queue, or what was decided; most pressing first. */
export async function listCases(state: CaseState, cursor?: string): Promise<Page<ListedCase>> {
  const page = await read(cases.$get({ query: { state, ...(cursor === undefined ? {} : { cursor }) } }));
  return { items: page.cases, next: page.next };
}

export const readCase = (caseId: string): Promise<CaseDetail> =>
  read(cases[':caseId'].$get({ param: { caseId } }));

/** @param version of the case as the person read it; 412 when there is a newer one */
export const decideCase = (caseId: string, decision: NewDecision, version: number) =>
  read(
    cases[':caseId'].decisions.$post(
      { param: { caseId }, json: decision },
      { headers: { 'If-Match': String(version) } },
    ),
  );
