import * as activities from '#functions/activity/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { transact } from '#functions/table/transact.ts';
import type { SessionCard } from './domain.ts';
import * as sessions from './repository.ts';

/**
 * Ends sessions of one member, recorded, under whatever token they are by now.
 * A member who wrote too much to write more can still end them.
 * @param reasonCode such as `signed-out`.
 */
export async function endSessions(
  platform: Platform,
  cards: readonly SessionCard[],
  reasonCode: string,
): Promise<void> {
  const [first] = cards;
  if (first === undefined) return;
  const { programId, member } = first;
  const ids = new Set(cards.map((card) => card.id));
  // Read again, because a new proof may have put one under another token since.
  const listStanding = async () =>
    (await sessions.list(platform, programId, member.memberId)).filter((card) => ids.has(card.id));
  try {
    await transact(platform, { programId, memberId: member.memberId }, async () => {
      const [standing, activity] = await Promise.all([
        listStanding(),
        activities.find(platform, programId, member.memberId),
      ]);
      if (standing.length === 0) return { activity, writes: [], result: undefined };
      return {
        activity,
        writes: standing.map((card) => sessions.removeStanding(card)),
        record: {
          action: 'session.ended',
          subjectMemberId: member.memberId,
          resources: { session: first.id },
          reasonCode,
        },
        result: undefined,
      };
    });
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'too_many_requests')) throw error;
    const standing = await listStanding();
    await Promise.all(standing.map((card) => sessions.removeEnded(platform, card)));
  }
}
