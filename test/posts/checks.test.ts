import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noActivity } from '#functions/activity/domain.ts';
import type { Reader } from '#functions/boards/domain.ts';
import { screen, type Circumstances, type Draft } from '#functions/posts/checks.ts';

const now = new Date('2026-03-02T12:00:00.000Z');
const member: Reader = {
  memberId: 'm',
  role: 'participant',
  cohortId: undefined,
  joinedAt: '2026-01-01T00:00:00.000Z',
};
const newcomer: Reader = { ...member, joinedAt: '2026-03-02T11:00:00.000Z' };
const reply: Draft = { kind: 'reply', body: 'Here with you.', bodyDigest: 'd1', insist: false };
const quiet: Circumstances = { author: member, posting: noActivity.posting, now };

const since = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString();

test('An ordinary post is published', () => {
  expect(screen(reply, quiet)).toEqual({ state: 'published' });
  expect(screen(reply, { ...quiet, author: newcomer })).toEqual({ state: 'published' });
});

test.each([
  [0, 'refused'],
  [359, 'refused'],
  [360, 'published'],
])('The author’s last words sent again after %i seconds are %s', (seconds, state) => {
  const posting = { ...noActivity.posting, lastPostDigest: 'd1', lastPostAt: since(seconds) };
  expect(screen(reply, { ...quiet, posting }).state).toBe(state);
  expect(screen({ ...reply, insist: true }, { ...quiet, posting }).state).toBe('published');
  expect(screen({ ...reply, kind: 'edit' }, { ...quiet, posting }).state).toBe('published');
  expect(screen({ ...reply, bodyDigest: 'd2' }, { ...quiet, posting }).state).toBe('published');
});

test('A clock that went back keeps nobody from posting', () => {
  const posting = {
    ...noActivity.posting,
    lastPostDigest: 'd1',
    lastPostAt: since(-3600),
    lastTopicAt: since(-3600),
  };
  expect(screen(reply, { ...quiet, posting, author: newcomer })).toEqual({ state: 'published' });
});

test('Text beyond the limit is refused, whatever came before this check', () => {
  expect(screen({ ...reply, body: 'a'.repeat(20_001) }, quiet)).toMatchObject({ code: 'content_refused' });
  expect(screen({ ...reply, body: '🌊'.repeat(10_000) }, quiet).state).toBe('published');
});

test('Whatever was posted before, a refusal for speed says a time to wait that then is enough', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('topic', 'reply'),
      fc.nat(5),
      fc.nat(12),
      fc.nat(400),
      fc.nat(400),
      (kind, topics, replies, sincePost, sinceTopic) => {
        const posting = {
          topics,
          replies,
          lastPostAt: since(sincePost),
          lastTopicAt: since(sinceTopic),
          lastPostDigest: undefined,
        };
        const draft: Draft = { ...reply, kind };
        const first = screen(draft, { author: newcomer, posting, now });
        if (first.state !== 'refused') return;
        const later = new Date(now.getTime() + (first.retryAfter ?? 0) * 1000);
        expect(first.retryAfter).toBeGreaterThan(0);
        expect(screen(draft, { author: newcomer, posting, now: later }).state).toBe('published');
      },
    ),
  );
});
