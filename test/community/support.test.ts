import { expect, test } from 'vitest';
import { withSupport } from '#lib/community/support.ts';

const post = { reactions: { same: 3 }, ownReactions: [] };

test('Support shows at once, and is counted once', () => {
  const supported = withSupport(post, 'same', true);
  expect(supported).toEqual({ reactions: { same: 4 }, ownReactions: ['same'] });
  expect(withSupport(supported, 'same', true)).toBe(supported);
});

test('Support that could not be sent leaves everything as it was', () => {
  expect(withSupport(withSupport(post, 'hear', true), 'hear', false)).toEqual(post);
});

test('A kind nobody sends any more has no count', () => {
  const own = { reactions: { hear: 1 }, ownReactions: ['hear' as const] };
  expect(withSupport(own, 'hear', false)).toEqual({ reactions: {}, ownReactions: [] });
});
