import { numberWords } from "@springback/words/measures";
import { percent, type Progress, type Spoken } from "#features/progress/spoken.ts";

type Gate = Progress["ladder"][number]["gates"][number];
type SayingGates = Pick<Spoken, "locale" | "sayLadder">;

/** Where the runner is with a gate and what it asks for: "18 of 20, 2 to go"; what it asks for alone while that isn't known. */
export function gateHow(gate: Gate, spoken: SayingGates): string {
  return gate.value === null ? asks(gate, spoken) : reached(gate, gate.value, spoken);
}

/** Whether a gate is met, in words. */
export function gateSo({ met }: Gate, { sayLadder }: SayingGates): string {
  return sayLadder(met === true ? "met" : met === "missing" ? "notMeasured" : "notYet");
}

function asks({ compares, needs }: Gate, spoken: SayingGates): string {
  const { sayLadder } = spoken;
  if (compares === "evenSides") return sayLadder("evenAsk", { needs: percent(needs, spoken) });
  if (compares === "fullWeek") return sayLadder("daysAsk", { needs });
  return sayLadder(compares === "atLeast" ? "countAsk" : "painAsk", { needs });
}

function reached({ compares, needs, toGo }: Gate, known: number, spoken: SayingGates): string {
  const { locale, sayLadder } = spoken;
  const value = numberWords(known, locale);
  if (compares === "evenSides") {
    const of = { value: percent(known, spoken), needs: percent(needs, spoken) };
    return sayLadder("evenIs", of);
  }
  if (compares === "fullWeek") return sayLadder("daysIs", { value, needs });
  if (compares !== "atLeast") return sayLadder("painIs", { value, needs });
  return toGo === null || toGo === 0
    ? sayLadder("countIs", { value, needs })
    : sayLadder("countToGo", { value, needs, toGo: numberWords(toGo, locale) });
}
