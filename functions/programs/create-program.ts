import { email as emailContract } from '#shared/invitations.ts';
import * as activities from '#functions/activity/repository.ts';
import { invite } from '#functions/invitations/domain/lifecycle.ts';
import * as invitations from '#functions/invitations/repository.ts';
import { send } from '#functions/invitations/send.ts';
import { deploymentLane } from '#functions/ledger/domain.ts';
import { newId } from '#functions/platform/ids.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { transact } from '#functions/table/transact.ts';
import * as programs from './repository.ts';

/**
 * Makes a program with its first two staff people invited: two, because some acts need a second person.
 * @param staffEmails two different addresses.
 * @throws Error for what is no address, and for one address given twice.
 */
export async function createProgram(
  platform: Platform,
  name: string,
  staffEmails: readonly [string, string],
): Promise<programs.Program> {
  const emails = staffEmails.map((address) => emailContract.parse(address));
  if (new Set(emails).size < emails.length)
    throw new Error('The first two staff people need two addresses');
  const now = platform.now();
  const program = { id: newId(platform.random), name, createdAt: now.toISOString(), version: 1 };
  return transact(platform, { programId: program.id, memberId: deploymentLane }, async () => {
    const writes = emails.flatMap((address) => {
      const draft = {
        id: newId(platform.random),
        email: address,
        role: 'staff',
        cohortId: undefined,
      } as const;
      const { sent, letter } = send(
        platform,
        invite(draft, { programId: program.id, memberId: undefined }, now),
      );
      return [...invitations.create(platform, sent), letter];
    });
    return {
      activity: await activities.find(platform, program.id, deploymentLane),
      writes: [programs.create(program), ...writes],
      record: { action: 'program.created', resources: { program: program.id } },
      result: program,
    };
  });
}
