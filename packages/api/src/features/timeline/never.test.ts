import type { SessionEntry } from "@springback/core/timeline";
import { testDatabase, type TestDatabase } from "@springback/db/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { takeAlong } from "#features/downloads/service.ts";
import type { NewFact } from "#features/timeline/schema.ts";
import type { Actor } from "#kernel/actor.ts";
import { createContext } from "#kernel/context.ts";
import { parseEnv } from "#kernel/env.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { coachRouter } from "#routers/coach.ts";
import { runnerRouter } from "#routers/runner.ts";
import { addPerson, assignCoach, type Person } from "#testing/people.ts";

const NOW = Date.parse("2026-11-20T09:00:00Z");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LATER = NOW + HOUR;
const iso = (ms: number): string => new Date(ms).toISOString();
const CALM = { painBefore: 0, painDuringPeak: 0, painAfter: 0, limp: false } as const;
const env = parseEnv({ AUTH_SECRET: "a-secret-that-only-the-tests-know-of", INSTANCE: "test" });

let database: TestDatabase;
let coach: Person;
let runner: Person;
beforeAll(async () => {
  database = await testDatabase();
  coach = await addPerson({ database }, "coach");
});
afterAll(() => database.end());
beforeEach(async () => {
  runner = await addPerson({ database }, "runner");
  await assignCoach({ database }, runner, coach);
  await record([{ id: uuidv7(), entry: INTAKE }], NOW - 30 * HOUR);
});

const INTAKE: NewFact["entry"] = {
  kind: "intake",
  ...{ at: iso(NOW - 30 * HOUR), side: "left", site: "midportion", mode: "continuing" },
  ...{ baselinePain: 1, age: 41, longestRun30dM: 8000 },
};

function contextOf({ id, role }: Person, now: number) {
  const actor: Actor = { userId: id, role, name: "" };
  const audience = role === "runner" ? "runner" : "coach";
  return { ...createContext({ audience, actor, db: database.db, env }), now };
}
const own = (at = NOW) => runnerRouter.createCaller(contextOf(runner, at));
const record = (facts: readonly NewFact[], at = NOW) =>
  own(at).timeline.record({ facts: [...facts] });
const today = (at = LATER) => own(at).guidance.today({});
const coachs = () =>
  coachRouter.createCaller(contextOf(coach, LATER)).runners.read({ runnerId: runner.id });

/** A run of 30 km that ended a day ago. */
function farRun(told: Partial<SessionEntry> = {}): NewFact & { readonly entry: SessionEntry } {
  const id = uuidv7();
  const ran = { distanceM: 30_000, durationMin: 180, rpe: 3, ...CALM };
  const entry = { kind: "session", id, at: iso(NOW - 24 * HOUR), activity: "run", ...ran } as const;
  return { id, entry: { ...entry, ...told } };
}
const correcting = (fact: NewFact, change: object, more: Partial<NewFact> = {}): NewFact => ({
  ...{ id: uuidv7(), replaces: fact.id, ...more },
  entry: { ...fact.entry, ...change } as NewFact["entry"],
});
const without = (fact: NewFact): NewFact => correcting(fact, {}, { takenOut: true });

async function file(name: string): Promise<string> {
  const actor = { userId: runner.id, name: "", role: "runner" } as const;
  const asked = { file: name, now: LATER, language: "en" };
  return String((await takeAlong(database.db, actor, asked))?.body);
}
const stored = (id: string) =>
  database.ownerSql`select kind, entry, taken_out from fact where id = ${id}`;

describe("a session that never was", () => {
  test("goes from what the rules count, and comes back when that is taken back", async () => {
    const before = (await today()).runCapM;
    const run = farRun();
    await record([run]);
    expect((await today()).runCapM).toBe(33_000);
    const out = without(run);
    await record([out], NOW + MINUTE);
    expect((await today()).runCapM).toBe(before);
    const back = correcting(out, {});
    await record([back], NOW + 2 * MINUTE);
    expect((await today()).runCapM).toBe(33_000);
    await record([without(back)], NOW + 3 * MINUTE);
    expect((await today()).runCapM).toBe(before);
  });

  test("stays in the record with what took it out, and an answer from before opens with what was known then", async () => {
    const run = farRun();
    await record([
      run,
      { id: uuidv7(), entry: { kind: "now", at: iso(NOW), pain: 1, limp: false } },
    ]);
    const [answered] = await own().timeline.answers();
    const out = without(run);
    await record([out], NOW + MINUTE);
    const history = await own(LATER).timeline.history();
    expect(history.find(({ id }) => id === run.id)).toMatchObject({
      ...{ replacedBy: out.id, takenOut: false, entry: { distanceM: 30_000 } },
    });
    expect(history.find(({ id }) => id === out.id)).toMatchObject({ takenOut: true });
    const opened = await own(LATER).timeline.answer({ answerId: answered?.id ?? "" });
    expect(opened.behind.now).toBeNull();
    expect(opened.guidance).toEqual(answered?.guidance);
    expect(opened.guidance.sessions.map(({ id }) => id)).toContain(run.id);
  });

  test("is taken out once, however often that is sent; another form under its id is refused", async () => {
    const run = farRun();
    const out = without(run);
    await record([run, out]);
    const again = await record([out]);
    expect(again.recorded).toMatchObject([{ status: "alreadySaved" }]);
    await expect(record([{ ...out, takenOut: false }])).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(record([without(run)])).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("is taken out as it stands: what is sent beside that changes nothing of it", async () => {
    const run = farRun({ painAfter: 4 });
    const out = correcting(run, { painAfter: 0, at: iso(NOW - 400 * HOUR) }, { takenOut: true });
    await record([run, out]);
    const [row] = await stored(out.id);
    expect(row).toMatchObject({ taken_out: true, entry: { painAfter: 4, at: run.entry.at } });
    expect((await today()).guidance.sessions.find(({ id }) => id === run.id)?.verdict).toBe("over");
  });

  test("is seen by the coach with the moment it was taken out, and stands so in the files", async () => {
    const run = farRun();
    await record([run]);
    await record([without(run)], NOW + MINUTE);
    const shown = (await coachs()).sessions.find(({ id }) => id === run.id);
    expect(shown).toMatchObject({ distanceM: 30_000, takenOut: iso(NOW + MINUTE) });
    const real = farRun({ distanceM: 5000 });
    await record([real], NOW + 2 * MINUTE);
    expect((await coachs()).sessions.find(({ id }) => id === real.id)?.takenOut).toBeNull();
    const line = (await file("sessions.csv")).split("\r\n").find((one) => one.includes(run.id));
    expect(line).toContain(`"${iso(NOW + MINUTE)}"`);
    expect(await file("days.csv")).not.toContain("30000");
    expect(await file("timeline.json")).not.toContain(run.id);
    expect(await file("everything.json")).toContain(run.id);
  });
});

describe("what hurt", () => {
  test("stays where a session is taken out that told of it, and its length doesn't", async () => {
    const before = (await today()).runCapM;
    const run = farRun({ painDuringPeak: 7 });
    const felt = { kind: "now", at: iso(NOW), pain: 3, limp: false } as const;
    await record([run, { id: uuidv7(), entry: felt }]);
    expect((await today()).guidance.decision).toBe("rest");
    await record([without(run)], NOW + MINUTE);
    const { guidance, runCapM } = await today();
    expect(guidance.decision).toBe("rest");
    expect(guidance.sessions.find(({ id }) => id === run.id)?.verdict).toBe("highRisk");
    expect(runCapM).toBe(before);
    expect((await coachs()).sessions.find(({ id }) => id === run.id)).toMatchObject({
      ...{ painDuringPeak: 7, verdict: "highRisk", takenOut: iso(NOW + MINUTE) },
    });
  });

  test("a day later stays as well, also where it is told after the session was taken out", async () => {
    const run = farRun();
    await record([run, without(run)]);
    expect((await today()).guidance.sessions.map(({ id }) => id)).not.toContain(run.id);
    const settling = { kind: "settling", at: iso(NOW), session: run.id, pain24h: 5 } as const;
    await record([{ id: uuidv7(), entry: settling }], NOW + MINUTE);
    expect((await today()).guidance.sessions.find(({ id }) => id === run.id)?.verdict).toBe("over");
  });

  test("and every red flag can't be taken out: only sessions can", async () => {
    const flag = { id: uuidv7(), entry: { kind: "flag", at: iso(NOW), flag: "RF-DVT" } as const };
    const felt = {
      id: uuidv7(),
      entry: { kind: "morning", at: iso(NOW - HOUR), pain: 6 } as const,
    };
    await record([flag, felt]);
    for (const fact of [flag, felt])
      await expect(record([without(fact)])).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const alone = { ...farRun(), takenOut: true };
    await expect(record([alone])).rejects.toMatchObject({ code: "BAD_REQUEST" });
    expect((await today()).guidance.refer?.flag).toBe("RF-DVT");
    await expect(
      database.ownerSql`update fact set taken_out = true where id = ${flag.id}`,
    ).rejects.toThrow();
  });
});

describe("a session of another day", () => {
  test("counts on the day it is put to, its first date stays in the record", async () => {
    const run = farRun();
    await record([run]);
    expect((await today()).runCapM).toBe(33_000);
    const moved = correcting(run, { at: iso(NOW - 31 * 24 * HOUR) });
    await record([moved], NOW + MINUTE);
    expect((await today()).runCapM).not.toBe(33_000);
    const kept = (await own(LATER).timeline.history()).map(({ id }) => id);
    expect(kept).toEqual(expect.arrayContaining([run.id, moved.id]));
    const ahead = correcting(moved, { at: iso(NOW + 24 * HOUR) });
    await expect(record([ahead])).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});
