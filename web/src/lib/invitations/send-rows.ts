import type { InvitationRow, InvitationRowOutcome } from '#shared/invitations.ts';

/** What the API takes at once. */
const partSize = 100;

/**
 * Sends a list in parts of 100, one after the other.
 * @param answered rows that were answered before are not sent again, so a list can go on where it stopped
 * @param onanswers called after each part
 * @throws what `send` throws; the parts before it stay answered
 */
export async function sendInParts(
  rows: readonly InvitationRow[],
  answered: ReadonlyMap<number, InvitationRowOutcome>,
  send: (part: InvitationRow[]) => Promise<readonly InvitationRowOutcome[]>,
  onanswers: (outcomes: readonly InvitationRowOutcome[]) => void,
): Promise<void> {
  const open = rows.filter(({ row }) => !answered.has(row));
  for (let start = 0; start < open.length; start += partSize) {
    onanswers(await send(open.slice(start, start + partSize)));
  }
}
