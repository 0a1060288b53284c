import type { InvariantId } from "#safety/invariants.ts";
import type { Block, Told } from "./slice.ts";

export type SliceInvariant = InvariantId | "S8";

/** A tuple that broke an invariant, in words. */
export interface Failure {
  readonly invariant: SliceInvariant;
  readonly says: string;
  readonly tuple: string;
}

/** What a walk over the slice looked at: plain data, so that it can come back from another thread. */
export interface Counts {
  readonly tuples: number;
  readonly checks: Readonly<Record<string, number>>;
  /** How many tuples had each value, by dimension. */
  readonly values: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** How many answers said each thing, so that a slice that only ever rests is seen for what it is. */
  readonly answers: Readonly<Record<string, number>>;
  readonly failures: readonly Failure[];
  readonly failed: number;
}

const KEPT_FAILURES = 2;

/** Counts what is checked, and keeps the first failures of each invariant. */
export class Tally {
  private tuples = 0;
  private failed = 0;
  private readonly checks: Record<string, number> = {};
  private readonly answers: Record<string, number> = {};
  private readonly values: Record<string, Record<string, number>> = {};
  private readonly failures: Failure[] = [];

  count(invariant: SliceInvariant, times = 1): void {
    this.checks[invariant] = (this.checks[invariant] ?? 0) + times;
  }

  /** An answer said this. */
  see(said: string): void {
    this.answers[said] = (this.answers[said] ?? 0) + 1;
  }

  fail(invariant: SliceInvariant, says: string, block: Block, told: Told): void {
    this.failed += 1;
    const known = this.failures.filter((failure) => failure.invariant === invariant);
    if (known.length >= KEPT_FAILURES) return;
    const { baseline, flag, daysSince, adherence } = block;
    const tuple = { ...told, baseline, flag, phase: block.phase.name, daysSince, adherence };
    this.failures.push({ invariant, says, tuple: JSON.stringify(tuple) });
  }

  /** A block was looked at: so many tuples with each of its values. */
  countBlock(block: Block, tuples: number): void {
    this.tuples += tuples;
    const { baseline, flag, daysSince, adherence, phase } = block;
    const told = { baseline, flag: flag ?? "none", phase: phase.name, daysSince, adherence };
    for (const [dimension, value] of Object.entries(told)) {
      const values = (this.values[dimension] ??= {});
      values[value] = (values[value] ?? 0) + tuples;
    }
  }

  counts(): Counts {
    const { tuples, checks, values, answers, failures, failed } = this;
    return { tuples, checks, values, answers, failures, failed };
  }
}

/** Two threads' counts together. */
export function together(one: Counts, other: Counts): Counts {
  const values = { ...one.values };
  for (const [dimension, counts] of Object.entries(other.values)) {
    values[dimension] = summed(values[dimension] ?? {}, counts);
  }
  return {
    tuples: one.tuples + other.tuples,
    checks: summed(one.checks, other.checks),
    values,
    answers: summed(one.answers, other.answers),
    failures: [...one.failures, ...other.failures],
    failed: one.failed + other.failed,
  };
}

function summed(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Record<string, number> {
  const all: Record<string, number> = { ...one };
  for (const [name, count] of Object.entries(other)) all[name] = (all[name] ?? 0) + count;
  return all;
}

/** The counts as lines to read. */
export function inWords({ tuples, checks, values, answers, failures, failed }: Counts): string {
  return [
    `${tuples.toLocaleString("en-GB")} tuples of the slice`,
    `  checks: ${by(checks)}`,
    `  answers: ${by(answers)}`,
    ...Object.entries(values).map(([dimension, counts]) => `  ${dimension}: ${by(counts)}`),
    ...failures.map(({ invariant, says, tuple }) => `  ${invariant} FAILED: ${says}: ${tuple}`),
    `  ${failed} failures`,
  ].join("\n");
}

function by(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count.toLocaleString("en-GB")}`)
    .join(" · ");
}
