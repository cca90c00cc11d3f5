import { expect, test } from 'vitest';
import { choicesFor, messageTemplate } from '#lib/moderation/decisions.ts';
import { decidedMeanwhile } from '#lib/moderation/meanwhile.ts';
import { reasonCodes } from '#lib/words.ts';
import { contentTransitions } from '#functions/moderation/domain.ts';
import type { CaseDetail } from '#shared/moderation.ts';
import { contentStates } from '#shared/posts.ts';

const kinds = (state: 'open' | 'closed', contentState: CaseDetail['contentState']) =>
  choicesFor({ state, contentState }).map(({ kind }) => kind);

test.each(contentStates)(
  'everything offered for an open case with a post that is %s can be done',
  (contentState) => {
    const offered = kinds('open', contentState);

    expect(offered.length).toBeGreaterThan(0);
    for (const kind of offered) expect(contentTransitions[kind][contentState]).toBeDefined();
  },
);

test('a post in sight is hidden or left, one out of sight is kept hidden or put back', () => {
  expect(kinds('open', 'published')).toEqual(['hide', 'keep']);
  expect(kinds('open', 'hidden_pending')).toEqual(['hide', 'restore']);
  expect(kinds('open', 'held_care')).toEqual(['hide', 'restore']);
});

test('a decided case offers only the way back for a hidden post', () => {
  expect(kinds('closed', 'removed')).toEqual(['restore']);
  expect(kinds('closed', 'published')).toEqual([]);
  expect(kinds('closed', 'deleted')).toEqual([]);
});

test.each(reasonCodes)('the start of a message for %s fits the box and blames nobody', (reason) => {
  const words = messageTemplate('hide', reason);

  expect(words.length).toBeGreaterThan(20);
  expect(words.length).toBeLessThanOrEqual(1000);
  expect(words).not.toMatch(/!|violat|punish|\bban|\bclean\b|\bdirty\b|abuse|addict|\buser\b/i);
});

test('leaving a post as it is says nothing to its author', () => {
  expect(messageTemplate('keep', 'shaming')).toBe('');
});

const before: CaseDetail = {
  id: 'c'.repeat(22),
  state: 'open',
  tier: 'P2',
  openedAt: '2026-11-23T08:00:00.000Z',
  decideBy: '2026-11-24T08:00:00.000Z',
  reportCount: 1,
  reasons: ['shaming'],
  boardName: 'First weeks',
  threadTitle: 'Back again',
  excerpt: 'Again?',
  contentState: 'published',
  own: false,
  version: 1,
  place: { boardId: 'b'.repeat(22), threadId: 't'.repeat(22), position: '0'.repeat(22) },
  context: [],
  sealedCopy: {
    body: 'Again?',
    author: { memberId: 'm'.repeat(22), handle: 'late-bus', avatar: 'oak', role: 'participant' },
    sealedAt: '2026-11-23T08:00:00.000Z',
  },
  reports: [],
  versions: [],
  timeline: [{ at: '2026-11-23T08:00:00.000Z', action: 'reported', actorHandle: 'small-wren' }],
};

test('who comes too late learns who decided, and how the post is now', () => {
  const hidden = { at: '2026-11-23T09:00:00.000Z', action: 'hidden', actorHandle: 'calm-harbor' };
  const now: CaseDetail = {
    ...before,
    state: 'closed',
    contentState: 'removed',
    version: 2,
    timeline: [...before.timeline, hidden],
  };

  expect(decidedMeanwhile(before, now)).toBe(
    'calm-harbor decided this while you were reading. The post now: hidden.',
  );
});

test('a new report is named, and nothing written is lost', () => {
  const now = { ...before, reportCount: 2, version: 2 };

  expect(decidedMeanwhile(before, now)).toMatch(/new report came in .* Your words are still here/);
});

test('a new state that did not load is not passed off as one', () => {
  expect(decidedMeanwhile(before, before)).toMatch(/didn’t load/);
  expect(decidedMeanwhile(before, undefined)).toMatch(/didn’t load/);
});
