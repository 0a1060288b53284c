import type { Entry, Stage } from "@springback/core/timeline";
import { testDatabase, type TestDatabase } from "@springback/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordFacts } from "#features/timeline/service.ts";
import { type Actor, dbActor } from "#kernel/actor.ts";
import { createContext } from "#kernel/context.ts";
import { parseEnv } from "#kernel/env.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { ownScope } from "#kernel/scope.ts";
import { runnerRouter } from "#routers/runner.ts";
import { addPerson, assignCoach, type Person } from "#testing/people.ts";

const DAY = 86_400_000;
const START = Date.parse("2026-03-01T08:00:00Z");
const env = parseEnv({ AUTH_SECRET: "a-secret-that-only-the-tests-know-of", INSTANCE: "test" });
/** Long enough for two weeks of mornings on every step. */
const STEP_DAYS = 15;

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.end());

const actorOf = ({ id }: Person): Actor => ({ userId: id, role: "runner", name: "" });
const iso = (at: number): string => new Date(at).toISOString();

function as(person: Person, now: number) {
  const context = createContext({
    ...{ audience: "runner", db: database.db, env },
    actor: actorOf(person),
  });
  return runnerRouter.createCaller({ ...context, now });
}

/** Facts in the runner's own name, told at a moment. */
async function tell(person: Person, now: number, entries: readonly Entry[]): Promise<void> {
  const facts = entries.map((entry) => ({
    id: entry.kind === "session" ? entry.id : uuidv7(),
    entry: entry as never,
  }));
  await as(person, now).timeline.record({ facts });
}

/** A runner who has answered the first questions at START, with a plan until then and from then on, or without one. */
async function signUp(level: "runner" | "coached" | null): Promise<Person> {
  const person = await addPerson({ database }, "runner");
  if (level !== null) {
    await database.ownerSql`
      insert into access_grant (runner_id, id, level, starts_at, ends_at, reason, granted_by)
      values (${person.id}, ${uuidv7()}, ${level}, ${new Date(START - DAY)},
        ${new Date(START + 365 * DAY)}, 'test', ${person.id})`;
  }
  await tell(person, START, [
    {
      ...{ kind: "intake", at: iso(START), side: "left", site: "midportion", mode: "continuing" },
      ...{ baselinePain: 1, adlPain: 1, age: 35, sex: "M", longestRun30dM: 10_000 },
    },
  ]);
  return person;
}

const calm = { painBefore: 1, painDuringPeak: 1, painAfter: 1, limp: false } as const;

/** A session at noon of a day of the step, and how it had settled a day later. */
function session(from: number, day: number, told: object): Entry[] {
  const id = uuidv7();
  const at = from + day * DAY + DAY / 6;
  const done = { kind: "session", id, at: iso(at), durationMin: 40, rpe: 3, ...calm, ...told };
  return [
    done as Entry,
    { kind: "settling", at: iso(at + DAY), session: id, pain24h: 1, pain60min: 1 },
  ];
}

const strength = (from: number, day: number) =>
  session(from, day, { activity: "strength", prescribedSets: 10, doneSets: 10 });
const run = (from: number, day: number, told: object = {}) =>
  session(from, day, { activity: "run", distanceM: 6000, ...told });

/** Two calm weeks on a step: every morning answered, strength done as planned. */
function calmWeeks(from: number): Entry[] {
  const mornings = Array.from({ length: STEP_DAYS }, (_, day): Entry => ({
    ...{ kind: "morning", at: iso(from + (day + 1) * DAY - DAY / 24) },
    ...{ pain: 1, stiffnessMin: 10, painMedsLast24h: false },
  }));
  return [...mornings, ...[2, 5, 9, 12].flatMap((day) => strength(from, day))];
}

const test = (at: number, named: string, told: object): Entry =>
  ({ kind: "test", at: iso(at), test: named, side: "left", ...told }) as Entry;

/** What a runner tells on each step beside the calm weeks, so that its gates are met. */
const ON_STEP: readonly (readonly [Stage, Stage, (from: number) => Entry[]])[] = [
  ["S0", "S1", (from) => [test(from + DAY, "heelRaise", { reps: 12, otherReps: 25, pain: 2 })]],
  ["S1", "S2", () => []],
  [
    ...(["S2", "S3"] as const),
    (from) => [
      test(from + DAY, "heelRaise", { reps: 24, otherReps: 25, pain: 0 }),
      test(from + DAY + 1, "hop10", { reps: 10, otherReps: 10, pain: 1 }),
      test(from + DAY + 2, "walk30", { pain: 1 }),
    ],
  ],
  ["S3", "S4", (from) => [1, 4, 8, 11].flatMap((day) => run(from, day))],
  [
    ...(["S4", "maintain"] as const),
    (from) => [
      ...[1, 4, 8, 11].flatMap((day) => run(from, day)),
      {
        ...{ kind: "outcome", at: iso(from + DAY), measure: "achillesScore" },
        items: [10, 10, 10, 10, 10, 10, 10, { branch: "B", points: 20 }],
      } as Entry,
    ],
  ],
];

const given = async (person: Person) =>
  (
    await database.ownerSql`select entry, recorded_by from fact
      where runner_id = ${person.id} and kind = 'assign' order by at, received_at`
  ).map(({ entry, recorded_by: name }) => [entry.stage, entry.by, name === person.id]);

const OFFERED = START + STEP_DAYS * DAY;
/** A runner whom the rules would have go from the first stage to the next. */
async function readyForS1(level: Parameters<typeof signUp>[0]): Promise<Person> {
  const person = await signUp(level);
  await tell(person, OFFERED, [...calmWeeks(START), ...ON_STEP[0]![2](START)]);
  return person;
}

describe("a runner without a coach", () => {
  it("begins where the rules put them, and goes from the first stage to the last by their own facts", async () => {
    const person = await signUp("runner");
    expect(await given(person)).toEqual([["S0", "rules", true]]);
    let from = START;
    for (const [stage, to, told] of ON_STEP) {
      const runner = as(person, from + STEP_DAYS * DAY);
      expect(await as(person, from + DAY).progression.read()).toMatchObject({
        ...{ stage, offer: null, heldBy: null },
      });
      await tell(person, from + STEP_DAYS * DAY, [...calmWeeks(from), ...told(from)]);
      const read = await runner.progression.read();
      expect([read.offer, read.why], stage).toEqual([{ kind: "up", to }, ["C-PROGRESS"]]);
      expect(read.gates.map(({ met }) => met)).toEqual(read.gates.map(() => true));
      expect((await runner.guidance.today({})).step?.offer).toEqual(read.offer);
      expect(await runner.progression.take({ to })).toEqual({ kind: "taken" });
      expect((await runner.strength.today()).stage).toBe(to);
      from += STEP_DAYS * DAY;
    }
    expect((await given(person)).map(([stage]) => stage)).toEqual([
      ...["S0", "S1", "S2", "S3", "S4", "maintain"],
    ]);
    expect(await as(person, from).progression.read()).toMatchObject({ next: null, offer: null });
  }, 120_000);

  it("takes one step for the same tap twice, also from two phones at once", async () => {
    const person = await readyForS1("runner");
    const tap = () => as(person, OFFERED).progression.take({ to: "S1" });
    const both = await Promise.all([tap(), tap()]);
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(["standsThere", "taken"]);
    expect(await tap()).toEqual({ kind: "standsThere" });
    expect(await given(person)).toHaveLength(2);
  });

  it("takes no stage but the one the rules propose, and nothing is stored", async () => {
    const person = await readyForS1("runner");
    for (const to of ["S2", "S3", "S4", "maintain"] as const)
      expect(await as(person, OFFERED).progression.take({ to })).toEqual({
        ...{ kind: "refused", why: "notOffered" },
      });
    const early = await signUp("runner");
    const soon = as(early, START + DAY);
    expect(await soon.progression.take({ to: "S1" })).toMatchObject({ why: "notOffered" });
    expect([await given(person), await given(early)].map((all) => all.length)).toEqual([1, 1]);
  });

  it("is offered a step back after a session that went over, and keeps the stage until it is taken", async () => {
    const person = await readyForS1("runner");
    await as(person, OFFERED).progression.take({ to: "S1" });
    const later = OFFERED + 2 * DAY;
    await tell(person, later, run(OFFERED, 0, { painDuringPeak: 7, painAfter: 6 }).slice(0, 1));
    const runner = as(person, later);
    expect(await runner.progression.read()).toMatchObject({
      ...{ stage: "S1", step: "regress", offer: { kind: "down", to: "S0" } },
    });
    expect((await runner.strength.today()).stage).toBe("S1");
    expect(await runner.progression.take({ to: "S0" })).toEqual({ kind: "taken" });
    expect(await runner.progression.read()).toMatchObject({ stage: "S0", offer: null });
    // The tap of the week before comes again, late: the rules don't propose that any more.
    expect(await runner.progression.take({ to: "S1" })).toMatchObject({ why: "notOffered" });
  });
});

describe("a runner who doesn't pay", () => {
  it("is held at the last step, told why, and still gets the session of it", async () => {
    const person = await readyForS1(null);
    const runner = as(person, OFFERED);
    expect(await runner.progression.read()).toMatchObject({
      ...{ stage: "S0", step: "progress", offer: null, heldBy: "plan", gates: [] },
    });
    expect((await runner.guidance.today({})).step).toBeNull();
    expect(await runner.progression.take({ to: "S1" })).toEqual({ kind: "refused", why: "plan" });
    const { stage, session: last } = await runner.strength.today();
    expect([stage, last.source, last.items.length > 0]).toEqual(["S0", "ladder", true]);
    expect(await given(person)).toEqual([["S0", "rules", true]]);
  });

  it("goes on where they stood once they pay again", async () => {
    const person = await readyForS1("runner");
    await database.ownerSql`update access_grant set ends_at = ${new Date(OFFERED - 1)}
                            where runner_id = ${person.id}`;
    const take = () => as(person, OFFERED).progression.take({ to: "S1" });
    expect(await take()).toMatchObject({ why: "plan" });
    await database.ownerSql`update access_grant set ends_at = ${new Date(OFFERED + 1)}
                            where runner_id = ${person.id}`;
    expect(await take()).toEqual({ kind: "taken" });
  });

  it("may always go back a step, and that takes nothing from what is safe", async () => {
    const person = await readyForS1("runner");
    await as(person, OFFERED).progression.take({ to: "S1" });
    await database.ownerSql`update access_grant set ends_at = ${new Date(OFFERED)}
                            where runner_id = ${person.id}`;
    const later = OFFERED + 2 * DAY;
    await tell(person, later, run(OFFERED, 0, { painDuringPeak: 7 }).slice(0, 1));
    expect(await as(person, later).progression.take({ to: "S0" })).toEqual({ kind: "taken" });
  });
});

/** What the service would write, without anybody having asked whether it may. */
function writeUnasked(person: Person, stage: Stage) {
  const [actor, now] = [actorOf(person), OFFERED];
  const entry = { kind: "assign", at: iso(now), stage, by: "rules" } as const;
  return database.db.withActor(dbActor(actor), (tx) =>
    recordFacts(tx, { actor, scope: ownScope(actor), now }, [{ id: uuidv7(), entry }]),
  );
}

describe("beside a coach the stage is the coach's to say", () => {
  it("whatever the rules propose, also while the coach isn't let in, and no longer once the coach has left", async () => {
    const person = await readyForS1("coached");
    const coach = await addPerson({ database }, "coach");
    await assignCoach({ database }, person, coach, "withdrawn");
    const runner = as(person, OFFERED);
    expect(await runner.progression.read()).toMatchObject({
      ...{ step: "progress", offer: null, heldBy: "coach" },
    });
    expect((await runner.guidance.today({})).step).toBeNull();
    expect(await runner.progression.take({ to: "S1" })).toEqual({ kind: "refused", why: "coach" });
    await database.ownerSql`update assignment set ended_at = now() where runner_id = ${person.id}`;
    expect(await runner.progression.take({ to: "S1" })).toEqual({ kind: "taken" });
  });

  it("by the first stage as well: answering the first questions assigns none", async () => {
    const person = await addPerson({ database }, "runner");
    await assignCoach({ database }, person, await addPerson({ database }, "coach"));
    await tell(person, START, [
      {
        ...{ kind: "intake", at: iso(START), side: "left", site: "midportion" },
        mode: "continuing",
      } as Entry,
    ]);
    expect(await given(person)).toEqual([]);
  });

  it("by the database alone, if the service never looked", async () => {
    const person = await readyForS1("coached");
    await assignCoach({ database }, person, await addPerson({ database }, "coach"));
    await expect(writeUnasked(person, "S1")).rejects.toMatchObject({ code: "42501" });
    expect(await given(person)).toHaveLength(1);
  });

  it("by the service alone, if the wall of the database were down", async () => {
    const person = await readyForS1("coached");
    await assignCoach({ database }, person, await addPerson({ database }, "coach"));
    await database.ownerSql`alter policy fact_by_runner on fact with check (true)`;
    expect(await as(person, OFFERED).progression.take({ to: "S1" })).toEqual({
      ...{ kind: "refused", why: "coach" },
    });
    expect(await given(person)).toHaveLength(1);
    // It really was down.
    await expect(writeUnasked(person, "S1")).resolves.toBeDefined();
  });
});
