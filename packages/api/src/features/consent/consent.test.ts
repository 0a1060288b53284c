import { afterAll, beforeAll, expect, it } from "vitest";
import { startTestServers, type TestApp, type TestServers } from "#testing/app.ts";
import { addPerson, type Person } from "#testing/people.ts";

let servers: TestServers;
let web: TestApp;
let runner: Person;
let other: Person;

beforeAll(async () => {
  servers = await startTestServers();
  web = await servers.app("runner");
  runner = await addPerson(servers, "runner", {
    ...{ email: "careful@example.org", agrees: false },
  });
  other = await addPerson(servers, "runner", {
    ...{ email: "nobody-asked@example.org", agrees: false },
  });
});
afterAll(() => servers.stop());

const isGiven = async ({ cookie }: Person): Promise<string> =>
  (await fetch(`${web.url}/api/trpc/consent.read`, { headers: { cookie } })).text();
const give = (text: string) =>
  web.post("/api/trpc/consent.give", { text }, { cookie: runner.cookie });
const stored = () => servers.database.ownerSql`
  select runner_id, purpose, text_version from consent
  where runner_id in (${runner.id}, ${other.id}) and withdrawn_at is null`;

it("health data is agreed to once, under the words that were shown, and by nobody for anybody else", async () => {
  expect(await isGiven(runner)).toContain('"given":false');
  expect((await give("health-data-1")).status).toBe(200);
  expect((await give("health-data-1")).status).toBe(200);
  expect(await isGiven(runner)).toContain('"given":true');
  expect(await isGiven(other)).toContain('"given":false');
  expect(await stored()).toEqual([
    { runner_id: runner.id, purpose: "healthData", text_version: "health-data-1" },
  ]);
});

it("nothing is agreed to under words that can't be named", async () => {
  expect((await give("no such words")).status).toBe(400);
});
