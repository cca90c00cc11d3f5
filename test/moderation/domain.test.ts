import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NewDecision } from '#shared/moderation.ts';
import { contentStates, type ContentState } from '#shared/posts.ts';
import type { Case } from '#functions/cases/domain.ts';
import { contentTransitions, decideCase, describeCase, noticeFor } from '#functions/moderation/domain.ts';
import { AppError } from '#functions/platform/errors.ts';
import { changeState, type KeptPost } from '#functions/posts/domain.ts';

const now = new Date('2026-03-02T12:00:00.000Z');
const author = {
  memberId: 'A'.repeat(22),
  handle: 'quiet-river',
  avatar: 'river',
  role: 'participant',
} as const;
const moderator = {
  memberId: 'M'.repeat(22),
  handle: 'steady-oak',
  avatar: 'oak',
  role: 'moderator',
} as const;

function post(state: ContentState): KeptPost {
  return {
    programId: 'P'.repeat(22),
    boardId: 'B'.repeat(22),
    threadId: 'T'.repeat(22),
    id: 'I'.repeat(22),
    position: '0'.repeat(22),
    opening: false,
    author,
    createdAt: '2026-03-01T12:00:00.000Z',
    body: 'It was a long night.',
    contentWarnings: [],
    state,
    editedAt: undefined,
    quote: undefined,
    reactions: {},
    decision: undefined,
    version: 3,
  };
}

function reported(contentState: ContentState, state: Case['state'] = 'open'): Case {
  return {
    id: 'C'.repeat(22),
    state,
    tier: 'P2',
    openedAt: '2026-03-02T11:00:00.000Z',
    reportCount: 1,
    score: 1,
    reasons: ['harassment'],
    boardId: 'B'.repeat(22),
    threadId: 'T'.repeat(22),
    position: '0'.repeat(22),
    postId: 'I'.repeat(22),
    boardName: 'First weeks',
    threadTitle: 'Nights',
    excerpt: 'It was a long night.',
    authorMemberId: author.memberId,
    sealedCopy: { body: 'It was a long night.', author, sealedAt: '2026-03-02T11:00:00.000Z' },
    contentState,
    version: 4,
  };
}

function decision(kind: NewDecision['decision']): NewDecision {
  const id = 'D'.repeat(22);
  if (kind === 'keep') return { id, decision: kind, reasonCode: 'other' };
  return { id, decision: kind, reasonCode: 'harassment', message: 'Please talk from your own life.' };
}

const kinds = ['hide', 'restore', 'keep'] as const;

test('A decision moves a post only where the table leads, and refuses everything else', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.constantFrom(...contentStates), (kind, state) => {
      const to = contentTransitions[kind][state];
      const decide = () =>
        decideCase(
          { case: reported(state), post: post(state), hiddenById: undefined },
          decision(kind),
          moderator,
          4,
          now,
        );
      if (to === undefined) expect(decide).toThrow(expect.objectContaining({ code: 'state_conflict' }));
      else
        expect(decide()).toMatchObject({
          post: { state: to },
          case: { state: 'closed', contentState: to, version: 5 },
        });
    }),
  );
});

test('What its author took back never comes back, and nothing is decided into a state only a check or a report gives', () => {
  for (const kind of kinds) {
    expect(contentTransitions[kind].deleted ?? 'deleted').toBe('deleted');
    for (const to of Object.values(contentTransitions[kind])) {
      expect(['published', 'published_cw', 'removed', 'deleted']).toContain(to);
    }
  }
});

test('A removed post always carries a reason and a message; one in sight carries none', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 6 }), (sequence) => {
      let current = { case: reported('published'), post: post('published') };
      for (const kind of sequence) {
        try {
          const verdict = decideCase(
            { ...current, hiddenById: undefined },
            decision(kind),
            moderator,
            current.case.version,
            now,
          );
          current = { case: { ...verdict.case, state: 'open' }, post: verdict.post };
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
        expect(current.post.decision !== undefined).toBe(current.post.state === 'removed');
      }
    }),
  );
});

test('A closed case is decided; only a removed post can still be put back, and the case stays closed', () => {
  const closed = (state: ContentState) => ({
    case: reported(state, 'closed'),
    post: post(state),
    hiddenById: undefined,
  });

  for (const kind of kinds) {
    expect(() => decideCase(closed('published'), decision(kind), moderator, 4, now)).toThrow(
      expect.objectContaining({ code: 'already_decided' }),
    );
  }
  expect(decideCase(closed('removed'), decision('restore'), moderator, 4, now)).toMatchObject({
    case: { state: 'closed', version: 5 },
    post: { state: 'published', decision: undefined },
  });
});

test('A post that had a warning when it was hidden comes back with it', () => {
  const warned = post('published_cw');
  const before = { case: reported('published_cw'), post: warned, hiddenById: undefined };
  const hidden = decideCase(before, decision('hide'), moderator, 4, now);
  expect(hidden.post.state).toBe('removed');
  const again = { case: hidden.case, post: hidden.post, hiddenById: 'S'.repeat(22) };
  const restored = decideCase(again, decision('restore'), moderator, 5, now);
  expect(restored.post).toMatchObject({ state: 'published_cw', shownBefore: undefined });
  expect(restored.decision.outcome.contentState).toBe('published_cw');

  const pending = changeState(warned, 'hidden_pending', undefined);
  const looked = { case: reported('hidden_pending'), post: pending, hiddenById: undefined };
  expect(decideCase(looked, decision('keep'), moderator, 4, now).post.state).toBe('published_cw');
});

test('Who hid a post doesn’t put it back; a colleague does', () => {
  const before = {
    case: reported('removed', 'closed'),
    post: post('removed'),
    hiddenById: moderator.memberId,
  };
  const colleague = { ...moderator, memberId: 'N'.repeat(22) };

  expect(() => decideCase(before, decision('restore'), moderator, 4, now)).toThrow(
    expect.objectContaining({ code: 'second_person_required' }),
  );
  expect(decideCase(before, decision('restore'), colleague, 4, now).post.state).toBe('published');
});

test('A case that changed since it was read is decided by nobody', () => {
  expect(() =>
    decideCase(
      { case: reported('published'), post: post('published'), hiddenById: undefined },
      decision('hide'),
      moderator,
      3,
      now,
    ),
  ).toThrow(expect.objectContaining({ code: 'version_conflict' }));
});

test.each([
  ['published', 'removed', 'post-hidden'],
  ['hidden_pending', 'removed', 'post-hidden'],
  ['removed', 'published', 'post-restored'],
  ['hidden_pending', 'published', 'post-restored'],
  ['published', 'published', undefined],
  ['removed', 'removed', undefined],
  ['deleted', 'deleted', undefined],
] as const)('From %s to %s the author is told: %s', (before, after, kind) => {
  expect(noticeFor(before, after)).toBe(kind);
});

test('A case is due by its tier, and the moderator’s own is marked', () => {
  expect(describeCase(reported('published'), moderator.memberId)).toMatchObject({
    decideBy: '2026-03-03T11:00:00.000Z',
    own: false,
  });
  expect(describeCase(reported('published'), author.memberId).own).toBe(true);
});
