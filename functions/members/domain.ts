import type { Author } from '#shared/members.ts';
import type { MemberState } from '#shared/roles.ts';

/** That a member said yes to one version of a text. */
interface Acceptance {
  /** Which text, such as `house-rules`. */
  notice: string;
  version: string;
  at: string;
}

/** A person as the community knows them: no name, no address. */
export interface Member extends Author {
  programId: string;
  cohortId: string | undefined;
  state: MemberState;
  joinedAt: string;
  timeZone: string;
  acceptances: readonly Acceptance[];
  /**
   * How often a session was opened, or put under a new token. Whoever ends all sessions of a member writes on the
   * condition that it stayed the same, so that a token given at that moment can't slip through.
   */
  sessionsOpened: number;
  /** Counts the changes of the account. */
  version: number;
}

/** What other members see of a member. */
export function authorOf({ memberId, handle, avatar, role }: Author): Author {
  return { memberId, handle, avatar, role };
}
