import type { Me } from '#shared/members.ts';
import { authorOf, type Member } from '#functions/members/domain.ts';

/** The account as its member sees it. */
export function describeAccount(member: Member, programName: string, cohortName: string | undefined): Me {
  return {
    ...authorOf(member),
    program: { id: member.programId, name: programName },
    cohortName,
    timeZone: member.timeZone,
    joinedAt: member.joinedAt,
    version: member.version,
  };
}
