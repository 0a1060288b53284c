import type { Kept } from "@springback/core/kept";
import { progressView } from "@springback/core/progress-view";
import type { Entry } from "@springback/core/timeline";
import { sayIn } from "@springback/words/words";
import { describe, expect, test } from "vitest";
import { chartDays, lagSummary } from "#features/progress/lag-days.ts";
import { gateWords, rungsOf } from "#features/progress/rungs.ts";
import type { Progress, Spoken } from "#features/progress/spoken.ts";
import { loadSummary, weekRows } from "#features/progress/week-rows.ts";
import { type English, TABLES } from "#words/tables.ts";

const spokenIn = (locale: "en" | "fr", units: Spoken["units"] = "km"): Spoken => ({
  ...{ locale, units },
  say: sayIn<English["progress"]>(TABLES[locale].progress, locale),
  sayLadder: sayIn<English["ladder"]>(TABLES[locale].ladder, locale),
});
const EN = spokenIn("en");
const FR = spokenIn("fr");

const at = (day: number, time = "07:00"): string =>
  `2026-11-${String(day).padStart(2, "0")}T${time}:00Z`;
const run = (day: number, more: object = {}): Entry =>
  ({
    ...{ kind: "session", id: `run-${day}`, at: at(day, "18:00"), activity: "run" },
    ...{ distanceM: 5190, durationMin: 31, painDuringPeak: 1, painAfter: 1, limp: false },
    ...more,
  }) as Entry;
const morning = (day: number, pain: number | null): Entry =>
  ({ kind: "morning", at: at(day), pain, stiffnessMin: 5 }) as Entry;
const INTAKE = {
  ...{ kind: "intake", at: at(1), side: "left", site: "midportion", mode: "continuing" },
  ...{ baselinePain: 1, longestRun30dM: 6000, age: 40, sex: "F", adlPain: 1 },
} as unknown as Entry;

function progressOf(entries: readonly Entry[], packs: Kept["settings"]["packs"] = ["achilles"]) {
  const kept: Kept = {
    settings: { zone: "Europe/London", packs, profile: "seed" },
    facts: entries.map((entry, index) => ({ id: String(index), entry, replaces: null })),
    ...{ level: "runner", until: null, plan: null },
  };
  return { ...progressView(kept, at(12, "08:00")), isLadderOpen: true } satisfies Progress;
}

describe("the days of the chart", () => {
  const progress = progressOf([
    ...[INTAKE, run(3), morning(4, 2), run(5), run(7, { durationMin: null }), morning(8, 1)],
    ...[run(11)],
  ]);
  const days = chartDays(progress, EN);

  const shown = (key: string) => days.find((day) => day.key === key);

  test("say what was done and what the morning after answered, in the words of the table", () => {
    const third = shown("2026-11-03");
    expect(third).toMatchObject({ done: "run 5.1 km 31 min", nextMorning: 2 });
    expect(third?.said).toBe("Tuesday 3 November: run 5.1 km 31 min. Next morning: pain 2 of 10.");
  });

  test("keep a morning that wasn't answered as a gap, apart from one that can still be", () => {
    expect(shown("2026-11-05")).toMatchObject({ nextMorning: null, noMorning: "not answered" });
    expect(shown("2026-11-11")).toMatchObject({ nextMorning: null, noMorning: "to come" });
    expect(shown("2026-11-05")?.said).toContain("The next morning wasn’t answered.");
  });

  test("know a session of unknown length from one of none", () => {
    expect(shown("2026-11-07")?.bars).toEqual([{ key: "run-7", amount: null, isRun: true }]);
    expect(shown("2026-11-06")?.bars).toEqual([]);
  });

  test("are summed up with what is missing said as missing", () => {
    const said = lagSummary(progress, EN);
    expect(said).toContain("12 days, 4 sessions.");
    expect(said).toContain("a gap, not a zero");
    expect(lagSummary(progress, FR)).toMatch(/^12 jours, 4 séances\./);
  });
});

describe("the ladder in words", () => {
  test("names every gate of every pack in both languages, and no two gates of a step alike", () => {
    const packs = ["achilles", "plantar", "pfp", "mtss", "calf", "hamstring", "gluteal"] as const;
    const progress = progressOf([INTAKE], packs);
    for (const spoken of [EN, FR])
      for (const { gates, name } of rungsOf(progress, spoken)) {
        const names = gates.map(({ what }) => what);
        expect(names, name).not.toContain(spoken.sayLadder("otherGate"));
        expect(new Set(names).size, name).toBe(names.length);
      }
  });

  test("says how far a gate is: a count with what is missing, a share, a pain, or that nothing was measured", () => {
    const gate = {
      gate: "heelRaise",
      met: false,
      needs: 20,
      source: "",
      evidence: "ours",
    } as const;
    const count = { ...gate, compares: "atLeast", value: 18, toGo: 2 } as const;
    expect(gateWords(count, EN)).toMatchObject({ how: "18 of 20, 2 to go", share: 0.9 });
    const even = { ...gate, compares: "evenSides", needs: 90, value: 84.5, toGo: 5.5 } as const;
    expect(gateWords(even, FR).how).toBe("84,5\u00a0% de l’autre côté, au moins 90\u00a0%");
    const pain = { ...gate, compares: "painAtMost", needs: 2, value: 4, toGo: 2 } as const;
    expect(gateWords(pain, EN)).toMatchObject({ how: "4 of 10, at most 2", share: null });
    const open = { ...gate, compares: "atLeast", met: "missing", value: null, toGo: null } as const;
    expect(gateWords(open, EN)).toMatchObject({ how: "At least 20", so: "Not measured yet." });
  });
});

const given = (day: number, stage: string): Entry =>
  ({ kind: "assign", at: at(day), stage, by: "Coach" }) as Entry;
const hints = (entries: readonly Entry[], spoken = EN): unknown =>
  rungsOf(progressOf(entries), spoken).map(({ key, hint }) => [key, hint]);

test("each step of the ladder says from when it was the runner's, and one that is ahead says nothing", () => {
  const climbed = [INTAKE, given(2, "S0"), given(4, "S1"), given(6, "S2"), given(9, "S2")];
  expect(hints(climbed)).toEqual([
    ...[
      ["S0", "From 2 Nov 2026"],
      ["S1", "From 4 Nov 2026"],
      ["S2", "Since 6 Nov 2026"],
    ],
    ...["S3", "S4", "maintain"].map((stage) => [stage, null]),
  ]);
  // Back on a step it had left: since it came back.
  expect(hints([...climbed, given(11, "S1")])).toContainEqual(["S1", "Since 11 Nov 2026"]);
  expect(hints([INTAKE], FR)).toContainEqual(["S0", null]);
});

test("a gate of the next step that isn't met leads to the test or the score that answers it", () => {
  const assign = { kind: "assign", at: at(2), stage: "S2", by: "Coach" } as Entry;
  const walked = { kind: "test", at: at(3), test: "walk30", pain: 1 } as Entry;
  const rungs = rungsOf(progressOf([INTAKE, assign, walked]), EN);
  const answers = (key: string): unknown =>
    rungs.find((rung) => rung.key === key)?.gates.map(({ gate, answer }) => [gate, answer?.href]);
  expect(answers("S3")).toEqual([
    ["adlPain", undefined],
    ["briskWalk", undefined],
    ["heelRaise", "/tests?test=heelRaise"],
    ["hopPain", "/tests?test=hop10"],
  ]);
  // Steps further on have their turn later.
  expect(answers("S4")).toEqual(
    [["run30"], ["heelRaiseLsi"], ["hopLsi"]].map(([gate]) => [gate, undefined]),
  );
  const last = rungsOf(progressOf([INTAKE, { ...assign, stage: "S4" } as Entry]), FR).at(-1);
  expect(last?.gates.find(({ gate }) => gate === "score")?.answer).toEqual({
    href: "/scores",
    words: "Remplir le score du tendon",
  });
});

describe("the weeks", () => {
  test("draw what the table says, and leave out what isn't known", () => {
    const rows = weekRows(progressOf([INTAKE, run(4), run(11, { distanceM: null })]), FR);
    expect(rows.map(({ far, distance }) => [far, distance])).toEqual([
      [5.1, "5,1\u00a0km"],
      [null, "inconnu"],
    ]);
  });

  test("count in miles for whoever does, in the picture as in the words", () => {
    const progress = progressOf([INTAKE, run(4), run(11)]);
    const spoken = spokenIn("en", "mi");
    const rows = weekRows(progress, spoken);
    expect(rows.map(({ far, distance }) => [far, distance])).toEqual([
      [3.2, "3.2 mi"],
      [3.2, "3.2 mi"],
    ]);
    expect(loadSummary(progress, spoken)).toContain("one run, 3.2 mi.");
    expect(chartDays(progress, spoken).map(({ done }) => done)).toContain("run 3.2 mi 31 min");
  });

  test("say the last seven days against those before", () => {
    expect(loadSummary(progressOf([INTAKE, run(4), run(11)]), EN)).toContain(
      "The last seven days: one run, 5.1 km.",
    );
  });
});
