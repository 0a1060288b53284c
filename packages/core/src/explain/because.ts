import { DAILY_WORDS } from "#explain/daily-words.ts";
import { count, distance } from "#explain/quantity.ts";
import { SESSION_WORDS } from "#explain/session-words.ts";
import { RED_FLAGS } from "#triage/flag-words.ts";
import type { FactValue, Guidance, Reason } from "#timeline/timeline.ts";
import { WINDOWS } from "#packs/windows.ts";

type Facts = Reason["facts"];

/** Why a rule applied today, in one or two sentences with the numbers it used. */
export function becauseOf(reason: Reason, guidance: Pick<Guidance, "sessions">): string {
  const words = SENTENCES[reason.rule]?.(reason.facts, guidance);
  if (words !== undefined) return words;
  const flag = RED_FLAGS.find(({ id }) => id === reason.rule);
  if (flag !== undefined) return `${flag.title}. ${flag.action}`;
  return WORDS.get(reason.rule) ?? "A rule of your plan applies today.";
}

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(DAILY_WORDS).map(([rule, { sentence }]) => [rule, sentence]),
);

const GATE_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries(SESSION_WORDS).map(([gate, { title }]) => [gate, title.toLowerCase()]),
);

type Sentence = (facts: Facts, guidance: Pick<Guidance, "sessions">) => string | undefined;

const SENTENCES: Readonly<Record<string, Sentence>> = {
  B0: ({ flag }) => {
    const words = RED_FLAGS.find(({ id }) => id === flag);
    return words === undefined ? undefined : `${words.title}. ${words.action}`;
  },
  B1: () => "You limp, and running on a limp loads everything differently.",
  B2: ({ painNow, hardStop }) =>
    known(painNow, hardStop) ? `Pain is ${painNow} now. Above ${hardStop} we rest.` : undefined,
  "B-UNANSWERED": (facts) => `Still to answer: ${missing(facts)}.`,
  B3: ({ painNow, cap }) =>
    known(painNow, cap) ? `Pain is ${painNow} now; your limit is ${cap}.` : undefined,
  B4: (facts) =>
    facts["verdict"] === "highRisk"
      ? `Your last session was too much, and ${notBack(facts)}.`
      : `Your last session left answers open, and ${notBack(facts)}.`,
  B5: (facts) => `${lastSession(facts["verdict"])}, and ${notBack(facts)}.`,
  BP: ({ gatesNotMet }) =>
    typeof gatesNotMet === "string"
      ? `Before you run again, still to pass: ${gateNames(gatesNotMet)}.`
      : "You are coming back: start on your walk-run table.",
  B6: spike,
  B7: recovery,
  B8: ({ removed, changed }) =>
    typeof removed === "number" && typeof changed === "number"
      ? `${count(removed + changed, "exercise")} of today's list ${removed + changed === 1 ? "doesn't" : "don't"} fit yet.`
      : undefined,
  B9: ({ painNow, cap }, { sessions }) => {
    const settled = sessions.at(-1)?.verdict === "within" ? "Your last session settled. " : "";
    if (!known(painNow, cap)) return `${settled}Nothing stands in the way.`;
    return `${settled}Pain is ${painNow} now, within your limit of ${cap}.`;
  },
  OVERRIDE: ({ by, reason }) =>
    known(by, reason) ? `${by} set this by hand: ${reason}` : undefined,
};

function known(...values: readonly (FactValue | undefined)[]): boolean {
  return values.every((value) => value !== null && value !== undefined);
}

function missing(facts: Facts): string {
  const open = [
    facts["intake"] === false ? "where it hurts" : null,
    known(facts["painNow"]) ? null : "pain now",
    known(facts["limp"]) ? null : "whether you limp",
    known(facts["age"]) ? null : "your age",
  ];
  return open.filter((item) => item !== null).join(", ") || "how it feels now";
}

function notBack({ painNow, baseline }: Facts): string {
  if (!known(painNow)) return "we don't know how it feels now";
  if (!known(baseline)) return "we don't know your usual pain yet";
  return `pain is ${painNow}, not back to your usual ${baseline}`;
}

function lastSession(verdict: FactValue | undefined): string {
  switch (verdict) {
    case "over":
      return "Your last session went over";
    case "pending":
      return "Your last session is still settling";
    default:
      return "Your last session can't be judged yet";
  }
}

function gateNames(gates: string): string {
  return gates
    .split(", ")
    .map((gate) => GATE_TITLES.get(gate) ?? gate)
    .join(", ");
}

function spike({ plannedM, longestM, capM }: Facts): string {
  if (typeof longestM !== "number")
    return `There is no run in the last ${WINDOWS.longestRunDays} days to measure today's by.`;
  const longest = `Your longest run of the last ${WINDOWS.longestRunDays} days is ${distance(longestM)}`;
  if (typeof plannedM !== "number") return `${longest}, and today's distance isn't set.`;
  const cap = typeof capM === "number" ? `, so ${distance(capM)} is enough today` : "";
  return `${longest} and you planned ${distance(plannedM)}${cap}.`;
}

function recovery({ load, daysSince, needed }: Facts): string | undefined {
  if (typeof daysSince !== "number" || typeof needed !== "number") return undefined;
  const when =
    daysSince === 0 ? "earlier today" : daysSince === 1 ? "yesterday" : `${daysSince} days ago`;
  const kind = load === "high" ? "hard" : "medium";
  return `You did a ${kind} session ${when}. It wants ${count(needed, "full day")} between.`;
}
