import { houseRules, privacyNotice } from '#shared/notices.ts';
import { isTeam } from '#shared/roles.ts';
import { newAccount } from '#functions/accounts/domain.ts';
import * as accounts from '#functions/accounts/repository.ts';
import { totpPlace } from '#functions/factors/proof.ts';
import { newTotpSecret } from '#functions/factors/totp.ts';
import { skeletonOf } from '#functions/handles/domain/skeleton.ts';
import * as handles from '#functions/handles/repository.ts';
import type { Member } from '#functions/members/domain.ts';
import * as members from '#functions/members/repository.ts';
import { newId } from '#functions/platform/ids.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { sealText } from '#functions/platform/sealed-text.ts';
import { writeTogether } from '#functions/table/transact.ts';
import type { DemoAccount } from './demo-file.ts';
import type { DemoPerson } from './types.ts';

/** A planted person: how the community knows them, and how the local page signs in as them. */
export interface PlantedPerson {
  member: Member;
  account: DemoAccount;
}

/** Plants a person who joined long ago, as joining would have: account, address, member and handle in one transaction. */
export async function plantPerson(
  platform: Platform,
  programId: string,
  cohorts: ReadonlyMap<string, string>,
  person: DemoPerson,
): Promise<PlantedPerson> {
  const memberId = newId(platform.random);
  const email = `${person.handle}@example.test`;
  const joinedAt = new Date(platform.now().getTime() - person.joinedDaysAgo * 86_400_000);
  const member: Member = {
    programId,
    memberId,
    handle: person.handle,
    avatar: person.avatar,
    role: person.role,
    cohortId: person.cohort === undefined ? undefined : cohorts.get(person.cohort),
    state: 'active',
    joinedAt: joinedAt.toISOString(),
    timeZone: 'America/Chicago',
    acceptances: [
      { notice: 'house-rules', version: houseRules.version, at: joinedAt.toISOString() },
      { notice: 'privacy-notice', version: privacyNotice.version, at: joinedAt.toISOString() },
    ],
    sessionsOpened: 0,
    version: 1,
  };
  const name = { programId, memberId };
  const totpSecret = isTeam(person.role) ? newTotpSecret(platform.random) : undefined;
  const totp =
    totpSecret === undefined
      ? undefined
      : { sealedSecret: sealText(platform, totpPlace(name), totpSecret), lastStep: 0 };
  const account = { ...newAccount(name, email, joinedAt), totp };
  const written = await writeTogether(platform, [
    ...accounts.create(platform, account, () => new Error(`${email} is planted twice`)),
    members.create(member),
    handles.claim(programId, skeletonOf(person.handle), { handle: person.handle, memberId }),
  ]);
  if (!written) throw new Error(`${person.handle} could not be planted`);
  return {
    member,
    account: {
      programId,
      memberId,
      handle: person.handle,
      role: person.role,
      email,
      ...(totpSecret === undefined ? {} : { totpSecret }),
    },
  };
}
