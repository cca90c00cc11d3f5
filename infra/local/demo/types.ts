import type { ContentWarning, ReasonCode } from '#shared/posts.ts';
import type { Avatar, Role } from '#shared/roles.ts';

/** A demo person. The address is always `<handle>@example.test`. */
export interface DemoPerson {
  handle: string;
  role: Role;
  /** Slug of the cohort the person belongs to; people of the team have none. */
  cohort?: string;
  avatar: Avatar;
  /** Days between the person's joining and the first start of the demo. */
  joinedDaysAgo: number;
}

export interface DemoBoard {
  slug: string;
  name: string;
  purpose: string;
  roles: readonly Role[];
  /** Slugs of cohorts; absent means every cohort. */
  cohorts?: readonly string[];
  /** Who may write: everyone of the audience, or the team alone. */
  posting: 'members' | 'team';
}

export type DemoReaction = 'hear' | 'same' | 'proud' | 'strength';

export interface DemoPost {
  /** Handle of the author. */
  by: string;
  /** Minutes after the post before it (after the start of the thread for the first). */
  minutesLater: number;
  /** Markdown: paragraphs, *emphasis*, **strong**, lists, > quotes, links. */
  body: string;
  /** Content warnings chosen by the author. */
  contentWarnings?: readonly ContentWarning[];
  reactions?: Partial<Record<DemoReaction, readonly string[]>>;
  /** Reports that wait for a moderator. */
  reports?: readonly { by: string; reason: ReasonCode; note?: string }[];
}

/** One conversation: the first post opens it. */
export interface DemoThread {
  title: string;
  /** Hours between the opening post and the first start of the demo. */
  startedHoursAgo: number;
  pinned?: boolean;
  locked?: boolean;
  posts: readonly [DemoPost, ...DemoPost[]];
}

/** An invitation that waits. */
export interface DemoInvitation {
  email: string;
  role: Role;
  /** Name of the cohort. */
  cohort?: string;
  hoursAgo: number;
}
