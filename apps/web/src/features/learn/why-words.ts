import type { RunnerOutputs } from "@springback/api/routers/runner";
import { saidOf } from "@springback/core/explain";
import type { Stage } from "@springback/core/timeline";
import type { Say } from "@springback/words/words";
import type { CoreWords } from "#words/core-words.ts";
import type { English } from "#words/tables.ts";

/** The one thing of a day that an article is shown for. */
export type Because = RunnerOutputs["articles"]["today"][number]["because"];

interface Spoken {
  readonly say: Say<English["learn"]>;
  readonly core: Pick<CoreWords, "rules" | "stages">;
}

/** Which of our sentences names a rule, by how its id begins. */
const KINDS = [
  ["RF-", "whySign"],
  ["C-", "whyStep"],
  ["E-", "whyExercise"],
  ["SH-", "whyShoes"],
] as const;

/** What has a sentence of its own: how the day is changed, a verdict, a step, a place, an answer. */
const OWN = [
  ...["swapLowImpact", "walkRun", "capDistance", "lightDayOnly", "substitute"],
  ...["highRisk", "over", "pending", "unknown", "regress", "insertional", "unsure", "rest"],
] as const;

/** Why an article is shown, in one line. What has no words of its own belongs to today's answer. */
export function sayWhy({ part, value }: Because, { say, core }: Spoken): string {
  const title = saidOf(value, core.rules)?.title;
  if (part === "rules" && title !== undefined) {
    const [, key] = KINDS.find(([begins]) => value.startsWith(begins)) ?? [];
    return say(key ?? "whyRule", { title });
  }
  if (part === "flare") return say("whyFlare");
  if (part === "gates" && title !== undefined) return say("whyGate", { title });
  if (part === "stages" && isStage(value, core))
    return say("whyStage", { title: core.stages[value].name });
  if (part === "sites" && value === "both") return say("bothPlaces");
  return say(OWN.find((own) => own === value) ?? "whyToday");
}

const isStage = (value: string, { stages }: Spoken["core"]): value is Stage =>
  Object.hasOwn(stages, value);
