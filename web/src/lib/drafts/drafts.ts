import { nameOf, open, seal } from './sealing.ts';
import type { DraftStore } from './store.ts';

/** Drafts that nobody came back to for this long are gone. Milliseconds. */
export const draftLifetime = 30 * 24 * 60 * 60 * 1000;

/** A mark that survives the page, to finish clearing what a closing page could not. */
export interface ClearingMark {
  isSet: () => boolean;
  set: () => void;
  remove: () => void;
}

/** The drafts of this device, each of one member and for one place ("new thread on a board", "reply"). */
export class Drafts {
  readonly #store: DraftStore;
  readonly #mark: ClearingMark;
  readonly #now: () => number;
  /** Writes stand in a line, so that a late save can't bring back what was removed after it. */
  #line: Promise<unknown> = Promise.resolve();
  /** Counts how often everything was forgotten, so that a save under way then keeps nothing. */
  #forgotten = 0;

  constructor(store: DraftStore, mark: ClearingMark, now: () => number) {
    this.#store = store;
    this.#mark = mark;
    this.#now = now;
  }

  /** @returns what was saved last, or undefined; never throws: a device that keeps nothing has no drafts */
  find(memberId: string, place: string): Promise<unknown> {
    return this.#next(async () => {
      if (this.#mark.isSet()) await this.#clear();
      const name = await nameOf(memberId, place);
      const found = await this.#store.find(name);
      if (found === undefined) return undefined;
      if (this.#now() - found.savedAt > draftLifetime) {
        await this.#store.remove(name);
        return undefined;
      }
      return open(await this.#store.key(), name, found);
    });
  }

  /** @returns whether the device kept it */
  async save(memberId: string, place: string, value: unknown): Promise<boolean> {
    const before = this.#forgotten;
    const kept = await this.#next(async () => {
      if (before !== this.#forgotten) return false;
      if (this.#mark.isSet()) await this.#clear();
      const name = await nameOf(memberId, place);
      const sealed = await seal(await this.#store.key(), name, value, this.#now());
      if (before !== this.#forgotten) return false;
      await this.#store.save(name, sealed);
      return true;
    });
    return kept === true;
  }

  async remove(memberId: string, place: string): Promise<void> {
    await this.#next(async () => this.#store.remove(await nameOf(memberId, place)));
  }

  /** Removes every draft of this device, and the key that could open them. */
  async forget(): Promise<void> {
    this.#forgotten += 1;
    this.#mark.set();
    // Not in the line: nothing may be waited for when a person leaves.
    await this.#clear().catch(() => undefined);
  }

  async #clear(): Promise<void> {
    await this.#store.clear();
    this.#mark.remove();
  }

  #next<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    const done = this.#line.then(work).catch(() => undefined);
    this.#line = done;
    return done;
  }
}
