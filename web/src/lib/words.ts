import type { Notice } from '#shared/inbox.ts';
import type { Tier } from '#shared/moderation.ts';
import type { ContentWarning, ReactionKind, ReasonCode } from '#shared/posts.ts';
import type { Device } from '#shared/sign-in.ts';
import type { IconName } from './components/icons.ts';

/** What the codes of the contracts are called on screens. */

export const reactionWords: Record<ReactionKind, { label: string; icon: IconName }> = {
  hear: { label: 'I hear you', icon: 'hear' },
  same: { label: 'Same here', icon: 'same' },
  proud: { label: 'Proud of you', icon: 'proud' },
  strength: { label: 'Sending strength', icon: 'strength' },
};

export const contentWarningWords: Record<ContentWarning, string> = {
  'substance-use': 'substance use',
  'self-harm': 'self-harm',
  violence: 'violence',
  grief: 'grief',
  medical: 'medical details',
  other: 'something heavy',
};

export const reasonWords: Record<ReasonCode, string> = {
  crisis: 'Someone may be in danger',
  'personal-information': 'Personal information',
  sourcing: 'Offering or asking where to get something',
  harassment: 'Harassment or cruelty',
  'graphic-use': 'Details or glorifying of use',
  'medical-advice': 'Medical advice as fact',
  shaming: 'Shaming a return to use',
  'off-topic': 'Off topic or spam',
  impersonation: 'Pretending to be someone',
  other: 'Something else',
};

export const tierWords: Record<Tier, string> = {
  P0: 'P0 Now',
  P1: 'P1 Urgent',
  P2: 'P2 Soon',
  P3: 'P3 Routine',
};

export const deviceWords: Record<Device, { label: string; hint: string }> = {
  shared: { label: 'Shared device', hint: 'Signs you out after 5 minutes away, and keeps nothing here.' },
  usual: { label: 'Just for today', hint: 'Signs you out after a while away, and by tomorrow.' },
  mine: {
    label: 'My own device',
    hint: 'Keeps members signed in for up to 30 days. The team signs in each day.',
  },
};

/** What a notice says; its message, written by a person, comes with what it is. */
export const noticeWords: Record<
  Notice['kind'],
  { title: string; icon: IconName; messageIs: string; more?: string }
> = {
  'post-hidden': {
    title: 'A moderator hid a post of yours',
    icon: 'cover',
    messageIs: 'From the moderator',
    more: 'You can still read it, and no one else can.',
  },
  'post-restored': { title: 'A post of yours is back', icon: 'check', messageIs: 'From the moderator' },
  graduated: {
    title: 'You’re one of the alumni now',
    icon: 'sprout',
    messageIs: 'From your program',
    more: 'Your handle and everything you wrote came with you.',
  },
  'address-opened': {
    title: 'Someone on your program’s staff opened your email address',
    icon: 'mail',
    messageIs: 'Why',
    more: 'It is in your record too.',
  },
  'role-granted': { title: 'Your role changed', icon: 'team', messageIs: 'From your program' },
};

/** In the order they are offered. */
export const reactionKinds = Object.keys(reactionWords) as ReactionKind[];
export const contentWarningKinds = Object.keys(contentWarningWords) as ContentWarning[];
export const reasonCodes = Object.keys(reasonWords) as ReasonCode[];
