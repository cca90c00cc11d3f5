import * as activities from '#functions/activity/repository.ts';
import { AppError } from '#functions/platform/errors.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { transact } from '#functions/table/transact.ts';
import type { SessionCard } from './domain.ts';
import * as sessions from './repository.ts';

/**
 * Ends sessions of one member, recorded. A member who wrote too much to write more can still end them.
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
  try {
    await transact(platform, { programId, memberId: member.memberId }, async () => ({
      activity: await activities.find(platform, programId, member.memberId),
      writes: cards.map((card) => sessions.remove(card)),
      record: {
        action: 'session.ended',
        subjectMemberId: member.memberId,
        resources: { session: first.id },
        reasonCode,
      },
      result: undefined,
    }));
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'too_many_requests')) throw error;
    await Promise.all(cards.map((card) => sessions.removeEnded(platform, card)));
  }
}
