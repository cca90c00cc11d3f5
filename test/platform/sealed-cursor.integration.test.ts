import { beforeAll, expect, test } from 'vitest';
import { createApp } from '#functions/platform/app.ts';
import { openCursor, sealCursor } from '#functions/platform/sealed-cursor.ts';
import { createTestCommunity, type TestCommunity } from '#test/support/community.ts';

const scope = { programId: 'larkfield', memberId: 'wren', query: 'board-page:porch' };
const place = { listSk: '0#POSITION', pk: 'PROGRAM#larkfield#THREAD#secret' };
let community: TestCommunity;

beforeAll(async () => {
  community = await createTestCommunity(createApp);
});

test('A cursor opens for the member and the list it was made for, and tells a client nothing', () => {
  const cursor = sealCursor(community.platform, scope, place);

  expect(openCursor(community.platform, scope, cursor)).toEqual(place);
  expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain('secret');
});

test.each([
  ['another program', { ...scope, programId: 'stonewater' }],
  ['another member', { ...scope, memberId: 'heron' }],
  ['another list', { ...scope, query: 'board-page:other' }],
])('A cursor of %s is refused', (_name, foreign) => {
  const cursor = sealCursor(community.platform, scope, place);

  expect(() => openCursor(community.platform, foreign, cursor)).toThrow(
    expect.objectContaining({ code: 'invalid_cursor' }),
  );
});

test('A cursor with any byte changed, cut short or made up is refused', () => {
  const cursor = sealCursor(community.platform, scope, place);
  const bytes = Buffer.from(cursor, 'base64url');
  for (const index of bytes.keys()) {
    const changed = Buffer.from(bytes);
    changed[index] = (changed[index] ?? 0) ^ 1;
    expect(() => openCursor(community.platform, scope, changed.toString('base64url'))).toThrow(
      expect.objectContaining({ code: 'invalid_cursor' }),
    );
  }
  for (const made of ['', 'A', cursor.slice(0, 20), 'x'.repeat(900)]) {
    expect(() => openCursor(community.platform, scope, made)).toThrow(
      expect.objectContaining({ code: 'invalid_cursor' }),
    );
  }
});

test('A cursor older than a day is refused', () => {
  const cursor = sealCursor(community.platform, scope, place);
  community.clock.advance(24 * 60 * 60 * 1000 + 1);

  expect(() => openCursor(community.platform, scope, cursor)).toThrow(
    expect.objectContaining({ code: 'invalid_cursor' }),
  );
});
