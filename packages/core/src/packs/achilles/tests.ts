import { parameter } from "#packs/parameters.ts";
import type { Evidence } from "#packs/evidence.ts";

/** A test of a runner's function; how it is done is in `words/`. */
export interface TestRow {
  readonly test: "heelRaise" | "hop10" | "walk30";
  readonly source: string;
  readonly evidence: Evidence;
}

/** clinical.md 5.3. The heel-raise test was made on a slope; here it is done on the flat, so the norms are a guide (ours). */
export const TESTS: readonly TestRow[] = [
  { test: "heelRaise", source: "HL17, TSV; flat floor ours", evidence: "ours" },
  { test: "hop10", source: "PRA19, GPK", evidence: "published" },
  { test: "walk30", source: "ACH1", evidence: "published" },
];

/** Numbers to read a result by; none of them decides. */
export const RESULT_NOISE = {
  raises: parameter(6, "raises", "HL17"),
  score: parameter(6, "points", "CHN"),
  psfs: {
    ...parameter(2, "points", "not read"),
    evidence: "unverified",
  },
} as const;
