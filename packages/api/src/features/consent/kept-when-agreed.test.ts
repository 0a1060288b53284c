import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { COACH_CONSENT } from "#features/coaching/schema.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { RUNNER_APP } from "#testing/access-table.ts";
import { startTestServers, type TestApp, type TestServers } from "#testing/app.ts";
import { addPerson, assignCoach, type Person } from "#testing/people.ts";

let servers: TestServers;
let web: TestApp;
let runner: Person;
let coach: Person;

beforeAll(async () => {
  servers = await startTestServers();
  web = await servers.app("runner");
});
afterAll(() => servers.stop());
beforeEach(async () => {
  runner = await addPerson(servers, "runner", { agrees: false });
  coach = await addPerson(servers, "coach");
});

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const pain = () => ({ id: uuidv7(), entry: { kind: "now", at: minutesAgo(1), pain: 2 } });
const flare = () => ({ id: uuidv7(), at: minutesAgo(1), endedAt: null, skewMs: null });

/** What each call that keeps health data, or shows it, takes from a runner with an empty record. */
const CALLS: Readonly<Record<string, () => object>> = {
  "coaching.letIn": async () => {
    await assignCoach(servers, runner, coach, "withdrawn");
    return { coachId: coach.id, consent: COACH_CONSENT };
  },
  "coaching.take": async () => {
    await servers.database.ownerSql`
      insert into access_grant (runner_id, id, level, starts_at, ends_at, reason, granted_by)
      values (${runner.id}, ${uuidv7()}, 'coached', now() - interval '1 hour',
              now() + interval '1 hour', 'test', ${coach.id})`;
    return { id: uuidv7(), coachId: coach.id, consent: COACH_CONSENT };
  },
  "disagree.say": () => {
    const said = { why: "tooCareful", words: "It was the hill." };
    return { id: uuidv7(), answerId: null, decision: "rest", ...said };
  },
  "progression.take": () => ({ to: "S1" }),
  "share.make": () => ({ id: uuidv7(), days: 7, language: "en" }),
  "shoes.save": () => {
    const pair = { id: uuidv7(), label: "Road", startedOn: null };
    return { pair, fact: { id: uuidv7(), dropMm: 8, liftMm: 0, pairedWithStrength: null } };
  },
  "timeline.record": () => ({ facts: [intake(), pain()] }),
};
const intake = () => ({
  id: uuidv7(),
  entry: {
    ...{ kind: "intake", at: minutesAgo(2), side: "left", site: "midportion" },
    ...{ mode: "continuing", baselinePain: 1, age: 41, longestRun30dM: 8000 },
  },
});

const post = (path: string, input?: object) =>
  web.post(`/api/trpc/${path}`, input, { cookie: runner.cookie });
const read = (path: string) => fetch(`${web.url}${path}`, { headers: { cookie: runner.cookie } });
const agree = () => post("consent.give", { text: "health-data-1" });
/** As a page calls what takes nothing. */
const takeBack = async () => {
  expect((await post("consent.withdraw?batch=1", {})).status).toBe(200);
};

/** How many rows there are of what a runner says of their health, of what we answered to it, and of whom that is shown to. */
async function kept(): Promise<number> {
  const { ownerSql } = servers.database;
  const tables = ["fact", "flare", "shoe", "decision", "disagreement", "share_link", "consent"];
  const counts = tables.map(async (table) => {
    const open =
      table === "consent"
        ? ownerSql`and purpose = 'coachAccess' and withdrawn_at is null`
        : ownerSql``;
    const where = ownerSql`where runner_id = ${runner.id} ${open}`;
    const [row] = await ownerSql`select count(*)::int as n from ${ownerSql(table)} ${where}`;
    return Number(row?.["n"]);
  });
  return (await Promise.all(counts)).reduce((sum, n) => sum + n, 0);
}

describe("before a runner has agreed to it", () => {
  it("is every call known that keeps something of their health or shows it", () => {
    const keeping = Object.entries(RUNNER_APP).filter(([, policy]) => policy.includes("keeps:"));
    expect(keeping.map(([path]) => path)).toEqual(Object.keys(CALLS));
  });

  it.each(Object.keys(CALLS))(
    "%s keeps and shows nothing and says why; after, it is taken",
    async (path) => {
      const input = (await CALLS[path]?.()) ?? {};
      const refused = await post(path, input);
      expect(refused.status).toBe(412);
      const { error } = (await refused.json()) as { error: { data: object; message: string } };
      expect(error).toMatchObject({
        data: { code: "CONSENT_REQUIRED", detail: { purpose: "healthData" } },
        message: "Nothing of this is kept with us, or shown to anybody, until you agree to that.",
      });
      expect(await kept()).toBe(0);
      await agree();
      expect((await post(path, input)).status).toBe(200);
    },
  );

  it("an agreement that was taken back is none, and neither is one to something else or of somebody else", async () => {
    await agree();
    await takeBack();
    await post("news.save", { wanted: true, text: "news-1" });
    await addPerson(servers, "runner");
    expect((await post("timeline.record", { facts: [pain()] })).status).toBe(412);
    expect(await kept()).toBe(0);
  });

  it("today's answer, the record, its files and the way out stay open to them", async () => {
    await agree();
    await post("timeline.record", { facts: [intake(), pain()] });
    await takeBack();
    for (const query of ["guidance.today?input={}", "timeline.history", "consent.read"])
      expect((await read(`/api/trpc/${query}`)).status, query).toBe(200);
    expect((await read("/export/everything.json")).status).toBe(200);
    expect((await post("account.delete", { typed: "delete my account" })).status).toBe(200);
  });
});

/** What the runner's phone hears when it brings this. */
const sync = async (said: object) => {
  const input = { ownerId: runner.id, phoneId: uuidv7(), phoneNow: Date.now(), cursor: null };
  const answer = await post("phone.sync", { ...input, facts: [], ...said });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { result: { data: Record<string, unknown> } }).result.data;
};

describe("a phone whose runner hasn't agreed to it", () => {
  it("is told so, keeps what it brought, and gets it taken once they have", async () => {
    const said = { facts: [pain()], flares: [flare()] };
    expect(await sync(said)).toMatchObject({ agreed: false, outcomes: [], total: 0, flare: null });
    expect(await kept()).toBe(0);
    await agree();
    const [{ id }, { id: flareId }] = [said.facts[0], said.flares[0]] as [
      { id: string },
      { id: string },
    ];
    expect(await sync(said)).toMatchObject({
      ...{ agreed: true, total: 1, flare: { id: flareId } },
      outcomes: [{ id, status: "saved" }],
    });
  });

  it("still gets what it lacks: what a coach laid down holds for them", async () => {
    await agree();
    await post("timeline.record", { facts: [pain()] });
    await takeBack();
    expect(await sync({ facts: [pain()] })).toMatchObject({
      ...{ agreed: false, total: 1, outcomes: [] },
      facts: [{ entry: { kind: "now" } }],
    });
  });
});
