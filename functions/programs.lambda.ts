import * as z from 'zod';
import { email } from '#shared/invitations.ts';
import { platformFromEnvironment } from './platform/from-environment.ts';
import { createProgram } from './programs/create-program.ts';

const platform = platformFromEnvironment('programs', ['identity', 'community', 'ledger']);
const wanted = z.strictObject({
  name: z.string().trim().min(1).max(80),
  staffEmails: z.tuple([email, email]),
});

/**
 * Called by an operator of the deployment (`npm run create-program`), never from outside: makes a program and invites
 * its first two staff people.
 * @throws ZodError for anything but a name and two addresses.
 */
export async function handler(event: unknown): Promise<{ programId: string }> {
  const { name, staffEmails } = wanted.parse(event);
  const { id } = await createProgram(platform, name, staffEmails);
  return { programId: id };
}
