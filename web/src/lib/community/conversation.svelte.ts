import type { Post, ReactionKind } from '#shared/posts.ts';
import type { ThreadPage } from '#shared/threads.ts';
import { Resource } from '#lib/resource.svelte.ts';
import { readThread, setSupport, setThreadMark, type ConversationPlace, type Part } from './requests.ts';
import { InLine } from './in-line.ts';
import { withSupport } from './support.ts';

/** One page of a conversation, and what the reader changes in it. */
export class Conversation {
  readonly page = new Resource<ThreadPage>();
  place: ConversationPlace = { boardId: '', threadId: '' };
  readonly #presses = new InLine();

  async open(place: ConversationPlace, part: Part | undefined): Promise<void> {
    const elsewhere = place.threadId !== this.place.threadId || place.boardId !== this.place.boardId;
    if (elsewhere) this.page.clear();
    this.place = place;
    await this.page.load(() => readThread(place, part));
  }

  /** Shows the support at once, and takes it off again when it can't be sent. */
  async support(position: string, kind: ReactionKind, pressed: boolean): Promise<void> {
    const { place } = this;
    this.#change(position, (post) => withSupport(post, kind, pressed));
    try {
      await this.#presses.run(position, () => setSupport(place, position, kind, pressed));
    } catch (problem) {
      this.#change(position, (post) => withSupport(post, kind, !pressed));
      throw problem;
    }
  }

  /** Puts a newer version of a post in its place. */
  replace(post: Post): void {
    this.#change(post.position, () => post);
  }

  /** The post was taken back: its place stays, its words go. */
  takeBack(position: string): void {
    this.#change(position, ({ quote: _quote, ...post }) => ({
      ...post,
      body: '',
      contentWarnings: [],
      state: 'deleted',
      reactions: {},
      ownReactions: [],
    }));
  }

  /** Adds posts that are not there yet under the others. */
  append(posts: readonly Post[], next: string | undefined): void {
    const page = this.page.value;
    if (page === undefined) return;
    const added = posts.filter(({ position }) => !page.posts.some((post) => post.position === position));
    this.page.value = { ...page, posts: [...page.posts, ...added], next };
  }

  /**
   * Looks for posts written since the page was read.
   * @returns how many came
   */
  async refreshEnd(): Promise<number> {
    const last = this.page.value?.posts.at(-1);
    if (last === undefined) return 0;
    const { posts, next, thread, may } = await readThread(this.place, { after: last.position });
    const page = this.page.value;
    if (page === undefined) return 0;
    this.page.value = { ...page, thread, may };
    this.append(posts, next);
    return posts.length;
  }

  /** Pins or closes the conversation, or undoes it. Shown at once, and undone when it can't be sent. */
  async mark(mark: 'pin' | 'lock', on: boolean): Promise<void> {
    this.#showMark(mark, on);
    try {
      await setThreadMark(this.place, mark, on);
    } catch (problem) {
      this.#showMark(mark, !on);
      throw problem;
    }
  }

  #showMark(mark: 'pin' | 'lock', on: boolean): void {
    const page = this.page.value;
    if (page === undefined) return;
    const thread = { ...page.thread, [mark === 'pin' ? 'pinned' : 'locked']: on };
    const may = mark === 'lock' ? { ...page.may, reply: !on } : page.may;
    this.page.value = { ...page, thread, may };
  }

  #change(position: string, change: (post: Post) => Post): void {
    const page = this.page.value;
    if (page === undefined) return;
    this.page.value = {
      ...page,
      posts: page.posts.map((post) => (post.position === position ? change(post) : post)),
    };
  }
}
