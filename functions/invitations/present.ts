import * as accounts from '#functions/accounts/repository.ts';
import * as members from '#functions/members/repository.ts';
import type { Platform } from '#functions/platform/platform.ts';

/**
 * Which of these addresses belong to people who are in the program, suspended ones included, strongly consistent.
 * Somebody who was removed is not: coming back begins with an invitation like the first time.
 * @param emails at most 100, in lower case.
 */
export async function listPresent(
  platform: Platform,
  programId: string,
  emails: readonly string[],
): Promise<Set<string>> {
  const known = await accounts.findMembers(platform, programId, emails);
  const people = await members.findMany(platform, programId, known.values());
  return new Set(
    emails.filter((email) => {
      const memberId = known.get(email);
      return memberId !== undefined && people.get(memberId)?.state !== 'removed';
    }),
  );
}
