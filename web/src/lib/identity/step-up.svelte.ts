import { onForget } from '#lib/forget.ts';
import { answerStepUp } from '#lib/request.ts';

/** Asks the person to confirm who they are, once for however many requests wait for it. */
class StepUp {
  /** The dialog is to be shown. */
  asked = $state(false);
  #waiting: ((proved: boolean) => void)[] = [];

  constructor() {
    answerStepUp(() => this.#ask());
    onForget(() => this.answer(false));
  }

  /** The person proved it, or turned it down; the requests that waited go on. */
  answer(proved: boolean): void {
    this.asked = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const tell of waiting) tell(proved);
  }

  #ask(): Promise<boolean> {
    this.asked = true;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}

export const stepUp = new StepUp();
