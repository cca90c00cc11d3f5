import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUnread, markBoard, markThread, noBoardMarks, noThreadMarks } from '#functions/reading/domain.ts';
import { newPosition } from '#functions/platform/ids.ts';

const at = (minute: number) =>
  newPosition(new Date(Date.UTC(2026, 2, 2, 12, minute)), (count) => new Uint8Array(count));
const reader = { memberId: 'me', joinedAt: '2026-03-02T12:10:00.000Z' };
const thread = (lastPosition: string, lastAuthorId = 'other') => ({
  threadId: 't',
  lastPosition,
  lastAuthorId,
});

test('What was written before a member joined is not new to them', () => {
  expect(isUnread(reader, thread(at(9)), undefined)).toBe(false);
  expect(isUnread(reader, thread(at(11)), undefined)).toBe(true);
});

test('What a member wrote last themselves is not new to them', () => {
  expect(isUnread(reader, thread(at(11), 'me'), undefined)).toBe(false);
});

test('A conversation is new until its last post is read', () => {
  const marks = markBoard(noBoardMarks('b'), 't', at(20));
  expect(isUnread(reader, thread(at(20)), marks)).toBe(false);
  expect(isUnread(reader, thread(at(21)), marks)).toBe(true);
});

test('Marks in any order end at the furthest place, and one that lowers nothing writes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (minutes) => {
      const board = minutes.reduce((marks, minute) => markBoard(marks, 't', at(minute)), noBoardMarks('b'));
      const own = minutes.reduce((marks, minute) => markThread(marks, at(minute)), noThreadMarks('t'));
      const furthest = at(Math.max(...minutes));
      expect(board.threads).toEqual({ t: furthest });
      expect(own.lastRead).toBe(furthest);
      expect(markBoard(board, 't', at(0))).toBe(board);
      expect(markThread(own, at(0))).toBe(own);
    }),
  );
});

test('The 201st conversation takes the place of the oldest mark, which stays read', () => {
  let marks = noBoardMarks('b');
  for (let index = 0; index < 201; index += 1) marks = markBoard(marks, `t${index}`, at(20 + index));
  expect(Object.keys(marks.threads)).toHaveLength(200);
  expect(marks.threads.t0).toBeUndefined();
  expect(isUnread(reader, { threadId: 't0', lastPosition: at(20), lastAuthorId: 'other' }, marks)).toBe(
    false,
  );
  expect(isUnread(reader, { threadId: 't0', lastPosition: at(500), lastAuthorId: 'other' }, marks)).toBe(
    true,
  );
});
