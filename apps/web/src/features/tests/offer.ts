import { lightDayRule } from "@springback/core/guidance";
import type { Stage, TestKind } from "@springback/core/timeline";
import type { TodayView } from "@springback/core/today-view";
import { type Measure, measureOf } from "#features/tests/measured-by.ts";

/** Why a test isn't offered now, as a key of the words. */
export type Closed =
  | "closedFlag"
  | "closedFlare"
  | "closedCheckIn"
  | "closedRest"
  | "closedLight"
  | "closedLater"
  | "closedLeftOut"
  | "closedToday";

/** Whether a test may be taken now; where not, why, with the rule that says so and the stage it comes with, where there is one. */
export type Offer =
  | { readonly open: true }
  | {
      readonly open: false;
      readonly why: Closed;
      readonly rule: string | null;
      readonly stage: Stage | null;
    };

/** A rung of the ladder as far as an offer asks. */
export interface AskingRung {
  readonly stage: Stage;
  readonly place: "behind" | "here" | "ahead";
  readonly gates: readonly { readonly gate: string }[];
}

/** What an offer depends on. */
export interface Asked {
  readonly test: TestKind;
  readonly today: Pick<TodayView, "guidance" | "needs" | "flare">;
  /** The ladder, first stage first, with every gate. */
  readonly ladder: readonly AskingRung[];
  /** The rule that leaves out the exercise this test is made of; null where it is kept. */
  readonly leftOutBy: string | null;
  readonly doneToday: boolean;
}

/**
 * Whether a test may be taken now. An open flag closes every one of them, whatever it locks; so does a day of rest, or a light
 * one; and hops and the long walk come when the ladder asks for them.
 */
export function offerOf({ test, today, ladder, leftOutBy, doneToday }: Asked): Offer {
  const { guidance, needs, flare } = today;
  if (guidance.refer !== null) return closed("closedFlag", guidance.refer.flag);
  if (flare !== null && flare.endedOn === null) return closed("closedFlare");
  if (needs.includes("now")) return closed("closedCheckIn");
  if (guidance.decision === "rest") return closed("closedRest", guidance.reasons[0]?.rule);
  const light = lightDayRule(guidance);
  if (light !== null) return closed("closedLight", light);
  const stage = stageBefore(test, ladder);
  if (stage !== null) return { ...closed("closedLater"), stage };
  if (leftOutBy !== null) return closed("closedLeftOut", leftOutBy);
  return doneToday ? closed("closedToday") : { open: true };
}

function closed(why: Closed, rule: string | null = null) {
  return { open: false, why, rule, stage: null } as const;
}

/** The stage from which the ladder asks for a measure; null once it does, and for one it never asks for. */
function stageBefore(measure: Measure, ladder: readonly AskingRung[]): Stage | null {
  const asks = ladder.findIndex(({ gates }) =>
    gates.some((gate) => measureOf(gate.gate) === measure),
  );
  const from = ladder[asks - 1];
  return from?.place === "ahead" ? from.stage : null;
}
