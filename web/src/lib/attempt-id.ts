import { newId } from './ids.ts';

/**
 * The id of what a form makes. The same content keeps its id, so that sending again after a
 * time-out can't make it twice; other content is another thing and gets an id of its own.
 */
export class AttemptId {
  #content: string | undefined;
  #id = '';

  for(content: unknown): string {
    const text = JSON.stringify(content);
    if (text !== this.#content) {
      this.#content = text;
      this.#id = newId();
    }
    return this.#id;
  }
}
