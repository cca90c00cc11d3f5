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
} as const;
