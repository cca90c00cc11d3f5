import { expect, test } from 'vitest';
import { describePostingProblem, waitWords } from '#lib/community/posting-problem.ts';
import { ApiProblem } from '#lib/problems.ts';

test('A posting limit says when, and that nothing is lost', () => {
  const problem = new ApiProblem('posting_limit', 'Let’s take a breath between posts.', { retryAfter: 90 });
  expect(describePostingProblem(problem).detail).toBe(
    'Let’s take a breath between posts. You can post again in 2 minutes. Your words stay here.',
  );
});

test.each([
  [12, 'less than a minute'],
  [60, '1 minute'],
  [3600, '1 hour'],
  [80_000, '23 hours'],
])('%i seconds are %s', (seconds, words) => {
  expect(waitWords(seconds)).toBe(words);
});

test.each([
  ['duplicate_post', 'insist'],
  ['thread_locked', 'closed'],
  ['board_archived', 'closed'],
  ['notice_outdated', 'rules'],
  ['id_conflict', 'new-id'],
  ['content_refused', 'words'],
  ['timeout', 'again'],
  ['internal', 'again'],
] as const)('%s is answered with %s', (code, kind) => {
  expect(describePostingProblem(new ApiProblem(code, 'Detail.')).kind).toBe(kind);
});

test('What went wrong inside is not shown', () => {
  expect(describePostingProblem(new TypeError('x is undefined')).detail).not.toContain('undefined');
});
