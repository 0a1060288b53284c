import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runOnce } from "#kernel/worker.ts";
import { jobs } from "#routers/jobs.ts";
import { startTestServers, type TestApp, type TestServers } from "#testing/app.ts";
import { addPerson, type Person } from "#testing/people.ts";
import { ENTITLEMENTS } from "#words/entitlements.ts";
import { REFUSALS } from "#words/refusals.ts";

let servers: TestServers;
let web: TestApp;
let admin: TestApp;
let runner: Person;

beforeAll(async () => {
  servers = await startTestServers();
  web = await servers.app("runner");
  admin = await servers.app("coach");
  runner = await addPerson(servers, "runner", { email: "colette@example.org" });
});
afterAll(() => servers.stop());

interface Refused {
  readonly error: { readonly message: string };
}

/** What a call of ours is refused with. */
async function refusedAt(
  app: TestApp,
  path: string,
  headers: Record<string, string> = {},
): Promise<string> {
  const answer = await fetch(app.url + path, { headers: { cookie: runner.cookie, ...headers } });
  return ((await answer.json()) as Refused).error.message;
}

const PAID = "/api/trpc/plan.inForce";

describe("a runner who reads French", () => {
  test("is refused in the language of the page that asks, whatever this browser chose before", async () => {
    const kept = { cookie: `${runner.cookie}; locale=en` };
    expect(await refusedAt(web, PAID, { ...kept, "x-locale": "fr" })).toBe(
      ENTITLEMENTS.fr["no-subscription"],
    );
    expect(await refusedAt(web, PAID, { ...kept, "x-locale": "en" })).toBe(
      ENTITLEMENTS.en["no-subscription"],
    );
  });

  test("is refused in French by what no page asks: files, forms, and calls that are too many", async () => {
    const french = { cookie: `${runner.cookie}; locale=fr` };
    expect(await refusedAt(web, "/export/nothing.txt", french)).toBe(REFUSALS.fr.NOT_FOUND);
    const eleven = `/api/trpc/${Array.from({ length: 11 }, () => "account.me").join(",")}?batch=1`;
    expect(await refusedAt(web, eleven, french)).toBe(REFUSALS.fr.tooManyCalls);
    const link = await web.post("/auth/link", { email: "not an address" }, { "x-locale": "fr" });
    expect(((await link.json()) as Refused).error.message).toBe(REFUSALS.fr.unmailable);
  });

  test("reads in French how the subscription stands", async () => {
    const answer = await fetch(`${web.url}/api/trpc/billing.state`, {
      headers: { cookie: runner.cookie, "x-locale": "fr" },
    });
    const { result } = (await answer.json()) as { result: { data: { words: string } } };
    expect(result.data.words).toBe(ENTITLEMENTS.fr["no-subscription"]);
  });

  test("keeps the language of the browser that first signed in, English going without saying", async () => {
    const { ownerSql } = servers.database;
    const demo = await servers.app("runner", { demoSignIn: true });
    const kept = async (accepted: string) => {
      const { id } = await addPerson(servers, "runner");
      await ownerSql`update "user" set demo = true where id = ${id}`;
      await fetch(`${demo.url}/auth/demo`, {
        ...{ method: "POST", redirect: "manual" },
        headers: { "sec-fetch-site": "same-origin", "accept-language": accepted },
        body: new URLSearchParams({ userId: id }),
      });
      const [row] = await ownerSql`select locale from "user" where id = ${id}`;
      return row?.["locale"];
    };
    expect([await kept("fr"), await kept("en"), await kept("de")]).toEqual(["fr", null, null]);
  });
});

/** The letter that comes when a page in a language asks for a link. */
async function letterTo(email: string, app: TestApp, locale: string): Promise<string> {
  await app.post("/auth/link", { email }, { "x-locale": locale });
  await runOnce(servers.effects, jobs);
  return servers.smtp.letters.findLast(({ to }) => to.includes(email))?.body ?? "";
}

describe("the letter with a link", () => {
  test("is in the language of the page for an address that nobody has yet", async () => {
    expect(await letterTo("neuf@example.org", web, "fr")).toContain("Bonjour,");
    expect(await letterTo("new@example.org", web, "en")).toContain("Hello,");
  });

  test("is in the language that an account chose, wherever the link was asked for", async () => {
    await servers.database.ownerSql`update "user" set locale = 'fr' where id = ${runner.id}`;
    expect(await letterTo("colette@example.org", web, "en")).toContain("Bonjour,");
  });

  test("is in English for coaches, whose app speaks nothing else", async () => {
    await addPerson(servers, "coach", { email: "coach@example.org" });
    await servers.database
      .ownerSql`update "user" set locale = 'fr' where email = 'coach@example.org'`;
    expect(await letterTo("coach@example.org", admin, "fr")).toContain("Hello,");
  });
});

test("the coaches' app refuses in English, whatever a browser says", async () => {
  const fr = { "x-locale": "fr", "accept-language": "fr", cookie: "locale=fr" };
  expect(await refusedAt(admin, "/api/trpc/inbox.read", fr)).toBe(REFUSALS.en.UNAUTHENTICATED);
});
