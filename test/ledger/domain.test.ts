import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appendEntry, findFault, type LaneHead, type LedgerEntry } from '#functions/ledger/domain.ts';

const noon = new Date('2026-03-02T12:00:00.000Z');

/** Writes acts of several people over several days, as the applications would. */
function written(acts: readonly { lane: string; action: string; hoursLater: number }[]) {
  const heads = new Map<string, LaneHead>();
  const entries: LedgerEntry[] = [];
  let now = noon.getTime();
  for (const { lane, action, hoursLater } of acts) {
    now += hoursLater * 3_600_000;
    const { entry, head } = appendEntry('program', lane, heads.get(lane), { action }, new Date(now));
    entries.push(entry);
    heads.set(lane, head);
  }
  return { entries, heads };
}

const acts = fc.array(
  fc.record({
    lane: fc.constantFrom('wren', 'heron', 'oak'),
    action: fc.constantFrom('post.created', 'post.hidden', 'sign-in'),
    hoursLater: fc.integer({ min: -3, max: 30 }),
  }),
  { minLength: 1, maxLength: 30 },
);

test('A ledger nobody touched has no fault, whatever was done, also when a clock went back', () => {
  fc.assert(
    fc.property(acts, (list) => {
      const { entries, heads } = written(list);
      expect(findFault(entries, heads)).toBeUndefined();
    }),
  );
});

test('Any changed field of any row is named as the first bad row', () => {
  fc.assert(
    fc.property(acts, fc.nat(), fc.constantFrom('action', 'at', 'purpose'), (list, pick, field) => {
      const { entries, heads } = written(list);
      const index = pick % entries.length;
      const row = entries[index]!;
      const forged = entries.with(index, { ...row, [field]: 'something else' });
      const { day, lane, sequence } = row;
      expect(findFault(forged, heads)).toEqual({ day, lane, sequence, fault: 'changed' });
    }),
  );
});

test('Any row that is taken away is missed, the last of a lane too', () => {
  fc.assert(
    fc.property(acts, fc.nat(), (list, pick) => {
      const { entries, heads } = written(list);
      expect(findFault(entries.toSpliced(pick % entries.length, 1), heads)).toBeDefined();
    }),
  );
});

test('A row that is rewritten with a hash of its own no longer fits the row after it', () => {
  const { entries, heads } = written([
    { lane: 'wren', action: 'post.created', hoursLater: 0 },
    { lane: 'wren', action: 'post.edited', hoursLater: 1 },
  ]);
  const { entry: forged } = appendEntry('program', 'wren', undefined, { action: 'post.deleted' }, noon);

  expect(findFault([forged, entries[1]!], heads)).toEqual({
    day: '2026-03-02',
    lane: 'wren',
    sequence: 2,
    fault: 'unlinked',
  });
});

test('A lane nobody leads is not believed', () => {
  const { entries, heads } = written([{ lane: 'wren', action: 'post.created', hoursLater: 0 }]);
  const stranger = appendEntry('program', 'nobody', undefined, { action: 'role.granted' }, noon).entry;

  expect(findFault([...entries, stranger], heads)).toEqual({
    day: '2026-03-02',
    lane: 'nobody',
    sequence: 1,
    fault: 'unlinked',
  });
});
