import type { Entry } from "@springback/core/timeline";
import { assignment } from "@springback/db/schema/runner";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AppError } from "#kernel/errors.ts";
import { type Actor, dbActor } from "#kernel/actor.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { ALEX, type CoachDesk, idOf, openCoachDesk, ROBIN } from "#testing/coach-desk.ts";

const NOW = Date.parse("2026-11-20T09:00:00Z");
const HOUR = 3_600_000;
const ahead = (hours: number): string => new Date(NOW + hours * HOUR).toISOString();

const feels = (minutes: number, pain: number): Entry => ({
  ...{ kind: "now", at: new Date(NOW - minutes * 60_000).toISOString(), pain, limp: false },
});

let desk: CoachDesk;
beforeAll(async () => {
  desk = await openCoachDesk(NOW);
});
afterAll(() => desk.database.end());

type Caller = ReturnType<CoachDesk["asCoach"]>;

const clearance = (more: object = {}) => ({
  ...{ runnerId: idOf("redFlag"), id: uuidv7(), flag: "RF-DVT", clinician: "Dr Osei" },
  ...{ reason: "Scan was clear.", confirmed: true as const },
  ...more,
});
const override = (more: object = {}) => ({
  ...{ runnerId: idOf("textbook"), id: uuidv7(), rule: "B6" as const, until: ahead(30) },
  ...{ reason: "Knows the course.", ...more },
});
const factsOf = async (runnerId: string) =>
  desk.database
    .ownerSql`select id, kind, entry, recorded_by from fact where runner_id = ${runnerId} order by received_at, id`;
const openFlagsOf = async (runnerId: string) =>
  (await desk.asCoach().runners.read({ runnerId })).flags.map((one) => one.flag);

test("the coach reads today's answer with its reasons, two weeks of sessions with verdicts, mornings and the plan", async () => {
  const view = await desk.asCoach().runners.read({ runnerId: idOf("flare") });
  expect(view.runner).toMatchObject({ name: "Tom Okafor", zone: "Europe/London" });
  expect(view.guidance).toMatchObject({ decision: "modify" });
  expect(view.guidance.reasons[0]).toMatchObject({ rule: "B3", facts: { painNow: 4, cap: 3 } });
  expect(view.cap).toBe(3);
  expect(view.days).toHaveLength(14);
  expect(view.days.at(-1)).toBe("2026-11-20");
  expect(view.sessions.at(-1)).toMatchObject({
    ...{ activity: "run", date: "2026-11-19", distanceM: 6500, painDuringPeak: 5, verdict: "over" },
  });
  expect(view.mornings.at(-1)).toMatchObject({ date: "2026-11-20", pain: 5, stiffnessMin: 35 });
  expect(view.intake).toMatchObject({ side: "right", site: "midportion", age: 36 });
  const priya = await desk.asCoach().runners.read({ runnerId: idOf("insertional") });
  expect(priya.plan).toMatchObject({ version: 1 });
  expect(priya.planFindings.map((one) => one.exercise)).toEqual(["squat_deep", "lunge_knee_fwd"]);
});

test("an open flag shows its level, its locks, the answers that speak for it and since when", async () => {
  const { flags, lastWord } = await desk.asCoach().runners.read({ runnerId: idOf("redFlag") });
  expect(lastWord).toBe(ahead(-0.75));
  expect(flags).toEqual([
    {
      ...{ flag: "RF-DVT", level: "sameDay", locks: ["all"], since: ahead(-0.75) },
      ...{ answers: ["calfSwelling", "calfTenderness"], clearable: true },
    },
  ]);
});

test("every read of a runner's record by a coach leaves a row that names both", async () => {
  const before = (await desk.audited("runner.read")).length;
  await desk.asCoach().runners.read({ runnerId: idOf("flare") });
  expect((await desk.audited("runner.read")).slice(before)).toEqual([
    { actorId: ROBIN.userId, runnerId: idOf("flare"), detail: {} },
  ]);
});

test("past answers come newest first, each with the rules that gave it", async () => {
  await desk.tell("bilateral", feels(10, 6));
  await desk.tell("bilateral", feels(5, 1));
  const { answers } = await desk.asCoach().runners.read({ runnerId: idOf("bilateral") });
  expect(answers.map((one) => one.said.decision)).not.toEqual([]);
  expect(answers[1]?.said.reasons[0]?.rule).toBe("B2");
  expect(answers[0]?.rules).toBe("springback/2");
});

describe("a clearance", () => {
  test("needs a second yes, a clinician's name and a reason", async () => {
    for (const lacking of [{ confirmed: false }, { clinician: " " }, { reason: "" }]) {
      const call = desk.asCoach().runners.clearFlag(clearance(lacking));
      await expect(call).rejects.toMatchObject({ code: "BAD_REQUEST" });
    }
    expect(await openFlagsOf(idOf("redFlag"))).toEqual(["RF-DVT"]);
  });

  test("of a flag that isn't open is refused, and opens and closes nothing", async () => {
    const call = desk.asCoach().runners.clearFlag(clearance({ flag: "RF-FH" }));
    await expect(call).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await openFlagsOf(idOf("redFlag"))).toEqual(["RF-DVT"]);
  });

  test("is the only thing that closes a flag: no override, assignment, plan or better answer does", async () => {
    const runnerId = idOf("redFlag");
    await desk.tell("redFlag", {
      ...{ kind: "flag", at: ahead(-0.1), flag: "RF-DVT", answers: { calfSwelling: false } },
    });
    await desk.tell("redFlag", { kind: "now", at: ahead(-0.05), pain: 0, limp: false });
    await desk.asCoach().runners.override(override({ runnerId }));
    await desk.asCoach().runners.assign({ runnerId, id: uuidv7(), stage: "S4" });
    expect(await openFlagsOf(runnerId)).toEqual(["RF-DVT"]);
    const { guidance } = await desk.asCoach().runners.read({ runnerId });
    expect(guidance).toMatchObject({ decision: "rest", refer: { flag: "RF-DVT" } });
  });

  test("closes the flag it names, once, in the coach's own name whatever was sent, and is audited", async () => {
    const runnerId = idOf("redFlag");
    const forged = clearance({ recordedBy: "Somebody Else", by: "Nobody", at: ahead(-90) });
    const { guidance } = await desk.asCoach().runners.clearFlag(forged);
    expect(guidance.refer).toBeNull();
    await desk.asCoach().runners.clearFlag(forged);
    expect(await openFlagsOf(runnerId)).toEqual([]);
    const clearances = (await factsOf(runnerId)).filter((one) => one["kind"] === "clearance");
    expect(clearances).toMatchObject([
      {
        recorded_by: ROBIN.userId,
        entry: {
          ...{ kind: "clearance", flag: "RF-DVT", at: ahead(0) },
          ...{ by: "Dr Osei", recordedBy: "Robin Vale" },
        },
      },
    ]);
    expect(await desk.audited("flag.clear")).toMatchObject([
      {
        ...{ actorId: ROBIN.userId, runnerId },
        detail: { flag: "RF-DVT", clinician: "Dr Osei", reason: "Scan was clear." },
      },
    ]);
  });

  test("doesn't help a runner under 16", async () => {
    await desk.tell("brandNew", {
      ...{ kind: "intake", at: ahead(-1), side: "left", site: "unsure", mode: "continuing" },
      age: 15,
    });
    const runnerId = idOf("brandNew");
    const { flags } = await desk.asCoach().runners.read({ runnerId });
    expect(flags).toMatchObject([{ flag: "RF-AGE", clearable: false }]);
    const call = desk.asCoach().runners.clearFlag(clearance({ runnerId, flag: "RF-AGE" }));
    await expect(call).rejects.toThrow("no clearance changes that");
  });
});

describe("an override", () => {
  test.each(["B0", "B1", "B2", "B3", "B4", "B5", "BP", "B9", "RF-DVT", "B-UNANSWERED", ""])(
    "of %s is refused: only B6, B7 and B8 are a coach's to set aside",
    async (rule) => {
      const call = desk.asCoach().runners.override(override({ rule }));
      await expect(call).rejects.toMatchObject({ code: "BAD_REQUEST" });
    },
  );

  test.each([
    ["has no reason", { reason: " " }],
    ["is over before it begins", { until: ahead(0) }],
    ["lasts longer than two weeks", { until: ahead(14 * 24 + 1) }],
  ])("that %s is refused", async (_, lacking) => {
    const before = await factsOf(idOf("textbook"));
    const call = desk.asCoach().runners.override(override(lacking));
    await expect(call).rejects.toMatchObject({ code: "BAD_REQUEST" });
    expect(await factsOf(idOf("textbook"))).toEqual(before);
  });

  test("stands until its end in the coach's name, is seen by the runner, and is audited", async () => {
    const runnerId = idOf("textbook");
    await desk.asCoach().runners.override(override({ by: "Somebody Else" }));
    const { overrides, runCapM } = await desk.asCoach().runners.read({ runnerId });
    expect(runCapM).toBeNull();
    expect(overrides).toEqual([
      {
        ...{ rule: "B6", reason: "Knows the course.", by: "Robin Vale" },
        ...{ since: ahead(0), until: ahead(30) },
      },
    ]);
    const { guidance, upToM } = await desk.asRunner("textbook").guidance.today({});
    expect(upToM).toBeNull();
    expect(guidance.reasons).toContainEqual(
      expect.objectContaining({
        rule: "OVERRIDE",
        facts: expect.objectContaining({ by: "Robin Vale", reason: "Knows the course." }),
      }),
    );
    expect(await desk.audited("rule.override")).toContainEqual(
      expect.objectContaining({
        ...{ actorId: ROBIN.userId, runnerId },
        detail: expect.objectContaining({ rule: "B6", reason: "Knows the course." }),
      }),
    );
    const after = await desk.asCoach(ROBIN, NOW + 31 * HOUR).runners.read({ runnerId });
    expect(after.overrides).toEqual([]);
    expect(after.runCapM).toBeGreaterThan(0);
  });
});

test("a stage and a walk-run table are assigned apart: what isn't named stays", async () => {
  const runnerId = idOf("returning");
  await desk.asCoach().runners.assign({ runnerId, id: uuidv7(), walkRun: "WR-B" });
  expect((await desk.asCoach().runners.read({ runnerId })).assigned).toEqual({
    ...{ stage: "S3", walkRun: "WR-B" },
  });
  const empty = desk.asCoach().runners.assign({ runnerId, id: uuidv7() });
  await expect(empty).rejects.toMatchObject({ code: "BAD_REQUEST" });
});

/** Every procedure of a coach that names a runner. */
const CALLS: readonly [string, (caller: Caller, runnerId: string) => Promise<unknown>][] = [
  ["runners.read", (caller, runnerId) => caller.runners.read({ runnerId })],
  ["runners.clearFlag", (caller, runnerId) => caller.runners.clearFlag(clearance({ runnerId }))],
  ["runners.override", (caller, runnerId) => caller.runners.override(override({ runnerId }))],
  [
    "runners.assign",
    (caller, runnerId) => caller.runners.assign({ runnerId, id: uuidv7(), stage: "S1" }),
  ],
  ["plan.read", (caller, runnerId) => caller.plan.read({ runnerId })],
  ["plan.review", (caller, runnerId) => caller.plan.review({ runnerId, items: [] })],
  [
    "plan.publish",
    (caller, runnerId) =>
      caller.plan.publish({
        ...{ runnerId, id: uuidv7(), baseVersion: 0, title: "T", note: "", kept: [] },
        items: [{ exercise: "bridge", sets: 3, reps: 10, holdSeconds: null, note: "" }],
      }),
  ],
];

const refusalOf = async (call: Promise<unknown>) => {
  const error: unknown = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const cause = error instanceof Error ? error.cause : null;
  if (!(cause instanceof AppError)) throw new Error("expected a refusal", { cause: error });
  return { code: cause.code, message: cause.message, detail: cause.detail };
};

describe("somebody else's runner", () => {
  const NOBODY = "0192f000-0000-7000-8000-00000000dead";
  beforeAll(async () => {
    await desk.unassign("lapsed");
    await desk.withdraw("silent");
  });

  test.each(CALLS)(
    "answers %s exactly like one who doesn't exist, and nothing is written",
    async (_, call) => {
      const { ownerSql } = desk.database;
      const counts =
        () => ownerSql`select (select count(*) from fact) f, (select count(*) from plan) p,
      (select count(*) from decision) d, (select count(*) from audit) a`;
      const before = await counts();
      const nobody = await refusalOf(call(desk.asCoach(), NOBODY));
      expect(nobody.code).toBe("NOT_FOUND");
      expect(await refusalOf(call(desk.asCoach(), idOf("lapsed")))).toEqual(nobody);
      expect(await refusalOf(call(desk.asCoach(), idOf("silent")))).toEqual(nobody);
      expect(await refusalOf(call(desk.asCoach(ALEX), idOf("flare")))).toEqual(nobody);
      expect(await refusalOf(call(desk.asCoach(), "not an id"))).toEqual(nobody);
      expect(await counts()).toEqual(before);
    },
  );

  test.each(CALLS)("isn't an admin's or a runner's to reach by %s either", async (_, call) => {
    const admin: Actor = { ...ROBIN, role: "admin" };
    const runner: Actor = { userId: idOf("flare"), name: "", role: "runner" };
    expect((await refusalOf(call(desk.asCoach(admin), idOf("flare")))).code).toBe("FORBIDDEN");
    expect((await refusalOf(call(desk.asCoach(runner), idOf("flare")))).code).toBe("FORBIDDEN");
  });

  test("doesn't become a coach's own by that coach's doing: the database refuses", async () => {
    const take = desk.database.db.withActor(dbActor(ALEX), (tx) =>
      tx.insert(assignment).values({
        ...{ runnerId: idOf("flare"), id: uuidv7(), coachId: ALEX.userId },
        startedAt: new Date(NOW),
      }),
    );
    await expect(take).rejects.toThrow();
    await expect(desk.asCoach(ALEX).runners.read({ runnerId: idOf("flare") })).rejects.toThrow();
  });
});
