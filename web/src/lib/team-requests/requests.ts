import { moderation, read } from '#lib/api.ts';
import type { NewTeamRequest, TeamRequest } from '#shared/team-requests.ts';

const { requests } = moderation.api.staff;

/** What was asked of a second person, newest first. */
export async function listTeamRequests(): Promise<readonly TeamRequest[]> {
  const list = await read(requests.$get());
  return list.requests;
}

export const askSecondPerson = (wanted: NewTeamRequest): Promise<TeamRequest> =>
  read(requests.$post({ json: wanted }));

export const approveRequest = (requestId: string): Promise<TeamRequest> =>
  read(requests[':requestId'].approvals.$post({ param: { requestId } }));

export const declineRequest = (requestId: string): Promise<TeamRequest> =>
  read(requests[':requestId'].declines.$post({ param: { requestId } }));
