import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentStates, reactionKinds, type ContentState, type ReactionKind } from '#shared/posts.ts';
import type { KeptBoard } from '#functions/boards/domain.ts';
import { newPosition } from '#functions/platform/ids.ts';
import { isPublished, type KeptPost } from '#functions/posts/domain.ts';
import { projectMarks, projectPosts, projectThreads, type Change } from '#functions/projections/domain.ts';
import { noThreadMarks, type ThreadMarks } from '#functions/reading/domain.ts';
import { openThread, type KeptThread } from '#functions/threads/domain.ts';

const instant = (minute: number) => new Date(Date.UTC(2026, 2, 2, 12, minute));
const at = (minute: number) => newPosition(instant(minute), (count) => new Uint8Array(count));
const author = (name: string) =>
  ({ memberId: name, handle: name, avatar: 'river', role: 'participant' }) as const;

const post = (minute: number, state: ContentState): KeptPost => ({
  programId: 'program',
  boardId: 'board',
  threadId: 'thread',
  id: `post-${minute}`,
  position: at(minute),
  opening: minute === 0,
  author: author(`author-${minute}`),
  createdAt: instant(minute).toISOString(),
  body: 'One day at a time.',
  contentWarnings: [],
  state,
  editedAt: undefined,
  quote: undefined,
  reactions: {},
  decision: undefined,
  version: 1,
});
const thread = (id = 'thread'): KeptThread =>
  openThread(
    { id, boardId: 'board', title: id, contentWarnings: [], digest: '', visibility: 'listed' },
    author('author-0'),
    at(0),
    instant(0),
  );

/** Changes an item goes through, from not being there on. */
const changesOf = <Item>(states: readonly Item[]): Change<Item>[] =>
  states.map((is, index) => ({ was: states[index - 1], is }));

/** The same changes in any order, some of them again and again, in batches of any size. */
const anyDelivery = <Item>(changes: readonly Change<Item>[]): fc.Arbitrary<Change<Item>[][]> =>
  fc
    .array(fc.nat(Math.max(0, changes.length - 1)), { maxLength: changes.length })
    .chain((again) => {
      const brought = [...changes, ...(changes.length === 0 ? [] : again.map((index) => changes[index]!))];
      return fc.shuffledSubarray(brought, { minLength: brought.length });
    })
    .chain((order) => fc.record({ order: fc.constant(order), size: fc.integer({ min: 1, max: 5 }) }))
    .map(({ order, size }) =>
      Array.from({ length: Math.ceil(order.length / size) }, (_, index) =>
        order.slice(index * size, (index + 1) * size),
      ),
    );

/** Batch after batch, each change once, as the store remembers which were counted. */
function project<Item, Counted>(
  batches: readonly Change<Item>[][],
  start: Counted,
  count: (counted: Counted, changes: Change<Item>[]) => Counted,
): Counted {
  const seen = new Set<Change<Item>>();
  return batches.reduce((counted, batch) => {
    const fresh = [...new Set(batch)].filter((change) => !seen.has(change));
    for (const change of fresh) seen.add(change);
    return fresh.length === 0 ? counted : count(counted, fresh);
  }, start);
}

function withPosts(counted: KeptThread, changes: Change<KeptPost>[]): KeptThread {
  const counts = projectPosts(changes, counted);
  return { ...counted, ...counts?.last, postCount: counted.postCount + (counts?.posts ?? 0) };
}

test('An answer counts when it is published, moves the conversation up, and counts no more when it is gone', () => {
  const written = { was: undefined, is: post(3, 'published') };
  expect(projectPosts([written], thread())).toEqual({
    posts: 1,
    last: {
      lastPosition: at(3),
      lastPostAt: '2026-03-02T12:03:00.000Z',
      lastAuthorHandle: 'author-3',
      lastAuthorId: 'author-3',
    },
  });
  const takenBack = { was: written.is, is: post(3, 'deleted') };
  expect(projectPosts([takenBack], thread())).toEqual({ posts: -1, last: undefined });
});

test('An opening post counts from the start; a held answer, an edit and a warning make no difference', () => {
  for (const change of [
    { was: undefined, is: post(0, 'published') },
    { was: undefined, is: post(3, 'held_care') },
    { was: post(3, 'published'), is: { ...post(3, 'published'), body: 'Edited.' } },
    { was: post(3, 'published'), is: post(3, 'published_cw') },
  ]) {
    expect(projectPosts([change], thread())).toBeUndefined();
  }
});

test('Whatever becomes of the posts, and however their changes arrive, a conversation counts what is published', () => {
  const states = fc.array(fc.constantFrom(...contentStates), { minLength: 1, maxLength: 5 });
  const histories = fc
    .tuple(states, fc.array(states, { maxLength: 6 }))
    .map(([opening, answers]) => [
      ['published' as const, ...opening].map((state) => post(0, state)),
      ...answers.map((made, index) => made.map((state) => post(index + 1, state))),
    ]);
  const delivered = histories.chain((made) =>
    fc.record({ made: fc.constant(made), batches: anyDelivery(made.flatMap((one) => changesOf(one))) }),
  );
  fc.assert(
    fc.property(delivered, ({ made, batches }) => {
      const counted = project(batches, thread(), withPosts);
      expect(counted.postCount).toBe(made.filter((one) => isPublished(one.at(-1)!.state)).length);
      const everShown = made.filter((one) => one.some(({ state }) => isPublished(state)));
      expect(counted.lastPosition).toBe(everShown.at(-1)?.at(0)?.position);
      expect(counted.lastAuthorId).toBe(everShown.at(-1)?.at(0)?.author.memberId);
    }),
  );
});

const board: KeptBoard = {
  id: 'board',
  name: 'Evenings',
  purpose: 'For the hour you are in.',
  audience: { roles: ['participant'] },
  posting: 'members',
  archived: false,
  threadCount: 0,
  postCount: 0,
  version: 1,
  order: 1,
  recentThreads: [],
};

function withThreads(counted: KeptBoard, changes: Change<KeptThread>[], now: KeptThread): KeptBoard {
  const counts = projectThreads(changes, now, counted);
  if (counts === undefined) return counted;
  const { threads, posts, lastPostAt, recentThreads } = counts;
  return {
    ...counted,
    ...(lastPostAt === undefined ? {} : { lastPostAt }),
    threadCount: counted.threadCount + threads,
    postCount: counted.postCount + posts,
    recentThreads,
  };
}

test('A pin, a lock and a quote gone silent make no difference to the board', () => {
  const was = thread();
  for (const is of [
    { ...was, pinned: true },
    { ...was, locked: true },
    { ...was, silenced: new Set([at(3)]) },
  ]) {
    expect(projectThreads([{ was, is }], is, board)).toBeUndefined();
  }
});

test('A hidden conversation takes all its posts out of the board, and brings all of them back', () => {
  const listed = { ...thread(), postCount: 7 };
  const hidden = { ...listed, visibility: 'hidden' as const };
  expect(projectThreads([{ was: listed, is: hidden }], hidden, board)).toMatchObject({
    threads: -1,
    posts: -7,
    recentThreads: [{ threadId: 'thread', listed: false }],
  });
  expect(projectThreads([{ was: hidden, is: listed }], listed, board)).toMatchObject({
    threads: 1,
    posts: 7,
    recentThreads: [{ threadId: 'thread', listed: true }],
  });
});

test('Whatever becomes of 30 conversations, and however their changes arrive, a board counts what is in sight and knows the latest 20', () => {
  const step = fc.record({
    visibility: fc.constantFrom('listed' as const, 'hidden' as const),
    postCount: fc.nat(9),
    minutes: fc.nat(30),
  });
  const histories = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 30 });
  const made = histories.map((all) =>
    all.map((steps, index) => {
      let minute = index;
      return steps.map(({ visibility, postCount, minutes }) => {
        // Half a minute for each conversation keeps two of them from ending at one place.
        minute += minutes * 30;
        const last = { lastPosition: at(minute), lastPostAt: instant(minute).toISOString() };
        return { ...thread(`thread-${index}`), visibility, postCount, ...last };
      });
    }),
  );
  const delivered = made.chain((conversations) =>
    fc.record({
      conversations: fc.constant(conversations),
      deliveries: fc.tuple(...conversations.map((states) => anyDelivery(changesOf(states)))),
    }),
  );
  fc.assert(
    fc.property(delivered, ({ conversations, deliveries }) => {
      const now = conversations.map((states) => states.at(-1)!);
      const counted = deliveries.reduce(
        (sum, batches, index) =>
          project(batches, sum, (before, changes: Change<KeptThread>[]) =>
            withThreads(before, changes, now[index]!),
          ),
        board,
      );
      const inSight = now.filter(({ visibility }) => visibility === 'listed');
      expect(counted.threadCount).toBe(inSight.length);
      expect(counted.postCount).toBe(inSight.reduce((sum, { postCount }) => sum + postCount, 0));
      expect(counted.lastPostAt).toBe(
        now
          .map(({ lastPostAt }) => lastPostAt)
          .toSorted()
          .at(-1),
      );
      const latest = now.toSorted((left, right) => (left.lastPosition < right.lastPosition ? 1 : -1));
      expect(counted.recentThreads.map(({ threadId, listed }) => [threadId, listed])).toEqual(
        latest.slice(0, 20).map(({ id, visibility }) => [id, visibility === 'listed']),
      );
    }),
    { numRuns: 60 },
  );
});

test('Support counts one for each kind sent and one less for each taken back; a mark read counts nothing', () => {
  const was: ThreadMarks = { ...noThreadMarks('thread'), reactions: { [at(1)]: ['hear', 'proud'] } };
  const is: ThreadMarks = { ...was, reactions: { [at(1)]: ['hear', 'same'], [at(2)]: ['strength'] } };
  expect(projectMarks({ was, is })).toEqual(
    new Map([
      [at(1), { same: 1, proud: -1 }],
      [at(2), { strength: 1 }],
    ]),
  );
  expect(projectMarks({ was: is, is: { ...is, lastRead: at(9) } })).toEqual(new Map());
});

test('However a member’s support changes, and however the changes arrive, each post counts what they send now', () => {
  const reactions = fc.dictionary(
    fc.constantFrom(at(1), at(2), at(3)),
    fc.subarray<ReactionKind>([...reactionKinds]),
  );
  const histories = fc
    .array(reactions, { minLength: 1, maxLength: 8 })
    .map((all) => all.map((one): ThreadMarks => ({ ...noThreadMarks('thread'), reactions: one })));
  const delivered = histories.chain((marks) =>
    fc.record({ marks: fc.constant(marks), batches: anyDelivery(changesOf(marks)) }),
  );
  fc.assert(
    fc.property(delivered, ({ marks, batches }) => {
      const counted = project(
        batches,
        new Map<string, number>(),
        (before, changes: Change<ThreadMarks>[]) => {
          const after = new Map(before);
          for (const change of changes)
            for (const [position, kinds] of projectMarks(change))
              for (const [kind, by] of Object.entries(kinds))
                after.set(`${position} ${kind}`, (after.get(`${position} ${kind}`) ?? 0) + by);
          return after;
        },
      );
      const sent = Object.entries(marks.at(-1)!.reactions).flatMap(([position, kinds]) =>
        kinds.map((kind) => `${position} ${kind}`),
      );
      expect([...counted].filter(([, count]) => count !== 0).toSorted()).toEqual(
        sent.toSorted().map((name) => [name, 1]),
      );
    }),
  );
});
