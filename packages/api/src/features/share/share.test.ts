import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { createContext } from "#kernel/context.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { runnerRouter } from "#routers/runner.ts";
import { startTestServers, type TestApp, type TestServers } from "#testing/app.ts";
import { addPerson, type Person } from "#testing/people.ts";

const clock = join(mkdtempSync(join(tmpdir(), "share-clock-")), "clock.json");
vi.stubEnv("CLOCK_FILE", clock);
const DAY = 86_400_000;
const later = (offsetMs: number) => writeFileSync(clock, JSON.stringify({ offsetMs }));

let servers: TestServers;
let app: TestApp;
let runner: Person;
beforeAll(async () => {
  later(0);
  servers = await startTestServers();
  app = await servers.app("runner");
});
afterAll(() => servers.stop());
beforeEach(async () => {
  later(0);
  runner = await addPerson(servers, "runner", { name: "Maya Example" });
});

function as({ id, role }: Person) {
  const actor = { userId: id, role, name: "" };
  const { env, database } = servers;
  return runnerRouter.createCaller(
    createContext({ audience: "runner", actor, db: database.db, env }),
  );
}
const make = (id = uuidv7(), days: 7 | 30 | 90 = 7) =>
  as(runner).share.make({ id, days, language: "en" });
const secretOf = (url: string): string => url.split("/").at(-1) ?? "";

let address = 0;
/** What a link answers to a browser nobody has seen before. */
async function opened(secret: string): Promise<{ status: number; body: string }> {
  address += 1;
  const headers = { "x-forwarded-for": `10.0.${Math.floor(address / 250)}.${address % 250}` };
  const response = await fetch(`${app.url}/handover/${secret}/pdf`, { headers });
  const body = await response.text();
  return { status: response.status, body: body.replace(/"requestId":"[^"]+"/u, "") };
}

test("whoever has the link reads the page as a file that no cache and no search engine keeps", async () => {
  const secret = secretOf((await make()).url);
  const response = await fetch(`${app.url}/fr/handover/${secret}/pdf`);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "cache-control": "private, no-store",
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex, nofollow",
  });
  const page = await app.routes.handover.open(secret, "fr", new Headers());
  expect(page?.lines[0]).toEqual({ label: "Personne", value: "Maya Example" });
});

test("a link that is unknown, one that has expired and one that was revoked are answered alike", async () => {
  const [revoked, expired] = [uuidv7(), uuidv7()];
  const closed = secretOf((await make(revoked)).url);
  const old = secretOf((await make(expired)).url);
  await as(runner).share.revoke({ id: revoked });
  later(6.9 * DAY);
  expect((await opened(old)).status).toBe(200);
  later(7 * DAY);
  const answers = await Promise.all([closed, old, "nobody", "x".repeat(43), "%00"].map(opened));
  expect(answers[0]?.status).toBe(404);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  const pages = [closed, old, "nobody"].map((secret) =>
    app.routes.handover.open(secret, "en", new Headers()),
  );
  expect(await Promise.all(pages)).toEqual([null, null, null]);
});

test("every opening stands under who saw the data, and a refused one doesn't", async () => {
  const secret = secretOf((await make()).url);
  await opened(secret);
  await opened(secret);
  await opened("nobody");
  const traces = await as(runner).account.traces();
  expect(traces.map(({ action, name, role, times }) => ({ action, name, role, times }))).toEqual([
    { action: "handover.open", name: null, role: "system", times: 2 },
  ]);
});

test("the secret is kept nowhere, and no two links have the same", async () => {
  const urls = [(await make()).url, (await make()).url];
  expect(new Set(urls).size).toBe(2);
  for (const url of urls) {
    expect(secretOf(url)).toMatch(/^[\w-]{43}$/u);
    const rows = await servers.database.ownerSql`
      select 1 from share_link s where s::text like ${`%${secretOf(url)}%`}
      union all select 1 from audit a where a::text like ${`%${secretOf(url)}%`}`;
    expect(rows).toHaveLength(0);
  }
  expect(JSON.stringify(await as(runner).share.list())).not.toMatch(/[\w-]{43}/u);
});

test("what was told after the link was made isn't on its page", async () => {
  const secret = secretOf((await make()).url);
  const before = await app.routes.handover.open(secret, "en", new Headers());
  later(DAY);
  const at = new Date(Date.now() + DAY - 60_000).toISOString();
  await as(runner).timeline.record({
    facts: [{ id: uuidv7(), entry: { kind: "morning", at, pain: 7 } }],
  });
  expect(await app.routes.handover.open(secret, "en", new Headers())).toEqual(before);
});

test("a link is its runner's to close, once, and nobody else's", async () => {
  const id = uuidv7();
  await make(id);
  const other = await addPerson(servers, "runner");
  expect(await as(other).share.revoke({ id })).toEqual([]);
  expect((await as(runner).share.list()).map(({ open }) => open)).toEqual([true]);
  expect((await as(runner).share.revoke({ id })).map(({ open }) => open)).toEqual([false]);
  expect((await as(runner).share.revoke({ id })).map(({ open }) => open)).toEqual([false]);
  await expect(make(id)).rejects.toMatchObject({ code: "CONFLICT" });
});

test("whoever lost the answer asks again and gets the same link, however often and at once, made a single time", async () => {
  const id = uuidv7();
  const first = await make(id);
  later(DAY);
  const again = await Promise.all([make(id), make(id)]);
  expect(again).toEqual([first, first]);
  const twin = uuidv7();
  const [one, other] = await Promise.all([make(twin), make(twin)]);
  expect(other).toEqual(one);
  expect((await as(runner).share.list()).map((link) => link.id)).toEqual([twin, id]);
  const made = await servers.database.ownerSql`
    select 1 from audit where runner_id = ${runner.id} and action = 'handover.share'`;
  expect(made).toHaveLength(2);
});

test("an id answers with no other link: not for other days, not once it ended, and with nobody else's", async () => {
  const id = uuidv7();
  const theirs = await make(id);
  await expect(make(id, 30)).rejects.toMatchObject({ code: "CONFLICT" });
  const other = await addPerson(servers, "runner");
  const others = await as(other).share.make({ id, days: 7, language: "en" });
  expect(secretOf(others.url)).not.toBe(secretOf(theirs.url));
  later(7 * DAY);
  await expect(make(id)).rejects.toMatchObject({ code: "CONFLICT" });
});

test("twenty links are open at a time at most, and whoever tries too many finds nothing more", async () => {
  const last = uuidv7();
  for (let made = 1; made < 20; made += 1) await make();
  const { url } = await make(last);
  await expect(make()).rejects.toMatchObject({ code: "TOO_MANY_REQUESTS" });
  expect((await make(last)).url).toBe(url);
  later(8 * DAY);
  const secret = secretOf((await make()).url);
  const flood = new Headers({ "x-forwarded-for": "203.0.113.9" });
  for (let looks = 0; looks < 30; looks += 1) await app.routes.handover.open("nobody", "en", flood);
  expect(await app.routes.handover.open(secret, "en", flood)).toBeNull();
  expect(await app.routes.handover.open(secret, "en", new Headers())).not.toBeNull();
});
