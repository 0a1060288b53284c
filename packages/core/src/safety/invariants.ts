import type { RunnerState } from "#guidance/runner-state.ts";
import { value } from "#packs/parameters.ts";
import { reasonSource } from "#packs/reason-sources.ts";
import { LEVEL_ORDER } from "#packs/red-flags.ts";
import { TENTHS } from "#packs/units.ts";
import { isOutOfBounds } from "#safety/bounds.ts";
import { comesBackUnready, isBanned } from "#safety/exercise-ban.ts";
import { plainFacts, type PlainFacts } from "#safety/plain-facts.ts";
import { goesUpTooSoon, mayNotProgress } from "#safety/progress.ts";
import type { Decision, Guidance, Question, Screening } from "#timeline/timeline.ts";

/** Ids of the safety invariants that one answer can be held to; what each says stands in `INVARIANTS`. */
export type InvariantId = "S1" | "S3" | "S5" | "S6" | "S7" | "S10" | "S11" | "S13" | "S19";

/** A promise an answer broke. Names no fact of the runner, so that it can be audited. */
export interface Breach {
  readonly invariant: InvariantId;
  readonly says: string;
}

interface Invariant extends Breach {
  readonly isBroken: (facts: PlainFacts, guidance: Guidance) => boolean;
}

/**
 * What no answer may break, whatever the rules said: each is checked from the facts alone, never through the code that
 * decided. A promise with several parts has a row for each.
 */
export const INVARIANTS: readonly Invariant[] = [
  {
    invariant: "S3",
    says: "A flag that stops running is answered by rest, and no walk-run step is on.",
    isBroken: ({ noRunning }, { decision, walkRun }) =>
      noRunning && (decision !== "rest" || (walkRun !== null && walkRun.next !== "rest")),
  },
  {
    invariant: "S3",
    says: "An open flag is referred as urgently as it is, with everything it locks, and among the reasons.",
    isBroken: isNotReferred,
  },
  {
    invariant: "S5",
    says: "Every override in force is told, and none makes a day looser than it says.",
    isBroken: isOverriddenSilently,
  },
  {
    invariant: "S6",
    says: "No exercise is kept or put in place that is banned for the stage, the site, a lock or a pack.",
    isBroken: prescribesBanned,
  },
  {
    invariant: "S7",
    says: "A limp or pain above the stop line rests; pain above the limit doesn't run.",
    isBroken: runsOnPain,
  },
  {
    invariant: "S7",
    says: "Nothing goes up on pain over the limit, an unsettled session, a masked or a missing answer.",
    isBroken: (facts, guidance) =>
      (guidance.step === "progress" && mayNotProgress(facts, guidance.baseline)) ||
      goesUpTooSoon(facts, guidance),
  },
  {
    invariant: "S10",
    says: "Until pain now, limp and age are answered the day is for rest.",
    isBroken: ({ painNow, limp, state }, { decision }) =>
      (painNow === null || limp === null || state.intake === null || state.person.age === null) &&
      decision !== "rest",
  },
  {
    invariant: "S11",
    says: "No run is longer than the published step beyond the longest one, and nobody runs before the gates.",
    isBroken: runsTooFar,
  },
  {
    invariant: "S13",
    says: "There is a reason, and every reason is a rule that has words and a source.",
    isBroken: (_, { reasons, decision }) =>
      reasons.length === 0 ||
      reasons.some(({ rule, source }) => reasonSource(rule) !== source) ||
      (decision !== "run" && reasons[0]?.rule === "B9"),
  },
  {
    invariant: "S19",
    says: "Every number is finite and not below zero, and a cap is there exactly when it is asked for.",
    isBroken: (_, guidance) => isOutOfBounds(guidance),
  },
];

const STRICTNESS: readonly Decision[] = ["run", "modify", "rest"];

/** The promises that an answer to a question breaks; empty when it is safe to give. */
export function breachesOf(
  state: RunnerState,
  question: Question,
  guidance: Guidance,
): readonly Breach[] {
  const facts = plainFacts(state, question);
  return INVARIANTS.filter(({ isBroken }) => isBroken(facts, guidance)).map(
    ({ invariant, says }) => ({ invariant, says }),
  );
}

function isNotReferred(facts: PlainFacts, { refer, reasons, step }: Guidance): boolean {
  if (facts.open.length === 0) return refer !== null;
  if (refer === null || facts.level === null) return true;
  const asUrgent = LEVEL_ORDER.indexOf(refer.level) <= LEVEL_ORDER.indexOf(facts.level);
  const locked = facts.locks.every((lock) => refer.locks.includes(lock));
  const told = facts.open.every((flag) => reasons.some(({ rule }) => rule === flag));
  return (
    !asUrgent ||
    !locked ||
    !told ||
    !facts.open.some((flag) => flag === refer.flag) ||
    step === "progress"
  );
}

function isOverriddenSilently(facts: PlainFacts, { reasons, decision }: Guidance): boolean {
  const told = reasons.filter(({ rule }) => rule === "OVERRIDE");
  return facts.overrides.some(({ entry }) => {
    const floor = STRICTNESS.indexOf(entry.decision ?? "run");
    const named = told.some(
      ({ facts: said }) => said["rule"] === entry.rule && said["until"] === entry.until,
    );
    return !named || STRICTNESS.indexOf(decision) < floor;
  });
}

function prescribesBanned(facts: PlainFacts, { screen }: Guidance): boolean {
  const asked = facts.question.screen ?? null;
  if (screen === null) return asked !== null;
  const prescribed = prescribedBy(screen);
  const sorted = new Set([...screen.kept, ...screen.removed.map(({ exercise }) => exercise)]);
  for (const { exercise } of screen.changed) sorted.add(exercise);
  return (
    (asked ?? []).some((id) => !sorted.has(id)) ||
    prescribed.some((id) => isBanned(id, facts, facts.state.assigned.plan))
  );
}

function prescribedBy({ kept, changed, removed }: Screening): readonly string[] {
  const instead = removed.flatMap(({ substitute }) => (substitute === null ? [] : [substitute]));
  return [...kept, ...changed.map(({ exercise }) => exercise), ...instead];
}

function runsOnPain(facts: PlainFacts, { decision }: Guidance): boolean {
  const { painNow, limp, cap, alreadySwapped } = facts;
  if (decision === "rest") return false;
  if (limp === true || (painNow !== null && painNow > value("hardStop"))) return true;
  return decision === "run" && !alreadySwapped && painNow !== null && painNow > cap;
}

function runsTooFar(facts: PlainFacts, { decision, capM }: Guidance): boolean {
  const { longestM, question, overrides, alreadySwapped } = facts;
  const tenths = value("spikeCapTenths");
  if (capM !== null && (longestM === null || capM * TENTHS > longestM * tenths)) return true;
  if (decision !== "run") return false;
  if (!alreadySwapped && comesBackUnready(facts)) return true;
  const planned = question.planned ?? null;
  const isRun = planned !== null && (planned.activity ?? "run") === "run";
  if (!isRun || overrides.some(({ entry }) => entry.rule === "B6")) return false;
  const plannedM = planned.distanceM ?? null;
  return longestM !== null && plannedM !== null && plannedM * TENTHS > longestM * tenths;
}
