import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { uuidv7 } from "#kernel/ids.ts";
import { startTestServers, type TestApp, type TestServers } from "#testing/app.ts";
import { addPerson, type Person } from "#testing/people.ts";

let servers: TestServers;
let web: TestApp;
let runner: Person;

beforeAll(async () => {
  servers = await startTestServers();
  web = await servers.app("runner");
});
afterAll(() => servers.stop());
beforeEach(async () => {
  runner = await addPerson(servers, "runner");
});

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const now = (more: object = {}) => ({ kind: "now", at: ago(1), pain: 2, limp: false, ...more });
const fact = (entry: unknown, more: object = {}) => ({ id: uuidv7(), entry, ...more });
const send = (body: unknown, who = runner) =>
  web.post("/api/trpc/timeline.record", body, { cookie: who.cookie });
const record = (facts: unknown[], who = runner) => send({ facts }, who);
const stored = async (who = runner) =>
  Number(
    (
      await servers.database.ownerSql`
        select count(*)::int as n from fact where runner_id = ${who.id}`
    )[0]?.["n"],
  );
const raw = (body: string) =>
  fetch(`${web.url}/api/trpc/timeline.record`, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "sec-fetch-site": "same-origin",
      "x-app": "runner",
      cookie: runner.cookie,
    },
  });
const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

describe("a fact that can't be one", () => {
  it.each<[string, unknown]>([
    ["a pain of 11", now({ pain: 11 })],
    ["a pain below nothing", now({ pain: -1 })],
    ["half a pain", now({ pain: 2.5 })],
    ["a pain in words", now({ pain: "3" })],
    ["a pain that is no number", now({ pain: Number.NaN, limp: "NaN" })],
    ["a limp that is maybe", now({ limp: 1 })],
    ["a field of somebody else's making", now({ runnerId: uuidv7() })],
    ["a time without an offset", now({ at: "2026-01-01T10:00:00" })],
    ["the 30th of February", now({ at: "2026-02-30T10:00:00Z" })],
    ["the year 9999", now({ at: "9999-12-31T23:59:59Z" })],
    ["an hour ahead", now({ at: ago(-60) })],
    ["the year 1", now({ at: "0001-01-01T00:00:00Z" })],
    ["the year 0", now({ at: "0000-01-01T00:00:00Z" })],
    ["a moment before the year 1", now({ at: "0001-01-01T00:00:00+01:00" })],
    ["a year before running apps", now({ at: "1969-12-31T23:59:59Z" })],
    ["a zone that is a number", now({ zone: "+01:00" })],
    ["a zone of nowhere", now({ zone: "Europe/Nowhere" })],
    ["no entry", null],
    ["a list", []],
    ["a kind that every object has", { kind: "constructor", at: ago(1) }],
    ["a flag that every object has", { kind: "flag", at: ago(1), flag: "__proto__" }],
    [
      "an answer to a question that every object has",
      { kind: "flag", at: ago(1), flag: "RF-DVT", answers: { constructor: true } },
    ],
  ])("is refused as unfit and not stored: %s", async (_, entry) => {
    const answer = await record([fact(now()), fact(entry)]);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { data: { code: "INVALID" } } });
    expect(await stored()).toBe(0);
  });

  it("is one that only a coach records, alone, in company, or in place of another", async () => {
    const own = fact({ kind: "morning", at: ago(5), pain: 1 });
    await record([own]);
    const at = ago(1);
    for (const entry of [
      { kind: "clearance", at, flag: "RF-DVT", by: "a clinician", recordedBy: "a coach" },
      { kind: "override", at, rule: "B6", reason: "x", until: ago(-60), by: "a coach" },
      { kind: "assign", at, stage: "S4", by: "a coach" },
    ]) {
      for (const more of [{}, { replaces: own.id }]) {
        expect((await record([fact(now()), fact(entry, more)])).status).toBe(403);
      }
    }
    expect(await stored()).toBe(1);
  });

  it("can't ride in on a body of odd shape, and the server stays up", async () => {
    const good = JSON.stringify(fact(now()));
    for (const body of [
      nested(60_000),
      `{"facts":${nested(60_000)}}`,
      `{"facts":[{"id":"${uuidv7()}","entry":${nested(50_000)}}]}`,
      `{"facts":[${good.slice(0, -1)},"__proto__":{"replaces":"x"},"entry":{"kind":"now"}}]}`,
      '{"facts":"many"}',
      `{"facts":[${Array.from({ length: 51 }, () => good).join(",")}]}`,
      `{"facts":[${Array.from({ length: 10_000 }, () => good).join(",")}]}`,
      "x".repeat(300_000),
      `{"facts":[]}`,
      "",
      "null",
      "[",
    ]) {
      expect((await raw(body)).status, body.slice(0, 60)).toBe(400);
    }
    expect(await stored()).toBe(0);
    expect((await record([fact(now())])).status).toBe(200);
  });

  it("is refused, not stumbled over, when its words hold what no text column holds", async () => {
    const id = uuidv7();
    const run = { kind: "session", id, at: ago(9), activity: "run" };
    const word = "nul\u0000in-here";
    expect((await record([{ id, entry: run, sourceKey: word }])).status).toBe(400);
    const settling = { kind: "settling", at: ago(1), session: word, pain24h: 1 };
    const answer = await record([fact(settling)]);
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain("in-here");
    expect(await stored()).toBe(0);
  });

  it("is not made of the extra fields of a form: who recorded it, and when, is the server's to say", async () => {
    const own = fact(now(), {
      runnerId: uuidv7(),
      recordedBy: uuidv7(),
      receivedAt: "2001-01-01T00:00:00Z",
      role: "coach",
      userId: uuidv7(),
      createdAt: "2001-01-01T00:00:00Z",
    });
    const answer = await send({ facts: [own], runnerId: uuidv7(), role: "owner", userId: "x" });
    expect(answer.status).toBe(200);
    const [row] = await servers.database.ownerSql`
      select runner_id, recorded_by, received_at > now() - interval '1 minute' as fresh
      from fact where id = ${own.id}`;
    expect(row).toEqual({ runner_id: runner.id, recorded_by: runner.id, fresh: true });
  });
});

describe("a flood of facts", () => {
  it("ends after a thousand in an hour, but for safety answers, and nobody else is held up", async () => {
    const form = () => Array.from({ length: 50 }, () => fact(now()));
    const statuses = [];
    for (let i = 0; i < 21; i += 1) statuses.push((await record(form())).status);
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 200), 429]);
    expect(await stored()).toBe(1000);
    const flag = { kind: "flag", at: ago(1), flag: "RF-DVT", answers: { calfSwelling: true } };
    expect((await record([fact(flag)])).status).toBe(200);
    const other = await addPerson(servers, "runner");
    expect((await record([fact(now())], other)).status).toBe(200);
  });
});

describe("a fact at the edge of the format", () => {
  it("is taken: a leap second, a long fraction, small letters, an offset of a day", async () => {
    const times = [
      "2016-12-31T23:59:60Z",
      "2026-01-01T10:00:00.123456789Z",
      "2026-01-01t10:00:00z",
      "2026-01-01T10:00:00+23:59",
    ];
    for (const at of times) expect((await record([fact(now({ at }))])).status, at).toBe(200);
    expect(await stored()).toBe(times.length);
  });

  it("counts as an activity of a file only where it is a session: no safety answer gets lost as 'known already'", async () => {
    const id = uuidv7();
    const run = { kind: "session", id, at: ago(90), activity: "run" };
    await record([{ id, entry: run, sourceKey: "digest-of-a-run" }]);
    const flag = { kind: "flag", at: ago(1), flag: "RF-DVT", answers: { calfSwelling: true } };
    const answer = await record([fact(flag, { sourceKey: "digest-of-a-run" })]);
    expect(answer.status).toBe(400);
  });
});
