import { expect, test } from 'vitest';
import { audienceProblem, audienceWords } from '#lib/board-administration/audience.ts';
import { moved } from '#lib/board-administration/order.ts';

test('a board moves one place and no further than the ends', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  const list = ['a', 'b'];
  expect(moved(list, 0, -1)).toBe(list);
  expect(moved(list, 1, 1)).toBe(list);
});

const cohorts = [{ id: 'c'.repeat(22), name: 'Spring evening', version: 1 }];

test('an audience is said in words, without the team that reads everything', () => {
  expect(audienceWords({ roles: ['alumni', 'participant', 'staff'] }, cohorts)).toBe(
    'Participants and alumni',
  );
  expect(audienceWords({ roles: ['participant'], cohortIds: ['c'.repeat(22)] }, cohorts)).toBe(
    'Participants of Spring evening',
  );
  expect(audienceWords({ roles: ['moderator', 'staff'] }, cohorts)).toBe('Moderators and program staff');
});

test('family members are never offered a board with people in the program', () => {
  expect(audienceProblem([])).toBe('Choose who this board is for.');
  expect(audienceProblem(['family', 'participant'])).toMatch(/boards of their own/);
  expect(audienceProblem(['family', 'staff'])).toBeUndefined();
  expect(audienceProblem(['participant', 'alumni'])).toBeUndefined();
});
