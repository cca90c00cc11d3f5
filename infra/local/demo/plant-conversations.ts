import type { Platform } from '#functions/platform/platform.ts';
import { newId } from '#functions/platform/ids.ts';
import type { DemoVisit } from './plant-marks.ts';
import type { DemoPost, DemoReaction, DemoThread } from './types.ts';
import type { DemoVisitor } from './visitor.ts';

/** Where the conversations of a program go, and who writes them. */
export interface Planting {
  platform: Pick<Platform, 'random'>;
  /** The moment the demo was first started; everything lies before it. */
  startedAt: Date;
  /** Board ids by slug. */
  boards: ReadonlyMap<string, string>;
  /** People by handle, each with a session. */
  visitors: ReadonlyMap<string, DemoVisitor>;
  /** The moderator who pins and locks. */
  moderator: DemoVisitor;
  /** Told after each post, with how many there are in all. */
  progress: (done: number, all: number) => void;
}

interface PlannedPost {
  at: Date;
  post: DemoPost;
  thread: DemoThread;
  boardId: string;
  threadId: string;
  opens: boolean;
}

/**
 * Writes every conversation through the applications, post by post in the order of their times.
 * @returns the visits it took: who wrote, and who sent support
 */
export async function plantConversations(
  planting: Planting,
  conversations: Readonly<Record<string, readonly DemoThread[]>>,
): Promise<DemoVisit[]> {
  const planned = plan(planting, conversations);
  const visits: DemoVisit[] = [];
  for (const [index, post] of planned.entries()) {
    visits.push(...(await plantPost(planting, post)));
    planting.progress(index + 1, planned.length);
  }
  for (const { thread, boardId, threadId } of planned.filter(({ opens }) => opens)) {
    const path = `/api/boards/${boardId}/threads/${threadId}`;
    if (thread.pinned) await planting.moderator.send('PUT', `${path}/pin`, undefined, planting.startedAt);
    if (thread.locked) await planting.moderator.send('PUT', `${path}/lock`, undefined, planting.startedAt);
  }
  return visits;
}

function plan(
  planting: Planting,
  conversations: Readonly<Record<string, readonly DemoThread[]>>,
): PlannedPost[] {
  const planned: PlannedPost[] = [];
  for (const [slug, threads] of Object.entries(conversations)) {
    const boardId = planting.boards.get(slug);
    if (boardId === undefined) throw new Error(`There is no demo board ${slug}`);
    for (const thread of threads) {
      const threadId = newId(planting.platform.random);
      let at = planting.startedAt.getTime() - thread.startedHoursAgo * 3_600_000;
      for (const [index, post] of thread.posts.entries()) {
        at += post.minutesLater * 60_000;
        planned.push({ at: new Date(at), post, thread, boardId, threadId, opens: index === 0 });
      }
    }
  }
  return planned.sort((left, right) => left.at.getTime() - right.at.getTime());
}

async function plantPost(
  planting: Planting,
  { at, post, thread, boardId, threadId, opens }: PlannedPost,
): Promise<DemoVisit[]> {
  const path = `/api/boards/${boardId}/threads`;
  const body = {
    id: newId(planting.platform.random),
    body: post.body,
    contentWarnings: post.contentWarnings ?? [],
  };
  const writer = visitor(planting, post.by);
  const created = opens
    ? await writer.send('POST', path, { ...body, id: threadId, postId: body.id, title: thread.title }, at)
    : await writer.send('POST', `${path}/${threadId}/posts`, body, at);
  const { position } = opens
    ? (created as { post: { position: string } }).post
    : (created as { position: string });
  const minutesLeft = (planting.startedAt.getTime() - at.getTime()) / 60_000;
  for (const report of post.reports ?? []) {
    const id = newId(planting.platform.random);
    const sent = { id, reason: report.reason, ...(report.note === undefined ? {} : { note: report.note }) };
    const reportPath = `${path}/${threadId}/posts/${position}/reports`;
    await visitor(planting, report.by).send(
      'POST',
      reportPath,
      sent,
      later(at, Math.min(minutesLeft / 2, 45)),
    );
  }
  const visit = (handle: string) => ({
    memberId: visitor(planting, handle).memberId,
    boardId,
    threadId,
    position,
  });
  const reactions = Object.entries(post.reactions ?? {}) as [DemoReaction, readonly string[]][];
  return [
    visit(post.by),
    ...reactions.flatMap(([reaction, handles]) =>
      handles.map((handle) => ({ ...visit(handle), reaction })),
    ),
  ];
}

function visitor(planting: Planting, handle: string): DemoVisitor {
  const found = planting.visitors.get(handle);
  if (found === undefined) throw new Error(`There is no demo person ${handle}`);
  return found;
}

function later(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000);
}
