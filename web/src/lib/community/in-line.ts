/** Runs what concerns one thing one after the other, so that what was asked last also arrives last. */
export class InLine {
  readonly #last = new Map<string, Promise<unknown>>();

  /** @returns what the work answers; a failure doesn't stop those behind it */
  run<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
    const running = (this.#last.get(name) ?? Promise.resolve()).then(work);
    this.#last.set(
      name,
      running.catch(() => undefined),
    );
    return running;
  }
}
