import { DEMO_RUNNERS } from "@springback/db/demo-people";
import { loadScenarios } from "@springback/db/scenarios";
import { testDatabase, type TestDatabase } from "@springback/db/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readCalendar } from "#features/calendar/service.ts";
import type { ShownWeek } from "#features/week/schema.ts";
import type { Actor } from "#kernel/actor.ts";
import { createContext } from "#kernel/context.ts";
import { parseEnv } from "#kernel/env.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { runnerRouter } from "#routers/runner.ts";

const NOW = Date.parse("2026-11-20T07:30:00Z");
const DAY = 86_400_000;
const env = parseEnv({ AUTH_SECRET: "a-secret-that-only-the-tests-know-of", INSTANCE: "test" });
const nils = DEMO_RUNNERS.alone;
/** It gets worse on the Friday: that day, the Saturday and the Sunday are calm. */
const CALM = ["2026-11-20", "2026-11-21", "2026-11-22"];
const LOADS = new Set(["run", "strength"]);

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await loadScenarios(database.ownerUrl, NOW);
});
afterAll(() => database.end());

function caller(at = NOW): ReturnType<typeof runnerRouter.createCaller> {
  const actor: Actor = { userId: nils.id, role: "runner", name: nils.name };
  const context = createContext({ audience: "runner", actor, db: database.db, env });
  return runnerRouter.createCaller({ ...context, now: at });
}

/** What the runner's phone sends of a flare. */
async function tell(flare: { id: string; endedAt: string | null }, at: number): Promise<void> {
  const said = { ...flare, at: new Date(NOW).toISOString(), skewMs: null };
  const rest = { phoneId: uuidv7(), cursor: null, facts: [], phoneNow: at };
  await caller(at).phone.sync({ ownerId: nils.id, flares: [said], ...rest } as never);
}

const OFFERED = {
  runDays: [1, 2, 3, 4, 5, 6, 7] as (1 | 2 | 3 | 4 | 5 | 6 | 7)[],
  strengthDays: [1, 3, 5, 7] as (1 | 3 | 5 | 7)[],
  longRunDay: null,
  crossTraining: [],
};
const baseOf = ({ from, version }: ShownWeek) => ({ from, version });

async function inForce(at = NOW): Promise<ShownWeek> {
  const { week } = await caller(at).week.read();
  if (!week) throw new Error("no week");
  return week;
}

async function build(at = NOW): Promise<ShownWeek> {
  const { week } = await caller(at).week.read();
  const answer = await caller(at).week.build({ base: week && baseOf(week), offered: OFFERED });
  if (answer.kind !== "saved") throw new Error(answer.kind);
  return answer.week;
}

const calmDays = ({ days }: ShownWeek) => days.filter(({ date }) => CALM.includes(date));

/** The runs that somebody's calendar shows on the calm days. */
async function runsInCalendar(): Promise<number> {
  const { path } = await caller().calendar.make({ language: "en" });
  const [secret = ""] = /[\w-]{43}/.exec(path) ?? [];
  const text = (await readCalendar(database.db, { secret, language: "en", now: NOW })) ?? "";
  const runs = text.split("BEGIN:VEVENT").filter((event) => event.includes("SUMMARY:Run"));
  return runs.filter((event) =>
    CALM.some((date) => event.includes(`DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`)),
  ).length;
}

it("is locked on the calm days of a flare, gives them nothing that loads, and is doubled nowhere after them", async () => {
  const before = await build();
  const planned = calmDays(before).flatMap(({ works }) => works);
  expect(planned.some(({ work }) => LOADS.has(work.activity))).toBe(true);
  expect(planned.every(({ closed }) => closed === null)).toBe(true);
  expect(await runsInCalendar()).toBeGreaterThan(0);

  const flare = { id: uuidv7(), endedAt: null };
  await tell(flare, NOW);
  expect(await runsInCalendar()).toBe(0);
  const locked = await inForce();
  for (const { works, free } of calmDays(locked)) {
    for (const { work, closed } of works)
      expect([work.activity, closed]).toEqual([
        work.activity,
        work.load === "light" ? null : "W-CALM",
      ]);
    if (works.length === 0) expect(free).toBe("W-CALM");
  }
  const onto = locked.days
    .filter(({ date }) => !CALM.includes(date))
    .flatMap(({ date, works }) => works.map((one) => ({ date, ...one })))
    .filter(({ work }) => work.load !== "light")
    .flatMap(({ date, work: { activity }, targets }) =>
      targets.filter((to) => CALM.includes(to.date)).map((to) => ({ date, activity, to })),
    );
  expect(onto.map(({ to }) => to.rule)).toContain("W-CALM");
  for (const { date, activity, to } of onto)
    expect(await caller().week.move({ base: baseOf(locked), activity, date, to: to.date })).toEqual(
      { kind: "refused", rule: expect.stringMatching(/^W-(?:CALM|TWICE)$/) },
    );

  const calm = await build();
  for (const { works, free } of calmDays(calm)) {
    expect(works.filter(({ work }) => work.load !== "light")).toEqual([]);
    if (works.length === 0) expect(free).toBe("W-CALM");
  }
  for (const { works } of calm.days) {
    const kinds = works.map(({ work }) => work.activity);
    expect(new Set(kinds).size).toBe(kinds.length);
  }

  const ended = NOW + DAY;
  await tell({ ...flare, endedAt: new Date(ended).toISOString() }, ended);
  const after = await inForce(ended);
  expect(after.days.filter(({ date }) => date > CALM[0]!).map(({ free }) => free)).not.toContain(
    "W-CALM",
  );
});
