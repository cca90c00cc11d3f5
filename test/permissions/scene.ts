import { newId, newPosition } from '#functions/platform/ids.ts';
import { startThread } from '#test/support/forum.ts';
import type { TestMember } from '#test/support/community.ts';
import type { Relation } from './relations.ts';
import type { Actor, Home, World } from './world.ts';

/** One attempt: who tries, and how what they ask for relates to them. */
export interface Scene extends World {
  actor: Actor;
  relation: Relation;
  /** Words that no answer may hold; a sample adds those of things it makes for others. */
  secrets: string[];
}

/** A request of a route, but for its method and the path's pattern. */
export interface Attempt {
  params?: Readonly<Record<string, string>>;
  body?: unknown;
  ifMatch?: number;
}

/** How one route is asked validly. */
export interface Sample {
  /** Every way in which what is asked for may relate to who asks. */
  relations: readonly Relation[];
  /** Makes what is asked for, freshly, and the request. */
  make: (scene: Scene) => Attempt | Promise<Attempt>;
  /** Where another rule answers a member who has the permission, such as `409 state_conflict`, and why. */
  instead?: Partial<Record<Relation, { answer: string; because: string }>>;
}

/** Samples by method and path, such as `GET /api/me`. */
export type Samples = Readonly<
  Record<`${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /api/${string}`, Sample>
>;

export const anId = ({ community }: World) => newId(community.platform.random);
export const aPosition = ({ community }: World) =>
  newPosition(community.platform.now(), community.platform.random);

/** The program where the thing is. */
export function homeOf({ relation, home, elsewhere }: Scene): Home {
  return relation === 'other program' ? elsewhere : home;
}

/** Who has the thing: the member themselves, or staff of the program where it is. */
export function keeperOf(scene: Scene): TestMember {
  return scene.relation === 'own' ? scene.actor : homeOf(scene).host;
}

export interface BoardParams extends Record<string, string> {
  boardId: string;
}
export interface ThreadParams extends BoardParams {
  threadId: string;
}
export interface PostParams extends ThreadParams {
  position: string;
}

/** A board as it relates to the actor. */
export async function aBoard(scene: Scene): Promise<BoardParams> {
  return { boardId: scene.relation === 'missing' ? anId(scene) : await boardOfThread(scene) };
}

function boardOfThread(scene: Scene): Promise<string> {
  const { relation, actor } = scene;
  if (relation === 'closed board' || relation === 'misplaced')
    return homeOf(scene).boardFor(actor.role, 'closed');
  return homeOf(scene).boardFor(actor.role, relation === 'other cohort' ? relation : 'open');
}

/** The first post of a new conversation, as it relates to the actor. */
export async function aPost(scene: Scene): Promise<PostParams> {
  const written = await boardOfThread(scene);
  const { thread, post } = await startThread(keeperOf(scene), written);
  const boardId =
    scene.relation === 'misplaced' ? await scene.home.boardFor(scene.actor.role, 'open') : written;
  const position = scene.relation === 'missing' ? aPosition(scene) : post.position;
  return { boardId, threadId: thread.id, position };
}

/** A new conversation, as it relates to the actor. */
export async function aThread(scene: Scene): Promise<ThreadParams> {
  const { boardId, threadId } = await aPost(scene);
  return { boardId, threadId: scene.relation === 'missing' ? anId(scene) : threadId };
}
