import type { StrengthPlanItem } from "@springback/core/plan";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PublishInput } from "#features/plan/schema.ts";
import { AppError } from "#kernel/errors.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { ALEX, type CoachDesk, idOf, openCoachDesk, ROBIN } from "#testing/coach-desk.ts";

const NOW = Date.parse("2026-11-20T09:00:00Z");
let desk: CoachDesk;
beforeAll(async () => {
  desk = await openCoachDesk(NOW);
});
afterAll(() => desk.database.end());

const line = (exercise: string, more: Partial<StrengthPlanItem> = {}) => ({
  ...{ exercise, sets: 3, reps: 10, holdSeconds: null, note: "", change: null },
  ...more,
});
const hold = (exercise: string) => line(exercise, { reps: null, holdSeconds: 30 });

/** A plan for the textbook runner, midportion at S2, that nothing is found in. */
const draft = (more: Partial<PublishInput> = {}): PublishInput => ({
  ...{ runnerId: idOf("textbook"), id: uuidv7(), baseVersion: 0, title: "Winter", note: "" },
  ...{ items: [hold("iso_sl"), line("hr_seat")], kept: [] },
  ...more,
});

const refusalOf = async (call: Promise<unknown>): Promise<AppError> => {
  const error: unknown = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Error && error.cause instanceof AppError) return error.cause;
  throw new Error("expected a refusal", { cause: error });
};
const versionsOf = async (runnerId: string) =>
  desk.database
    .ownerSql`select version, title from plan where runner_id = ${runnerId} order by version`;

test("a published plan is in force for the runner, in the coach's name, and an assignment among the facts", async () => {
  const input = draft();
  expect(await desk.asCoach().plan.publish(input)).toMatchObject({ version: 1 });
  expect(await desk.asRunner("textbook").plan.inForce()).toMatchObject({
    ...{ version: 1, title: "Winter", coachName: "Robin Vale", items: input.items },
  });
  const [latest] = await desk.asRunner("textbook").timeline.history();
  expect(latest).toMatchObject({
    recordedBySelf: false,
    entry: { kind: "assign", plan: ["iso_sl", "hr_seat"], by: "Robin Vale" },
  });
  const { context } = await desk.asCoach().plan.read({ runnerId: idOf("textbook") });
  expect(context.coachPlan).toEqual(["iso_sl", "hr_seat"]);
  expect(await desk.audited("plan.publish")).toMatchObject([
    { actorId: ROBIN.userId, runnerId: idOf("textbook"), detail: { version: 1, kept: 0 } },
  ]);
});

test("publishing sent twice is one version and one fact", async () => {
  const input = draft({ baseVersion: 1 });
  const first = await desk.asCoach().plan.publish(input);
  expect(await desk.asCoach().plan.publish(input)).toEqual(first);
  expect(await versionsOf(idOf("textbook"))).toHaveLength(2);
  expect(await desk.audited("plan.publish")).toHaveLength(2);
});

test("the same id with another plan in it is refused, and the first one stands", async () => {
  const input = draft({ baseVersion: 2, title: "Third" });
  await desk.asCoach().plan.publish(input);
  const again = desk.asCoach().plan.publish({ ...input, items: [line("bridge")] });
  expect((await refusalOf(again)).code).toBe("CONFLICT");
  expect(await desk.asRunner("textbook").plan.inForce()).toMatchObject({ items: input.items });
});

test("of two coaches who publish at the same moment one is told who was first, and neither plan is lost", async () => {
  await desk.addCoach("returning", ALEX);
  const runnerId = idOf("returning");
  const publish = (who: typeof ALEX) =>
    desk.asCoach(who).plan.publish(draft({ runnerId, title: `By ${who.name}` }));
  const results = await Promise.allSettled([publish(ROBIN), publish(ALEX)]);
  expect(results.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const lost = results.findIndex((one) => one.status === "rejected");
  const [loser, winner] = lost === 0 ? [ROBIN, ALEX] : [ALEX, ROBIN];
  const refused = results[lost];
  const why = refused?.status === "rejected" ? (refused.reason as Error).cause : null;
  expect(why).toMatchObject({
    code: "CONFLICT",
    message: expect.stringContaining(`${winner.name} published version 1`),
    detail: { version: 1, coachName: winner.name },
  });
  expect(await desk.asCoach(loser).plan.read({ runnerId })).toMatchObject({
    version: 1,
    plan: { title: `By ${winner.name}`, coachName: winner.name },
  });
  const onTop = draft({ runnerId, baseVersion: 1, title: `By ${loser.name}` });
  expect(await desk.asCoach(loser).plan.publish(onTop)).toMatchObject({ version: 2 });
  expect(await versionsOf(runnerId)).toMatchObject([
    { version: 1, title: `By ${winner.name}` },
    { version: 2, title: `By ${loser.name}` },
  ]);
});

test("a plan that starts from an older version is refused though nobody publishes at the moment", async () => {
  const stale = await refusalOf(desk.asCoach().plan.publish(draft({ baseVersion: 1 })));
  expect(stale).toMatchObject({ code: "CONFLICT", detail: { version: 3 } });
  const ahead = await refusalOf(desk.asCoach().plan.publish(draft({ baseVersion: 9 })));
  expect(ahead).toMatchObject({ code: "CONFLICT", detail: { version: 3 } });
});

/** Insertional at S1; the demo's plan holds a deep squat and a lunge past the toes. */
const forPriya = (more: Partial<PublishInput> = {}): PublishInput =>
  draft({ runnerId: idOf("insertional"), baseVersion: 1, ...more });

test.each([
  ["squat_deep", "E-DEEP-BEND", "box_squat"],
  ["lunge_knee_fwd", "E-DEEP-BEND", "lunge_vert"],
  ["stretch_gastroc", "E-STRETCH", "hr_seat"],
  ["heel_drop", "E-BELOW-STEP", "ecc_floor"],
])(
  "%s is found by %s with %s in its place, and doesn't get out without a reason",
  async (id, rule, fix) => {
    const runnerId = idOf("insertional");
    const [found] = await desk.asCoach().plan.review({ runnerId, items: [line(id)] });
    expect(found).toMatchObject({ exercise: id, rule, locked: false, fix: { exercise: fix } });
    const published = desk.asCoach().plan.publish(forPriya({ items: [line(id)] }));
    expect(await refusalOf(published)).toMatchObject({
      code: "INVALID",
      detail: { exercise: id, rule },
    });
  },
);

test("a reason of nothing but spaces is no reason", async () => {
  const kept = [{ exercise: "squat_deep", rule: "E-DEEP-BEND", reason: "   " }];
  const call = desk.asCoach().plan.publish(forPriya({ items: [line("squat_deep")], kept }));
  await expect(call).rejects.toMatchObject({ code: "BAD_REQUEST" });
});

test("a finding kept with a reason is stored with it, audited, and no longer found in the inbox", async () => {
  const kept = [
    { exercise: "squat_deep", rule: "E-DEEP-BEND", reason: "Shallow, to a high box, we agreed." },
    { exercise: "bridge", rule: "E-DEEP-BEND", reason: "About something that was never found." },
  ];
  const items = [line("squat_deep"), line("bridge")];
  await desk.asCoach().plan.publish(forPriya({ items, kept }));
  const { plan } = await desk.asCoach().plan.read({ runnerId: idOf("insertional") });
  expect(plan).toMatchObject({ version: 2, kept: kept.slice(0, 1) });
  expect(await desk.audited("plan.keepFinding")).toMatchObject([
    {
      actorId: ROBIN.userId,
      runnerId: idOf("insertional"),
      detail: { exercise: "squat_deep", rule: "E-DEEP-BEND", reason: kept[0]?.reason, version: 2 },
    },
  ]);
  const { rows } = await desk.asCoach().inbox.read();
  expect(rows.map((row) => row.runnerId)).not.toContain(idOf("insertional"));
});

test("what an open red flag closes can't be kept with any reason", async () => {
  const runnerId = idOf("redFlag");
  const items = [line("bridge")];
  const [found] = await desk.asCoach().plan.review({ runnerId, items });
  expect(found).toMatchObject({ locked: true });
  const kept = [{ exercise: "bridge", rule: found?.rule ?? "", reason: "Feels fine." }];
  const refused = await refusalOf(desk.asCoach().plan.publish(draft({ runnerId, items, kept })));
  expect(refused.message).toContain("closed by an open red flag");
  expect(await versionsOf(runnerId)).toHaveLength(0);
});

test.each<[string, Partial<PublishInput>]>([
  ["no exercise at all", { items: [] }],
  ["the same exercise twice", { items: [line("bridge"), line("bridge")] }],
  ["an exercise nobody knows", { items: [line("moonwalk")] }],
  ["no sets", { items: [line("bridge", { sets: 0 })] }],
  ["neither repetitions nor a hold", { items: [line("bridge", { reps: null })] }],
  ["no title", { title: "  " }],
])("a plan with %s isn't published", async (_, more) => {
  const before = await versionsOf(idOf("bilateral"));
  const input = draft({ runnerId: idOf("bilateral"), ...more });
  await expect(desk.asCoach().plan.publish(input)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  expect(await versionsOf(idOf("bilateral"))).toEqual(before);
});

test("a runner without the coached plan is told it needs one, and one without a plan yet gets null", async () => {
  const refused = await refusalOf(desk.asRunner("lapsed").plan.inForce());
  expect(refused).toMatchObject({ code: "PAYMENT_REQUIRED", detail: { feature: "coachPlan" } });
  expect(await desk.asRunner("flare").plan.inForce()).toBeNull();
});

test("reading a plan leaves a trace in the coach's name", async () => {
  const before = (await desk.audited("plan.read")).length;
  await desk.asCoach().plan.read({ runnerId: idOf("flare") });
  expect((await desk.audited("plan.read")).slice(before)).toMatchObject([
    { actorId: ROBIN.userId, runnerId: idOf("flare") },
  ]);
});
