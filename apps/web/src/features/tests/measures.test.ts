import { progressView } from "@springback/core/progress-view";
import type { Entry, IntakeEntry } from "@springback/core/timeline";
import { describe, expect, test } from "vitest";
import {
  day,
  feels,
  intake,
  kept,
  NOW,
  raises,
  stage,
  told,
} from "#features/tests/fixtures/told.ts";
import { measureOf, TEST_KINDS } from "#features/tests/measured-by.ts";
import type { SaidMeasures, SaidTest } from "#features/tests/said-measures.ts";

const of = ({ tests }: SaidMeasures, kind: SaidTest["test"]): SaidTest => {
  const found = tests.find((one) => one.test === kind);
  if (!found) throw new Error(`No ${kind} among the tests.`);
  return found;
};
const open = (measures: SaidMeasures): readonly string[] =>
  measures.tests.filter(({ offer }) => offer.open).map((one) => one.test);
const why = ({ offer }: SaidTest): string => (offer.open ? "open" : offer.why);

describe("a test is offered", () => {
  test("when the ladder asks for it: heel raises from the first stage, the walk and the hops with the stage before running", () => {
    for (const here of ["S0", "S1"] as const) {
      const measures = told([intake(), stage(here), feels(1)]);
      expect(open(measures)).toEqual(["heelRaise"]);
      const { offer } = of(measures, "hop10");
      expect(offer).toMatchObject({ why: "closedLater" });
      expect(offer.open ? "" : offer.stage).toBe("Strong");
    }
    for (const here of ["S2", "S3", "S4", "maintain"] as const)
      expect(open(told([intake(), stage(here), feels(1)]))).toEqual([...TEST_KINDS]);
  });

  test("with the heels below a step only where the rules keep such work, and they say why not", () => {
    const insertional = told([intake({ site: "insertional" }), stage("S2"), feels(1)]);
    const { offer } = of(insertional, "stepEdge");
    expect(offer).toMatchObject({ why: "closedLeftOut" });
    expect(offer.open ? "" : offer.sentence).toMatch(/below the forefoot/);
    expect(why(of(told([intake(), stage("S1"), feels(1)]), "stepEdge"))).toBe("closedLeftOut");
  });

  test("to a runner who comes back and may not run yet: the gates that keep them from it are what tests answer", () => {
    const measures = told([intake({ mode: "returning" }), stage("S2"), feels(1)]);
    expect(open(measures)).toEqual([...TEST_KINDS]);
  });

  test("once a day, and today's can be put right", () => {
    const again = of(told([intake(), stage("S2"), feels(1), raises(20, 21, 26)]), "heelRaise");
    expect(why(again)).toBe("closedToday");
    expect(again.last).toMatchObject({ factId: "fact-3", isToday: true });
    const later = of(told([intake(), stage("S2"), raises(19, 21, 26), feels(1)]), "heelRaise");
    expect(why(later)).toBe("open");
    expect(later.last?.isToday).toBe(false);
  });

  test("whatever the plan costs: what the ladder asks is shown where the ladder is open", () => {
    const entries = [intake(), stage("S2"), feels(1)];
    const free = told(entries, { level: "free" });
    expect(open(free)).toEqual([...TEST_KINDS]);
    expect(free.tests.flatMap(({ gates }) => gates)).toEqual([]);
    const paid = told(entries);
    expect(of(paid, "hop10").gates).toHaveLength(1);
  });
});

/** What is told on a day on which no test may be taken. */
function none(...entries: readonly Entry[]): SaidMeasures {
  const measures = told([intake(), stage("S2"), ...entries]);
  expect(open(measures)).toEqual([]);
  return measures;
}

describe("no test is offered", () => {
  test("while a red flag is open, however mild, and its name is said", () => {
    const { tests, see } = none(feels(0), { kind: "flag", at: day(19), flag: "RF-FH" });
    expect(see).toBeNull();
    for (const { offer } of tests) {
      expect(offer).toMatchObject({ why: "closedFlag" });
      expect(offer.open ? "" : offer.title).not.toBe("");
    }
    const stopped = none(feels(0), { kind: "flag", at: day(19), flag: "RF-DVT" });
    expect(stopped.see?.title).toBeTruthy();
  });

  test("before today is answered, and before the first questions are", () => {
    const { tests } = none();
    expect(tests.map(why)).toEqual(TEST_KINDS.map(() => "closedCheckIn"));
    expect(told([]).sore).toBeNull();
  });

  test("on a day of rest", () => {
    for (const entry of [feels(6), feels(1, true)])
      expect(none(entry).tests.map(why)).toEqual(TEST_KINDS.map(() => "closedRest"));
  });

  test("while it hurts more than the limit, or the last session hasn't settled", () => {
    const sore = none(feels(4));
    expect(sore.tests.map(why)).toEqual(TEST_KINDS.map(() => "closedLight"));
    const run: Entry = {
      ...({ kind: "session", id: "run", at: day(19, "18:00"), activity: "run" } as const),
      ...{ distanceM: 5000, durationMin: 30, painDuringPeak: 2, painAfter: 2, limp: false },
    };
    const settling: Entry = { kind: "settling", at: day(20, "07:40"), session: "run", pain24h: 3 };
    const unsettled = none(
      run,
      settling,
      { kind: "morning", at: day(20, "06:30"), pain: 3 },
      feels(3),
    );
    expect(unsettled.tests.map(why)).toEqual(TEST_KINDS.map(() => "closedLight"));
  });
});

describe("what a test says", () => {
  test("stands beside what the next step asks for it, by its name in the runner's language", () => {
    const entries = [intake(), stage("S2"), feels(1), raises(20, 18, 26)];
    const [english] = of(told(entries), "heelRaise").gates;
    expect(english?.gate).toMatchObject({ gate: "heelRaise", value: 18, needs: 20, toGo: 2 });
    const [french] = of(told(entries, { locale: "fr" }), "heelRaise").gates;
    expect(french?.name).not.toBe(english?.name);
  });

  test("is set beside the usual number of the runner's age and sex, and beside none where that isn't known", () => {
    const entries = [stage("S1"), feels(1), raises(20, 18, 26)];
    expect(told([intake({ age: 41, sex: "F" }), ...entries]).norm).toBe(24);
    expect(told([intake({ age: 41, sex: null }), ...entries]).norm).toBeNull();
  });

  test("may be the pain alone where the next step asks for no more", () => {
    for (const [here, onlyPain] of [
      ["S0", true],
      ["S2", false],
    ] as const) {
      const measures = told([intake(), stage(here), feels(1)]);
      expect(of(measures, "heelRaise").onlyPain).toBe(onlyPain);
    }
  });
});

test("every gate of the ladder is answered by a test, by the score, or by the days themselves", () => {
  const { settings, ...rest } = kept([intake(), feels(1)]);
  const packs = ["achilles", "calf", "plantar", "pfp", "bsi"] as const;
  const view = progressView({ ...rest, settings: { ...settings, packs } }, NOW);
  const gates = view.ladder.flatMap((rung) => rung.gates.map(({ gate }) => gate));
  const byDays = gates.filter((gate) => measureOf(gate) === null);
  expect(new Set(byDays)).toEqual(
    new Set(["holdsWeek", "floorRaisesWeek", "adlPain", "run30", "running4Weeks", "calfPain"]),
  );
});

describe("the scores", () => {
  test("ask from memory, with an answer for what was never tried, and know how long it has been", () => {
    const { score, weeksSinceStart } = told([intake(), stage("S1"), feels(1)]);
    expect(score.items).toHaveLength(8);
    expect(score.items.filter(({ notTried }) => notTried).map(({ item }) => item)).toEqual([2, 6]);
    expect(weeksSinceStart).toBe(2);
  });

  test("are kept and not read while pregnant", () => {
    const filled: Entry = {
      ...({ kind: "outcome", at: day(5), measure: "achillesScore", weeksSinceStart: 0 } as const),
      items: [5, 5, 5, 5, 5, 5, 4, { branch: "B", points: 10 }],
    };
    const read = (pregnancy: IntakeEntry["pregnancy"]) =>
      told([intake({ pregnancy }), filled, feels(1)]).score;
    expect(read("pregnant")).toMatchObject({ isUnread: true, last: { total: 44 } });
    expect(read("none")).toMatchObject({ isUnread: false, last: { total: 44 } });
  });
});
