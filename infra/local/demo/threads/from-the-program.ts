import type { DemoThread } from '../types.ts';

export const threads: readonly DemoThread[] = [
  {
    title: 'Welcome to Footbridge. Start here',
    startedHoursAgo: 1400,
    pinned: true,
    posts: [
      {
        by: 'program-desk',
        minutesLater: 0,
        body: `Hello, and welcome. This is a private place for people in our program and for those who have completed it. Only they and the team can read the member boards, and you're known here only by the name you picked.

A few things that help in the beginning:

- **Say as much or as little as you like.** Reading along is taking part.
- **Your first posts go past a moderator.** It's the same for everyone, and it's usually quick.
- **You decide who sees your check-ins.** At the start that's only you.
- **The [house rules](/house-rules) are short.** They're there so that people can be honest and safe at once.

Moderators aren't here day and night. If something can't wait, [Get help now](/help) is at the top of every page and works at any hour, signed in or not.

We're glad you came.`,
        reactions: {
          hear: ['north-harbor', 'open-gate', 'salt-marsh'],
          strength: ['kind-gravel', 'green-ladder'],
        },
      },
      {
        by: 'day-counselor',
        minutesLater: 1560,
        body: "One more thing, from the counselors: a hard day, a strong craving or a return to use will never get you in trouble here. Tell us, tell your group, or tell nobody until you're ready. Your place is kept.",
        reactions: {
          hear: ['morning-rye', 'open-gate', 'salt-marsh', 'old-compass'],
          strength: ['juniper-path'],
        },
      },
    ],
  },
  {
    title: 'Evening group moves to the upstairs room next week',
    startedHoursAgo: 172,
    posts: [
      {
        by: 'evening-counselor',
        minutesLater: 0,
        body: `From next week, evening group meets upstairs in the long room while the downstairs heating is being fixed. Same days, same time. Use the door with the bridge on it and follow the paper arrows.

There's an elevator to the left of the stairs. If you'd like to see the room first, come fifteen minutes early on any evening and one of us will walk up with you. Tea moves with us.`,
        reactions: { hear: ['quiet-river', 'second-cup'] },
      },
      {
        by: 'evening-counselor',
        minutesLater: 5760,
        body: "Thanks for carrying the chairs. The heating people think two more weeks. If you're cold, there's a basket of blankets by the window, washed, for anyone.",
        reactions: { proud: ['old-compass', 'corner-lamp', 'field-note'] },
      },
    ],
  },
  {
    title: 'An open evening with alumni. Bring nothing',
    startedHoursAgo: 390,
    posts: [
      {
        by: 'program-desk',
        minutesLater: 0,
        body: `Five people who completed the program are coming to sit with us and answer whatever you ask: first weekends, work, sleep, friends, what they'd do over. There's no talk and no slides. Bring a question or just a chair.

It's in your calendar under Groups and events as an open invitation, so come or don't. Nobody takes attendance. If you'd like to ask something without saying it aloud, there'll be a bowl for paper by the door.`,
        reactions: { strength: ['second-cup', 'quiet-river', 'old-compass'] },
      },
      {
        by: 'lamp-lighter',
        minutesLater: 11520,
        body: `It was full. Thank you to everyone who came and to the five who stayed to stack chairs. The bowl had twenty-three questions and we got through fourteen, so we'll do a second one. The most asked: "When does it stop feeling strange to be okay?"`,
        reactions: {
          hear: ['morning-rye', 'paper-lantern', 'loose-button', 'long-pencil'],
          proud: ['north-harbor', 'kind-gravel'],
        },
      },
    ],
  },
  {
    title: 'How moderating works here, in plain words',
    startedHoursAgo: 860,
    posts: [
      {
        by: 'bridge-keeper',
        minutesLater: 0,
        body: `Some of you asked what we do all day, so here it is.

1. We read what people report, and what our word rules put in front of us.
2. If we change or remove something, you always get a message that says why, from a person.
3. If you think we got it wrong, you can ask for another look. A different moderator does that.
4. We can see posts. We never see your check-ins or your real name.

If you report something, you're doing someone a kindness, often the person who wrote it. You don't have to be sure. "This didn't sit right with me" is reason enough.`,
        reactions: { hear: ['tin-whistle', 'field-note', 'long-pencil'] },
      },
    ],
  },
  {
    title: 'Short day this week: desk closes early',
    startedHoursAgo: 30,
    posts: [
      {
        by: 'program-desk',
        minutesLater: 0,
        body: `The front desk closes at two on the last day of this week, so the whole team can be at training together. All groups run as usual, morning and evening, and the on-call counselor is reachable the entire time.

If you need a letter for work, a form signed or a ride voucher, please ask by midday. If you forget, that's fine, tell your counselor at group and we'll sort it out the next morning.`,
        reactions: { hear: ['juniper-path'] },
      },
      {
        by: 'program-desk',
        minutesLater: 1560,
        body: 'A small addition, as two people asked: yes, ride vouchers can be picked up at evening group too. Just ask whoever is by the tea.',
        reactions: { hear: ['loose-button', 'second-cup'] },
      },
    ],
  },
];
