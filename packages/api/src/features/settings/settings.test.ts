import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SyncInput } from "#features/phone/schema.ts";
import type { Settings } from "#features/settings/schema.ts";
import type { Actor } from "#kernel/actor.ts";
import { createContext } from "#kernel/context.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { runnerRouter } from "#routers/runner.ts";
import { startTestServers, type TestServers } from "#testing/app.ts";
import { addPerson, type Person } from "#testing/people.ts";

const NOW = Date.parse("2026-11-20T07:00:00Z");
const HOUR = 3_600_000;
const LONDON: Settings = { units: "km", weekStarts: 1, zoneFollows: true, zone: "Europe/London" };
const HONOLULU = "Pacific/Honolulu";
const iso = (ms: number): string => new Date(ms).toISOString();

let servers: TestServers;
let runner: Person;

beforeAll(async () => {
  servers = await startTestServers();
});
afterAll(() => servers.stop());
beforeEach(async () => {
  runner = await addPerson(servers, "runner");
  await as().settings.save(LONDON);
});

function as(now = NOW) {
  const actor: Actor = { userId: runner.id, role: runner.role, name: "" };
  const { env, database } = servers;
  const context = createContext({ audience: "runner", actor, db: database.db, env });
  return runnerRouter.createCaller({ ...context, now });
}

const morning = (at: number, pain: number) => ({
  id: uuidv7(),
  entry: { kind: "morning", at: iso(at), pain } as const,
});
/** A call of the runner's phone, whose clock is set to a place. */
function sync(zone: string | null, facts: readonly object[] = [], now = NOW) {
  const call = { ownerId: runner.id, phoneId: uuidv7(), phoneNow: now, cursor: null, zone, facts };
  return as(now).phone.sync(call as unknown as SyncInput);
}
/** The mornings of the last days as progress shows them: the date and the pain. */
async function mornings(now = NOW): Promise<readonly (readonly [string, number])[]> {
  const { days } = await as(now).progress.read({ span: "fortnight" });
  return days.flatMap(({ on, pain }) => (pain === null ? [] : [[on, pain] as const]));
}

describe("what a runner chooses for every device", () => {
  it("is kilometres, Mondays and the phone's own clock until they choose", async () => {
    runner = await addPerson(servers, "runner");
    expect(await as().settings.read()).toEqual(LONDON);
  });

  it("stays chosen, and leaves the offered days of the week alone", async () => {
    const { ownerSql } = servers.database;
    await ownerSql`update runner_setting set week = '{"runDays":[2]}' where runner_id = ${runner.id}`;
    const chosen = { units: "mi", weekStarts: 7, zoneFollows: false, zone: "Asia/Tokyo" } as const;
    expect(await as().settings.save(chosen)).toEqual(chosen);
    expect(await as().settings.read()).toEqual(chosen);
    const [row] = await ownerSql`select week from runner_setting where runner_id = ${runner.id}`;
    expect(row?.["week"]).toEqual({ runDays: [2] });
  });

  it("is refused where it can't be: no such unit, no such day, no such place", async () => {
    const bad = [{ units: "yd" }, { weekStarts: 3 }, { zone: "Mars/Olympus" }, { zone: "+01:00" }];
    for (const change of bad) {
      const call = as().settings.save({ ...LONDON, ...change } as Settings);
      await expect(call, JSON.stringify(change)).rejects.toThrow();
    }
    expect(await as().settings.read()).toEqual(LONDON);
  });

  it("is the runner's own: another one's choice changes nothing of it", async () => {
    const other = await addPerson(servers, "runner");
    const mine = runner;
    runner = other;
    await as().settings.save({ ...LONDON, units: "mi" });
    runner = mine;
    expect((await as().settings.read()).units).toBe("km");
  });

  it("comes to each phone with its next call", async () => {
    await as().settings.save({ ...LONDON, units: "mi" });
    expect((await sync(null)).choices).toEqual({ units: "mi", weekStarts: 1, zoneFollows: true });
  });

  it("gives whoever signs in their units, also in a browser that somebody else used before", async () => {
    await servers.database.ownerSql`update "user" set demo = true where id = ${runner.id}`;
    const demo = await servers.app("runner", { demoSignIn: true });
    const unitsAfter = async (before?: string) => {
      const answer = await demo.form("/auth/demo", { userId: runner.id }, before);
      return answer.headers.getSetCookie().find((line) => line.startsWith("units="));
    };
    await as().settings.save({ ...LONDON, units: "mi" });
    expect(await unitsAfter()).toMatch(/^units=mi; Path=\/; Max-Age=31536000; /);
    await as().settings.save(LONDON);
    expect(await unitsAfter("units=mi")).toMatch(/^units=km; /);
  });
});

describe("a runner's days", () => {
  it("are counted by the clock of the phone they last used", async () => {
    expect((await sync(HONOLULU)).settings.zone).toBe(HONOLULU);
    expect((await as().guidance.today({})).zone).toBe(HONOLULU);
    expect((await sync("Asia/Tokyo")).settings.zone).toBe("Asia/Tokyo");
  });

  it("are counted by one clock wherever the phone is, when they want that", async () => {
    await as().settings.save({ ...LONDON, zoneFollows: false });
    expect((await sync(HONOLULU)).settings.zone).toBe("Europe/London");
  });

  it("stay as they are when a phone tells no place, or one we don't know", async () => {
    for (const zone of [null, "Mars/Olympus", "+01:00"])
      expect((await sync(zone)).settings.zone).toBe("Europe/London");
  });

  it("that are over stay the days they were, whichever way the runner goes", async () => {
    const told = [morning(NOW - 24 * HOUR, 2), morning(NOW, 1)];
    await as().timeline.record({ facts: [told[0]!] });
    await sync(null, [told[1]!]);
    const before = [
      ["2026-11-19", 2],
      ["2026-11-20", 1],
    ];
    expect(await mornings()).toEqual(before);
    for (const zone of [HONOLULU, "Pacific/Auckland"]) {
      await as().settings.save({ ...LONDON, zone });
      // A day later, so that today's date is past both in either place.
      expect(await mornings(NOW + 48 * HOUR)).toEqual(before);
    }
    const stored = (await as().timeline.history()).map(({ entry }) => entry.zone);
    expect(stored).toEqual(["Europe/London", "Europe/London"]);
  });

  it("count by the new clock from the move on: the answers of the plane by the old one", async () => {
    const onPlane = morning(NOW, 2);
    const entry = { ...onPlane.entry, zone: "Europe/London" };
    const landed = NOW + 12 * HOUR;
    await sync(HONOLULU, [{ ...onPlane, entry }, morning(landed, 1)], landed);
    expect(await mornings(landed + HOUR)).toEqual([["2026-11-20", 2]]);
    const zones = (await as(landed).timeline.history()).map((fact) => fact.entry.zone);
    expect(zones.toSorted()).toEqual(["Europe/London", HONOLULU]);
  });

  it("are answered alike after a move as if the history had been told there", async () => {
    await as().timeline.record({ facts: [morning(NOW - HOUR, 1)] });
    await as().settings.save({ ...LONDON, zone: HONOLULU });
    const { ownerSql } = servers.database;
    const before = await as().guidance.today({});
    await ownerSql`delete from runner_state where runner_id = ${runner.id}`;
    expect(await as().guidance.today({})).toEqual(before);
  });

  it("keep a correction on the day of what it corrects, wherever that is made", async () => {
    const told = morning(NOW, 4);
    await as().timeline.record({ facts: [told] });
    await as().settings.save({ ...LONDON, zone: HONOLULU });
    const right = { ...morning(NOW, 1), replaces: told.id };
    await as(NOW + HOUR).timeline.record({ facts: [right] });
    expect(await mornings(NOW + 48 * HOUR)).toEqual([["2026-11-20", 1]]);
  });

  it("are sent again without a second fact, though the stored one has its zone", async () => {
    const fact = morning(NOW, 1);
    await as().timeline.record({ facts: [fact] });
    await as().settings.save({ ...LONDON, zone: HONOLULU });
    const again = await sync(HONOLULU, [fact]);
    expect(again.outcomes.map(({ status }) => status)).toEqual(["alreadySaved"]);
  });
});
