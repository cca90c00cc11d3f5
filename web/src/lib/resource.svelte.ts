/** Something read from the API for a page: nothing yet, a value, or a problem. The newest request wins. */
export class Resource<Value> {
  value = $state.raw<Value | undefined>(undefined);
  problem = $state.raw<unknown>(undefined);
  /** A request is under way. */
  busy = $state(false);
  #latest = 0;

  /** Reads anew; what is shown stays until the answer is there. */
  async load(read: () => Promise<Value>): Promise<void> {
    this.#latest += 1;
    const attempt = this.#latest;
    this.busy = true;
    try {
      const value = await read();
      if (attempt !== this.#latest) return;
      this.value = value;
      this.problem = undefined;
    } catch (problem) {
      if (attempt === this.#latest) this.problem = problem;
    } finally {
      if (attempt === this.#latest) this.busy = false;
    }
  }

  /** Forgets the value, for a page that now shows something else. */
  clear(): void {
    this.#latest += 1;
    this.value = undefined;
    this.problem = undefined;
    this.busy = false;
  }
}
