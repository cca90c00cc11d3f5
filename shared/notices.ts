/**
 * What everyone reads and accepts before joining. Each text has a version; accepting is recorded with it. Whoever
 * joins accepts the version in force at that moment: one that changed while they read is shown to them again.
 */

interface NoticeSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
}

export interface NoticeText {
  readonly title: string;
  /** Goes up with every change of meaning. */
  readonly version: string;
  /** ISO 8601 date from which it holds. */
  readonly effective: string;
  readonly summary: string;
  readonly sections: readonly NoticeSection[];
}

export const houseRules: NoticeText = {
  title: 'House rules',
  version: '2026-11',
  effective: '2026-11-01',
  summary:
    'This is a place to be honest without being hurt by it. Six rules keep it that way, and people decide about them, not machines.',
  sections: [
    {
      heading: 'How we talk here',
      paragraphs: [],
      points: [
        'Speak from your own life. “This helped me” lands softer than “you should.”',
        'Ask before you give advice. Often a person wants company, not a plan.',
        'Use the words you like about yourself. Let other people choose theirs.',
        'You don’t have to be doing well to post. A return to use is never a reason to stay away.',
      ],
    },
    {
      heading: 'What we leave out',
      paragraphs: ['These six are firm. They keep someone safe who is having a harder day than you.'],
      points: [
        'No sourcing. Don’t offer, ask for or hint at where to get anything, even as a joke.',
        'No glorifying. Leave out pictures, gear, brands, and stories that make using sound good.',
        'No shaming. Nobody is talked down to for a return to use, for medication, or for leaving early.',
        'No medical advice as fact. Share what your doctor told you as yours. Doses and stopping medication belong with your care team.',
        'No method detail. You can say that you thought of hurting yourself or used; leave out how, what and how much.',
        'No identifying others. No real names, workplaces, photos or addresses, and nobody else’s meeting or fellowship, not even a friend’s.',
      ],
    },
    {
      heading: 'If a post is heavy',
      paragraphs: [
        'Add a content note. It covers the post until a reader chooses to open it. It isn’t a penalty, and it doesn’t make your post less welcome.',
      ],
    },
    {
      heading: 'If you are worried about someone',
      paragraphs: [
        'Report the post and choose the reason that fits best. A person reads every report, the urgent ones first. The writer never learns who sent it.',
        'If someone may be in danger right now, don’t wait for us: call 911, or call or text 988.',
      ],
    },
    {
      heading: 'What moderators do',
      paragraphs: [
        'Moderators are trained people in your program. They can hide a post or put it back, pin or lock a conversation. They can’t see your email address, and they never change your words.',
        'A report about a crisis, personal information or sourcing takes a post out of sight at once, and so do many reports together. It stays that way until a moderator has looked.',
        'When a moderator hides a post of yours you get the reason and a message from that person. Everything a moderator decides is written down where it can’t be erased, and you can read what was decided about you under “Your record.”',
        'Telling us about a crisis or a return to use is never held against you.',
      ],
    },
    {
      heading: 'Where this place ends',
      paragraphs: [
        'Footbridge is people supporting each other. It is not treatment, and nobody watches it every minute. Keep your counselor, your doctor and your own people close.',
      ],
    },
  ],
};

export const privacyNotice: NoticeText = {
  title: 'Privacy notice',
  version: '2026-11',
  effective: '2026-11-01',
  summary:
    'Being here says something about your health, so we keep little, show less, and tell you when someone opens your address.',
  sections: [
    {
      heading: 'What other members see',
      paragraphs: [
        'Your handle, the small landscape you picked, your role, and what you post on boards they can read. Nothing else: not your name, your email address, or when you were last here.',
        'Family members have boards of their own. They never see participants’ boards, posts or handles.',
      ],
    },
    {
      heading: 'What your program’s team sees',
      paragraphs: [
        'Moderators see posts and handles, so that they can keep people safe. They never see an email address.',
        'Program staff know who they invited. To open the address behind a handle later, they must say why. You get a note that it happened, with the reason.',
      ],
    },
    {
      heading: 'What we keep',
      paragraphs: [
        'Your email address is kept apart from the community. The part that holds posts doesn’t know it, and can’t ask.',
      ],
      points: [
        'For signing in: your email address, passkeys (the public half), and when a device was signed in.',
        'For the community: handle, role, cohort, time zone, posts, support you sent, and what you have read, so that we can show what’s new.',
        'For safety: reports, decisions, and a record of who did what that nobody can change afterwards.',
      ],
    },
    {
      heading: 'What we don’t do',
      paragraphs: [],
      points: [
        'No ads, no selling, no trackers. Your browser talks to Footbridge and to nobody else.',
        'No content in email. Our messages say that there is something, never what.',
        'No real secrecy promises we can’t keep. People you write to can remember what you wrote, and can repeat it.',
      ],
    },
    {
      heading: 'When we would have to share',
      paragraphs: [
        'Federal rules about substance use treatment records (42 CFR Part 2) and health privacy (HIPAA) protect what your program holds about you. In general nobody may say that you are in treatment without your written consent.',
        'The exceptions are narrow: a medical emergency, a report of suspected child abuse or neglect, a crime at the program or against its people, an audit, or a court order made under those rules. Your program’s own notice has the details, and how to complain.',
      ],
    },
    {
      heading: 'What you can do',
      paragraphs: [],
      points: [
        'Edit your posts while their conversation is open. Moderators can read what they said before.',
        'Take back your posts at any time. Your words are erased, and a conversation you started loses its title. Only a post with a report that waits for a decision keeps them for the moderators, until it is decided; then they are erased, too. Backups forget them after 35 days.',
        'See every device that is signed in, and sign out any of them.',
        'Read your record: decisions about your posts, by the day, and each time someone opened your address.',
        'Ask your program to correct something, or to remove your account.',
      ],
    },
    {
      heading: 'Using Footbridge on a shared device',
      paragraphs: [
        'Choose “Shared device” when you sign in: it signs you out after five minutes away. “Leave quickly”, or Shift three times, takes you to a weather page and signs you out. It can’t clear the browser’s history of pages you saw before, so their names say nothing about what was on them.',
      ],
    },
  ],
};
