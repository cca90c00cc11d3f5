import type { BoardList } from '#shared/boards.ts';
import type { NewPost, NewReport, Post, PostChange, ReactionKind } from '#shared/posts.ts';
import type { BoardPage, CreatedThread, NewThread, ThreadPage } from '#shared/threads.ts';
import { request } from '#lib/request.ts';

/** A conversation's own address in the API. */
export interface ConversationPlace {
  readonly boardId: string;
  readonly threadId: string;
}

/** Which part of a conversation to read; nothing means from the start. */
export type Part =
  | { readonly from: string }
  | { readonly after: string }
  | { readonly cursor: string }
  | { readonly newest: 'true' };

const boardsPath = '/api/boards';
const boardPath = (boardId: string) => `${boardsPath}/${boardId}`;
const threadPath = ({ boardId, threadId }: ConversationPlace) =>
  `${boardPath(boardId)}/threads/${threadId}`;
const postPath = (place: ConversationPlace, position: string) => `${threadPath(place)}/posts/${position}`;

async function readAs<Body>(path: string, init?: RequestInit): Promise<Body> {
  const response = await request(path, init);
  return (await response.json()) as Body;
}

const sent = (method: string, body?: unknown): RequestInit => ({
  method,
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
});
const ifMatch = (version: number) => ({ 'If-Match': String(version) });

export const listBoards = () => readAs<BoardList>(boardsPath);

export function readBoard(boardId: string, cursor?: string): Promise<BoardPage> {
  const query = cursor === undefined ? '' : `?${new URLSearchParams({ cursor })}`;
  return readAs<BoardPage>(`${boardPath(boardId)}/threads${query}`);
}

export const startThread = (boardId: string, thread: NewThread) =>
  readAs<CreatedThread>(`${boardPath(boardId)}/threads`, sent('POST', thread));

export function readThread(place: ConversationPlace, part?: Part): Promise<ThreadPage> {
  const query = part === undefined ? '' : `?${new URLSearchParams(part)}`;
  return readAs<ThreadPage>(`${threadPath(place)}${query}`);
}

export const addPost = (place: ConversationPlace, post: NewPost) =>
  readAs<Post>(`${threadPath(place)}/posts`, sent('POST', post));

/** @param version the one the person changed; 412 when there is a newer one */
export const changePost = (
  place: ConversationPlace,
  position: string,
  change: PostChange,
  version: number,
) => readAs<Post>(postPath(place, position), { ...sent('PATCH', change), headers: ifMatch(version) });

export async function takeBackPost(place: ConversationPlace, position: string): Promise<void> {
  await request(postPath(place, position), sent('DELETE'));
}

export async function setSupport(
  place: ConversationPlace,
  position: string,
  kind: ReactionKind,
  pressed: boolean,
): Promise<void> {
  await request(`${postPath(place, position)}/reactions/${kind}`, sent(pressed ? 'PUT' : 'DELETE'));
}

export async function reportPost(
  place: ConversationPlace,
  position: string,
  report: NewReport,
): Promise<void> {
  await request(`${postPath(place, position)}/reports`, sent('POST', report));
}

/** Pins or locks a conversation, or undoes it. */
export async function setThreadMark(
  place: ConversationPlace,
  mark: 'pin' | 'lock',
  on: boolean,
): Promise<void> {
  await request(`${threadPath(place)}/${mark}`, sent(on ? 'PUT' : 'DELETE'));
}

/** Notes how far the person read. Sent so that it arrives even as the page goes away. */
export async function sendReadMark(place: ConversationPlace, position: string): Promise<void> {
  await request(`${threadPath(place)}/read-mark`, { ...sent('PUT', { position }), keepalive: true });
}
