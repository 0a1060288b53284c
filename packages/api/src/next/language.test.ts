import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServers, type TestApp, type TestServers } from "#testing/app.ts";
import { addPerson } from "#testing/people.ts";

let servers: TestServers;
let web: TestApp;

beforeAll(async () => {
  servers = await startTestServers();
  web = await servers.app("runner");
});
afterAll(() => servers.stop());

const languages = (lines: readonly string[]) =>
  lines.filter((line) => line.startsWith("locale=")).map((line) => line.slice(0, 9));
const choose = (fields: Record<string, string>) => web.form("/auth/locale", fields);
const wayOf = (answer: Response) => new URL(answer.headers.get("location") ?? "").pathname;

test("a chosen language stays in this browser for a year, and the reader goes on where they were", async () => {
  const answer = await choose({ locale: "fr", next: "/fr/plans" });
  expect([answer.status, wayOf(answer)]).toEqual([303, "/fr/plans"]);
  expect(answer.headers.get("set-cookie")).toMatch(/^locale=fr; Path=\/; Max-Age=31536000; /);
});

test("the choice leads nowhere but to a page of ours", async () => {
  for (const next of ["https://elsewhere.example", "//elsewhere.example", ""])
    expect(wayOf(await choose({ locale: "en", next }))).toBe("/");
});

test("a language we don't speak is refused, and changes nothing", async () => {
  const answer = await choose({ locale: "de; Path=/x", next: "/" });
  expect([answer.status, answer.headers.get("set-cookie")]).toEqual([400, null]);
});

test("the coach's app speaks one language, and has no such address", async () => {
  const admin = await servers.app("coach");
  expect((await admin.form("/auth/locale", { locale: "fr" })).status).toBe(404);
});

test("the language that somebody signed in chooses is their account's, also in another browser", async () => {
  const { id, cookie } = await addPerson(servers, "runner", { email: "maya@demo.example" });
  await servers.database.ownerSql`update "user" set demo = true where id = ${id}`;
  const demo = await servers.app("runner", { demoSignIn: true });
  const enter = async (before?: string) =>
    (await demo.form("/auth/demo", { userId: id }, before)).headers.getSetCookie();
  expect(languages(await enter())).toEqual([]);
  await web.form("/auth/locale", { locale: "fr" }, cookie);
  expect(languages(await enter())).toEqual(["locale=fr"]);
  expect(languages(await enter("locale=en"))).toEqual(["locale=fr"]);
});

test("an account that never chose takes over the language of the browser it signs in with", async () => {
  const { id } = await addPerson(servers, "runner");
  await servers.database.ownerSql`update "user" set demo = true where id = ${id}`;
  const demo = await servers.app("runner", { demoSignIn: true });
  for (const cookie of ["locale=de", "locale=fr", "locale=en"])
    await demo.form("/auth/demo", { userId: id }, cookie);
  const rows = await servers.database.ownerSql`select locale from "user" where id = ${id}`;
  expect(rows[0]?.["locale"]).toBe("fr");
});
