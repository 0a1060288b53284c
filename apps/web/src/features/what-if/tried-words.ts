import type { RunnerOutputs } from "@springback/api/routers/runner";
import type { Decision } from "@springback/core/timeline";
import { distanceWords } from "@springback/words/measures";
import type { Say } from "@springback/words/words";
import { type Speaking, workName } from "#features/week/week-words.ts";
import type { English } from "#words/tables.ts";

export type WhatIfAnswer = RunnerOutputs["week"]["whatIf"];
export type TriedCase = Extract<WhatIfAnswer, { kind: "tried" }>["cases"][number];
type TriedDay = TriedCase["days"][number];
type TriedWork = TriedDay["works"][number];

/** What a tried run is said with: the week's words, and its own. */
export interface SayingTried extends Speaking {
  readonly sayTried: Say<English["whatIf"]>;
}

/** A line of a day: what is planned or asked, the shape and words of what the rules would allow of it, and which rule. */
export interface TriedLine {
  readonly what: string;
  readonly state: Decision;
  readonly words: string;
  /** Id of the rule that changes it; null where none does. */
  readonly rule: string | null;
}

/** A row of the table: a date with a line for each of its works, or one for a day without any. */
export interface TriedRow {
  readonly date: string;
  readonly lines: readonly TriedLine[];
}

/** The shape each outcome is drawn with. Low impact in its place is a change; what is left out is rest. */
const STATES: Readonly<Record<TriedWork["outcome"], Decision>> = {
  ...{ kept: "run", changed: "modify", swapped: "modify", dropped: "rest" },
};
const FREE = { run: "freeRun", modify: "freeModify", rest: "freeRest" } as const;

/** The seven days of a case. */
export function rowsOf({ days }: TriedCase, saying: SayingTried): readonly TriedRow[] {
  return days.map((day) => ({
    date: day.date,
    lines: day.works.length === 0 ? [freeLine(day, saying)] : day.works.map(lineIn(saying)),
  }));
}

function freeLine({ unplanned }: TriedDay, { sayTried }: SayingTried): TriedLine {
  const { decision, rule } = unplanned;
  return { what: sayTried("free"), state: decision, words: sayTried(FREE[decision]), rule };
}

const lineIn =
  (saying: SayingTried) =>
  (tried: TriedWork): TriedLine => {
    const name = workName(tried.work, saying);
    return {
      what: tried.isAsked ? saying.sayTried("theRun", { work: name }) : name,
      state: STATES[tried.outcome],
      words: outcomeWords(tried, saying),
      rule: tried.rule,
    };
  };

function outcomeWords(tried: TriedWork, saying: SayingTried): string {
  const { sayTried } = saying;
  const { outcome, isAsked, work } = tried;
  if (outcome === "kept") return sayTried(isAsked ? "keptAsked" : "kept");
  if (outcome !== "changed") return sayTried(outcome);
  const far = newLimit(tried, saying);
  if (far !== null) return sayTried("upTo", { far });
  if (isOnTable(tried)) return sayTried("step");
  return sayTried(work.activity === "strength" ? "exercises" : "changed");
}

/** The distance that a run is held to, in words; null where it isn't another than was asked. */
function newLimit({ work, done }: TriedWork, { locale, units }: SayingTried): string | null {
  const limit = done?.distanceM ?? null;
  return limit === null || limit === work.distanceM ? null : distanceWords(limit, locale, units);
}

const isOnTable = ({ work, done }: TriedWork): boolean =>
  (done?.step ?? null) !== null && done?.step !== work.step;

/** A case in one sentence: what becomes of the run, and how much of what else is planned. */
export function summaryOf({ days }: TriedCase, saying: SayingTried): string {
  const { sayTried } = saying;
  const works = days.flatMap((day) => day.works);
  const run = works.find(({ isAsked }) => isAsked);
  if (!run) return "";
  const asked = askedWords(run, saying);
  const others = works.filter((one) => one !== run);
  const n = others.filter(({ outcome }) => outcome !== "kept").length;
  if (others.length === 0) return sayTried("alone", { asked });
  if (n === 0) return sayTried("othersStay", { asked });
  if (others.length === 1) return sayTried("otherChanges", { asked });
  return sayTried("othersChange", { asked, n, total: others.length });
}

function askedWords(run: TriedWork, saying: SayingTried): string {
  const { sayTried } = saying;
  switch (run.outcome) {
    case "kept":
      return sayTried("askedKept");
    case "swapped":
      return sayTried("askedSwapped");
    case "dropped":
      return sayTried("askedDropped");
    case "changed": {
      const far = newLimit(run, saying);
      if (far !== null) return sayTried("askedUpTo", { far });
      return sayTried(isOnTable(run) ? "askedStep" : "askedChanged");
    }
  }
}

/** The rules behind all the changes, each once, in the order they are met. */
export function rulesIn(cases: readonly TriedCase[], saying: SayingTried): readonly string[] {
  const lines = cases.flatMap((one) => rowsOf(one, saying)).flatMap((row) => row.lines);
  return [...new Set(lines.flatMap(({ rule }) => rule ?? []))];
}
