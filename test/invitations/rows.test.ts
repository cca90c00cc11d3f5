import { describe, expect, test } from 'vitest';
import type { InvitationRow } from '#shared/invitations.ts';
import { readRows } from '#functions/invitations/domain/rows.ts';

const cohorts = [
  { id: 'C'.repeat(22), name: 'Spring  Mornings', version: 1 },
  { id: 'D'.repeat(22), name: 'Évening', version: 1 },
];
let made = 0;
const line = (row: number, change: Partial<InvitationRow>): InvitationRow => ({
  row,
  id: String((made += 1)).padStart(22, '0'),
  email: `person${row}@example.test`,
  role: 'participant',
  cohort: 'Spring Mornings',
  ...change,
});
const problemOf = (change: Partial<InvitationRow>) =>
  readRows([line(1, change)], cohorts).refused[0]?.problem;

describe('Each line is read as people type it', () => {
  test.each([
    [{ email: '  Ada@Example.TEST ' }, { email: 'ada@example.test' }],
    [{ role: 'PARTICIPANT' }, { role: 'participant' }],
    [
      { role: 'Program  staff', cohort: '' },
      { role: 'staff', cohortId: undefined },
    ],
    [{ role: 'Family member', cohort: '' }, { role: 'family' }],
    [{ cohort: ' spring mornings ' }, { cohortId: 'C'.repeat(22) }],
    [{ cohort: 'E\u0301VENING' }, { cohortId: 'D'.repeat(22) }],
    [
      { role: 'alumni', cohort: '' },
      { role: 'alumni', cohortId: undefined },
    ],
  ])('%o', (change, draft) => {
    expect(readRows([line(1, change)], cohorts)).toMatchObject({ good: [{ row: 1, draft }], refused: [] });
  });
});

describe('What is wrong with a line is named', () => {
  test.each([
    [{ email: '' }, /address is missing/],
    [{ email: '   ' }, /address is missing/],
    [{ email: 'not an address' }, /not an email address/],
    [{ email: 'a@b' }, /not an email address/],
    [{ email: 'ada@example.test\u0000' }, /not an email address/],
    [{ email: '\ud800@example.test' }, /not an email address/],
    [{ email: 'ada@example.test, bo@example.test' }, /not an email address/],
    [{ email: `${'a'.repeat(250)}@example.test` }, /not an email address/],
    [{ role: '' }, /role is missing/],
    [{ role: 'boss' }, /don’t know this role/],
    [{ role: '__proto__' }, /don’t know this role/],
    [{ cohort: '' }, /needs a cohort/],
    [{ cohort: 'Autumn' }, /no cohort of this name/],
    [{ role: 'moderator' }, /no cohort\. Leave it empty/],
  ])('%o', (change, problem) => {
    expect(problemOf(change)).toMatch(problem);
  });
});

test('The second line with an address is refused with the number of the first, whatever its case', () => {
  const read = readRows(
    [line(4, { email: 'ada@example.test' }), line(9, { email: 'ADA@example.test', role: 'alumni' })],
    cohorts,
  );
  expect(read.good.map(({ row }) => row)).toEqual([4]);
  expect(read.refused).toEqual([
    { row: 9, outcome: 'refused', problem: 'This address is in line 4 already.' },
  ]);
});

test('A line that can’t be sent doesn’t stand in the way of a good one with the same address', () => {
  const read = readRows(
    [line(1, { email: 'a@example.test', role: 'boss' }), line(2, { email: 'a@example.test' })],
    cohorts,
  );
  expect(read.good.map(({ row }) => row)).toEqual([2]);
  expect(read.refused.map(({ row }) => row)).toEqual([1]);
});
