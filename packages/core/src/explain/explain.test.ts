import { describe, expect, test } from "vitest";
import { EXERCISE_IDS, screen } from "#exercises/exercises.ts";
import { at, SITES, STAGES } from "#exercises/screening-case.ts";
import { changeWords } from "#explain/change-words.ts";
import { explain, RULE_IDS } from "#explain/explain.ts";
import { RULES_OF_THE_DAY } from "#guidance/rules-of-the-day.ts";
import { WALK_RUN_TABLES } from "#packs/walk-run-tables.ts";
import { RULES_OF_THE_WEEK } from "#progression/weekly-step.ts";
import { PACK_IDS } from "#packs/pack-rules.ts";
import { RED_FLAGS } from "#triage/triage.ts";
import { ENTITLEMENTS } from "#words/en/entitlements.ts";
import { EXERCISES } from "#words/en/exercises.ts";
import { QUESTIONS } from "#words/en/questions.ts";
import { ENGLISH } from "#words/en/words.ts";

const PRINTED = [
  ..."B0 B1 B2 B3 B4 B5 B6 B7 B8 B9 BP B-UNANSWERED SAFETY-NET OVERRIDE A1 A2 A3 A4 A5 A6 A7 cap hardStop".split(
    " ",
  ),
  ..."C-REGRESS C-HOLD C-PROGRESS SH-KEEP SH-RAISE SH-WEAN SH-USUAL".split(" "),
  ...RULES_OF_THE_DAY.map((rule) => rule.id),
  ...RULES_OF_THE_WEEK.map((rule) => rule.id),
  ...Object.keys(WALK_RUN_TABLES),
  ..."WR-UP WR-STAY WR-DOWN WR-REST baseline masked loadClass spikeBand achillesScore stiffness".split(
    " ",
  ),
  ..."heelRaiseNorm E-UNKNOWN ST-LADDER ST-COACH ST-COACH-SETS ST-REST DOSE-SETS DOSE-REPS DOSE-HOLD".split(
    " ",
  ),
  ..."DOSE-TOTAL DOSE-CONTACTS".split(" "),
  ..."heelRaisePain holdsWeek floorRaisesWeek adlPain briskWalk heelRaise hopPain run30 heelRaiseLsi hopLsi score running4Weeks calfPain calfRaises calfEven".split(
    " ",
  ),
  ...RED_FLAGS.map((flag) => flag.id),
];

describe("every rule that can be printed", () => {
  test.each([...new Set(PRINTED)])("%s has a title, a sentence and a source", (id) => {
    const { title, sentence, source } = explain(id, ENGLISH);
    expect(RULE_IDS).toContain(id);
    expect(title).not.toBe("");
    expect(sentence).toMatch(/\.$/u);
    expect(source).not.toBe("");
  });
  test("by the screening has words too, and every change says what to do", () => {
    const printed = new Set<string>();
    const changes = new Set<string>();
    for (const stage of STAGES)
      for (const site of SITES)
        for (const sides of ["right", "both"] as const)
          for (const locks of [
            [],
            ["all"],
            ["loading"],
            ["running"],
            ["jumping"],
            ["impact"],
            ["heelRaises"],
          ] as const)
            for (const packs of PACK_IDS.map((pack) => [pack])) {
              const result = screen(
                [...EXERCISE_IDS, "moonwalk"],
                at({ stage, site, sides, locks, packs, returning: true }),
              );
              for (const item of [...result.removed, ...result.changed]) printed.add(item.rule);
              for (const item of result.changed) changes.add(item.change);
            }
    expect([...printed].filter((id) => !RULE_IDS.includes(id))).toEqual([]);
    expect(RULE_IDS.filter((id) => id.startsWith("E-") && !printed.has(id))).toEqual([]);
    expect(Object.keys(ENGLISH.changes).toSorted()).toEqual([...changes].toSorted());
    for (const change of changes) expect(changeWords(change, ENGLISH)).toMatch(/^[A-Z].*\.$/u);
    expect(changeWords("aChangeOfTomorrow", ENGLISH)).toBe("");
  });
  test("of another version is answered with a plain sentence", () =>
    expect(explain("X-1999", ENGLISH)).toMatchObject({
      ...{ title: "X-1999", source: "unknown", evidence: "unverified", parameters: [] },
      sentence: expect.stringMatching(/another version/u) as string,
    }));
  test("and every planned activity has a name of its own", () => {
    const names = Object.values(ENGLISH.activities);
    expect(new Set(names).size).toBe(7);
    for (const name of names) expect(name).toMatch(/^[A-Z][a-z ]+$/u);
  });
});

describe("what the words never claim", () => {
  const words = [
    ...RULE_IDS.flatMap((id) => [explain(id, ENGLISH).title, explain(id, ENGLISH).sentence]),
    ...Object.values(ENGLISH.changes),
    ...Object.values(ENTITLEMENTS),
    ...Object.values(QUESTIONS.single).flatMap(({ question, line }) => [question, line]),
    ...Object.values(QUESTIONS.first),
    ...Object.values(ENGLISH.flags).flatMap((flag) => [flag.title, flag.action, flag.locked]),
    ...Object.values(EXERCISES).flatMap((row) => [row.name, row.cue]),
  ];
  test.each([
    ["diagnosis, treatment or healing", /diagnos|\btreat|\bheal\b|\bheals\b|healing|\bcure/iu],
    ["repaired collagen", /collagen|repair/iu],
    ["a date of recovery", /recover(y)? in|back in \d|weeks? to recover/iu],
    ["prevention or safety for everyone", /prevent|safe for everyone|guarantee/iu],
    ["the best programme, or standing in for a clinician", /best programme|replaces your/iu],
    [
      "that stretching damages or holds take pain away",
      /damage|take(s)? (the )?pain away|reduce(s)? pain/iu,
    ],
    ["an official score", /visa/iu],
    ["praise or alarm", /great job|well done|warning|you are cleared/iu],
  ])("%s", (_, pattern) => expect(words.filter((line) => pattern.test(line))).toEqual([]));
  test("a sentence is short enough to read on a phone", () =>
    expect(words.filter((line) => line.length > 260)).toEqual([]));
});
