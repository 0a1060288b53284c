import { count, distance } from "#explain/quantity.ts";
import type { Decision, FactValue, WouldChange } from "#timeline/timeline.ts";

const THEN: Readonly<Record<Decision, string>> = {
  run: "you could run as planned",
  modify: "today would be a changed session",
  rest: "today would be a rest day",
};

/** One change that would flip the answer, as a sentence: "With pain at 3 now, you could run as planned." */
export function describeWouldChange(change: WouldChange): string {
  const parts = Object.entries(change.if).map(([fact, value]) =>
    condition(fact, value, change.then),
  );
  const joined = parts.join(" and ");
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}, ${THEN[change.then]}.`;
}

function condition(fact: string, value: FactValue, then: Decision): string {
  switch (fact) {
    case "painNow":
      return `with pain at ${value} now`;
    case "limp":
      return value === true ? "with a limp" : "without a limp";
    case "distanceM":
      return typeof value === "number" ? planned(value, then) : "with no distance planned";
    case "pain24h":
      return `if pain a day after your last session is ${value}`;
    case "pain60min":
      return `if pain an hour after your last session is ${value}`;
    case "painNextMorning":
      return `if your first steps in the morning hurt ${value}`;
    case "waitDays":
      return typeof value === "number" ? `in ${count(value, "day")}, feeling the same` : "later";
    default:
      return `with another answer (${fact}: ${value})`;
  }
}

/** A distance that loosens the answer is the longest that may be; one that tightens it is the first too far. */
function planned(metres: number, then: Decision): string {
  return then === "run"
    ? `with ${distance(metres)} planned`
    : `with more than ${distance(metres - 1)} planned`;
}
