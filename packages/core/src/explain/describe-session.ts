import { says, type Explanation } from "#explain/explanation.ts";
import { SESSION_WORDS } from "#explain/session-words.ts";
import { STEP_WORDS } from "#explain/step-words.ts";
import { WALK_RUN_TABLES } from "#packs/walk-run-tables.ts";
import type { SessionVerdict, WalkRunAnswer, WeeklyStep } from "#timeline/timeline.ts";

const OVER = says(
  "Over your limit",
  "Pain went over your limit, in the session, after it or a day later. We step back one step.",
  "seed §1, TPH, UDEL",
);
const MASKED = says(
  "Within your limits, with pain medicine",
  "Pain medicine can hide how a tendon took it, so this session can't move you up.",
  "RFL, PPT; ours",
);

/** How a finished session was judged, in words. */
export function describeSession({
  verdict,
  effect,
}: Pick<SessionVerdict, "verdict" | "effect">): Explanation {
  switch (verdict) {
    case "highRisk":
      return SESSION_WORDS.A1;
    case "over":
      return effect === "regress" ? OVER : SESSION_WORDS.A4;
    case "pending":
      return SESSION_WORDS.A5;
    case "unknown":
      return SESSION_WORDS.A6;
    case "within":
      return effect === "eligible" ? SESSION_WORDS.A7 : MASKED;
  }
}

/** This week's step in words. */
export function describeStep(step: WeeklyStep): Explanation {
  switch (step) {
    case "progress":
      return STEP_WORDS["C-PROGRESS"];
    case "hold":
      return STEP_WORDS["C-HOLD"];
    case "regress":
      return STEP_WORDS["C-REGRESS"];
  }
}

/** Where a runner is on the walk-run table and what comes next, in words. */
export function describeWalkRun({ table, step, next, restDays }: WalkRunAnswer): Explanation {
  const { title, firstStep, steps, source } = WALK_RUN_TABLES[table];
  const session = (at: number): string => steps[at - firstStep] ?? `step ${at}`;
  const off =
    restDays === 0 ? "" : ` Take ${restDays === 1 ? "a day" : `${restDays} days`} off first.`;
  switch (next) {
    case "up":
      return says(title, `Next, step ${step + 1}. ${session(step + 1)}.${off}`, source);
    case "down":
      return says(title, `Back to step ${step - 1}. ${session(step - 1)}.${off}`, source);
    case "stay":
      return says(title, `Step ${step} again. ${session(step)}.${off}`, source);
    case "rest":
      return says(title, `No walk-run for now.${off}`, source);
  }
}
