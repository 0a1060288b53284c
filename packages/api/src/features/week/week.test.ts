import { DEMO_RUNNERS, type ScenarioName } from "@springback/db/demo-people";
import { loadScenarios } from "@springback/db/scenarios";
import { testDatabase, type TestDatabase } from "@springback/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ShownWeek } from "#features/week/schema.ts";
import type { Actor } from "#kernel/actor.ts";
import { createContext } from "#kernel/context.ts";
import { parseEnv } from "#kernel/env.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { runnerRouter } from "#routers/runner.ts";

const NOW = Date.parse("2026-11-20T07:30:00Z");
const DAY = 86_400_000;
const env = parseEnv({ AUTH_SECRET: "a-secret-that-only-the-tests-know-of", INSTANCE: "test" });

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await loadScenarios(database.ownerUrl, NOW);
});
afterAll(() => database.end());

const idOf = (name: ScenarioName): string => DEMO_RUNNERS[name].id;

function as(name: ScenarioName, at = NOW): ReturnType<typeof runnerRouter.createCaller> {
  const actor: Actor = { userId: idOf(name), role: "runner", name: DEMO_RUNNERS[name].name };
  const context = createContext({ audience: "runner", actor, db: database.db, env });
  return runnerRouter.createCaller({ ...context, now: at });
}

async function give(name: ScenarioName): Promise<void> {
  const [from, to] = [new Date(NOW - DAY), new Date(NOW + 30 * DAY)];
  await database.ownerSql`
    insert into access_grant (runner_id, id, level, starts_at, ends_at, reason, granted_by)
    values (${idOf(name)}, ${uuidv7()}, 'runner', ${from}, ${to}, 'test', ${idOf(name)})`;
}

const OFFERED = {
  runDays: [2, 4, 6] as (2 | 4 | 6)[],
  strengthDays: [1, 3, 5] as (1 | 3 | 5)[],
  longRunDay: 6 as const,
  crossTraining: ["cycle" as const],
};
const baseOf = ({ from, version }: ShownWeek) => ({ from, version });

async function inForce(name: ScenarioName, at = NOW): Promise<ShownWeek> {
  const { week } = await as(name, at).week.read();
  if (!week) throw new Error(`${name} has no week`);
  return week;
}

/** Every move of a week with what the rules say to it. */
const movesOf = (week: ShownWeek) =>
  week.days.flatMap(({ date, works }) =>
    works.flatMap(({ work: { activity }, targets }) =>
      targets.map(({ date: to, rule }) => ({ move: { activity, date, to }, rule })),
    ),
  );

const count = (week: ShownWeek): number => week.days.flatMap(({ works }) => works).length;

const freeMove = (week: ShownWeek) => {
  const found = movesOf(week).find(({ rule }) => rule === null);
  if (!found) throw new Error("nothing can be moved");
  return found.move;
};

describe("a week", () => {
  it("has a place for nothing but the days that are offered, and says why the others are free", async () => {
    const week = await inForce("alone");
    expect(week.days).toHaveLength(7);
    for (const { date, works, free } of week.days) {
      const day = new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
      if (works.length === 0) expect(free).not.toBeNull();
      for (const { work } of works)
        expect(work.activity === "strength" ? OFFERED.strengthDays : OFFERED.runDays).toContain(
          day,
        );
    }
  });

  it("tells where each piece could go, and keeps its word on every one of them", async () => {
    const week = await inForce("alone");
    const locked = movesOf(week).filter(({ rule }) => rule !== null);
    expect(locked.length).toBeGreaterThan(0);
    for (const { move, rule } of locked.slice(0, 5))
      expect(await as("alone").week.move({ base: baseOf(week), ...move })).toEqual({
        kind: "refused",
        rule,
      });
    expect(await inForce("alone")).toEqual(week);
  });

  it("keeps every version when work is moved, and moves it without a copy left behind", async () => {
    const before = await inForce("alone");
    const move = freeMove(before);
    const answer = await as("alone").week.move({ base: baseOf(before), ...move });
    expect(answer.kind).toBe("saved");
    const after = await inForce("alone");
    expect(after.version).toBe(before.version + 1);
    expect(count(after)).toBe(count(before));
    const target = after.days.find(({ date }) => date === move.to);
    expect(target?.works.map(({ work }) => work.activity)).toContain(move.activity);
    const rows = await database.ownerSql`
      select version from week_plan where runner_id = ${idOf("alone")} order by version`;
    expect(rows.map((row) => row["version"])).toEqual([before.version, after.version]);
  });

  it("answers a device that shows an older version with both, and changes nothing", async () => {
    const newest = await inForce("alone");
    const stale = { from: newest.from, version: newest.version - 1 };
    const move = freeMove(newest);
    const answer = await as("alone").week.move({ base: stale, ...move });
    expect(answer).toMatchObject({ kind: "conflict", now: { version: newest.version } });
    expect(await inForce("alone")).toEqual(newest);
    const built = await as("alone").week.build({ base: stale, offered: OFFERED });
    expect(built).toMatchObject({ kind: "conflict", now: { version: newest.version } });
    expect(built.kind === "conflict" && built.yours?.days.length).toBeGreaterThan(0);
    expect(await inForce("alone")).toEqual(newest);
  });

  it("gives a day off: what it had is gone, no other day gets more, and it can be had back", async () => {
    const before = await inForce("alone");
    const day = before.days.find(({ date, works }) => date >= "2026-11-20" && works.length > 0)!;
    const off = await as("alone").week.takeOff({ base: baseOf(before), date: day.date });
    if (off.kind !== "saved") throw new Error(off.kind);
    for (const { date, works } of off.week.days)
      expect(works.map(({ work }) => work)).toEqual(
        date === day.date
          ? []
          : before.days.find((one) => one.date === date)?.works.map(({ work }) => work),
      );
    expect(await inForce("alone")).toEqual(off.week);
    const back = await as("alone").week.undo({ base: baseOf(off.week) });
    expect(back).toMatchObject({ kind: "saved", week: { version: off.week.version + 1 } });
    expect((await inForce("alone")).days).toEqual(before.days);
  });

  it("keeps on a day off what was done that day, and gives none that is over or empty", async () => {
    const built = await as("graduate").week.build({ base: null, offered: OFFERED });
    if (built.kind !== "saved") throw new Error(built.kind);
    expect(await as("graduate").week.read()).toMatchObject({ weekStarts: 7 });
    const [day] = built.week.days.filter(({ works }) => works.length > 0);
    if (!day) throw new Error("an empty week");
    const evening = Date.parse(`${day.date}T20:00:00Z`);
    const facts = day.works.map(({ work: { activity } }, place) => {
      const id = uuidv7();
      const at = new Date(evening - (place + 1) * 60_000).toISOString();
      return { id, entry: { kind: "session" as const, id, at, activity, limp: false } };
    });
    await as("graduate", evening).timeline.record({ facts });
    const takeOff = (now: number) =>
      as("graduate", now).week.takeOff({ base: baseOf(built.week), date: day.date });
    expect(await takeOff(evening)).toEqual({ kind: "refused", rule: "W-NOT-THERE" });
    expect(await takeOff(evening + DAY)).toEqual({ kind: "refused", rule: "W-PAST" });
  });

  it("tells the two devices of each other when one takes a day off that the other has moved", async () => {
    const now = await inForce("alone");
    const stale = { ...baseOf(now), version: now.version - 1 };
    const answer = await as("alone").week.takeOff({ base: stale, date: "2026-11-24" });
    expect(answer).toMatchObject({ kind: "conflict", now: { version: now.version } });
  });

  it("shows what was missed as missed and adds none of it to the next one", async () => {
    const planned = await inForce("alone");
    const later = NOW + 3 * DAY;
    const now = await inForce("alone", later);
    const past = now.days.filter(({ date }) => date < "2026-11-23");
    const missed = past.flatMap(({ works }) => works).filter(({ state }) => state === "missed");
    expect(missed.length).toBeGreaterThan(0);
    await as("alone", later).timeline.record({
      facts: [
        {
          id: uuidv7(),
          entry: { kind: "now", at: new Date(later).toISOString(), pain: 1, limp: false },
        },
      ],
    });
    const answer = await as("alone", later).week.build({ base: baseOf(planned), offered: OFFERED });
    if (answer.kind !== "saved") throw new Error(answer.kind);
    expect(answer.week.notPlaced.map(({ why }) => why.rule)).toContain("W-MISSED");
    for (const { works } of answer.week.days) {
      const kinds = works.map(({ work }) => work.activity);
      expect(new Set(kinds).size).toBe(kinds.length);
    }
  });

  it("can't be built or moved without a subscription, and stays to be read", async () => {
    await database.ownerSql`delete from access_grant where runner_id = ${idOf("lapsed")}`;
    const asked = as("lapsed").week.build({ base: null, offered: OFFERED });
    await expect(asked).rejects.toMatchObject({ code: "PAYMENT_REQUIRED" });
    expect(await as("lapsed").week.read()).toMatchObject({ open: false, weekStarts: 1 });
  });

  it("isn't laid under a flag that stops running: the answer is the rule", async () => {
    await give("redFlag");
    const answer = await as("redFlag").week.build({ base: null, offered: OFFERED });
    expect(answer.kind).toBe("refused");
    expect((await as("redFlag").week.read()).week).toBeNull();
  });
});
