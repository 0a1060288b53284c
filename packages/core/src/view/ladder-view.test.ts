import { describe, expect, test } from "vitest";
import { foldEntries, guide } from "#guidance/guidance.ts";
import { at, intake, run, SEED, strength } from "#testing/history.ts";
import { about } from "#testing/injured.ts";
import type { Entry, Stage } from "#timeline/timeline.ts";
import { ladderView } from "#view/ladder-view.ts";

const NOW = at(20, "08:00");
const ladder = (entries: readonly Entry[], settings = SEED) =>
  ladderView(foldEntries(settings, entries), NOW);
const into = (stage: Stage, entries: readonly Entry[], gate: string) =>
  ladder([intake(), ...entries])
    .find((rung) => rung.stage === stage)
    ?.gates.find((one) => one.gate === gate);
const given = (stage: Stage, day = 1): Entry => ({ kind: "assign", at: at(day, "09:00"), stage });
const heelRaise = (told: object): Entry => ({
  ...{ kind: "test", at: at(2, "09:00"), test: "heelRaise" },
  ...told,
});

describe("the ladder", () => {
  test("has every stage from first to last, and says which lie behind, and which is the runner's", () => {
    const rungs = ladder([intake(), given("S2")]);
    expect(rungs.map(({ stage, place }) => `${stage} ${place}`)).toEqual([
      ...["S0 behind", "S1 behind", "S2 here", "S3 ahead", "S4 ahead", "maintain ahead"],
    ]);
    expect(rungs[0]?.gates).toEqual([]);
  });

  test("has the same gates into the next stage as the answer of the day", () => {
    const entries = [intake(), given("S2"), heelRaise({ reps: 15, otherReps: 20, pain: 2 })];
    const next = ladder(entries)[3]?.gates.map(({ gate, met, value }) => ({ gate, met, value }));
    const answer = guide(foldEntries(SEED, entries), { at: NOW }).gates;
    expect(next).toEqual(answer.map(({ gate, met, value }) => ({ gate, met, value })));
  });

  test("has the gates that another pack of the runner's adds, with their own sources", () => {
    const calf = ladder([intake()], { ...SEED, packs: ["achilles", "calf"] });
    const mine = ladder([intake()]);
    const count = (rungs: typeof calf) => rungs.flatMap(({ gates }) => gates).length;
    expect(count(calf)).toBeGreaterThan(count(mine));
    expect(calf.flatMap(({ gates }) => gates).some(({ source }) => source === "GRE22")).toBe(true);
  });

  test("is that of the injury furthest back", () => {
    const left = "achilles/left/midportion";
    const right = "achilles/right/midportion";
    const both = [about(left, intake()), about(right, intake())];
    const rungs = ladder([...both, about(left, given("S3")), about(right, given("S1", 2))]);
    expect(rungs.find(({ place }) => place === "here")?.stage).toBe("S1");
  });
});

describe("how far a gate is", () => {
  test("is the pain over its limit, or what a count still lacks", () => {
    expect(into("S1", [heelRaise({ pain: 5 })], "heelRaisePain")).toMatchObject({
      ...{ compares: "painAtMost", value: 5, needs: 3, toGo: 2, met: false },
    });
    expect(into("S3", [heelRaise({ reps: 12 })], "heelRaise")).toMatchObject({
      ...{ compares: "atLeast", value: 12, needs: 20, toGo: 8, met: false },
    });
    const walk: Entry = { kind: "test", at: at(2, "09:00"), test: "walk30", pain: 4 };
    expect(into("S3", [walk], "briskWalk")).toMatchObject({ compares: "painWithinCap", toGo: 1 });
  });

  test("is nothing once it is met, also where the other side made up for the count", () => {
    expect(into("S1", [heelRaise({ pain: 1 })], "heelRaisePain")?.toGo).toBe(0);
    const even = heelRaise({ reps: 18, otherReps: 19 });
    expect(into("S3", [even], "heelRaise")).toMatchObject({ value: 18, met: true, toGo: 0 });
  });

  test("is nothing where the number is reached but what lies behind it isn't sound", () => {
    const over = strength("s", at(18, "18:00"), { painAfter: 4 });
    expect(into("S1", [given("S0"), over], "holdsWeek")).toMatchObject({
      ...{ compares: "fullWeek", value: 18, needs: 7, met: false, toGo: 0 },
    });
  });

  test("isn't known without the test, or without a single session", () => {
    expect(into("S1", [], "heelRaisePain")).toMatchObject({ met: "missing", toGo: null });
    expect(into("S4", [], "run30")).toMatchObject({ met: "missing", value: null, toGo: null });
    const calm = run("r", at(18, "18:00"), { durationMin: 35 });
    const told: Entry = { kind: "settling", at: at(19, "18:00"), session: "r", pain24h: 1 };
    expect(into("S4", [calm, told], "run30")).toMatchObject({ value: 1, needs: 2, toGo: 1 });
  });
});
