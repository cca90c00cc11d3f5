import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Post from '#lib/components/Post.svelte';
import type { Post as PostData } from '#shared/posts.ts';

const post: PostData = {
  id: 'a'.repeat(22),
  position: '0'.repeat(22),
  author: { memberId: 'm'.repeat(22), handle: 'small-wren', avatar: 'wren', role: 'participant' },
  createdAt: '2026-11-23T12:00:00.000Z',
  body: 'The long flat middle of Saturday.',
  contentWarnings: [],
  state: 'published',
  reactions: { same: 14, proud: 1 },
  ownReactions: ['same'],
  own: false,
  version: 1,
};

function drawn(change: Partial<PostData>) {
  return render(Post, { post: { ...post, ...change }, href: '#here', hrefOf: (at: string) => `#${at}` })
    .container;
}

test('a content note covers the words until the reader opens it', () => {
  const container = drawn({ contentWarnings: ['substance-use', 'grief'] });

  expect(container.querySelector('details')?.open).toBe(false);
  expect(screen.getByText('Content note: substance use, grief')).toBeDefined();
});

test('my own words are not covered from me', () => {
  expect(drawn({ contentWarnings: ['grief'], own: true }).querySelector('details')?.open).toBe(true);
});

test('a post that was taken back keeps its place and none of its words', () => {
  const container = drawn({ state: 'deleted', body: '' });

  expect(container.textContent).toContain('This post was taken back by the person who wrote it.');
  expect(screen.queryAllByRole('button')).toEqual([]);
});

test('the author of a hidden post reads why, and what the moderator wrote', () => {
  const container = drawn({
    state: 'removed',
    own: true,
    decision: {
      reasonCode: 'medical-advice',
      message: 'Could you leave the dose out?',
      decidedAt: post.createdAt,
    },
  });

  expect(container.textContent).toMatch(/medical advice as fact\./i);
  expect(container.textContent).toContain('Could you leave the dose out?');
});
