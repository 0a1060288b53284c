import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { RULES } from "#guidance/guide.ts";
import type { HistoryCounts } from "./history-check.ts";
import { PROPERTIES } from "./history-properties.ts";
import type { Counts } from "./tally.ts";

/** What `npm run test:deep` counted the last time nothing was broken: `last-run.json`, which the page of the promises shows. */
export interface LastRun {
  readonly slice: Run & {
    readonly tuples: number;
    readonly checks: Readonly<Record<string, number>>;
  };
  readonly histories: Run & {
    readonly histories: number;
    readonly answers: number;
    /** How many histories each property of whole ones was tried on, by its id. */
    readonly tried: Readonly<Record<string, number>>;
  };
}

interface Run {
  readonly rules: string;
  /** The day it ended, such as 2026-04-01. */
  readonly on: string;
}

const FILE = fileURLToPath(new URL("./last-run.json", import.meta.url));

/** Keeps what a walk over the slice counted, unless more is known of the same rules. */
export function keepSlice({ tuples, checks }: Counts, now: Date): void {
  const { slice, histories } = lastRun();
  if (slice.rules === RULES && slice.tuples > tuples) return;
  write({ slice: { ...runOf(now), tuples, checks }, histories });
}

/** Keeps what histories were tried on, unless more is known of the same rules. */
export function keepHistories({ histories, answers, seen }: HistoryCounts, now: Date): void {
  const known = lastRun();
  if (known.histories.rules === RULES && known.histories.histories > histories) return;
  const tried = Object.fromEntries(PROPERTIES.map(({ id }) => [id, seen[id] ?? 0]));
  write({ ...known, histories: { ...runOf(now), histories, answers, tried } });
}

const runOf = (now: Date): Run => ({ rules: RULES, on: now.toISOString().slice(0, 10) });

/** What is kept. */
export function lastRun(): LastRun {
  return JSON.parse(readFileSync(FILE, "utf8")) as LastRun;
}

function write(run: LastRun): void {
  writeFileSync(FILE, `${JSON.stringify(run, null, 2)}\n`);
}
