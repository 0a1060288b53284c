import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SyncOutput } from "#features/phone/schema.ts";
import type { Actor } from "#kernel/actor.ts";
import { createContext } from "#kernel/context.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { coachRouter } from "#routers/coach.ts";
import { runnerRouter } from "#routers/runner.ts";
import { startTestServers, type TestServers } from "#testing/app.ts";
import { addPerson, assignCoach, type Person } from "#testing/people.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The evening it got worse. */
const EVENING = Date.parse("2026-11-20T19:00:00Z");
const iso = (ms: number): string => new Date(ms).toISOString();

let servers: TestServers;
let runner: Person;
let coach: Person;

beforeAll(async () => {
  servers = await startTestServers();
});
afterAll(() => servers.stop());
beforeEach(async () => {
  runner = await addPerson(servers, "runner");
  coach = await addPerson(servers, "coach");
  await assignCoach(servers, runner, coach);
  await sync(EVENING - DAY, [INTAKE]);
});

const fact = (entry: object) => ({ id: uuidv7(), entry });
const INTAKE = fact({
  ...{ kind: "intake", at: iso(EVENING - 2 * DAY), side: "left", site: "midportion" },
  ...{ mode: "continuing", baselinePain: 1, age: 41, longestRun30dM: 8000 },
});
/** The morning so many days after that evening. */
const morning = (days: number, pain: number) =>
  fact({ kind: "morning", at: iso(EVENING + days * DAY - 12 * HOUR), pain });
const flag = (at: number) => fact({ kind: "flag", at: iso(at), flag: "RF-DVT" });
const press = (at: number, told: object = {}) => ({
  ...{ id: uuidv7(), at: iso(at), endedAt: null, skewMs: null },
  ...told,
});

const contextOf = ({ id, role }: Person, now: number) => {
  const actor: Actor = { userId: id, role, name: "" };
  const { env, database } = servers;
  const audience = role === "runner" ? ("runner" as const) : ("coach" as const);
  return { ...createContext({ audience, actor, db: database.db, env }), now };
};
/** One call of the runner's phone at an instant. */
function sync(
  now: number,
  facts: readonly object[] = [],
  flares: readonly object[] = [],
  phoneNow = now,
): Promise<SyncOutput> {
  const input = { ownerId: runner.id, phoneId: uuidv7(), cursor: null, facts, flares, phoneNow };
  return runnerRouter.createCaller(contextOf(runner, now)).phone.sync(input as never);
}
const rows = async () => {
  const found = await servers.database.ownerSql`
    select at, ended_at, ended_by from flare where runner_id = ${runner.id} order by at`;
  return found.map((row) => ({
    at: (row["at"] as Date).getTime(),
    endedAt: (row["ended_at"] as Date | null)?.getTime() ?? null,
    endedBy: row["ended_by"] as string | null,
  }));
};
const alerts = async () => {
  const found = await servers.database.ownerSql`
    select dedupe_key from outbox where kind = 'coachAlert' and runner_id = ${runner.id}
    and dedupe_key like 'flare:%'`;
  return found.length;
};
const inbox = async (now: number) => {
  const caller = coachRouter.createCaller(contextOf(coach, now));
  return (await caller.inbox.read()).rows.map(({ need }) => need.kind);
};

describe("it's worse", () => {
  test("opens one flare, told to the coach once, however often the phone sends it and the runner presses", async () => {
    const said = press(EVENING);
    await sync(EVENING, [], [said]);
    await sync(EVENING + HOUR, [], [said, press(EVENING + HOUR)]);
    const { flare } = await sync(EVENING + 2 * HOUR);
    expect(flare).toEqual({ id: said.id, at: iso(EVENING), endedAt: null });
    expect(await rows()).toEqual([{ at: EVENING, endedAt: null, endedBy: null }]);
    expect(await alerts()).toBe(1);
    expect(await inbox(EVENING + 2 * HOUR)).toEqual(["worse"]);
  });

  test("is on the page the server makes, with the holds alone for strength, and leaves the answer as it is", async () => {
    const caller = () => runnerRouter.createCaller(contextOf(runner, EVENING + HOUR));
    await sync(EVENING, [fact({ kind: "now", at: iso(EVENING), pain: 1, limp: false })]);
    const before = await caller().guidance.today({});
    await sync(EVENING, [], [press(EVENING)]);
    const view = await caller().guidance.today({});
    expect(view.flare).toMatchObject({ day: 1, days: 3, usualPain: 1, endedOn: null });
    expect(view.guidance).toEqual(before.guidance);
  });

  test("ends by itself with the second usual morning in a row, once its days are over, and leaves the coach's inbox", async () => {
    await sync(EVENING, [], [press(EVENING)]);
    await sync(EVENING + DAY, [morning(1, 4)]);
    await sync(EVENING + 2 * DAY, [morning(2, 1)]);
    expect(await inbox(EVENING + 2 * DAY)).toEqual(["worse"]);
    const last = morning(3, 1);
    await sync(EVENING + 3 * DAY, [last]);
    const endedAt = EVENING + 3 * DAY - 12 * HOUR;
    expect(await rows()).toEqual([{ at: EVENING, endedAt, endedBy: "usualMornings" }]);
    expect(await inbox(EVENING + 3 * DAY)).not.toContain("worse");
    const { flare } = await sync(EVENING + 3 * DAY);
    expect(flare?.endedAt).toBe(iso(endedAt));
  });

  test("is found ended when a phone was offline all along and sends everything at once", async () => {
    const mornings = [1, 2, 3].map((day) => morning(day, 1));
    await sync(EVENING + 5 * DAY, mornings, [press(EVENING)]);
    const endedAt = EVENING + 3 * DAY - 12 * HOUR;
    expect(await rows()).toEqual([{ at: EVENING, endedAt, endedBy: "usualMornings" }]);
  });

  test("may begin again after it has ended", async () => {
    await sync(EVENING, [], [press(EVENING)]);
    await sync(
      EVENING + 3 * DAY,
      [1, 2, 3].map((day) => morning(day, 1)),
    );
    await sync(EVENING + 4 * DAY, [], [press(EVENING + 4 * DAY)]);
    expect((await rows()).map(({ endedBy }) => endedBy)).toEqual(["usualMornings", null]);
    expect(await alerts()).toBe(2);
  });

  test("is taken back by the runner where it was a slip, at once or before it was ever sent", async () => {
    const said = press(EVENING);
    await sync(EVENING, [], [said]);
    await sync(EVENING + HOUR, [], [{ ...said, endedAt: iso(EVENING + HOUR) }]);
    await sync(EVENING + 2 * HOUR, [], [press(EVENING - HOUR, { endedAt: iso(EVENING) })]);
    expect(await rows()).toEqual([
      { at: EVENING - HOUR, endedAt: EVENING, endedBy: "runner" },
      { at: EVENING, endedAt: EVENING + HOUR, endedBy: "runner" },
    ]);
    expect(await alerts()).toBe(1);
    expect((await sync(EVENING + 2 * HOUR)).flare).toBeNull();
  });

  test("bears the true time where the phone's clock was off, and none that is still to come or long ago", async () => {
    await sync(EVENING, [], [press(EVENING + DAY)], EVENING + DAY);
    expect((await rows())[0]?.at).toBe(EVENING);
    const ended = { endedAt: iso(EVENING) };
    await sync(EVENING, [], [press(EVENING - 400 * DAY, ended), press(EVENING + 90 * DAY, ended)]);
    for (const { at } of await rows()) {
      expect(at).toBeGreaterThanOrEqual(EVENING - 30 * DAY);
      expect(at).toBeLessThanOrEqual(EVENING);
    }
  });

  test("fills no table: a runner's month holds so many, however many are sent", async () => {
    for (let call = 0; call < 12; call += 1) {
      const at = EVENING + call * HOUR;
      const slips = Array.from({ length: 5 }, () => press(at, { endedAt: iso(at) }));
      await sync(at, [], slips);
    }
    expect(await rows()).toHaveLength(50);
  });
});

describe("a red flag and a flare", () => {
  test("the flag wins when both are told: nothing begins, and the coach hears of the flag alone", async () => {
    const { guidance, flare } = await sync(EVENING, [flag(EVENING)], [press(EVENING)]);
    expect(guidance.refer?.flag).toBe("RF-DVT");
    expect(flare).toBeNull();
    expect((await rows()).map(({ endedBy }) => endedBy)).toEqual(["flag"]);
    expect(await alerts()).toBe(0);
    expect(await inbox(EVENING)).toEqual(["flag"]);
  });

  test("the flag ends a flare that is open, whichever way it is told", async () => {
    await sync(EVENING, [], [press(EVENING)]);
    const caller = runnerRouter.createCaller(contextOf(runner, EVENING + HOUR));
    await caller.timeline.record({ facts: [flag(EVENING + HOUR)] } as never);
    expect(await rows()).toEqual([{ at: EVENING, endedAt: EVENING + HOUR, endedBy: "flag" }]);
  });
});

test("a flare is the runner's own: another runner's phone can't end it, nor a coach by what they record", async () => {
  const said = press(EVENING);
  await sync(EVENING, [], [said]);
  const mine = runner;
  runner = await addPerson(servers, "runner");
  await sync(EVENING + HOUR, [], [{ ...said, endedAt: iso(EVENING + HOUR) }]);
  runner = mine;
  const desk = coachRouter.createCaller(contextOf(coach, EVENING + HOUR));
  await desk.runners.assign({ runnerId: mine.id, id: uuidv7(), stage: "S1" });
  expect(await rows()).toEqual([{ at: EVENING, endedAt: null, endedBy: null }]);
});
