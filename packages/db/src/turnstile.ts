import { DbBusy } from "#errors.ts";

interface Waiting {
  readonly enter: () => void;
  readonly timer: NodeJS.Timeout;
}

/** Lets so many in at a time; the others wait in order, and no longer than the deadline. */
export class Turnstile {
  #free: number;
  readonly #deadlineMs: number;
  readonly #waiting = new Set<Waiting>();

  constructor(places: number, deadlineMs: number) {
    this.#free = places;
    this.#deadlineMs = deadlineMs;
  }

  /** Resolves when there is a place; rejects with DbBusy after the deadline. */
  enter(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(waiting);
        reject(new DbBusy(this.#deadlineMs));
      }, this.#deadlineMs);
      const waiting: Waiting = { enter: resolve, timer };
      this.#waiting.add(waiting);
    });
  }

  /** Gives the place to whoever has waited longest. */
  leave(): void {
    const [next] = this.#waiting;
    if (!next) {
      this.#free += 1;
      return;
    }
    this.#waiting.delete(next);
    clearTimeout(next.timer);
    next.enter();
  }
}
