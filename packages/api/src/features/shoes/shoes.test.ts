import { shoe } from "@springback/db/schema/shoes";
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Actor, dbActor } from "#kernel/actor.ts";
import { createContext } from "#kernel/context.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { runnerRouter } from "#routers/runner.ts";
import { startTestServers, type TestServers } from "#testing/app.ts";
import { addPerson, assignCoach, type Person } from "#testing/people.ts";

const NOW = Date.parse("2026-11-20T09:00:00Z");
const DAY = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString();

let servers: TestServers;
let runner: Person;
beforeAll(async () => {
  servers = await startTestServers();
});
afterAll(() => servers.stop());
beforeEach(async () => {
  runner = await addPerson(servers, "runner");
});

const actorOf = ({ id, role }: Person): Actor => ({ userId: id, role, name: "" });
function as(who: Person, now = NOW) {
  const { env, database } = servers;
  const context = createContext({
    ...{ audience: "runner", actor: actorOf(who), db: database.db, env },
  });
  return runnerRouter.createCaller({ ...context, now });
}

type Told = { dropMm: number; liftMm?: number };
const tell = (told: Told) => ({
  ...{ id: uuidv7(), liftMm: 0, pairedWithStrength: true },
  ...told,
});
const newPair = (label: string, startedOn: string | null = null) => ({
  ...{ id: uuidv7(), label, startedOn },
});
const stored = async (who = runner) => {
  const [pairs, facts] = await Promise.all([
    servers.database.ownerSql`select id from shoe where runner_id = ${who.id}`,
    servers.database.ownerSql`select id from fact where runner_id = ${who.id}`,
  ]);
  return [pairs.length, facts.length];
};
const visit = async (more: object, who = runner) => {
  const intake = { kind: "intake", side: "left", site: "midportion", mode: "continuing" };
  const entry = { ...intake, at: iso(NOW - 30 * DAY), ...more };
  await as(who).timeline.record({ facts: [{ id: uuidv7(), entry: entry as never }] });
};

describe("a pair of shoes", () => {
  test("is kept with its fact: both are there, and today's advice goes by it at once", async () => {
    await visit({ shoeDropMm: 4 });
    expect((await as(runner).shoes.read()).advice).toMatchObject({ rule: "SH-RAISE" });
    const pair = newPair("Blue ones", "2026-10-01");
    const shoes = await as(runner).shoes.save({ pair, fact: tell({ dropMm: 10 }) });
    expect(shoes.current).toBe(pair.id);
    expect(shoes.pairs).toEqual([
      { ...pair, toldOn: "2026-11-20", retiredOn: null, dropMm: 10, liftMm: 0 },
    ]);
    expect(shoes.advice).toMatchObject({
      ...{ rule: "SH-KEEP", since: "2026-11-20", reviewOn: "2026-12-18", reviewDue: false },
    });
    const { guidance } = await as(runner).guidance.today({});
    expect(guidance.shoes?.advice).toBe("SH-KEEP");
    expect((await as(runner).timeline.history())[0]?.entry).toMatchObject({
      ...{ kind: "shoes", dropMm: 10, pairedWithStrength: true },
    });
  });

  test("sent twice, or twice at once, is one pair and one fact", async () => {
    const sent = { pair: newPair("Blue ones"), fact: tell({ dropMm: 8 }) };
    await Promise.all([as(runner).shoes.save(sent), as(runner).shoes.save(sent)]);
    await as(runner).shoes.save(sent);
    expect(await stored()).toEqual([1, 1]);
  });

  test("is nothing at all when its fact isn't taken, and no fact is left without its pair", async () => {
    const refused = [
      { pair: newPair("From tomorrow", "2026-11-21"), fact: tell({ dropMm: 8 }) },
      { pair: newPair("From the year 0", "0000-01-01"), fact: tell({ dropMm: 8 }) },
      { pair: newPair("From the year 26", "0026-03-01"), fact: tell({ dropMm: 8 }) },
      { pair: newPair("Too high"), fact: tell({ dropMm: 61 }) },
      { pair: newPair("Below the toes"), fact: tell({ dropMm: -1 }) },
      { pair: newPair("Half"), fact: tell({ dropMm: 7.5 }) },
      { pair: newPair("On stilts"), fact: tell({ dropMm: 8, liftMm: 61 }) },
      { pair: newPair(" "), fact: tell({ dropMm: 8 }) },
      { pair: newPair("x".repeat(81)), fact: tell({ dropMm: 8 }) },
      { pair: newPair("nul\u0000in-here"), fact: tell({ dropMm: 8 }) },
    ];
    for (const one of refused)
      await expect(as(runner).shoes.save(one), one.pair.label).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
    expect(await stored()).toEqual([0, 0]);
  });

  test("isn't told over another fact: an id that holds something else is a conflict", async () => {
    const fact = tell({ dropMm: 8 });
    await as(runner).shoes.save({ pair: newPair("Blue ones"), fact });
    const id = uuidv7();
    const feels = { kind: "now", at: iso(NOW - 60_000), pain: 1, limp: false } as const;
    await as(runner).timeline.record({ facts: [{ id, entry: feels }] });
    for (const other of [
      { ...fact, dropMm: 4 },
      { ...fact, liftMm: 12 },
      { ...fact, id },
    ])
      await expect(
        as(runner).shoes.save({ pair: newPair("Others"), fact: other }),
      ).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await stored()).toEqual([1, 2]);
  });

  test("that an older form arrives for once more stays as the newer one left it", async () => {
    const pair = newPair("Blue ones");
    const first = { pair, fact: tell({ dropMm: 4 }) };
    await as(runner, NOW - DAY).shoes.save(first);
    await as(runner).shoes.save({
      pair: { ...pair, label: "Blue, with lifts" },
      fact: tell({ dropMm: 4, liftMm: 12 }),
    });
    const shoes = await as(runner).shoes.save(first);
    expect(shoes.pairs).toMatchObject([{ label: "Blue, with lifts", liftMm: 12 }]);
    expect(shoes.current).toBe(pair.id);
  });
});

describe("which pair is worn", () => {
  const high = newPair("High");
  const flat = newPair("Flat");
  beforeEach(async () => {
    await as(runner, NOW - 2 * DAY).shoes.save({ pair: high, fact: tell({ dropMm: 10 }) });
    await as(runner, NOW - DAY).shoes.save({ pair: flat, fact: tell({ dropMm: 4 }) });
  });

  test("is the one that was told of last, and advice is about that one", async () => {
    const shoes = await as(runner).shoes.read();
    expect(shoes.pairs.map(({ label }) => label)).toEqual(["Flat", "High"]);
    expect([shoes.current, shoes.advice?.rule]).toEqual([flat.id, "SH-RAISE"]);
    const again = await as(runner).shoes.save({ pair: high, fact: tell({ dropMm: 10 }) });
    expect([again.current, again.advice?.rule]).toEqual([high.id, "SH-KEEP"]);
  });

  test("is none once that pair was put away; it comes last, and can be taken out again", async () => {
    const away = await as(runner).shoes.putAway({ id: flat.id, away: true });
    expect(away.current).toBeNull();
    expect(away.pairs.map(({ label, retiredOn }) => [label, retiredOn])).toEqual([
      ["High", null],
      ["Flat", "2026-11-20"],
    ]);
    const later = await as(runner, NOW + DAY).shoes.putAway({ id: flat.id, away: true });
    expect(later.pairs.at(-1)?.retiredOn).toBe("2026-11-20");
    const back = await as(runner).shoes.putAway({ id: flat.id, away: false });
    expect(back.current).toBe(flat.id);
  });

  test("is the runner's own to say: nobody else's pair can be put away, and nobody reads it but their coach", async () => {
    const [other, coach] = [await addPerson(servers, "runner"), await addPerson(servers, "coach")];
    const theirs = as(other).shoes.putAway({ id: flat.id, away: true });
    await expect(theirs).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await as(other).shoes.read()).pairs).toEqual([]);
    await assignCoach(servers, runner, coach);
    const seenBy = (who: Person) =>
      servers.database.db.withActor(dbActor(actorOf(who)), (tx) =>
        tx
          .select()
          .from(shoe)
          .where(and(eq(shoe.runnerId, runner.id), eq(shoe.id, flat.id))),
      );
    expect(await seenBy(coach)).toHaveLength(1);
    expect(await seenBy(other)).toHaveLength(0);
  });
});

describe("what is advised", () => {
  test("is asked again four weeks after it was told, and saying that all is the same puts that off by four more", async () => {
    const pair = newPair("Blue ones");
    await as(runner).shoes.save({ pair, fact: tell({ dropMm: 10 }) });
    const due = NOW + 28 * DAY;
    expect((await as(runner, due - DAY).shoes.read()).advice?.reviewDue).toBe(false);
    expect((await as(runner, due).shoes.read()).advice?.reviewDue).toBe(true);
    const { advice } = await as(runner, due).shoes.save({ pair, fact: tell({ dropMm: 10 }) });
    expect(advice).toMatchObject({ since: "2026-12-18", reviewOn: "2027-01-15", reviewDue: false });
  });

  test("ends with the stage that the strength of both sides opens, and says how far that is", async () => {
    await visit({ shoeDropMm: 10 });
    const raises = { kind: "test", at: iso(NOW - DAY), test: "heelRaise", side: "left" };
    const entry = { ...raises, reps: 12, otherReps: 20 };
    await as(runner).timeline.record({ facts: [{ id: uuidv7(), entry: entry as never }] });
    const { advice } = await as(runner).shoes.read();
    expect(advice).toMatchObject({ rule: "SH-KEEP", needsStrength: true, ends: { stage: "S4" } });
    const even = advice?.ends?.gates.find(({ gate }) => gate === "heelRaiseLsi");
    expect(even).toMatchObject({ met: false, value: 60, needs: 90 });
  });

  test("is nothing while no shoe is known, and without a pair it goes by what was told", async () => {
    expect(await as(runner).shoes.read()).toMatchObject({ told: null, advice: null, pairs: [] });
    await visit({ shoeDropMm: 6 });
    expect(await as(runner).shoes.read()).toMatchObject({
      ...{ told: { dropMm: 6, liftMm: 0, on: "2026-10-21" }, pairs: [], current: null },
      advice: { rule: "SH-RAISE", since: "2026-10-21" },
    });
  });
});
