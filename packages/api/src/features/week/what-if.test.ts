import { DEMO_RUNNERS, type ScenarioName } from "@springback/db/demo-people";
import { loadScenarios } from "@springback/db/scenarios";
import { testDatabase, type TestDatabase } from "@springback/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TriedCase } from "#features/week/what-if-schema.ts";
import type { Actor } from "#kernel/actor.ts";
import { createContext } from "#kernel/context.ts";
import { parseEnv } from "#kernel/env.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { runnerRouter } from "#routers/runner.ts";

const NOW = Date.parse("2026-11-20T07:30:00Z");
const env = parseEnv({ AUTH_SECRET: "a-secret-that-only-the-tests-know-of", INSTANCE: "test" });

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await loadScenarios(database.ownerUrl, NOW);
});
afterAll(() => database.end());

function as(name: ScenarioName, at = NOW): ReturnType<typeof runnerRouter.createCaller> {
  const { id, name: called } = DEMO_RUNNERS[name];
  const actor: Actor = { userId: id, role: "runner", name: called };
  const context = createContext({ audience: "runner", actor, db: database.db, env });
  return runnerRouter.createCaller({ ...context, now: at });
}

const MONDAY = "2026-11-23";
const on = (date: string) => ({ date, distanceM: 5000, durationMin: null });

async function tried(name: ScenarioName, distanceM: number, at = NOW): Promise<TriedCase[]> {
  const answer = await as(name, at).week.whatIf({ date: MONDAY, distanceM, durationMin: null });
  if (answer.kind !== "tried") throw new Error(answer.why);
  return answer.cases;
}

/** What of the runner's own week is asked about today. */
const todaysWork = async (at: number) => (await tried("alone", 3000, at))[0]?.days[0]?.works ?? [];

const askedIn = ({ days }: TriedCase) => {
  const [asked] = days.flatMap(({ works }) => works.filter(({ isAsked }) => isAsked));
  if (!asked) throw new Error("the run isn't there");
  return asked;
};
/** Every row of the runner's own that a rehearsal could have left something in. */
const everything = () =>
  database.ownerSql`
    select (select count(*) from fact) as facts, (select count(*) from decision) as decisions,
      (select count(*) from week_plan) as weeks, (select count(*) from outbox) as letters`;

describe("a run that is only tried", () => {
  it("is asked of the rules on best, expected and worst mornings, over seven dates from today", async () => {
    const cases = await tried("textbook", 1000);
    expect(cases.map(({ mornings }) => mornings)).toEqual(["best", "expected", "worst"]);
    expect(cases[0]?.pain).toBe(0);
    for (const { days } of cases)
      expect(days.map(({ date }) => date.slice(-2))).toEqual(
        [20, 21, 22, 23, 24, 25, 26].map(String),
      );
    expect(cases.map((one) => askedIn(one).outcome)).toEqual(["kept", "kept", "swapped"]);
    expect(cases.map((one) => askedIn(one).rule)).toEqual([null, null, "B3"]);
  });

  it("is held to the limit when it is longer, and says by which rule", async () => {
    const [best] = await tried("textbook", 50_000);
    const asked = best && askedIn(best);
    expect(asked).toMatchObject({ outcome: "changed", rule: "B6" });
    expect(asked?.done?.distanceM).toBeLessThan(50_000);
  });

  it("is never allowed more of on worse mornings", async () => {
    const order = ["kept", "changed", "swapped", "dropped"];
    for (const name of ["alone", "textbook", "traveller", "flare", "returning"] as const) {
      const outcomes = (await tried(name, 5000)).map((one) => order.indexOf(askedIn(one).outcome));
      expect(outcomes, name).toEqual(outcomes.toSorted((a, b) => a - b));
    }
  });

  it("is tried by its minutes too: the rules answer with a distance", async () => {
    const by = { date: MONDAY, distanceM: null, durationMin: 30 };
    const answer = await as("textbook").week.whatIf(by);
    if (answer.kind !== "tried") throw new Error(answer.why);
    const asked = answer.cases[0] && askedIn(answer.cases[0]);
    expect(asked).toMatchObject({ outcome: "changed", rule: "B6", work: { durationMin: 30 } });
    expect(asked?.done?.distanceM).toBeGreaterThan(0);
  });

  it("stands in the place of the run of its day, and changes the days after it as the rules would", async () => {
    const { week } = await as("alone").week.read();
    const runs = (week?.days ?? []).filter(({ works }) =>
      works.some(({ work }) => work.activity === "run"),
    );
    const [first, second] = runs.map(({ date }) => date);
    if (!first || !second) throw new Error("a week without two runs");
    const dayBefore = new Date(Date.parse(second) - 86_400_000).toISOString().slice(0, 10);
    const inPlace = await as("alone").week.whatIf({
      ...{ date: first, distanceM: 3000, durationMin: null },
    });
    if (inPlace.kind !== "tried") throw new Error(inPlace.why);
    const [best] = inPlace.cases;
    const onDay = best?.days.find(({ date }) => date === first)?.works;
    expect(onDay?.filter(({ work }) => work.activity === "run")).toHaveLength(1);
    const near = await as("alone").week.whatIf({
      ...{ date: dayBefore, distanceM: 3000, durationMin: null },
    });
    if (near.kind !== "tried") throw new Error(near.why);
    const after = near.cases[0]?.days.find(({ date }) => date === second)?.works;
    expect(after?.find(({ work }) => work.activity === "run")).toMatchObject({
      ...{ outcome: "dropped", rule: "B7", isAsked: false },
    });
  });

  it("leaves nothing behind: no fact, no answer, no week, no letter", async () => {
    const before = await everything();
    await tried("alone", 5000);
    expect(await everything()).toEqual(before);
  });

  it("isn't tried while a red flag is open or calm days last", async () => {
    expect(await as("redFlag").week.whatIf(on(MONDAY))).toEqual({ kind: "closed", why: "flag" });
    expect(await as("worse").week.whatIf(on(MONDAY))).toEqual({ kind: "closed", why: "calm" });
  });

  it("is tried on one of the next seven dates, and today only before the evening is told", async () => {
    for (const date of ["2026-11-19", "2026-11-27"])
      expect(await as("textbook").week.whatIf(on(date))).toEqual({ kind: "closed", why: "day" });
    const evening = Date.parse("2026-11-20T22:00:00Z");
    const felt = { kind: "now" as const, pain: 1, limp: false };
    const at = new Date(evening).toISOString();
    await as("textbook", evening).timeline.record({
      facts: [{ id: uuidv7(), entry: { ...felt, at } }],
    });
    const told = await as("textbook", evening).week.whatIf(on("2026-11-20"));
    expect(told).toEqual({ kind: "closed", why: "over" });
    const [best] = await tried("textbook", 5000, evening);
    expect(best?.days[0]?.date).toBe("2026-11-21");
  });

  it("is told by its distance or by its minutes, not by both and not by neither", async () => {
    const both = { date: MONDAY, distanceM: 5000, durationMin: 30 };
    const neither = { date: MONDAY, distanceM: null, durationMin: null };
    for (const by of [both, neither])
      await expect(as("textbook").week.whatIf(by)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("counts what was done today as done, and doesn't ask for it again", async () => {
    const later = NOW + 3_600_000;
    const [planned] = await todaysWork(later);
    if (!planned) throw new Error("nothing is planned today");
    const { activity } = planned.work;
    const id = uuidv7();
    const at = new Date(later - 60_000).toISOString();
    await as("alone", later).timeline.record({
      facts: [{ id, entry: { kind: "session", id, at, activity, limp: false } }],
    });
    expect((await todaysWork(later)).map(({ work }) => work.activity)).not.toContain(activity);
  });

  it("takes a plan that opens progress", async () => {
    await expect(as("lapsed").week.whatIf(on(MONDAY))).rejects.toMatchObject({
      code: "PAYMENT_REQUIRED",
    });
  });
});
