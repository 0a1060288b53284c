import { distance, explain } from "@springback/core/explain";
import type { FactValue, Guidance, Reason } from "@springback/core/timeline";
import type { ReasonWords } from "@springback/ui/domain/reason-list";

/** What a rule's numbers are called on the screen. A fact that isn't here is an id, and nobody's to read. */
const FACT_NAMES: Readonly<Record<string, string>> = {
  painNow: "Pain now",
  hardStop: "Pain that stops everything, above",
  cap: "Your limit",
  limp: "Limping",
  baseline: "Your usual pain",
  plannedM: "Planned distance",
  longestM: "Longest run of 30 days",
  capM: "Allowed today",
  age: "Age",
  recoveryDays: "Days to recover",
  daysBetween: "Days since",
};

/** A fact's value as a person reads it: distances in km, pain out of ten, what's unanswered said so. */
export function factWords(name: string, value: FactValue): string {
  if (value === null) return "not answered";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number" && name.endsWith("M")) return distance(value);
  if (["painNow", "cap", "baseline", "hardStop"].includes(name)) return `${value} of 10`;
  return String(value);
}

/** A rule that applied, in words, with the numbers it used. */
export function reasonWords(reason: Reason): ReasonWords {
  const { title, sentence } = explain(reason.rule);
  const used = Object.entries(reason.facts).flatMap(([name, value]) => {
    const what = FACT_NAMES[name];
    return what ? [{ what, value: factWords(name, value) }] : [];
  });
  return { rule: reason.rule, source: reason.source, title, sentence, used };
}

/** Whether the answer is the fourth state: a flag that stops everything until someone has looked. */
export function mustSeeSomeone(guidance: Guidance): boolean {
  return guidance.refer !== null && guidance.reasons[0]?.rule === "B0";
}
