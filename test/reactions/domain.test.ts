import { expect, test } from 'vitest';
import type { ContentState } from '#shared/posts.ts';
import type { Role } from '#shared/roles.ts';
import { sendSupport } from '#functions/reactions/domain.ts';
import type { KeptPost } from '#functions/posts/domain.ts';
import { noThreadMarks } from '#functions/reading/domain.ts';

const post: KeptPost = {
  programId: 'program',
  boardId: 'board',
  threadId: 'thread',
  id: 'post',
  position: 'position',
  opening: false,
  author: { memberId: 'author', handle: 'quiet-river', avatar: 'river', role: 'participant' },
  createdAt: '2026-03-02T12:00:00.000Z',
  body: 'It was a long night.',
  contentWarnings: [],
  state: 'published',
  editedAt: undefined,
  quote: undefined,
  reactions: {},
  decision: undefined,
  version: 1,
};

function answerTo(state: ContentState, role: Role, memberId = 'reader'): string {
  const reader = { memberId, role, cohortId: undefined, joinedAt: '2026-01-01T12:00:00.000Z' };
  try {
    sendSupport(reader, { ...post, state }, noThreadMarks('thread'), 'hear');
    return 'sent';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

test.each([
  ['published', 'participant', 'reader', 'sent'],
  ['published', 'participant', 'author', 'state_conflict'],
  ['hidden_pending', 'participant', 'reader', 'state_conflict'],
  ['held_care', 'participant', 'reader', 'not_found'],
  ['held_system', 'alumni', 'reader', 'not_found'],
  ['held_premod', 'participant', 'reader', 'not_found'],
  ['held_care', 'participant', 'author', 'state_conflict'],
  ['held_care', 'moderator', 'reader', 'state_conflict'],
] as const)('Support for a %s post by a %s who is its %s: %s', (state, role, memberId, answer) => {
  expect(answerTo(state, role, memberId)).toBe(answer);
});
