import { expect, test } from 'vitest';
import {
  greetingWords,
  audienceWords,
  readersWords,
  replyWords,
  unreadWords,
} from '#lib/community/words.ts';
import { roomWords } from '#lib/community/length.ts';

test.each([
  [{ roles: ['participant', 'alumni'] as const }, 'Participants and alumni'],
  [{ roles: ['family'] as const }, 'Family members'],
  [{ roles: ['participant'] as const, cohortIds: ['a'] }, 'Participants in one cohort'],
  [
    { roles: ['participant', 'alumni'] as const, cohortIds: ['a', 'b'] },
    'Participants and alumni in 2 cohorts',
  ],
  [{ roles: ['moderator', 'staff'] as const }, 'Moderators and program staff'],
])('A board for %j says: %s', (audience, words) => {
  expect(audienceWords({ ...audience, roles: [...audience.roles] })).toBe(words);
});

test('A board for participants says that family members can’t read it, and one for families that participants can’t', () => {
  expect(readersWords({ roles: ['participant', 'alumni'] })).toBe(
    'Participants and alumni, moderators and program staff can read this. Family members and the public can’t.',
  );
  expect(readersWords({ roles: ['family'] })).toBe(
    'Family members, moderators and program staff can read this. Participants and alumni can’t see it, and neither can the public.',
  );
});

test('Replies are counted without the opening post, also while counts are behind', () => {
  expect([0, 1, 2, 9].map((postCount) => replyWords({ postCount }))).toEqual([
    'No replies yet',
    'No replies yet',
    '1 reply',
    '8 replies',
  ]);
});

test('No more than twenty conversations are looked at, and the words say so', () => {
  expect(unreadWords(1)).toBe('1 conversation with something new');
  expect(unreadWords(20)).toBe('20 or more conversations with something new');
});

test('The greeting follows the clock and is never cheerful at night', () => {
  expect([3, 8, 13, 21].map(greetingWords)).toEqual([
    'Hello',
    'Good morning',
    'Good afternoon',
    'Good evening',
  ]);
});

test('Room is spoken of only near the limit', () => {
  expect(roomWords('x'.repeat(10_000))).toBeUndefined();
  expect(roomWords('x'.repeat(19_999))).toEqual({ words: '1 character left', over: false });
  expect(roomWords('x'.repeat(20_035))?.words).toBe('35 characters over. Could it be two posts?');
});

test('A text within its characters and beyond its bytes is over', () => {
  expect(roomWords('語'.repeat(13_400))?.over).toBe(true);
});
