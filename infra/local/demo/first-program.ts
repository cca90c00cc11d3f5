import { boards } from './boards.ts';
import { conversations } from './conversations.ts';
import { people } from './people.ts';

/** The program the demo is about. */
export const firstProgram = {
  name: 'Larkfield Evening Program',
  cohorts: [
    { slug: 'spring-evening', name: 'Spring evening group' },
    { slug: 'summer-evening', name: 'Summer evening group' },
    { slug: 'morning-group', name: 'Morning group' },
    { slug: 'winter-evening', name: 'Winter evening group' },
    { slug: 'autumn-evening', name: 'Autumn evening group' },
  ],
  people,
  boards,
  conversations,
  // A place on the team waits for a second staff person; the others wait for the invited.
  invitations: [
    {
      email: 'first.evening@example.test',
      role: 'participant',
      cohort: 'Spring evening group',
      hoursAgo: 52,
    },
    { email: 'someones.sister@example.test', role: 'family', hoursAgo: 30 },
    { email: 'one.year.on@example.test', role: 'alumni', cohort: 'Winter evening group', hoursAgo: 27 },
    { email: 'new.moderator@example.test', role: 'moderator', hoursAgo: 4 },
    { email: 'tuesday.start@example.test', role: 'participant', cohort: 'Morning group', hoursAgo: 2 },
  ],
} as const;
