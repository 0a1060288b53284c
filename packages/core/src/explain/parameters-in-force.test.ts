import { describe, expect, test } from "vitest";
import type { LimitSettings } from "#explain/own-limits.ts";
import { explain, RULE_IDS } from "#explain/explain.ts";
import { inUnit } from "#explain/quantity.ts";
import { READS } from "#explain/reads.ts";
import { NAMED_PARAMETERS } from "#explain/parameters-in-force.ts";
import type { Unit } from "#packs/parameters.ts";
import { DOSE_LIMITS, START_DOSE } from "#packs/dose-limits.ts";
import { ADULT_AGE, MIN_AGE } from "#packs/red-flags.ts";
import { DAY, HOUR, MINUTE } from "#timeline/day.ts";
import { answerTo, at, intake } from "#testing/history.ts";
import type { Stage } from "#timeline/timeline.ts";
import { IN_FRENCH, LANGUAGES, textsOf } from "#testing/languages.ts";
import { ENGLISH } from "#words/en/words.ts";

describe("the parameters in force", () => {
  test("come with the rule, with value, source and sentence", () => {
    expect(explain("B2", ENGLISH).parameters).toEqual([
      {
        name: "hardStop",
        value: "5 of 10",
        source: "EFE; SIL07",
        evidence: "published",
        says: "Pain above this is high risk under every profile.",
      },
    ]);
    expect(explain("B7", ENGLISH).parameters.map(({ value }) => value)).toEqual([
      "1 day",
      "2 days",
      "2 of 10",
      "5 of 10",
    ]);
    expect(explain("B9", ENGLISH).parameters).toEqual([]);
    expect(explain("X-1999", ENGLISH)).toMatchObject({ evidence: "unverified", parameters: [] });
  });
  test("belong to rules that have words, and no parameter is without a rule", () => {
    expect(Object.keys(READS).filter((rule) => !RULE_IDS.includes(rule))).toEqual([]);
    const read = new Set<string>(Object.values(READS).flat());
    expect(Object.keys(NAMED_PARAMETERS).filter((name) => !read.has(name))).toEqual([]);
  });
  test("are whole sentences, and what decides is never merely believed", () => {
    for (const [language, { rules, marks }] of LANGUAGES)
      for (const [, says] of [...textsOf(rules.parameters), ...textsOf(marks)])
        expect(says, language).toMatch(/^[\p{Lu}0-9].*\.$/u);
    for (const { source, evidence } of Object.values(NAMED_PARAMETERS)) {
      expect(source).not.toBe("");
      expect(evidence).not.toBe("unverified");
    }
    for (const id of RULE_IDS) expect(explain(id, ENGLISH).evidence, id).not.toBe("unverified");
  });
  test.each([
    ["S0", "heelRaisePain", "3 of 10"],
    ["S1", "adlPain", "3 of 10"],
    ["S2", "adlPain", "2 of 10"],
    ["S2", "heelRaise", "20 raises"],
    ["S2", "hopPain", "2 of 10"],
    ["S3", "run30", "2 runs"],
    ["S3", "heelRaiseLsi", "90%"],
    ["S3", "hopLsi", "90%"],
    ["S4", "score", "90 points"],
    ["S4", "running4Weeks", "4 weeks"],
  ] as const)("of a gate are what it asks for: from %s, %s needs %s", (stage, gate, said) => {
    const assign = { kind: "assign", at: at(1, "08:00"), stage: stage satisfies Stage } as const;
    const { gates } = answerTo([intake(), assign], at(2, "08:00"));
    const needs = gates.find((one) => one.gate === gate)?.needs;
    expect(said).toMatch(new RegExp(`^${String(needs)}(?:%| )`, "u"));
    expect(explain(gate, ENGLISH).parameters.map(({ value }) => value)).toContain(said);
  });
});

const limits = (rule: string, settings?: LimitSettings) =>
  explain(rule, ENGLISH, settings).parameters.map(({ name, value }) => `${name} ${value}`);

describe("the runner's own limits", () => {
  const seed = { packs: ["achilles"], profile: "seed" } as const;

  test("come with the rules that read them, when the settings are known", () => {
    expect(limits("B3", seed)).toEqual(["cap 3 of 10"]);
    expect(limits("B3")).toEqual([]);
    expect(limits("B5", seed)[0]).toBe("settleBy in about a day");
    expect(limits("B1", seed)).toEqual([]);
    expect(
      explain("B3", ENGLISH, { ...seed, profile: "silbernagel2007" }).parameters[0],
    ).toMatchObject({
      value: "5 of 10",
      source: "SIL07, EFE",
      evidence: "published",
    });
  });
  test("of several packs are the lowest cap and every clock", () => {
    const both = { packs: ["achilles", "pfp"], profile: "seed" } as const;
    expect(limits("A7", both).slice(0, 2)).toEqual([
      "cap 2 of 10",
      "settleBy in about a day, and within an hour",
    ]);
    expect(
      explain("cap", ENGLISH, { packs: ["bsi"], profile: "seed" }).parameters[0],
    ).toMatchObject({
      value: "0 of 10",
      evidence: "ours",
    });
    expect(explain("cap", ENGLISH, { packs: [], profile: "seed" }).parameters).toEqual([]);
  });
});

const sources = (packs: LimitSettings["packs"]) =>
  explain("B5", ENGLISH, { packs, profile: "seed" }).parameters[0]?.source;

describe("which rules read the runner's own limits", () => {
  const settings = { packs: ["achilles", "pfp"], profile: "seed" } as const;
  const reading = (limit: string): readonly string[] =>
    RULE_IDS.filter((id) =>
      explain(id, ENGLISH, settings).parameters.some(({ name }) => name === limit),
    );

  test("the highest pain: the day's and the sessions' own, and the gates asked with a pain", () => {
    expect(reading("cap").toSorted()).toEqual(
      ["cap", "B3", "B9", "A2", "A3", "A4", "A7"]
        .concat("heelRaisePain", "adlPain", "briskWalk", "hopPain", "calfPain")
        .toSorted(),
    );
  });
  test("the clock: what has to have settled; from every pack's own source, each named once", () => {
    expect(reading("settleBy").toSorted()).toEqual(["A3", "A4", "A5", "A6", "A7", "B5"]);
    expect(sources(["achilles", "pfp"])).toBe("founding article, §1; TREK");
    expect(sources(["achilles"])).toBe("founding article, §1");
  });
});

const numbers = (text: string): readonly string[] =>
  text.replaceAll(/(?<=\d)[,\u202f](?=\d{3})/gu, "").match(/\d+/gu) ?? [];

describe("the numbers of a sentence", () => {
  /** The size of a study, the top of a score, and the window of the longest run that a week's plan looks back over. */
  const NOT_PARAMETERS = ["5205", "100", "30"];

  test.each(RULE_IDS.filter((id) => explain(id, ENGLISH).parameters.length > 0))(
    "of %s are those of its parameters",
    (id) => {
      for (const [language, { rules }] of LANGUAGES) {
        const { title, sentence, parameters } = explain(id, rules);
        const known = parameters.flatMap(({ value }) => numbers(value)).concat(NOT_PARAMETERS);
        const said = numbers(`${title} ${sentence}`);
        expect(
          said.filter((one) => !known.includes(one)),
          language,
        ).toEqual([]);
      }
    },
  );
  test("of a dose are the bounds that a plan is held to", () => {
    const { sets, reps, hold, repsOfOne, landings } = DOSE_LIMITS;
    expect(explain("DOSE-SETS", ENGLISH).sentence).toContain(`${sets.min} to ${sets.max}`);
    expect(explain("DOSE-REPS", ENGLISH).sentence).toContain(`${reps.min} to ${reps.max} a set`);
    expect(explain("DOSE-HOLD", ENGLISH).sentence).toContain(`${hold.min} to ${hold.max} seconds`);
    expect(explain("DOSE-HOLD", ENGLISH).sentence).toContain(
      `default is ${START_DOSE.holdSeconds}`,
    );
    expect(explain("DOSE-TOTAL", ENGLISH).sentence).toContain(`More than ${repsOfOne} repetitions`);
    expect(explain("DOSE-CONTACTS", ENGLISH).sentence).toContain(`More than ${landings} landings`);
  });
  test("of the age rule are the ages", () => {
    const { sentence } = explain("RF-AGE", ENGLISH);
    expect(sentence).toContain(`under ${MIN_AGE}`);
    expect(sentence).toContain(`At ${MIN_AGE} or ${ADULT_AGE - 1}`);
    const french = explain("RF-AGE", IN_FRENCH.rules).sentence;
    expect(french).toContain(`Avant ${MIN_AGE} ans`);
    expect(french).toContain(`À ${MIN_AGE} ou ${ADULT_AGE - 1} ans`);
    expect(ENGLISH.flags["RF-AGE"].locked).toContain(`under ${MIN_AGE} whatever`);
    expect(IN_FRENCH.rules.flags["RF-AGE"].locked).toContain(`avant ${MIN_AGE} ans quel que`);
  });
});

describe("a value", () => {
  test.each([
    [3, "pain", "3 of 10"],
    [5, "effort", "5 of 10"],
    [90 * MINUTE, "span", "90 min"],
    [20 * HOUR, "span", "20 h"],
    [72 * HOUR, "span", "72 h"],
    [96 * HOUR, "span", "4 days"],
    [100 * HOUR, "span", "100 h"],
    [30 * DAY, "span", "30 days"],
    [11, "tenths", "110%"],
    [30, "minutes", "30 min"],
    [1, "days", "1 day"],
    [2, "weeks", "2 weeks"],
    [60, "years", "60 years"],
    [5, "mornings", "5 mornings"],
    [20, "raises", "20 raises"],
    [2, "runs", "2 runs"],
    [2, "levels", "2 levels"],
    [90, "points", "90 points"],
    [12, "millimetres", "12 mm"],
    [105, "percent", "105%"],
    [170, "stepsAMinute", "170 steps a minute"],
  ] as readonly (readonly [number, Unit, string])[])(
    "of %s in %s is said %s",
    (value, unit, said) => expect(inUnit(value, unit, ENGLISH)).toBe(said),
  );
});
