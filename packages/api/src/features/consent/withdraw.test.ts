import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { COACH_CONSENT } from "#features/coaching/schema.ts";
import { createContext } from "#kernel/context.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { coachRouter } from "#routers/coach.ts";
import { runnerRouter } from "#routers/runner.ts";
import { startTestServers, type TestApp, type TestServers } from "#testing/app.ts";
import { addPerson, assignCoach, type Person } from "#testing/people.ts";

let servers: TestServers;
let web: TestApp;
let runner: Person;
let other: Person;
let coach: Person;

beforeAll(async () => {
  servers = await startTestServers();
  web = await servers.app("runner");
});
afterAll(() => servers.stop());
beforeEach(async () => {
  runner = await addPerson(servers, "runner", { name: "Maya Example" });
  other = await addPerson(servers, "runner", { name: "Noor Example" });
  coach = await addPerson(servers, "coach");
});

function contextOf({ id, role }: Person) {
  const audience = role === "runner" ? "runner" : "coach";
  const actor = { userId: id, role, name: "" };
  const { env, database } = servers;
  return createContext({ audience, actor, db: database.db, env });
}
const as = (person: Person) => runnerRouter.createCaller(contextOf(person));
const asCoach = (person: Person) => coachRouter.createCaller(contextOf(person));
const code = (asked: Promise<unknown>) =>
  asked.then(
    () => "answered",
    (error: { code?: string }) => error.code,
  );

const pain = () => {
  const at = new Date(Date.now() - 60_000).toISOString();
  return { id: uuidv7(), entry: { kind: "now", at, pain: 2, limp: false } } as const;
};
const record = (person: Person) => as(person).timeline.record({ facts: [pain()] });
const sync = (person: Person, facts: ReturnType<typeof pain>[]) =>
  as(person).phone.sync({
    ...{ ownerId: person.id, phoneId: uuidv7(), phoneNow: Date.now(), cursor: null },
    ...{ facts, flares: [] },
  });
const count = async (person: Person) => (await as(person).timeline.history()).length;
const agreements = ({ id }: Person) => servers.database.ownerSql`
  select withdrawn_at from consent where runner_id = ${id} and purpose = 'healthData'
  order by given_at, id`;
/** How many calls wait for another to be done with a runner's history. */
const callsWaiting = async (): Promise<number> => {
  const [row] = await servers.database.ownerSql`
    select count(*)::int as n from pg_locks
    where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`;
  return row?.["n"];
};
const audited = async ({ id }: Person): Promise<string[]> => {
  const rows = await servers.database.ownerSql`
    select action from audit where runner_id = ${id} and actor_id = ${id} order by id`;
  return rows.map(({ action }) => action);
};

describe("a runner who withdraws what they agreed to", () => {
  it("has nothing more kept from then on, by a form or by a phone, and keeps what there is", async () => {
    await record(runner);
    const { given, at } = await as(runner).consent.withdraw();
    expect(given).toBe(false);
    expect(await code(record(runner))).toBe("PRECONDITION_FAILED");
    expect(await sync(runner, [pain()])).toMatchObject({ agreed: false, outcomes: [], total: 1 });
    expect(await count(runner)).toBe(1);
    const [row] = await agreements(runner);
    expect(row?.["withdrawn_at"].getTime()).toBe(at);
  });

  it("does so once however often it is said, and somebody who never agreed withdraws nothing", async () => {
    const { consent } = as(runner);
    const [first] = await Promise.all([consent.withdraw(), consent.withdraw(), consent.withdraw()]);
    expect(await consent.withdraw()).toEqual(first);
    expect(await audited(runner)).toEqual(["consent.withdraw"]);
    const unasked = await addPerson(servers, "runner", { agrees: false });
    expect(await as(unasked).consent.withdraw()).toEqual({ given: false, at: null });
    expect(await audited(unasked)).toEqual([]);
  });

  it("waits for a phone that is just being heard, so that nothing is kept once it is answered", async () => {
    const answers: Promise<{ given: boolean }>[] = [];
    await servers.database.ownerSql.begin(async (phone) => {
      await phone`select pg_advisory_xact_lock(hashtextextended(${runner.id}, 0))`;
      answers.push(as(runner).consent.withdraw());
      await vi.waitFor(async () => expect(await callsWaiting()).toBe(1));
      expect((await as(runner).consent.read()).given).toBe(true);
    });
    expect((await answers[0])?.given).toBe(false);
  });

  it("changes nothing for anybody else, nor what else they agreed to themselves", async () => {
    await as(runner).news.save({ wanted: true, text: "news-1" });
    await as(runner).consent.withdraw();
    expect(await as(runner).news.read()).toEqual({ wanted: true });
    expect((await as(other).consent.read()).given).toBe(true);
    expect(await sync(other, [pain()])).toMatchObject({ agreed: true, total: 1 });
  });

  it("agrees anew as a second agreement beside the one that ended, and goes on where they stopped", async () => {
    await record(runner);
    const { at: ended } = await as(runner).consent.withdraw();
    const waiting = pain();
    expect((await sync(runner, [waiting])).agreed).toBe(false);
    const again = await as(runner).consent.give({ text: "health-data-1" });
    expect(again.given).toBe(true);
    expect(again.at).toBeGreaterThanOrEqual(Number(ended));
    expect(await as(runner).consent.read()).toEqual(again);
    expect(await sync(runner, [waiting])).toMatchObject({
      ...{ agreed: true, total: 2, outcomes: [{ id: waiting.id, status: "saved" }] },
    });
    const rows = await agreements(runner);
    expect(rows.map((row) => row["withdrawn_at"] === null)).toEqual([false, true]);
  });
});

const inboxTotal = async () => (await asCoach(coach).inbox.read()).counts.total;
const sees = ({ id }: Person) => code(asCoach(coach).runners.read({ runnerId: id }));
const status = async (url: string) => (await fetch(url)).status;

describe("whoever saw the record of a runner who withdraws", () => {
  it("is no coach any more from the next look on, neither on the runner's page nor in the inbox", async () => {
    await assignCoach(servers, runner, coach);
    await assignCoach(servers, other, coach);
    await record(runner);
    expect([await sees(runner), await inboxTotal()]).toEqual(["answered", 2]);
    await as(runner).consent.withdraw();
    const runnerId = runner.id;
    expect([await sees(runner), await sees(other), await inboxTotal()]).toEqual([
      ...["NOT_FOUND", "answered", 1],
    ]);
    expect(await code(asCoach(coach).messages.read({ runnerId }))).toBe("NOT_FOUND");
    expect(await code(asCoach(coach).plan.read({ runnerId }))).toBe("NOT_FOUND");
    expect(await audited(runner)).toEqual(
      expect.arrayContaining(["consent.withdraw", "coach.shutOut"]),
    );
  });

  it("stays the runner's coach, unseeing, until the runner lets them in by themselves: agreeing again doesn't", async () => {
    await assignCoach(servers, runner, coach);
    const paid = await as(runner).billing.state();
    await as(runner).consent.withdraw();
    const words = { coachId: coach.id, consent: COACH_CONSENT } as const;
    expect(await code(as(runner).coaching.letIn(words))).toBe("PRECONDITION_FAILED");
    await as(runner).consent.give({ text: "health-data-1" });
    expect(await sees(runner)).toBe("NOT_FOUND");
    const [left] = (await as(runner).coaching.read()).coaches;
    expect(left).toMatchObject({ id: coach.id, consented: false });
    expect(await as(runner).billing.state()).toEqual(paid);
    await as(runner).coaching.letIn(words);
    expect(await sees(runner)).toBe("answered");
  });

  it("finds their link closed, while the links of others open", async () => {
    const link = async (person: Person) => {
      const asked = { id: uuidv7(), days: 7, language: "en" } as const;
      const { url } = await as(person).share.make(asked);
      return `${web.url}/handover/${url.split("/").at(-1)}/pdf`;
    };
    const [theirs, others] = [await link(runner), await link(other)];
    expect(await status(theirs)).toBe(200);
    await as(runner).consent.withdraw();
    expect([await status(theirs), await status(others)]).toEqual([404, 200]);
    expect(await code(link(runner))).toBe("PRECONDITION_FAILED");
    expect((await as(runner).share.list()).map(({ open }) => open)).toEqual([false]);
    expect(await audited(runner)).toContain("handover.revoke");
  });
});
