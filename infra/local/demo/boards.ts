import type { DemoBoard } from './types.ts';

/** The boards of the first demo program, in the order people see them. */
export const boards: readonly DemoBoard[] = [
  {
    slug: 'from-the-program',
    name: 'From the program',
    purpose: 'News, schedule changes and open invitations from the team.',
    roles: ['participant', 'alumni'],
    posting: 'team',
  },
  {
    slug: 'getting-through-today',
    name: 'Getting through today',
    purpose: 'For the hour you are in. Ask, answer, or just say you are here.',
    roles: ['participant', 'alumni'],
    posting: 'members',
  },
  {
    slug: 'first-weeks',
    name: 'The first weeks',
    purpose: 'New to group? Everyone here was. No question is too small.',
    roles: ['participant', 'alumni'],
    posting: 'members',
  },
  {
    slug: 'triggers-and-tools',
    name: 'Triggers and tools',
    purpose: 'High-risk situations, and what actually helped.',
    roles: ['participant', 'alumni'],
    posting: 'members',
  },
  {
    slug: 'work-home-money',
    name: 'Work, home and money',
    purpose: 'Shifts, rent, school runs and telling people, or not telling them.',
    roles: ['participant', 'alumni'],
    posting: 'members',
  },
  {
    slug: 'small-good-things',
    name: 'Small good things',
    purpose: 'Something went right. Put it here so we can be glad with you.',
    roles: ['participant', 'alumni'],
    posting: 'members',
  },
  {
    slug: 'alumni-porch',
    name: 'The alumni porch',
    purpose: 'Life after the program: mentoring, milestones, ordinary Tuesdays.',
    roles: ['alumni'],
    posting: 'members',
  },
  {
    slug: 'family-room',
    name: 'The family room',
    purpose: 'For people who love someone in recovery. Bring what this week was like.',
    roles: ['family'],
    posting: 'members',
  },
];
