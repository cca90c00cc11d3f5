import type { Author } from '#shared/members.ts';
import * as cohorts from '#functions/cohorts/repository.ts';
import { newId } from '#functions/platform/ids.ts';
import type { Platform } from '#functions/platform/platform.ts';
import * as programs from '#functions/programs/repository.ts';
import { writeTogether } from '#functions/table/transact.ts';
import { writeDemo, type Demo } from './demo-file.ts';
import { firstProgram } from './first-program.ts';
import { plantConversations } from './plant-conversations.ts';
import { plantMarks } from './plant-marks.ts';
import { plantPerson, type PlantedPerson } from './plant-people.ts';
import { secondProgram } from './second-program.ts';
import type { DemoBoard, DemoInvitation, DemoPerson, DemoThread } from './types.ts';
import { openPast, type DemoVisitor } from './visitor.ts';

/** A program to plant: who is in it, where they write, and what they wrote there. */
export interface DemoProgram {
  name: string;
  cohorts: readonly { slug: string; name: string }[];
  people: readonly DemoPerson[];
  boards: readonly DemoBoard[];
  conversations: Readonly<Record<string, readonly DemoThread[]>>;
  invitations: readonly DemoInvitation[];
}

/** Days before the first start that the program opened its boards; every conversation is younger. */
const openedDaysAgo = 62;

/** What the demo is: the program it is about, and another one that never meets it. */
const demoPrograms: readonly DemoProgram[] = [firstProgram, secondProgram];

/**
 * Fills an empty community with programs and notes who is in them.
 * @param progress told what is being planted, in words, and how far it is
 */
export async function plantDemo(
  platform: Platform,
  dataDirectory: string,
  progress: (what: string, done: number, all: number) => void,
  programs = demoPrograms,
): Promise<void> {
  const demo: Demo = { programs: [], people: [] };
  for (const program of programs) {
    const planted = await plantProgram(platform, program, progress);
    demo.programs.push(planted.program);
    demo.people.push(...planted.people.map(({ account }) => account));
  }
  writeDemo(dataDirectory, demo);
}

async function plantProgram(
  platform: Platform,
  demo: DemoProgram,
  progress: (what: string, done: number, all: number) => void,
): Promise<{ program: { id: string; name: string }; people: PlantedPerson[] }> {
  const startedAt = platform.now();
  const program = { id: newId(platform.random), name: demo.name };
  await writeTogether(platform, [
    programs.create({ ...program, createdAt: startedAt.toISOString(), version: 1 }),
  ]);
  const cohortIds = await plantCohorts(platform, program.id, demo.cohorts);
  const people: PlantedPerson[] = [];
  for (const person of demo.people) people.push(await plantPerson(platform, program.id, cohortIds, person));

  const visit = openPast(platform);
  const visitors = new Map<string, DemoVisitor>();
  for (const { member } of people) {
    const { memberId, handle, avatar, role, cohortId } = member;
    const author: Author = { memberId, handle, avatar, role };
    visitors.set(handle, await visit(program, author, cohortId, member.joinedAt));
  }
  const boards = await plantBoards(
    platform,
    withRole(people, visitors, 'staff'),
    demo.boards,
    cohortIds,
    new Date(startedAt.getTime() - openedDaysAgo * 86_400_000),
  );
  const visits = await plantConversations(
    {
      platform,
      startedAt,
      boards,
      visitors,
      moderator: withRole(people, visitors, 'moderator'),
      progress: (done, all) => {
        progress(demo.name, done, all);
      },
    },
    demo.conversations,
  );
  await plantMarks(platform, program.id, startedAt, visits);
  await plantInvitations(platform, withRole(people, visitors, 'staff'), demo.invitations, startedAt);
  for (const visitor of visitors.values()) await visitor.leave();
  return { program, people };
}

async function plantCohorts(
  platform: Platform,
  programId: string,
  planned: DemoProgram['cohorts'],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { slug, name } of planned) {
    const id = newId(platform.random);
    await writeTogether(platform, [cohorts.create(programId, { id, name, version: 1 })]);
    ids.set(slug, id);
  }
  return ids;
}

async function plantBoards(
  platform: Platform,
  staff: DemoVisitor,
  planned: readonly DemoBoard[],
  cohortIds: ReadonlyMap<string, string>,
  openedAt: Date,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { slug, name, purpose, roles, cohorts: cohortSlugs, posting } of planned) {
    const id = newId(platform.random);
    const audience = {
      roles,
      ...(cohortSlugs === undefined
        ? {}
        : { cohortIds: cohortSlugs.map((cohortSlug) => cohortIds.get(cohortSlug)) }),
    };
    await staff.send('POST', '/api/staff/boards', { id, name, purpose, audience, posting }, openedAt);
    ids.set(slug, id);
  }
  return ids;
}

async function plantInvitations(
  platform: Platform,
  staff: DemoVisitor,
  planned: readonly DemoInvitation[],
  startedAt: Date,
): Promise<void> {
  for (const { hoursAgo, ...invitation } of planned) {
    const row = { row: 1, id: newId(platform.random), cohort: '', ...invitation };
    const at = new Date(startedAt.getTime() - hoursAgo * 3_600_000);
    await staff.send('POST', '/api/identity/invitations', { rows: [row] }, at);
  }
}

function withRole(
  people: readonly PlantedPerson[],
  visitors: ReadonlyMap<string, DemoVisitor>,
  role: string,
): DemoVisitor {
  const person = people.find(({ member }) => member.role === role);
  const visitor = person && visitors.get(person.member.handle);
  if (visitor === undefined) throw new Error(`The demo has nobody who is ${role}`);
  return visitor;
}
