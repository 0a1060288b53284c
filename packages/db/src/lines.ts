import { Line } from "#line.ts";
import { Turnstile } from "#turnstile.ts";

/** A connection is replaced after so long, so that a server that was added gets its share. */
const LINE_LIFE_MS = 30 * 60_000;

/** So many connections to one database, each lent to one user at a time. */
export class Lines {
  readonly #make: () => Line;
  readonly #turnstile: Turnstile;
  readonly #idle: Line[] = [];
  readonly #open = new Set<Line>();

  constructor(max: number, acquireMs: number, make: () => Line) {
    this.#make = make;
    this.#turnstile = new Turnstile(max, acquireMs);
  }

  /** Lends a line to `work`, which may find it not yet open. Rejects with DbBusy when none comes free in time. */
  async lend<T>(work: (line: Line) => Promise<T>): Promise<T> {
    await this.#turnstile.enter();
    const line = this.#take();
    try {
      return await work(line);
    } finally {
      if (line.lost || performance.now() - line.openedAt > LINE_LIFE_MS) this.#drop(line);
      else this.#idle.push(line);
      this.#turnstile.leave();
    }
  }

  /** Closes every line, in use or not. */
  async end(): Promise<void> {
    await Promise.all([...this.#open].map((line) => line.end()));
  }

  #take(): Line {
    for (let line = this.#idle.pop(); line; line = this.#idle.pop()) {
      if (!line.lost) return line;
      // The server closed it while nobody used it.
      this.#drop(line);
    }
    const line = this.#make();
    this.#open.add(line);
    return line;
  }

  #drop(line: Line): void {
    this.#open.delete(line);
    void line.end();
  }
}
