import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startTestServers, type TestApp, type TestServers } from "#testing/app.ts";
import { ask, enter, linkSent } from "#testing/mailed-link.ts";

let servers: TestServers;
let web: TestApp;

beforeAll(async () => {
  servers = await startTestServers();
});
afterAll(() => servers.stop());
beforeEach(async () => {
  await servers.database.ownerSql`delete from rate_bucket`;
  web = await servers.app("runner");
});

async function enterWith(email: string, choices: object): Promise<void> {
  expect((await ask(web, email, choices)).status).toBe(200);
  await enter(web, await linkSent(servers));
}

const consentsOf = (email: string) => servers.database.ownerSql`
  select c.purpose, c.text_version from consent c join "user" u on u.id = c.runner_id
  where u.email_key = ${email} order by c.purpose`;
const remindersOf = (email: string) => servers.database.ownerSql`
  select r.at_minute, r.by_mail, r.by_push, r.follow_up from reminder_setting r
  join "user" u on u.id = r.runner_id where u.email_key = ${email}`;

describe("what a visitor agrees to and wishes for before signing up", () => {
  it("is kept each by itself: health data without news, news only when that was ticked too", async () => {
    await enterWith("quiet@example.org", { consent: "health-data-1" });
    expect(await consentsOf("quiet@example.org")).toEqual([
      { purpose: "healthData", text_version: "health-data-1" },
    ]);
    await enterWith("curious@example.org", { consent: "health-data-1", news: "news-1" });
    expect(await consentsOf("curious@example.org")).toEqual([
      { purpose: "healthData", text_version: "health-data-1" },
      { purpose: "marketing", text_version: "news-1" },
    ]);
  });

  it("sets one mail a morning at the time that was picked, and none without a time", async () => {
    await enterWith("early@example.org", { remindAt: 390 });
    expect(await remindersOf("early@example.org")).toEqual([
      { at_minute: 390, by_mail: true, by_push: false, follow_up: false },
    ]);
    await enterWith("unasked@example.org", {});
    expect(await remindersOf("unasked@example.org")).toEqual([]);
  });

  it("changes nothing for whoever has an account: anybody who knows an address could have sent it", async () => {
    await enterWith("owner@example.org", { consent: "health-data-1", remindAt: 390 });
    await enterWith("owner@example.org", {
      consent: "health-data-2",
      news: "news-1",
      remindAt: 60,
    });
    expect(await consentsOf("owner@example.org")).toEqual([
      { purpose: "healthData", text_version: "health-data-1" },
    ]);
    expect(await remindersOf("owner@example.org")).toMatchObject([{ at_minute: 390 }]);
  });

  it("is refused when it is no time of the day", async () => {
    for (const remindAt of [-1, 1440, 7.5, "07:00"])
      expect((await ask(web, "odd@example.org", { remindAt })).status).toBe(400);
  });
});
