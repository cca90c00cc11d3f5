import type { ContentWarning, Post } from '#shared/posts.ts';
import { onForget } from '#lib/forget.ts';
import { newId } from '#lib/ids.ts';
import { drafts } from './device.ts';

/** What is kept of something half written. The ids go along, so that sending again makes nothing twice. */
interface KeptWriting {
  readonly id: string;
  readonly postId: string;
  readonly title: string;
  readonly body: string;
  readonly contentWarnings: readonly ContentWarning[];
  readonly quote: Post['quote'];
}

const saveAfter = 400;

/** @param found what a draft held; only this code writes them */
function isWriting(found: unknown): found is KeptWriting {
  return typeof found === 'object' && found !== null && 'id' in found && 'body' in found;
}

/** One box someone writes in, with its draft on the device. */
export class Writing {
  title = $state('');
  body = $state('');
  contentWarnings = $state.raw<readonly ContentWarning[]>([]);
  quote = $state.raw<Post['quote']>(undefined);
  /** Found from before, when the page opened. */
  restored = $state(false);
  saved = $state(false);
  /** Of the thing that will be made. */
  id = newId();
  /** Of its opening post, for a conversation. */
  postId = newId();
  readonly #memberId: string;
  readonly #place: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;
  readonly #stopForgetting: () => void;

  /** @param place what is written and where: `new:<boardId>` or `reply:<threadId>` */
  constructor(memberId: string, place: string) {
    this.#memberId = memberId;
    this.#place = place;
    this.#stopForgetting = onForget((why) => {
      if (why === 'left') this.#drop();
    });
  }

  get isEmpty(): boolean {
    return this.title.trim() === '' && this.body.trim() === '' && this.quote === undefined;
  }

  /** Takes up the draft of this place, unless something was written meanwhile. */
  async restore(): Promise<void> {
    const found = await drafts.find(this.#memberId, this.#place);
    if (!isWriting(found) || !this.isEmpty || this.#stopped) return;
    this.id = found.id;
    this.postId = found.postId;
    this.title = found.title;
    this.body = found.body;
    this.contentWarnings = found.contentWarnings;
    this.quote = found.quote;
    this.restored = true;
    this.saved = true;
  }

  /** Something changed: keeps it soon. */
  changed(): void {
    if (this.#stopped) return;
    this.saved = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), saveAfter);
  }

  /** Keeps what waits to be kept, now. */
  flush(): void {
    if (this.#timer === undefined || this.#stopped) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.isEmpty) void drafts.remove(this.#memberId, this.#place);
    else void this.#save();
  }

  /** The first try went through with other words: what is here now is another thing. */
  renew(): void {
    this.id = newId();
    this.postId = newId();
    this.changed();
  }

  /** Posted, or thrown away: an empty box, and no draft. */
  async clear(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.title = '';
    this.body = '';
    this.contentWarnings = [];
    this.quote = undefined;
    this.restored = false;
    this.saved = false;
    this.id = newId();
    this.postId = newId();
    await drafts.remove(this.#memberId, this.#place);
  }

  /** The page goes away: keeps what waits. */
  stop(): void {
    this.flush();
    this.#stopped = true;
    this.#stopForgetting();
  }

  async #save(): Promise<void> {
    const { id, postId, title, body, contentWarnings, quote } = this;
    const kept: KeptWriting = { id, postId, title, body, contentWarnings, quote };
    this.saved = await drafts.save(this.#memberId, this.#place, kept);
  }

  /** The person left: nothing of it stays, on the page or on the device. */
  #drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#stopped = true;
    this.title = '';
    this.body = '';
    this.quote = undefined;
  }
}
