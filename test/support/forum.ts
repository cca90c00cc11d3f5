import { randomBytes } from 'node:crypto';
import type { Audience } from '#shared/boards.ts';
import type { Post } from '#shared/posts.ts';
import type { CreatedThread, ThreadPage } from '#shared/threads.ts';
import { createCommunityApp } from '#functions/community.app.ts';
import * as boards from '#functions/boards/repository.ts';
import { newId } from '#functions/platform/ids.ts';
import { writeTogether } from '#functions/table/transact.ts';
import { createTestCommunity, type TestCommunity, type TestMember, type TestProgram } from './community.ts';

/** An id as a browser makes one. */
export const clientId = () => newId((count) => new Uint8Array(randomBytes(count)));

export interface Forum {
  community: TestCommunity;
  program: TestProgram;
  newBoard: (options?: {
    audience?: Audience;
    posting?: 'members' | 'team';
    archived?: boolean;
  }) => Promise<string>;
}

/**
 * A program with an application before it, and boards made on request.
 * @param createApplication the community's unless a test needs others beside it.
 */
export async function createForum(
  createApplication: Parameters<typeof createTestCommunity>[0] = createCommunityApp,
): Promise<Forum> {
  const community = await createTestCommunity(createApplication);
  const program = await community.newProgram();
  let order = 0;
  return {
    community,
    program,
    newBoard: async (options = {}) => {
      const id = clientId();
      order += 1;
      const board = {
        id,
        name: `Board ${order}`,
        purpose: 'For the hour you are in.',
        audience: options.audience ?? { roles: ['participant', 'alumni'] },
        posting: options.posting ?? 'members',
        archived: options.archived ?? false,
        threadCount: 0,
        postCount: 0,
        version: 1,
        order,
        recentThreads: [],
      };
      await writeTogether(community.platform, [boards.create(program.id, board)]);
      return id;
    },
  };
}

/** What a browser sends to start a conversation. */
export function threadDraft(overrides: Record<string, unknown> = {}) {
  return {
    id: clientId(),
    postId: clientId(),
    title: 'The walk home',
    body: `I took the long way round again (${clientId()}).`,
    contentWarnings: [],
    ...overrides,
  };
}

/** What a browser sends to answer. */
export function postDraft(overrides: Record<string, unknown> = {}) {
  return { id: clientId(), body: `Good to read you (${clientId()}).`, contentWarnings: [], ...overrides };
}

export const threadPath = (boardId: string, threadId: string) =>
  `/api/boards/${boardId}/threads/${threadId}`;
export const postPath = (boardId: string, threadId: string, position: string) =>
  `${threadPath(boardId, threadId)}/posts/${position}`;

/** Starts a conversation; fails the test when that isn't possible. */
export async function startThread(
  member: TestMember,
  boardId: string,
  overrides: Record<string, unknown> = {},
) {
  const response = await member.post(`/api/boards/${boardId}/threads`, threadDraft(overrides));
  return answered<CreatedThread>(response, 201);
}

/** Answers in a conversation; fails the test when that isn't possible. */
export async function reply(
  member: TestMember,
  boardId: string,
  threadId: string,
  overrides: Record<string, unknown> = {},
) {
  return answered<Post>(
    await member.post(`${threadPath(boardId, threadId)}/posts`, postDraft(overrides)),
    201,
  );
}

/** A page of a conversation; fails the test when it isn't there. */
export async function readThread(member: TestMember, boardId: string, threadId: string, query = '') {
  return answered<ThreadPage>(await member.get(`${threadPath(boardId, threadId)}${query}`), 200);
}

/** The body of an answer of a certain status. */
export async function answered<Body>(response: Response, status: number): Promise<Body> {
  const text = await response.text();
  if (response.status !== status) throw new Error(`Answered ${response.status}: ${text}`);
  return JSON.parse(text) as Body;
}

/** Status and code of a problem, as `404 not_found`. */
export async function problemOf(response: Response): Promise<string> {
  const { code } = (await response.json()) as { code?: string };
  return `${response.status} ${code ?? 'no problem'}`;
}
