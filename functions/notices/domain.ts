import type { Notice } from '#shared/inbox.ts';

/** A notice and whose it is. */
export interface MemberNotice extends Omit<Notice, 'read'> {
  programId: string;
  memberId: string;
  /** Absent until the member read it. */
  readAt?: string | undefined;
}
