import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { COACH_CONSENT } from "#features/coaching/schema.ts";
import { dbActor } from "#kernel/actor.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { assignment } from "@springback/db/schema/runner";
import { ALEX, type CoachDesk, idOf, openCoachDesk, ROBIN } from "#testing/coach-desk.ts";

let desk: CoachDesk;
const runnerId = idOf("textbook");

beforeAll(async () => {
  desk = await openCoachDesk(Date.parse("2026-11-20T07:00:00Z"));
});
afterAll(() => desk.database.end());
beforeEach(async () => {
  await grant("textbook");
  for (const { id } of (await coaching().read()).coaches) await coaching().end({ coachId: id });
});

const coaching = (name: "textbook" | "lapsed" = "textbook") => desk.asRunner(name).coaching;
const take = (coachId: string, id = uuidv7()) => ({ id, coachId, consent: COACH_CONSENT }) as const;

async function grant(name: "textbook" | "lapsed"): Promise<void> {
  const { ownerSql } = desk.database;
  await ownerSql`
    insert into access_grant (runner_id, id, level, starts_at, ends_at, reason, granted_by)
    values (${idOf(name)}, ${uuidv7()}, 'coached', ${new Date(desk.now - 1000)},
            ${new Date(desk.now + 60_000_000)}, 'test', ${ROBIN.userId})`;
}
const sees = (coach = ALEX) =>
  desk
    .asCoach(coach)
    .runners.read({ runnerId })
    .then(
      () => "sees",
      (error: { code?: string }) => error.code,
    );

test("a runner takes a coach, who sees them from then on, and ends it, and the coach sees nothing at once", async () => {
  expect(await sees()).toBe("NOT_FOUND");
  const taken = await coaching().take(take(ALEX.userId));
  expect(taken.coaches).toMatchObject([{ id: ALEX.userId, name: ALEX.name, consented: true }]);
  expect(await sees()).toBe("sees");
  expect((await coaching().end({ coachId: ALEX.userId })).coaches).toEqual([]);
  expect(await sees()).toBe("NOT_FOUND");
});

test("the consent names its purpose, the coach and the version of the words that were shown", async () => {
  await coaching().take(take(ALEX.userId));
  const rows = await desk.database.ownerSql`
    select purpose, coach_id, text_version, withdrawn_at from consent
    where runner_id = ${runnerId} and coach_id = ${ALEX.userId} and withdrawn_at is null`;
  expect([...rows]).toEqual([
    {
      purpose: "coachAccess",
      coach_id: ALEX.userId,
      text_version: COACH_CONSENT,
      withdrawn_at: null,
    },
  ]);
});

test("without agreeing to the words that were shown nobody is let in", async () => {
  const older = { ...take(ALEX.userId), consent: "coach-access-0" as typeof COACH_CONSENT };
  await expect(coaching().take(older)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  expect((await coaching().read()).coaches).toEqual([]);
});

test("asking twice, even at the same moment, is asking once", async () => {
  const ask = take(ALEX.userId);
  await Promise.all([coaching().take(ask), coaching().take(ask), coaching().take(ask)]);
  const rows = await desk.database.ownerSql`
    select id from assignment
    where runner_id = ${runnerId} and coach_id = ${ALEX.userId} and ended_at is null`;
  expect(rows).toHaveLength(1);
});

test("a second coach beside the first is refused, and the first stays", async () => {
  await coaching().take(take(ALEX.userId));
  await expect(coaching().take(take(ROBIN.userId))).rejects.toMatchObject({ code: "CONFLICT" });
  expect((await coaching().read()).coaches.map(({ id }) => id)).toEqual([ALEX.userId]);
});

test("a coach who ended can be taken again, as a new row beside the ended one", async () => {
  await coaching().take(take(ALEX.userId));
  await coaching().end({ coachId: ALEX.userId });
  await coaching().take(take(ALEX.userId));
  expect(await sees()).toBe("sees");
});

test("only coaches can be taken: not oneself, not an admin, not somebody who doesn't exist", async () => {
  const { rows } = {
    rows: await desk.database.ownerSql`select id from "user" where role = 'admin'`,
  };
  for (const id of [runnerId, String(rows[0]?.["id"]), uuidv7()]) {
    await expect(coaching().take(take(id)), id).rejects.toMatchObject({ code: "NOT_FOUND" });
  }
});

test("a suspended coach is offered to nobody", async () => {
  const { ownerSql } = desk.database;
  await ownerSql`update "user" set suspended_at = now() where id = ${ALEX.userId}`;
  expect((await coaching().read()).offers.map((one) => one.id)).not.toContain(ALEX.userId);
  await expect(coaching().take(take(ALEX.userId))).rejects.toMatchObject({ code: "NOT_FOUND" });
  await ownerSql`update "user" set suspended_at = null where id = ${ALEX.userId}`;
});

test("nobody assigns themself: a coach has no procedure for it, and the database refuses the row", async () => {
  expect(Object.keys(desk.asCoach(ALEX))).not.toContain("coaching");
  const row = { runnerId, id: uuidv7(), coachId: ALEX.userId, startedAt: new Date(desk.now) };
  await expect(
    desk.database.db.withActor(dbActor(ALEX), (tx) => tx.insert(assignment).values(row)),
  ).rejects.toThrow();
  expect(await sees()).toBe("NOT_FOUND");
});

test("runners choose by name: nothing else of a coach leaves the server", async () => {
  const { offers } = await coaching().read();
  expect(offers).toContainEqual({ id: ALEX.userId, name: ALEX.name });
  for (const one of offers) expect(Object.keys(one).toSorted()).toEqual(["id", "name"]);
});

test("without the coached plan a runner can't take a coach, and can still end one", async () => {
  expect(await coaching("lapsed").read()).toMatchObject({
    inPlan: false,
    coaches: [{ id: ROBIN.userId }],
  });
  await expect(coaching("lapsed").take(take(ALEX.userId))).rejects.toMatchObject({
    code: "PAYMENT_REQUIRED",
  });
  expect((await coaching("lapsed").end({ coachId: ROBIN.userId })).coaches).toEqual([]);
});

test("an assignment that the runner hasn't agreed to is shown as such, and shows the coach nothing", async () => {
  await desk.database.ownerSql`insert into assignment (runner_id, id, coach_id, started_at)
    values (${runnerId}, ${uuidv7()}, ${ALEX.userId}, ${new Date(desk.now)})`;
  expect((await coaching().read()).coaches).toMatchObject([{ id: ALEX.userId, consented: false }]);
  expect(await sees()).toBe("NOT_FOUND");
  await coaching().take(take(ALEX.userId));
  expect(await sees()).toBe("sees");
});

test("taking and ending a coach are written down, once each", async () => {
  const before = [
    (await desk.audited("coach.take")).length,
    (await desk.audited("coach.end")).length,
  ];
  const ask = take(ALEX.userId);
  await coaching().take(ask);
  await coaching().take(ask);
  await coaching().end({ coachId: ALEX.userId });
  await expect(coaching().end({ coachId: ALEX.userId })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  const after = [
    (await desk.audited("coach.take")).length,
    (await desk.audited("coach.end")).length,
  ];
  expect(after.map((n, i) => n - (before[i] ?? 0))).toEqual([1, 1]);
  expect((await desk.audited("coach.end")).at(-1)).toMatchObject({ actorId: runnerId, runnerId });
});
