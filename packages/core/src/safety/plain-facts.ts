import type { OverrideRecord, RunnerState } from "#guidance/runner-state.ts";
import { value } from "#packs/parameters.ts";
import { strictestCap } from "#packs/profile-set.ts";
import { LEVEL_ORDER, RED_FLAG_ROWS } from "#packs/red-flags.ts";
import { parseInstant } from "#timeline/day.ts";
import type { FlagLevel, Lock, Question, Stage } from "#timeline/timeline.ts";

/**
 * What a safety check reads of a runner at the moment of a question. Read straight from the facts, on purpose not through
 * the code that decides: a fault there must not blind the check of it.
 */
export interface PlainFacts {
  readonly state: RunnerState;
  readonly question: Question;
  /** The moment of the question, epoch ms. */
  readonly at: number;
  /** Ids of the open red flags. */
  readonly open: readonly string[];
  /** What those flags lock, each named once. */
  readonly locks: readonly Lock[];
  /** The most urgent level among them; null when none is open. */
  readonly level: FlagLevel | null;
  /** The first open flag of that level. */
  readonly mostUrgent: string | null;
  /** Whether any of those locks keeps the runner from running. */
  readonly noRunning: boolean;
  /** Pain (NRS) and limp of a check-in that still counts; null = not answered. */
  readonly painNow: number | null;
  readonly limp: boolean | null;
  /** The highest pain a session may reach (NRS). */
  readonly cap: number;
  /** The coach's stage, held down by what is locked. */
  readonly stage: Stage;
  /** Longest run of the window in metres; null when no distance is known. */
  readonly longestM: number | null;
  /** The coach's overrides in force. */
  readonly overrides: readonly OverrideRecord[];
  /** Whether the plan for today is already low-impact. */
  readonly alreadySwapped: boolean;
}

const STOPS_RUNNING: readonly Lock[] = ["all", "loading", "running", "impact"];
const LOW_IMPACT: readonly unknown[] = ["swim", "cycle", "poolRun"];

/** Reads what the checks need, once. */
export function plainFacts(state: RunnerState, question: Question): PlainFacts {
  const at = parseInstant(question.at) ?? 0;
  const rows = RED_FLAG_ROWS.filter((row) => state.triage.open.includes(row.id));
  const locks = [...new Set(rows.flatMap((row): readonly Lock[] => row.locks))];
  const levels = rows.map((row) => levelOf(row, state));
  const level = LEVEL_ORDER.find((one) => levels.includes(one)) ?? null;
  const felt = feltNow(state, at);
  return {
    state,
    question,
    at,
    open: state.triage.open,
    locks,
    level,
    mostUrgent: rows[levels.findIndex((one) => one === level)]?.id ?? null,
    noRunning: locks.some((lock) => STOPS_RUNNING.includes(lock)),
    painNow: felt?.pain ?? null,
    limp: felt?.limp ?? null,
    cap: state.triage.open.includes("RF-BSI") ? 0 : strictestCap(state.settings),
    stage: heldDown(state.assigned.stage ?? "S0", locks),
    longestM: longestOf(state, at),
    overrides: state.overrides.filter((one) => one.at <= at && at < one.until),
    alreadySwapped: LOW_IMPACT.includes(question.planned?.activity),
  };
}

/** A possible clot with breathlessness is an emergency (clinical.md 4). */
function levelOf(row: (typeof RED_FLAG_ROWS)[number], { triage }: RunnerState): FlagLevel {
  const breathless = triage.answers["RF-DVT"]?.yes.includes("breathless") === true;
  return row.id === "RF-DVT" && breathless ? "emergency" : row.level;
}

function feltNow({ now, lastSessionAt }: RunnerState, at: number): RunnerState["now"] {
  if (now === null || at - now.at > value("nowValid")) return null;
  return lastSessionAt === null || lastSessionAt <= now.at ? now : null;
}

function heldDown(stage: Stage, locks: readonly Lock[]): Stage {
  if (stage === "S0" || stage === "S1") return stage;
  if (locks.includes("aboveS1")) return "S1";
  return locks.includes("aboveS2") ? "S2" : stage;
}

function longestOf(state: RunnerState, at: number): number | null {
  const from = at - value("spikeWindow");
  let longest: number | null = null;
  const { intake } = state;
  if (intake !== null && intake.longestRunAt >= from) longest = intake.longestRun30dM;
  for (const run of state.sessions) {
    if (run.activity !== "run" || run.at < from || run.distanceM === null) continue;
    if (longest === null || run.distanceM > longest) longest = run.distanceM;
  }
  return longest;
}
