import type { GateWords, Rung } from "@springback/ui/domain/ladder";
import { numberWords } from "@springback/words/measures";
import { gateName, stageName } from "#features/progress/rule-names.ts";
import { percent, type Progress, type Spoken } from "#features/progress/spoken.ts";

type RungView = Progress["ladder"][number];
type Gate = RungView["gates"][number];

const PLACE = { behind: "behind", here: "here", ahead: "ahead" } as const;

/** The ladder in words, first stage first. */
export function rungsOf({ ladder }: Progress, spoken: Spoken): readonly Rung[] {
  return ladder.map(({ stage, place, gates }) => ({
    key: stage,
    name: stageName(stage, spoken),
    place,
    placeWords: spoken.sayLadder(PLACE[place]),
    gates: gates.map((gate) => gateWords(gate, spoken)),
  }));
}

/** A gate in words: what it asks for, where the runner is, and how much is missing. */
export function gateWords(gate: Gate, spoken: Spoken): GateWords {
  const { met, value, needs } = gate;
  const isShare = !gate.compares.startsWith("pain") && value !== null;
  return {
    gate: gate.gate,
    met,
    what: gateName(gate.gate, spoken),
    how: value === null ? asks(gate, spoken) : reached(gate, value, spoken),
    so: spoken.sayLadder(met === true ? "met" : met === "missing" ? "notMeasured" : "notYet"),
    share: isShare ? value / needs : null,
  };
}

function asks({ compares, needs }: Gate, spoken: Spoken): string {
  const { sayLadder } = spoken;
  if (compares === "evenSides") return sayLadder("evenAsk", { needs: percent(needs, spoken) });
  if (compares === "fullWeek") return sayLadder("daysAsk", { needs });
  return sayLadder(compares === "atLeast" ? "countAsk" : "painAsk", { needs });
}

function reached({ compares, needs, toGo }: Gate, known: number, spoken: Spoken): string {
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
