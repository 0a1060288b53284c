import { distance, explain } from "@springback/core/explain";
import type { Entry, EntryKind, Site } from "@springback/core/timeline";
import { sessionWords } from "#features/runs/session-words.ts";
import { RULE_WORDS } from "#words/rule-words.ts";

export interface FactWords {
  readonly title: string;
  /** What was answered, and nothing that wasn't. */
  readonly detail: string;
}

type Words<K extends EntryKind> = (entry: Extract<Entry, { kind: K }>) => FactWords;
type Part = string | false | null | undefined;

const SITES: Readonly<Record<Site, string>> = {
  midportion: "the middle of the tendon",
  insertional: "where the tendon meets the heel",
  both: "the middle and the heel",
  unsure: "not sure where",
};
const SIDES = { left: "Left", right: "Right", both: "Both sides" } as const;
const TESTS = {
  heelRaise: "Heel-raise test",
  hop10: "Ten hops",
  walk30: "Thirty minutes' walk",
  stepEdge: "Step-edge test",
} as const;

const list = (...parts: readonly Part[]): string => parts.filter(Boolean).join(", ");
const has = (value: number | null | undefined): value is number => typeof value === "number";
const ofTen = (name: string, value: number | null | undefined): Part =>
  has(value) && `${name} ${value} of 10`;
const limps = (limp: boolean | null | undefined): Part =>
  typeof limp === "boolean" && (limp ? "limping" : "no limp");
const yes = (words: string, value: boolean | null | undefined): Part => value === true && words;

const intake: Words<"intake"> = (entry) => ({
  title: "Where it is, and since when",
  detail: list(
    `${SIDES[entry.side]}, ${SITES[entry.site]}`,
    ofTen("usual pain", entry.baselinePain),
    has(entry.longestRun30dM) && `longest run ${distance(entry.longestRun30dM, RULE_WORDS)}`,
    has(entry.onsetWeeks) && `since ${entry.onsetWeeks} weeks`,
  ),
});

const morning: Words<"morning"> = (entry) => ({
  title: "First steps",
  detail: list(
    ofTen("pain", entry.pain),
    has(entry.stiffnessMin) && `stiff for ${entry.stiffnessMin} min`,
    yes("pain in the night", entry.nightPain),
    entry.swelling && entry.swelling !== "none" && `${entry.swelling} swelling`,
    yes("pain medicine", entry.painMedsLast24h),
    has(entry.sleepHours) && `slept ${entry.sleepHours} h`,
  ),
});

const session: Words<"session"> = (entry) => ({
  title: sessionWords(entry, null),
  detail: list(
    ofTen("pain before", entry.painBefore),
    ofTen("at worst", entry.painDuringPeak),
    ofTen("after", entry.painAfter),
    limps(entry.limp),
    has(entry.rpe) && `effort ${entry.rpe} of 10`,
    entry.step && `step ${entry.step}`,
  ),
});

const settling: Words<"settling"> = (entry) => ({
  title: "A day after a session",
  detail: list(ofTen("pain", entry.pain24h), ofTen("after an hour", entry.pain60min)),
});

const now: Words<"now"> = (entry) => ({
  title: "How it felt",
  detail: list(ofTen("pain", entry.pain), limps(entry.limp)),
});

const flag: Words<"flag"> = (entry) => ({
  title: "A safety question answered yes",
  detail: explain(entry.flag, RULE_WORDS).title,
});

const clearance: Words<"clearance"> = (entry) => ({
  title: "A clinician's go-ahead",
  detail: `${explain(entry.flag, RULE_WORDS).title}: ${entry.by}, recorded by ${entry.recordedBy}`,
});

const test: Words<"test"> = (entry) => ({
  title: TESTS[entry.test],
  detail: list(
    entry.side && SIDES[entry.side],
    has(entry.reps) && `${entry.reps} times`,
    has(entry.otherReps) && `other side ${entry.otherReps}`,
    ofTen("pain", entry.pain),
  ),
});

const outcome: Words<"outcome"> = (entry) => ({
  title: "Questionnaire",
  detail: entry.measure === "achillesScore" ? "Achilles score" : "Activities of your own",
});

const shoes: Words<"shoes"> = (entry) => ({
  title: "Shoes",
  detail: list(
    `drop ${entry.dropMm} mm`,
    has(entry.liftMm) && entry.liftMm > 0 && `heel lift ${entry.liftMm} mm`,
  ),
});

/** A stage that the runner took bears the rules' name. */
function assignedBy(by: string | null | undefined): string {
  if (by === "rules") return "Taken as the rules proposed";
  return by ? `Assigned by ${by}` : "Assigned";
}

const assign: Words<"assign"> = (entry) => ({
  title: assignedBy(entry.by),
  detail: list(
    entry.stage && (entry.stage === "maintain" ? "maintenance" : `stage ${entry.stage.slice(1)}`),
    entry.walkRun && `walk-run table ${entry.walkRun.slice(3)}`,
    entry.plan && `a plan of ${entry.plan.length} exercises`,
  ),
});

const override: Words<"override"> = (entry) => ({
  title: `A rule set aside by ${entry.by}`,
  detail: `${explain(entry.rule, RULE_WORDS).title}: ${entry.reason}`,
});

const WORDS: { readonly [K in EntryKind]: Words<K> } = {
  intake,
  morning,
  session,
  settling,
  now,
  flag,
  clearance,
  test,
  outcome,
  shoes,
  assign,
  override,
};

/** One fact in words. An answer that wasn't given is left out, never told as zero. */
export function factWords<E extends Entry>(entry: E): FactWords {
  const words = WORDS[entry.kind] as unknown as (fact: E) => FactWords;
  return words(entry);
}
