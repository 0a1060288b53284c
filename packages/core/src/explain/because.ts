import { count, distance } from "#explain/quantity.ts";
import { flagWords, saidOf } from "#explain/said.ts";
import { DAY_SOURCES, type DayRuleId } from "#packs/reason-sources.ts";
import { WINDOWS } from "#packs/windows.ts";
import type { FactValue, Guidance, Reason } from "#timeline/timeline.ts";
import { fill } from "#words/holes.ts";
import type { RuleWords } from "#words/words.ts";

type Facts = Reason["facts"];
type Asked = Pick<Guidance, "sessions">;

/** Why a rule applied today, in one or two sentences with the numbers it used. */
export function becauseOf(reason: Reason, guidance: Asked, words: RuleWords): string {
  const said =
    SENTENCES[reason.rule]?.(reason.facts, words, guidance) ?? flagOf(reason.rule, words);
  if (said !== null) return said;
  return Object.hasOwn(DAY_SOURCES, reason.rule)
    ? words.rules[reason.rule as DayRuleId].sentence
    : words.because.otherRule;
}

type Sentence = (facts: Facts, words: RuleWords, guidance: Asked) => string | null;

const SENTENCES: Readonly<Record<string, Sentence>> = {
  B0: ({ flag }, words) => flagOf(String(flag), words),
  B1: (_, { because }) => because.limp,
  B2: ({ painNow, hardStop }, { because }) =>
    known(painNow, hardStop)
      ? fill(because.hardStop, { painNow: String(painNow), hardStop: String(hardStop) })
      : null,
  "B-UNANSWERED": (facts, words) =>
    fill(words.because.unanswered, { missing: missing(facts, words) }),
  B3: ({ painNow, cap }, { because }) =>
    known(painNow, cap)
      ? fill(because.overCap, { painNow: String(painNow), cap: String(cap) })
      : null,
  B4: (facts, words) =>
    lastSession(facts["verdict"] === "highRisk" ? "highRisk" : "open", facts, words),
  B5: (facts, words) => lastSession(verdictOf(facts), facts, words),
  BP: ({ gatesNotMet }, words) =>
    typeof gatesNotMet === "string"
      ? fill(words.because.gates, { gates: gateNames(gatesNotMet, words) })
      : words.because.comingBack,
  B6: spike,
  B7: recovery,
  B8: ({ removed, changed }, words) =>
    typeof removed === "number" && typeof changed === "number"
      ? count(removed + changed, words.because.exercises, words)
      : null,
  B9: ({ painNow, cap }, { because }, { sessions }) => {
    const rest = known(painNow, cap)
      ? fill(because.within, { painNow: String(painNow), cap: String(cap) })
      : because.nothing;
    return sessions.at(-1)?.verdict === "within" ? fill(because.settled, { rest }) : rest;
  },
  OVERRIDE: ({ by, reason }, { because }) =>
    known(by, reason) ? fill(because.override, { by: String(by), reason: String(reason) }) : null,
};

function flagOf(flag: string, words: RuleWords): string | null {
  const said = flagWords(flag, words);
  if (said === null) return null;
  return fill(words.because.flag, { title: said.title, action: said.action });
}

function known(...values: readonly (FactValue | undefined)[]): boolean {
  return values.every((value) => value !== null && value !== undefined);
}

function missing(facts: Facts, { because }: RuleWords): string {
  const open = [
    facts["intake"] === false ? because.missing.intake : null,
    known(facts["painNow"]) ? null : because.missing.painNow,
    known(facts["limp"]) ? null : because.missing.limp,
    known(facts["age"]) ? null : because.missing.age,
  ];
  return open.filter((item) => item !== null).join(", ") || because.missing.other;
}

function verdictOf({ verdict }: Facts): "over" | "pending" | "unknown" {
  return verdict === "over" || verdict === "pending" ? verdict : "unknown";
}

function lastSession(
  kind: keyof RuleWords["because"]["lastSession"],
  facts: Facts,
  { because }: RuleWords,
): string {
  return fill(because.lastSession[kind], { notBack: notBack(facts, because.notBack) });
}

function notBack({ painNow, baseline }: Facts, words: RuleWords["because"]["notBack"]): string {
  if (!known(painNow)) return words.nowUnknown;
  if (!known(baseline)) return words.usualUnknown;
  return fill(words.above, { painNow: String(painNow), baseline: String(baseline) });
}

function gateNames(gates: string, words: RuleWords): string {
  const names = gates.split(", ").map((gate) => saidOf(gate, words)?.title ?? gate);
  return names.map((name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`).join(", ");
}

function spike({ plannedM, longestM, capM }: Facts, words: RuleWords): string {
  const { spike: said } = words.because;
  const days = String(WINDOWS.longestRunDays);
  if (typeof longestM !== "number") return fill(said.noRun, { days });
  const longest = distance(longestM, words);
  if (typeof plannedM !== "number") return fill(said.longest, { days, longest });
  const planned = distance(plannedM, words);
  return typeof capM === "number"
    ? fill(said.capped, { days, longest, planned, cap: distance(capM, words) })
    : fill(said.planned, { days, longest, planned });
}

function recovery({ load, daysSince, needed }: Facts, words: RuleWords): string | null {
  if (typeof daysSince !== "number" || typeof needed !== "number") return null;
  const { when: ago, recovery: said } = words.because;
  const when =
    daysSince === 0
      ? ago.today
      : daysSince === 1
        ? ago.yesterday
        : count(daysSince, ago.before, words);
  const days = count(needed, words.quantities.fullDays, words);
  return fill(said[load === "high" ? "hard" : "medium"], { when, days });
}
