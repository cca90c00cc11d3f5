/** How long a toast stays, in milliseconds, not counting the time someone looks at it. */
const toastMilliseconds = 8000;

interface Toast {
  readonly id: number;
  readonly text: string;
  /** Takes back what was just done; the toast goes when it is pressed. */
  readonly undo?: () => void;
  /** Something was not done; the sign beside the words then isn't a tick. */
  readonly problem?: boolean;
}

interface Countdown {
  remaining: number;
  startedAt: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** The short messages at the edge of the screen. They repeat something visible elsewhere. */
class Toasts {
  list = $state.raw<readonly Toast[]>([]);
  readonly #countdowns = new Map<number, Countdown>();
  #lastId = 0;
  #paused = false;

  /** Shows a message; an older one with the same words is replaced. */
  show(text: string, options: { undo?: () => void; problem?: boolean } = {}): void {
    for (const toast of this.list) if (toast.text === text) this.dismiss(toast.id);
    this.#lastId += 1;
    const toast: Toast = { id: this.#lastId, text, ...options };
    this.list = [...this.list, toast].slice(-3);
    this.#countdowns.set(toast.id, { remaining: toastMilliseconds, startedAt: 0, timer: undefined });
    if (!this.#paused) this.#run(toast.id);
  }

  dismiss(id: number): void {
    clearTimeout(this.#countdowns.get(id)?.timer);
    this.#countdowns.delete(id);
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  undo(toast: Toast): void {
    this.dismiss(toast.id);
    toast.undo?.();
  }

  /** A pointer or the focus rests on the toasts: nothing goes away meanwhile. */
  pause(): void {
    this.#paused = true;
    for (const countdown of this.#countdowns.values()) {
      if (countdown.timer === undefined) continue;
      clearTimeout(countdown.timer);
      countdown.timer = undefined;
      countdown.remaining -= Date.now() - countdown.startedAt;
    }
  }

  resume(): void {
    this.#paused = false;
    for (const id of this.#countdowns.keys()) this.#run(id);
  }

  clear(): void {
    for (const toast of this.list) this.dismiss(toast.id);
  }

  #run(id: number): void {
    const countdown = this.#countdowns.get(id);
    if (countdown === undefined || countdown.timer !== undefined) return;
    countdown.startedAt = Date.now();
    countdown.timer = setTimeout(() => this.dismiss(id), countdown.remaining);
  }
}

export const toasts = new Toasts();
