import { afterAll, beforeAll, expect, it } from "vitest";
import { startTestServers, type TestApp, type TestServers } from "#testing/app.ts";
import { addPerson, type Person } from "#testing/people.ts";

let servers: TestServers;
let web: TestApp;
let runner: Person;

beforeAll(async () => {
  servers = await startTestServers();
  web = await servers.app("runner");
  runner = await addPerson(servers, "runner", { email: "curious@example.org" });
});
afterAll(() => servers.stop());

const say = (wanted: boolean) =>
  web.post("/api/trpc/news.save", { wanted, text: "news-1" }, { cookie: runner.cookie });
const consents = () => servers.database.ownerSql`
  select purpose, text_version, withdrawn_at is not null as withdrawn from consent
  where runner_id = ${runner.id} and purpose = 'marketing' order by given_at`;

it("news are agreed to once however often the box is ticked, and taken back for good by one press", async () => {
  expect((await say(false)).status).toBe(200);
  expect(await consents()).toEqual([]);
  await say(true);
  await say(true);
  const given = { purpose: "marketing", text_version: "news-1", withdrawn: false };
  expect(await consents()).toEqual([given]);
  await say(false);
  expect(await consents()).toEqual([{ ...given, withdrawn: true }]);
  await say(true);
  expect(await consents()).toEqual([{ ...given, withdrawn: true }, given]);
});
