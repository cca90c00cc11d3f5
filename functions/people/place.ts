import { authorOf, type Member } from '#functions/members/domain.ts';
import * as members from '#functions/members/repository.ts';
import { newPosition } from '#functions/platform/ids.ts';
import type { Platform } from '#functions/platform/platform.ts';
import * as notices from '#functions/notices/repository.ts';
import type { SessionCard } from '#functions/sessions/domain.ts';
import * as sessions from '#functions/sessions/repository.ts';
import type { WriteItem } from '#functions/table/transact.ts';
import { changePlace, endsSessions, type PersonAct } from './domain.ts';

/** A changed place in the program, and everything that has to be written with it. */
interface ChangedPlace {
  member: Member;
  writes: WriteItem[];
}

/**
 * Decides an act on a person: the member, all their sessions, and a notice where there is something good to tell.
 * @returns undefined when it was done before.
 * @throws AppError `state_conflict` when the act doesn't fit.
 */
export async function decidePlace(
  platform: Platform,
  actor: SessionCard,
  member: Member,
  act: PersonAct,
): Promise<ChangedPlace | undefined> {
  const after = changePlace(act, member, actor.member.memberId);
  if (after === undefined) return undefined;
  const cards = await sessions.list(platform, member.programId, member.memberId);
  const kind = noticeKinds[act];
  const now = platform.now();
  return {
    member: { ...after, version: member.version + 1 },
    writes: [
      members.stillActive(actor.programId, actor.member.memberId, actor.member.role),
      members.update(member, after),
      ...cards.map((card) =>
        endsSessions(act)
          ? sessions.remove(card)
          : sessions.showMember(card, authorOf(after), after.cohortId),
      ),
      ...(kind === undefined
        ? []
        : [
            notices.create({
              programId: member.programId,
              memberId: member.memberId,
              id: newPosition(now, platform.random),
              kind,
              createdAt: now.toISOString(),
            }),
          ]),
    ],
  };
}

const noticeKinds: Partial<Record<PersonAct, 'graduated' | 'role-granted'>> = {
  graduate: 'graduated',
  'grant-moderator': 'role-granted',
  'grant-staff': 'role-granted',
};
