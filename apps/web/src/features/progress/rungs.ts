import type { GateWords, Rung } from "@springback/ui/domain/ladder";
import { dateWords } from "@springback/words/days";
import { gateHow, gateSo } from "#features/progress/gate-how.ts";
import { gateName, stageName } from "#features/progress/rule-names.ts";
import { TEST_NAMES } from "#features/progress/test-names.ts";
import type { Progress, Spoken } from "#features/progress/spoken.ts";
import { measureOf, pathOf } from "#features/tests/measured-by.ts";

type RungView = Progress["ladder"][number];
type Gate = RungView["gates"][number];

const PLACE = { behind: "behind", here: "here", ahead: "ahead" } as const;

/** The ladder in words, first stage first. */
export function rungsOf(progress: Progress, spoken: Spoken): readonly Rung[] {
  const { ladder } = progress;
  const next = ladder.find(({ place }) => place === "ahead");
  return ladder.map((rung) => ({
    key: rung.stage,
    name: stageName(rung.stage, spoken),
    hint: sinceWhen(rung, progress, spoken),
    place: rung.place,
    placeWords: spoken.sayLadder(PLACE[rung.place]),
    gates: rung.gates.map((gate) =>
      rung === next ? nextGate(gate, spoken) : { ...gateWords(gate, spoken), answer: null },
    ),
  }));
}

/** Since when the runner is on a step, or from when they were; null for what is ahead, and where nobody gave it on a day. */
function sinceWhen(
  { stage, place }: RungView,
  { stages }: Pick<Progress, "stages">,
  { locale, sayLadder }: Spoken,
): string | null {
  const last = stages.findLastIndex((one) => one.stage === stage);
  if (last === -1 || place === "ahead") return null;
  // Given once more while it lasts, a step began no later.
  const before = stages.slice(0, last).findLastIndex((one) => one.stage !== stage);
  const date = dateWords(stages[before + 1]?.on ?? "", locale);
  return date && sayLadder(place === "here" ? "since" : "from", { date });
}

/** A gate that is to be met now, with the way to what it asks for. */
export function nextGate(gate: Gate, spoken: Spoken): GateWords {
  return { ...gateWords(gate, spoken), answer: answerOf(gate, spoken) };
}

/** The way to the test or score that a gate still asks for; null where it is met, or the days themselves answer it. */
function answerOf({ gate, met }: Gate, { sayLadder }: Spoken): GateWords["answer"] {
  const measure = met === true ? null : measureOf(gate);
  if (measure === null) return null;
  const words =
    measure === "achillesScore"
      ? sayLadder("answerScore")
      : sayLadder("takeTest", { test: sayLadder(TEST_NAMES[measure]) });
  return { href: pathOf(measure), words };
}

/** A gate in words: what it asks for, where the runner is, and how much is missing. */
export function gateWords(gate: Gate, spoken: Spoken): Omit<GateWords, "answer"> {
  const { met, value, needs } = gate;
  const isShare = !gate.compares.startsWith("pain") && value !== null;
  return {
    gate: gate.gate,
    met,
    what: gateName(gate.gate, spoken),
    how: gateHow(gate, spoken),
    so: gateSo(gate, spoken),
    share: isShare ? value / needs : null,
  };
}
