import type { SessionItem } from "@springback/core/strength";
import type { Say } from "@springback/words/words";
import type { dose as doseTable } from "#words/en/dose.ts";

type SayDose = Say<typeof doseTable>;

const LEGS = { each: "eachLeg", left: "leftLeg", right: "rightLeg" } as const;

/** "5 × 30 s", "3 × 15, each leg": the dose as it is read from the floor. */
export function doseWords(
  item: Pick<SessionItem, "sets" | "reps" | "holdSeconds" | "side">,
  say: SayDose,
): string {
  const dose = amountWords(item, say);
  return item.side === "both" ? dose : say(LEGS[item.side], { dose });
}

function amountWords(
  { sets, reps, holdSeconds }: Parameters<typeof doseWords>[0],
  say: SayDose,
): string {
  if (holdSeconds !== null) return say("held", { sets, n: holdSeconds });
  if (reps !== null) return say("counted", { sets, n: reps });
  return sets === 1 ? say("once") : say("often", { n: sets });
}

/** "Up 3 s, down 3 s."; empty without a tempo. */
export function tempoWords({ tempo }: Pick<SessionItem, "tempo">, say: SayDose): string {
  if (tempo === null) return "";
  const { up, hold, down } = tempo;
  return hold > 0 ? say("paceHeld", { up, hold, down }) : say("pace", { up, down });
}

/** "Up 3 s, down 3 s. Rest 120 s between sets.": the pace of an exercise. */
export function paceWords(item: SessionItem, say: SayDose): string {
  const { restSeconds, sets } = item;
  const rest = sets > 1 && restSeconds > 0 ? say("rest", { n: restSeconds }) : "";
  return [tempoWords(item, say), rest].filter(Boolean).join(" ");
}
