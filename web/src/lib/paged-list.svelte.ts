export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string | undefined;
}
type ReadPage<Item> = (cursor?: string) => Promise<Page<Item>>;

/** A list that grows page by page. The newest request wins. */
export class PagedList<Item> {
  items = $state.raw<readonly Item[] | undefined>(undefined);
  problem = $state.raw<unknown>(undefined);
  /** The next page is being read. */
  growing = $state(false);
  #next = $state<string | undefined>(undefined);
  hasMore = $derived(this.#next !== undefined);
  #read: ReadPage<Item> | undefined;
  #latest = 0;

  /** Reads the first page. What is shown stays until it is there. */
  async load(read: ReadPage<Item>): Promise<void> {
    this.#read = read;
    const attempt = this.#begin();
    try {
      const page = await read();
      if (attempt !== this.#latest) return;
      this.items = page.items;
      this.#next = page.next;
      this.problem = undefined;
    } catch (problem) {
      if (attempt === this.#latest) this.problem = problem;
    }
  }

  /** Forgets what is shown, for a list that now answers another question. */
  clear(): void {
    this.#begin();
    this.items = undefined;
    this.problem = undefined;
    this.#next = undefined;
  }

  /**
   * Adds the next page under what is there.
   * @throws {ApiProblem} when it could not be read; the list stays as it is
   */
  async more(): Promise<void> {
    if (this.#read === undefined || this.#next === undefined || this.growing) return;
    const attempt = this.#begin();
    this.growing = true;
    try {
      const page = await this.#read(this.#next);
      if (attempt !== this.#latest) return;
      this.items = [...(this.items ?? []), ...page.items];
      this.#next = page.next;
    } finally {
      if (attempt === this.#latest) this.growing = false;
    }
  }

  #begin(): number {
    this.growing = false;
    this.#latest += 1;
    return this.#latest;
  }
}
