import { count, distance } from "#explain/quantity.ts";
import type { Decision, FactValue, WouldChange } from "#timeline/timeline.ts";
import { fill } from "#words/holes.ts";
import type { RuleWords } from "#words/words.ts";

/** One change that would flip the answer, as a sentence: "With pain at 3 now, you could run as planned." */
export function describeWouldChange(change: WouldChange, words: RuleWords): string {
  const { wouldChange: said } = words;
  const parts = Object.entries(change.if).map(([fact, value]) =>
    condition(fact, value, change.then, words),
  );
  const conditions = parts.join(said.and);
  const sentence = fill(said.sentence, { conditions, outcome: said.outcomes[change.then] });
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

function condition(fact: string, value: FactValue, then: Decision, words: RuleWords): string {
  const { wouldChange: said, quantities } = words;
  switch (fact) {
    case "painNow":
    case "pain24h":
    case "pain60min":
    case "painNextMorning":
      return fill(said[fact], { value: String(value) });
    case "limp":
      return value === true ? said.limp : said.noLimp;
    case "distanceM":
      return typeof value === "number" ? planned(value, then, words) : said.nothingPlanned;
    case "waitDays":
      return typeof value === "number"
        ? fill(said.waitDays, { days: count(value, quantities.days, words) })
        : said.later;
    default:
      return fill(said.other, { fact, value: String(value) });
  }
}

/** A distance that loosens the answer is the longest that may be; one that tightens it is the first too far. */
function planned(metres: number, then: Decision, words: RuleWords): string {
  const { wouldChange: said } = words;
  return then === "run"
    ? fill(said.planned, { distance: distance(metres, words) })
    : fill(said.morePlanned, { distance: distance(metres - 1, words) });
}
