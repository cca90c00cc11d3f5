import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBarriers, overflow } from './accessibility.ts';
import { useBrowser } from './browser.ts';
import { placesOf } from './places.ts';

const visit = useBrowser();
const read = placesOf('quiet-river');
const moderate = placesOf('bridge-keeper');
const manage = placesOf('program-desk');

interface Look {
  /** The file of the route, from web/src/routes. */
  route: string;
  /** Where it is, when that is not plain from the file. */
  at?: () => string | Promise<string>;
  /** Who looks at it; a stranger where nobody is named. */
  as: (string | undefined)[];
  title: string;
  heading: string | RegExp;
}

const everyone = ['quiet-river', 'steady-oak', 'garden-fence', 'bridge-keeper', 'program-desk'];
const members = ['quiet-river', 'steady-oak', 'garden-fence'];
const team = ['bridge-keeper', 'program-desk'];
const stranger = [undefined];

/** Every page, who may see it, and what its title tells the history of the browser: never what is on it. */
const looks: Look[] = [
  { route: '', as: stranger, title: 'Footbridge', heading: 'One plank at a time.' },
  { route: '(public)/sign-in', as: stranger, title: 'Sign in - Footbridge', heading: 'Come on in.' },
  { route: '(public)/join', as: stranger, title: 'Join - Footbridge', heading: 'Join' },
  {
    route: '(public)/help',
    as: [undefined, 'quiet-river'],
    title: 'Help - Footbridge',
    heading: 'You can talk to someone right now',
  },
  {
    route: '(public)/house-rules',
    as: [undefined, 'quiet-river'],
    title: 'House rules - Footbridge',
    heading: 'House rules',
  },
  {
    route: '(public)/privacy',
    as: [undefined, 'quiet-river'],
    title: 'Privacy notice - Footbridge',
    heading: 'Privacy notice',
  },
  { route: '(app)/today', as: members, title: 'Today - Footbridge', heading: /, [a-z]+-[a-z]+$/ },
  { route: '(app)/community', as: everyone, title: 'Community - Footbridge', heading: 'Community' },
  {
    route: '(app)/community/[boardId]',
    at: () => read.board('Getting through today'),
    as: ['quiet-river', 'steady-oak', ...team],
    title: 'Board - Footbridge',
    heading: 'Getting through today',
  },
  {
    route: '(app)/community/[boardId]',
    at: () => read.board('Work, home and money'),
    as: ['quiet-river'],
    title: 'Board - Footbridge',
    heading: 'Work, home and money',
  },
  {
    route: '(app)/community/[boardId]',
    at: () => read.board('From the program'),
    as: ['quiet-river', 'steady-oak'],
    title: 'Board - Footbridge',
    heading: 'From the program',
  },
  {
    route: '(app)/community/[boardId]/new',
    at: async () => `${await read.board('Getting through today')}/new`,
    as: ['quiet-river'],
    title: 'Write - Footbridge',
    heading: 'Start a conversation',
  },
  {
    route: '(app)/community/[boardId]/[threadId]',
    at: () => read.conversation('Getting through today', 'Hiding in the stairwell at work'),
    as: ['quiet-river', 'bridge-keeper'],
    title: 'Conversation - Footbridge',
    heading: 'Hiding in the stairwell at work',
  },
  {
    route: '(app)/community/[boardId]/[threadId]',
    at: () =>
      read.conversation('Getting through today', "Power's out on the east side. Is evening group on?"),
    as: ['quiet-river'],
    title: 'Conversation - Footbridge',
    heading: "Power's out on the east side. Is evening group on?",
  },
  { route: '(app)/notices', as: everyone, title: 'Notices - Footbridge', heading: 'Notices' },
  { route: '(app)/you', as: everyone, title: 'You - Footbridge', heading: /^[a-z]+-[a-z]+$/ },
  {
    route: '(app)/settings',
    as: ['quiet-river', ...team],
    title: 'Settings - Footbridge',
    heading: 'Settings',
  },
  {
    route: '(app)/record',
    as: ['quiet-river', 'program-desk'],
    title: 'Your record - Footbridge',
    heading: 'Your record',
  },
  { route: '(app)/queue', as: team, title: 'Queue - Footbridge', heading: 'Queue' },
  {
    route: '(app)/queue/[caseId]',
    at: () => moderate.case('Hiding in the stairwell at work'),
    as: team,
    title: 'Case - Footbridge',
    heading: 'Hiding in the stairwell at work',
  },
  { route: '(app)/people', as: ['program-desk'], title: 'People - Footbridge', heading: 'People' },
  {
    route: '(app)/people/[memberId]',
    at: () => manage.person('late-bus'),
    as: ['program-desk'],
    title: 'Person - Footbridge',
    heading: 'late-bus',
  },
  {
    route: '(app)/invitations',
    as: ['program-desk'],
    title: 'Invitations - Footbridge',
    heading: 'Invitations',
  },
  {
    route: '(app)/invitations/new',
    as: ['program-desk'],
    title: 'Invite people - Footbridge',
    heading: 'Invite people',
  },
  { route: '(app)/cohorts', as: ['program-desk'], title: 'Cohorts - Footbridge', heading: 'Cohorts' },
  { route: '(app)/boards', as: ['program-desk'], title: 'Boards - Footbridge', heading: 'Boards' },
  {
    route: '(app)/boards/new',
    as: ['program-desk'],
    title: 'New board - Footbridge',
    heading: 'New board',
  },
  {
    route: '(app)/requests',
    as: ['program-desk'],
    title: 'Second opinions - Footbridge',
    heading: 'Second opinions',
  },
];

/** Seen on the way in by a new team member, in factors.journey.test.ts. */
const seenElsewhere = ['(app)/setup-second-factor'];

test('Every page is looked at', () => {
  const routes = join(import.meta.dirname, '../../web/src/routes');
  const pages = globSync('**/+page.svelte', { cwd: routes }).map((file) =>
    file.replace(/\/?\+page\.svelte$/, ''),
  );
  expect([...new Set([...looks.map(({ route }) => route), ...seenElsewhere])].sort()).toEqual(pages.sort());
});

describe('Every page is quiet, fits, names nothing in its title, and has no barrier', () => {
  for (const { route, at, as, title, heading } of looks) {
    for (const handle of as) {
      test(`${route} as ${handle ?? 'a stranger'}: ${String(heading)}`, async () => {
        const { page } = await visit(handle === undefined ? {} : { as: handle });
        await page.goto((await at?.()) ?? `/${route.replace(/^\(.*?\)\//, '')}`);
        await page.getByRole('heading', { level: 1, name: heading }).waitFor({ state: 'attached' });
        await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });

        expect(await findBarriers(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
        expect(await page.title()).toBe(title);
        expect(await page.locator('h1').count()).toBe(1);
      });
    }
  }
});
