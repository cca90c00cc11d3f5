import type { NewPost, NewReport, PostChange, ReactionKind } from '#shared/posts.ts';
import type { NewThread } from '#shared/threads.ts';
import { community, read } from '#lib/api.ts';

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

const boards = community.api.boards;
const board = boards[':boardId'];
const conversation = board.threads[':threadId'];
const post = conversation.posts[':position'];

export const listBoards = () => read(boards.$get());

export const readBoard = (boardId: string, cursor?: string) =>
  read(board.threads.$get({ param: { boardId }, query: cursor === undefined ? {} : { cursor } }));

export const startThread = (boardId: string, thread: NewThread) =>
  read(board.threads.$post({ param: { boardId }, json: thread }));

export const readThread = (place: ConversationPlace, part?: Part) =>
  read(conversation.$get({ param: place, query: { ...part } }));

export const addPost = (place: ConversationPlace, written: NewPost) =>
  read(conversation.posts.$post({ param: place, json: written }));

/** @param version the one the person changed; 412 when there is a newer one */
export const changePost = (
  place: ConversationPlace,
  position: string,
  change: PostChange,
  version: number,
) =>
  read(
    post.$patch(
      { param: { ...place, position }, json: change },
      { headers: { 'If-Match': String(version) } },
    ),
  );

export async function takeBackPost(place: ConversationPlace, position: string): Promise<void> {
  await post.$delete({ param: { ...place, position } });
}

export async function setSupport(
  place: ConversationPlace,
  position: string,
  kind: ReactionKind,
  pressed: boolean,
): Promise<void> {
  const param = { ...place, position, kind };
  await (pressed ? post.reactions[':kind'].$put({ param }) : post.reactions[':kind'].$delete({ param }));
}

export async function reportPost(
  place: ConversationPlace,
  position: string,
  report: NewReport,
): Promise<void> {
  await post.reports.$post({ param: { ...place, position }, json: report });
}

/** Pins or locks a conversation, or undoes it. */
export async function setThreadMark(
  place: ConversationPlace,
  mark: 'pin' | 'lock',
  on: boolean,
): Promise<void> {
  const marks = conversation[mark];
  await (on ? marks.$put({ param: place }) : marks.$delete({ param: place }));
}

/** Notes how far the person read. Sent so that it arrives even as the page goes away. */
export async function sendReadMark(place: ConversationPlace, position: string): Promise<void> {
  const mark = conversation['read-mark'];
  await mark.$put({ param: place, json: { position } }, { init: { keepalive: true } });
}
