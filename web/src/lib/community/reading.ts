/** A post counts as read after this long on screen. Milliseconds. */
export const readAfter = 800;
/** Marks are gathered for this long before they are sent. Milliseconds. */
export const sendAfter = 2000;

/** Follows which posts were on screen, and tells how far the person read. It only ever goes forward. */
export class ReadingPlace {
  readonly #send: (position: string) => void;
  readonly #visible = new Map<string, ReturnType<typeof setTimeout>>();
  #read: string | undefined;
  #sent: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param lastRead where the person stopped before
   * @param send notes a position; called at most every two seconds, and when they leave
   */
  constructor(lastRead: string | undefined, send: (position: string) => void) {
    this.#read = lastRead;
    this.#sent = lastRead;
    this.#send = send;
  }

  /** A post came on screen, or went off it. */
  see(position: string, visible: boolean): void {
    clearTimeout(this.#visible.get(position));
    this.#visible.delete(position);
    if (visible)
      this.#visible.set(
        position,
        setTimeout(() => this.#note(position), readAfter),
      );
  }

  /** Sends what waits, now: the person leaves the page. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#read === undefined || this.#read === this.#sent) return;
    this.#sent = this.#read;
    this.#send(this.#read);
  }

  /** Sends what waits and stops following. */
  stop(): void {
    for (const timer of this.#visible.values()) clearTimeout(timer);
    this.#visible.clear();
    this.flush();
  }

  #note(position: string): void {
    this.#visible.delete(position);
    if (this.#read !== undefined && this.#read >= position) return;
    this.#read = position;
    this.#timer ??= setTimeout(() => this.flush(), sendAfter);
  }
}
