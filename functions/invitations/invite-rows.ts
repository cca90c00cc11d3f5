import type { InvitationRow, InvitationRowOutcome } from '#shared/invitations.ts';
import * as activities from '#functions/activity/repository.ts';
import * as cohorts from '#functions/cohorts/repository.ts';
import * as members from '#functions/members/repository.ts';
import type { Platform } from '#functions/platform/platform.ts';
import type { SessionCard } from '#functions/sessions/domain.ts';
import { transact, type WriteItem } from '#functions/table/transact.ts';
import { invite } from './domain/lifecycle.ts';
import { judgeRow, outcomeOf, readRows, requireSameRows, type GoodRow } from './domain/rows.ts';
import { listPresent } from './present.ts';
import * as invitations from './repository.ts';
import { send } from './send.ts';

/** Lines written in one transaction: three items each, beside the three of the transaction itself, are 99 of its 100. */
const rowsTogether = 32;

/**
 * Invites the people of a list, as many at once as a transaction holds; sending the same list again changes nothing.
 * @returns an outcome for every line, in the order of the lines.
 * @throws AppError `id_conflict` before anything is written, when a line's id was sent with other words.
 */
export async function inviteRows(
  platform: Platform,
  session: SessionCard,
  rows: readonly InvitationRow[],
): Promise<InvitationRowOutcome[]> {
  const { programId } = session;
  const [known, stored] = await Promise.all([
    cohorts.list(platform, programId),
    invitations.findMany(platform, programId, [...new Set(rows.map((row) => row.id))]),
  ]);
  const read = readRows(rows, known);
  requireSameRows(rows, read, stored, session.member.memberId);
  const outcomes = new Map(read.refused.map((outcome) => [outcome.row, outcome]));
  for (let start = 0; start < read.good.length; start += rowsTogether) {
    const together = await inviteTogether(platform, session, read.good.slice(start, start + rowsTogether));
    for (const outcome of together) outcomes.set(outcome.row, outcome);
  }
  return [...outcomes.values()].sort((left, right) => left.row - right.row);
}

function inviteTogether(
  platform: Platform,
  session: SessionCard,
  rows: readonly GoodRow[],
): Promise<InvitationRowOutcome[]> {
  const actor = { programId: session.programId, memberId: session.member.memberId };
  const emails = rows.map(({ draft }) => draft.email);
  const ids = rows.map(({ draft }) => draft.id);
  return transact(platform, actor, async () => {
    const [stored, invited, known, activity] = await Promise.all([
      invitations.findMany(platform, actor.programId, ids),
      invitations.findOpen(platform, actor.programId, emails),
      listPresent(platform, actor.programId, emails),
      activities.find(platform, actor.programId, actor.memberId),
    ]);
    const judged = rows.map((row) => judgeRow(row, { stored, invited, members: known }));
    const made = judged.flatMap((row) => ('invite' in row ? [inviteRow(platform, actor, row.invite)] : []));
    const outcomes = [
      ...judged.flatMap((row) => ('outcome' in row ? [row.outcome] : [])),
      ...made.map(({ outcome }) => outcome),
    ];
    if (made.length === 0) return { activity, writes: [], result: outcomes };
    return {
      activity,
      writes: [
        members.stillActive(actor.programId, actor.memberId, session.member.role),
        ...made.flatMap(({ writes }) => writes),
      ],
      record: {
        action: 'invitation.created',
        resources: { invitations: made.map(({ id }) => id).join(' ') },
      },
      result: outcomes,
    };
  });
}

function inviteRow(
  platform: Platform,
  actor: { programId: string; memberId: string },
  { row, draft }: GoodRow,
): { id: string; writes: WriteItem[]; outcome: InvitationRowOutcome } {
  const invitation = invite(draft, actor, platform.now());
  const outcome = { row, outcome: outcomeOf(invitation) };
  if (invitation.state === 'awaiting_second_person') {
    return { id: draft.id, writes: invitations.create(platform, invitation), outcome };
  }
  const { sent, letter } = send(platform, invitation);
  return { id: draft.id, writes: [...invitations.create(platform, sent), letter], outcome };
}
