import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SyncOutput } from "#features/phone/schema.ts";
import type { Actor } from "#kernel/actor.ts";
import { createContext } from "#kernel/context.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { runnerRouter } from "#routers/runner.ts";
import { startTestServers, type TestServers } from "#testing/app.ts";
import { addPerson, assignCoach, type Person } from "#testing/people.ts";

const NOW = Date.parse("2026-11-20T07:00:00Z");
const MINUTE = 60_000;
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

const feels = (pain: unknown, at = NOW - MINUTE, more: object = {}) => ({
  id: uuidv7(),
  entry: { kind: "now", at: iso(at), pain, limp: false },
  ...more,
});
const many = () => Array.from({ length: 50 }, () => feels(1));
const run = (at: number, more: object = {}) => {
  const id = uuidv7();
  return {
    id,
    entry: { kind: "session", id, at: iso(at), activity: "run", distanceM: 5000 },
    ...more,
  };
};

interface Call {
  readonly now?: number;
  readonly phoneNow?: number;
  readonly cursor?: string | null;
  readonly as?: Person;
  readonly ownerId?: string;
}
/** One call of the runner's phone, at an instant of the server's clock. */
function sync(facts: readonly object[] = [], call: Call = {}): Promise<SyncOutput> {
  const { now = NOW, as = runner } = call;
  const actor: Actor = { userId: as.id, role: as.role, name: "" };
  const { env, database } = servers;
  const context = createContext({ audience: "runner", actor, db: database.db, env });
  const input = {
    ...{ ownerId: call.ownerId ?? as.id, phoneId: uuidv7(), cursor: call.cursor ?? null, facts },
    phoneNow: call.phoneNow ?? now,
  };
  return runnerRouter.createCaller({ ...context, now }).phone.sync(input as never);
}
const fates = ({ outcomes }: SyncOutput) => outcomes.map(({ status }) => status);
const stored = async (who = runner) => {
  const rows = await servers.database
    .ownerSql`select id, at, entry from fact where runner_id = ${who.id} order by at, id`;
  return rows.map((row) => ({ id: String(row["id"]), at: (row["at"] as Date).getTime() }));
};

describe("what a phone kept", () => {
  it("is stored once, however often the phone sends it, and the phone is told so", async () => {
    const kept = [feels(2), run(NOW - DAY)];
    expect(fates(await sync(kept))).toEqual(["saved", "saved"]);
    expect(fates(await sync(kept))).toEqual(["alreadySaved", "alreadySaved"]);
    const both = await Promise.all([sync(kept), sync([...kept, feels(3)])]);
    expect(both.flatMap(fates).filter((fate) => fate === "saved")).toHaveLength(1);
    expect(await stored()).toHaveLength(3);
  });

  it("isn't held up by one answer that can't be stored, whatever is wrong with that one", async () => {
    const [first, last] = [feels(1), feels(2)];
    const orphan = { kind: "settling", at: iso(NOW), session: uuidv7(), pain24h: 1 };
    const bad: [object, string][] = [
      [feels(11), "INVALID"],
      [feels("three"), "INVALID"],
      [{ id: uuidv7(), entry: null }, "INVALID"],
      [{ id: uuidv7() }, "INVALID"],
      [{ id: uuidv7(), entry: { kind: "assign", at: iso(NOW), stage: "S4" } }, "FORBIDDEN"],
      [{ id: uuidv7(), entry: orphan }, "INVALID"],
      [{ id: uuidv7(), entry: { ...orphan, session: "nul\u0000in-here" } }, "INVALID"],
      [{ ...feels(4), id: first.id }, "CONFLICT"],
      [{ ...feels(4), replaces: uuidv7() }, "INVALID"],
      [feels(4, NOW + DAY), "INVALID"],
      [feels(4, Date.parse("1969-12-31T00:00:00Z")), "INVALID"],
    ];
    const { outcomes } = await sync([first, ...bad.map(([fact]) => fact), last]);
    expect(outcomes.map(({ refusal }) => refusal?.code ?? "taken")).toEqual([
      "taken",
      ...bad.map(([, code]) => code),
      "taken",
    ]);
    expect((await stored()).map(({ id }) => id).toSorted()).toEqual([first.id, last.id].toSorted());
  });

  it("changes today's answer at once, and that answer is kept with its trace", async () => {
    const intake = {
      ...{
        kind: "intake",
        at: iso(NOW - DAY),
        side: "left",
        site: "midportion",
        mode: "continuing",
      },
      ...{ baselinePain: 1, age: 41, longestRun30dM: 8000 },
    };
    const { guidance } = await sync([{ id: uuidv7(), entry: intake }, feels(8)]);
    expect(guidance.decision).toBe("rest");
    const rows = await servers.database.ownerSql`
      select guidance ->> 'decision' as decision from decision where runner_id = ${runner.id}`;
    expect(rows.map((row) => row["decision"])).toEqual(["rest"]);
    await sync();
    const [trail] = await servers.database.ownerSql`
      select count(*)::int as n from audit where runner_id = ${runner.id} and action = 'fact.record'`;
    expect(trail?.["n"]).toBe(1);
  });

  it("never gets into the record of another person who signed in on the same phone", async () => {
    const other = await addPerson(servers, "runner");
    const theirs = sync([feels(2)], { as: other, ownerId: runner.id });
    await expect(theirs).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await stored(other)).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it("waits when it is too much for an hour, but a safety answer never does", async () => {
    for (let i = 0; i < 20; i += 1) await sync(many());
    await expect(sync(many())).rejects.toMatchObject({ code: "TOO_MANY_REQUESTS" });
    const flag = { kind: "flag", at: iso(NOW), flag: "RF-DVT", answers: { calfSwelling: true } };
    const { guidance } = await sync([{ id: uuidv7(), entry: flag }]);
    expect(guidance.refer?.flag).toBe("RF-DVT");
    expect((await sync()).total).toBe(1001);
  });
});

describe("a phone whose clock is off", () => {
  it.each([
    ["a day ahead", DAY],
    ["a day behind", -DAY],
    ["six minutes ahead", 6 * MINUTE],
  ])(
    "by %s has its answers stored at the right moment, and sent again they are known",
    async (_, off) => {
      const kept = [feels(2, NOW - MINUTE + off)];
      expect(fates(await sync(kept, { phoneNow: NOW + off }))).toEqual(["saved"]);
      expect((await stored()).map(({ at }) => at)).toEqual([NOW - MINUTE]);
      expect(fates(await sync(kept, { phoneNow: NOW + off }))).toEqual(["alreadySaved"]);
      // Set right in between: what was sent is the same, so it is still the same fact.
      expect(fates(await sync(kept))).toEqual(["alreadySaved"]);
    },
  );

  it("by a few minutes is let pass, but nothing is dated later than it reaches us: it counts at once", async () => {
    await sync([feels(2, NOW - MINUTE)], { phoneNow: NOW + 4 * MINUTE });
    await sync([feels(3, NOW + 3 * MINUTE)], { phoneNow: NOW + 4 * MINUTE });
    expect((await stored()).map(({ at }) => at)).toEqual([NOW - MINUTE, NOW]);
  });

  it("and was set right before it could send is believed what it knew of itself then", async () => {
    await sync([feels(2, NOW - MINUTE + DAY, { skewMs: -DAY })]);
    expect((await stored()).map(({ at }) => at)).toEqual([NOW - MINUTE]);
  });

  it("but was right when the answer was given doesn't push that into the future", async () => {
    await sync([feels(2)], { phoneNow: NOW - DAY });
    expect((await stored()).map(({ at }) => at)).toEqual([NOW - MINUTE]);
  });

  it("and was set right without ever knowing is asked when it was: the answer is refused, not thrown away", async () => {
    const { outcomes } = await sync([feels(2, NOW + DAY)]);
    expect(outcomes).toMatchObject([
      { status: "refused", refusal: { code: "INVALID", why: "ahead" } },
    ]);
  });

  it("moves no correction of what stands at its right time already, be it an answer's or a watch's", async () => {
    const phoneNow = NOW + DAY;
    const [logged, recorded] = [
      run(phoneNow - MINUTE),
      run(NOW - 2 * DAY, { sourceKey: "a-digest" }),
    ];
    await sync([logged, recorded], { phoneNow });
    const before = await stored();
    const felt = before.map(({ id, at }) => ({
      ...{ id: uuidv7(), replaces: id },
      entry: { kind: "session", id, at: iso(at), activity: "run", distanceM: 5000, rpe: 4 },
    }));
    expect(fates(await sync(felt, { phoneNow }))).toEqual(["saved", "saved"]);
    const times = (await stored()).map(({ at }) => at);
    expect(new Set(times)).toEqual(new Set([NOW - MINUTE, NOW - 2 * DAY]));
  });

  it("doesn't move a run of an activity file: the watch dated that", async () => {
    await sync([run(NOW - DAY, { sourceKey: "digest-of-a-run" })], { phoneNow: NOW + DAY });
    expect((await stored()).map(({ at }) => at)).toEqual([NOW - DAY]);
  });
});

describe("what a phone lacks", () => {
  it("comes once: another phone's answers and the coach's, then nothing more", async () => {
    const coach = await addPerson(servers, "coach", { name: "Robin" });
    await assignCoach(servers, runner, coach);
    const mine = feels(1);
    const first = await sync([mine]);
    expect(first.facts.map(({ id }) => id)).toEqual([mine.id]);
    expect(first).toMatchObject({
      more: false,
      total: 1,
      coach: "Robin",
      level: "free",
      plan: null,
    });
    const theirs = feels(3);
    await sync([theirs], { now: NOW + MINUTE });
    const cursor = first.cursor;
    const second = await sync([], { cursor, now: NOW + 2 * MINUTE });
    expect(second.facts.map(({ id }) => id)).toEqual([mine.id, theirs.id]);
    const third = await sync([], { cursor: second.cursor, now: NOW + 2 * MINUTE });
    expect(third.facts).toEqual([]);
    expect(third.settings).toEqual({ zone: "Europe/London", packs: ["achilles"], profile: "seed" });
  });

  it("comes in pages, each fact in one of them, though all came at the same moment", async () => {
    const facts = Array.from({ length: 450 }, () => feels(1));
    for (let i = 0; i < facts.length; i += 50) await sync(facts.slice(i, i + 50));
    const got: string[] = [];
    let cursor: string | null = null;
    for (let more = true; more;) {
      const answer: SyncOutput = await sync([], { cursor });
      got.push(...answer.facts.map(({ id }) => id));
      ({ cursor, more } = answer);
    }
    expect(got.toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
  });

  it("includes a fact whose call was older but ended later", async () => {
    const quick = await sync([feels(1)], { now: NOW + 5000 });
    const slow = feels(2);
    await sync([slow], { now: NOW });
    const next = await sync([], { cursor: quick.cursor, now: NOW + 6000 });
    expect(next.facts.map(({ id }) => id)).toContain(slow.id);
  });

  it("is everything again for a place that isn't ours, and nothing of anybody else's", async () => {
    const mine = feels(1);
    await sync([mine]);
    await sync([feels(9)], { as: await addPerson(servers, "runner") });
    for (const cursor of ["", "x", "1:2", `99999999999999999:${mine.id}`, "'; drop table fact"]) {
      expect((await sync([], { cursor })).facts.map(({ id }) => id)).toEqual([mine.id]);
    }
  });
});
