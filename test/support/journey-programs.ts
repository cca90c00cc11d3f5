import { firstProgram } from '#infra/local/demo/first-program.ts';
import type { DemoProgram } from '#infra/local/demo/plant.ts';
import { secondProgram } from '#infra/local/demo/second-program.ts';

/** Enough for every state a page can show: pinned, locked, covered and reported. Planting all of it takes a minute. */
const titles: ReadonlySet<string> = new Set([
  'Welcome to Footbridge. Start here',
  'Hiding in the stairwell at work',
  "Power's out on the east side. Is evening group on?",
  'My fifteen-year-old asked me to cut her bangs',
  'An old number keeps calling',
  'How we sit out here',
  'How we talk in this room',
]);

/** The demo's people and boards, with a few of its conversations; two boards stay empty. */
export const journeyPrograms: readonly DemoProgram[] = [
  {
    ...firstProgram,
    conversations: Object.fromEntries(
      Object.entries(firstProgram.conversations).map(([board, threads]) => [
        board,
        threads.filter(({ title }) => titles.has(title)),
      ]),
    ),
  },
  secondProgram,
];

/** Signed in before the journeys begin: someone of every role, whose sessions stay, and people who lose theirs in one. */
export const peopleWithSession: ReadonlySet<string> = new Set([
  'quiet-river',
  'steady-oak',
  'garden-fence',
  'bridge-keeper',
  'program-desk',
  'small-wren',
  'slow-heron',
  'paper-lantern',
  'late-bus',
  'blue-thermos',
]);
