import { type Explanation, sourced } from "#explain/explanation.ts";
import { count, distance } from "#explain/quantity.ts";
import { SESSION_SOURCES, STEP_SOURCES } from "#explain/rule-sources.ts";
import { WALK_RUN_SESSIONS } from "#packs/walk-run-sessions.ts";
import { WALK_RUN_TABLES } from "#packs/walk-run-tables.ts";
import type {
  SessionVerdict,
  WalkRunAnswer,
  WalkRunTable,
  WeeklyStep,
} from "#timeline/timeline.ts";
import { fill } from "#words/holes.ts";
import type { RuleWords } from "#words/words.ts";

const OVER_SOURCE = "seed §1, TPH, UDEL";
const MASKED_SOURCE = "RFL, PPT; ours";

type Verdict = Pick<SessionVerdict, "verdict" | "effect">;

/** How a finished session was judged, in words. */
export function describeSession({ verdict, effect }: Verdict, words: RuleWords): Explanation {
  const { verdicts, rules } = words;
  const rule = (id: keyof typeof SESSION_SOURCES) => sourced(rules[id], SESSION_SOURCES[id]);
  switch (verdict) {
    case "highRisk":
      return rule("A1");
    case "over":
      return effect === "regress" ? sourced(verdicts.over, OVER_SOURCE) : rule("A4");
    case "pending":
      return rule("A5");
    case "unknown":
      return rule("A6");
    case "within":
      return effect === "eligible" ? rule("A7") : sourced(verdicts.masked, MASKED_SOURCE);
  }
}

const STEP_RULES = { progress: "C-PROGRESS", hold: "C-HOLD", regress: "C-REGRESS" } as const;

/** This week's step in words. */
export function describeStep(step: WeeklyStep, { rules }: Pick<RuleWords, "rules">): Explanation {
  const rule = STEP_RULES[step];
  return sourced(rules[rule], STEP_SOURCES[rule]);
}

/** What to do at each step of a walk-run table, from its first, distances in the units of the words. */
export function walkRunSteps(
  table: WalkRunTable,
  words: Pick<RuleWords, "walkRun" | "quantities">,
): readonly string[] {
  const sessions = WALK_RUN_SESSIONS[table];
  return words.walkRun.tables[table].steps.map((step, at) => {
    const far = sessions[at]?.totalM ?? null;
    return far === null ? step : step.replace("{far}", () => distance(far, words));
  });
}

/** Where a runner is on the walk-run table and what comes next, in words. */
export function describeWalkRun(
  { table, step, next, restDays }: WalkRunAnswer,
  words: RuleWords,
): Explanation {
  const { walkRun } = words;
  const { firstStep, source } = WALK_RUN_TABLES[table];
  const { title } = walkRun.tables[table];
  const to = step + MOVES[next];
  const session =
    walkRunSteps(table, words)[to - firstStep] ?? fill(walkRun.unknownStep, { step: String(to) });
  const what = next === "rest" ? walkRun.rest : fill(walkRun[next], { step: String(to), session });
  const off = restDays === 0 ? "" : ` ${count(restDays, walkRun.off, words)}`;
  return sourced({ title, sentence: `${what}${off}` }, source);
}

/** How many steps each move goes. */
const MOVES: Readonly<Record<WalkRunAnswer["next"], number>> = {
  up: 1,
  down: -1,
  stay: 0,
  rest: 0,
};
