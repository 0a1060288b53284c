import { describe, expect, test } from "vitest";
import { value } from "#packs/parameters.ts";
import { PROFILES } from "#packs/profiles.ts";
import { ACTIVITY_CLASSES } from "#packs/reference/activity-classes.ts";
import { OTHER_MEASURES, SCORE_FACTS } from "#packs/reference/outcome-facts.ts";
import { PAIN_RULES, PAIN_ZONES, SETTLE_TOLERANCES } from "#packs/reference/pain-rules.ts";
import { RISK_FACTORS } from "#packs/reference/risk-factors.ts";
import { POSTPARTUM_WEEKS, SPECIAL_GROUPS } from "#packs/reference/special-groups.ts";
import type { ProfileId } from "#timeline/timeline.ts";

describe("the published pain rules beside each other", () => {
  test("decide through the four profiles alone, each of them once", () => {
    const deciding = PAIN_RULES.flatMap(({ profile }) => (profile === null ? [] : [profile]));
    expect(deciding.toSorted()).toEqual(Object.keys(PROFILES).toSorted());
  });

  test.each<[ProfileId, number]>([
    ["seed", 3],
    ["silbernagel2007", 5],
    ["pfp2", 2],
    ["bsi0", 0],
  ])("give %s the limit it decides by, %i of 10", (profile, cap) => {
    const rule = PAIN_RULES.find((candidate) => candidate.profile === profile);
    expect(PROFILES[profile].cap).toBe(cap);
    expect(rule?.during).toBe(cap === 0 ? "none" : `at most ${cap}`);
  });

  test("each say how they differ from the default, and a row with nothing read has no place among them", () => {
    expect(PAIN_RULES).toHaveLength(10);
    for (const rule of PAIN_RULES) {
      expect(rule.differs).toMatch(/\.$/u);
      expect(rule.source).not.toBe("");
      expect(rule.during ?? rule.settling).not.toBeNull();
    }
  });

  test("have zones that cover 0 to 10 once, unverified, and a tolerance that is none unless a coach says one", () => {
    const covered = PAIN_ZONES.zones.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index),
    );
    expect(covered).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(PAIN_ZONES.evidence).toBe("unverified");
    expect(SETTLE_TOLERANCES.values).toEqual([0, 1]);
    for (const profile of Object.values(PROFILES))
      expect(profile.tolerance).toBe(SETTLE_TOLERANCES.values[0]);
  });
});

describe("the classes of activity that nobody read", () => {
  test.each([
    ["light", [1, 2], [1, 2], [0, 1], 0],
    ["medium", [2, 3], [3, 4], [2, 4], 2],
    ["high", [4, 5], [5, 6], [5, 10], 3],
  ] as const)(
    "%s: pain %j, the next day %j, effort %j, %i days",
    (name, during, nextDay, rpe, days) => {
      const row = ACTIVITY_CLASSES.find((candidate) => candidate.name === name)!;
      expect([row.painDuring, row.painNextDay, row.rpe, row.recoveryDays]).toEqual([
        during,
        nextDay,
        rpe,
        days,
      ]);
      expect(row.evidence).toBe("unverified");
    },
  );

  test("decide nothing: the default days are shorter parameters of their own", () => {
    expect([value("mediumRecovery"), value("highRecovery")]).toEqual([1, 2]);
    const efforts = ACTIVITY_CLASSES.map(({ rpe: [least] }) => least);
    expect(efforts).toEqual([0, value("mediumRpe"), value("highRpe")]);
  });
});

test("the groups of age leave no age out and none in two", () => {
  const ages = SPECIAL_GROUPS.flatMap(({ ages: range }) => (range === null ? [] : [range]));
  expect(ages).toEqual([
    [0, 15],
    [16, 17],
    [18, 59],
    [60, null],
  ]);
  for (const group of SPECIAL_GROUPS) expect(group.evidence).toBe("ours");
  expect(POSTPARTUM_WEEKS).toBe(12);
  expect(SPECIAL_GROUPS.at(-1)?.who).toContain("12 weeks after a birth");
  expect(SPECIAL_GROUPS.map(({ rule }) => rule).join(" ")).toContain("14 days");
});

const fact = (words: string) => SCORE_FACTS.find((row) => row.fact === words)?.value;

test("the score's published numbers are those the rules read", () => {
  expect(fact("Read as full recovery in trials")).toBe(`${value("scoreRecovered")} or more`);
  expect(fact("Smallest change that matters, midportion, 12 weeks")).toMatch(
    new RegExp(`^${value("importantChange")} `, "u"),
  );
  expect(fact("The same, 24 weeks")).toMatch(new RegExp(`^${value("importantChangeLate")} `, "u"));
});

test("every row that is only read names its source and what stands behind it", () => {
  const rows = [
    ...RISK_FACTORS,
    ...SCORE_FACTS,
    ...OTHER_MEASURES,
    ...SPECIAL_GROUPS,
    ...ACTIVITY_CLASSES,
  ];
  expect(rows.length).toBeGreaterThan(30);
  for (const { source, evidence } of rows) {
    expect(source).not.toBe("");
    expect(["published", "ours", "unverified"]).toContain(evidence);
    if (/not read/u.test(source)) expect(evidence).toBe("unverified");
  }
});
