import { readFileSync, renameSync, writeFileSync } from "node:fs";
import type { BrowserContext } from "@playwright/test";
import { CLOCK_FILE } from "#place.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The one clock of the stack and of every browser in a journey. It only ever moves on. */
export class MovedClock {
  readonly #contexts: BrowserContext[] = [];

  /** Epoch milliseconds as the servers see them. */
  now(): number {
    return Date.now() + offset();
  }

  /** Gives a browser the servers' time, now and after each move. */
  async lead(context: BrowserContext): Promise<void> {
    await context.clock.install({ time: this.now() });
    this.#contexts.push(context);
  }

  /** Moves on to an instant, in epoch milliseconds. */
  async moveTo(instant: number): Promise<void> {
    const ahead = Math.round(instant - this.now());
    if (ahead < 0) throw new Error("The clock only moves on.");
    // Renamed into place, so that no server reads half a file.
    writeFileSync(`${CLOCK_FILE}.new`, JSON.stringify({ offsetMs: offset() + ahead }));
    renameSync(`${CLOCK_FILE}.new`, CLOCK_FILE);
    await Promise.all(
      this.#contexts.map((context) => context.clock.setSystemTime(new Date(this.now()))),
    );
  }

  /** Moves on to the next time a clock on the wall (UTC) shows this. */
  async moveToNext(hours: number, minutes = 0): Promise<void> {
    const now = this.now();
    const today = Math.floor(now / DAY) * DAY + hours * HOUR + minutes * MINUTE;
    await this.moveTo(today > now ? today : today + DAY);
  }
}

function offset(): number {
  const { offsetMs } = JSON.parse(readFileSync(CLOCK_FILE, "utf8")) as { offsetMs: number };
  return offsetMs;
}
