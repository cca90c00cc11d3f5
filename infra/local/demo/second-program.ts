import type { DemoBoard, DemoPerson, DemoThread } from './types.ts';

/** A second program of the same deployment, so that it can be seen that neither ever meets the other. */
export const secondProgram = {
  name: 'Stonewater Day Program',
  cohorts: [{ slug: 'day-group', name: 'Day group' }],
  people: [
    { handle: 'north-field', role: 'participant', cohort: 'day-group', avatar: 'hill', joinedDaysAgo: 22 },
    { handle: 'paper-crane', role: 'participant', cohort: 'day-group', avatar: 'heron', joinedDaysAgo: 15 },
    { handle: 'warm-mitten', role: 'alumni', cohort: 'day-group', avatar: 'kettle', joinedDaysAgo: 260 },
    { handle: 'open-window', role: 'family', avatar: 'fern', joinedDaysAgo: 18 },
    { handle: 'tall-grass', role: 'moderator', avatar: 'marsh', joinedDaysAgo: 300 },
    { handle: 'front-desk', role: 'staff', avatar: 'lamp', joinedDaysAgo: 500 },
    { handle: 'group-room', role: 'staff', avatar: 'gate', joinedDaysAgo: 480 },
  ] satisfies DemoPerson[],
  boards: [
    {
      slug: 'everyday',
      name: 'Everyday',
      purpose: 'Whatever today brought.',
      roles: ['participant', 'alumni'],
      posting: 'members',
    },
  ] satisfies DemoBoard[],
  conversations: {
    everyday: [
      {
        title: 'What are you doing with the long evenings?',
        startedHoursAgo: 30,
        posts: [
          {
            by: 'north-field',
            minutesLater: 0,
            body: 'Group ends at three and then there is a lot of day left over. I have walked past every shop on my street twice. Open to ideas that cost nothing.',
            reactions: { same: ['paper-crane', 'warm-mitten'] },
          },
          {
            by: 'warm-mitten',
            minutesLater: 95,
            body: 'The library, the second floor, the chair by the radiator. I read half of a very long book there that first winter and I could not tell you the plot. It was warm and nobody wanted anything.',
            reactions: { hear: ['north-field'] },
          },
          {
            by: 'paper-crane',
            minutesLater: 40,
            body: 'I started making soup on purpose, slowly. It takes about as long as the worst part of the evening does.',
          },
        ],
      },
    ] satisfies DemoThread[],
  },
  invitations: [],
} as const;
