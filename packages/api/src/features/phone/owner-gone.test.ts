import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { storeMark } from "#features/phone/store-mark.ts";
import { cookieNames } from "#features/sign-in/cookies.ts";
import { uuidv7 } from "#kernel/ids.ts";
import { startTestServers, type TestApp, type TestServers } from "#testing/app.ts";
import { addPerson, type Person } from "#testing/people.ts";

let servers: TestServers;
let app: TestApp;
let runner: Person;
/** The Cookie header of the runner's second phone, which has synced once. */
let second: string;

beforeAll(async () => {
  servers = await startTestServers();
  app = await servers.app("runner");
});
afterAll(async () => {
  await app.stop();
  await servers.stop();
});
beforeEach(async () => {
  runner = await addPerson(servers, "runner");
  second = await phoneOf(runner);
});

/** A phone of somebody's that has synced: the cookies that stay in it. */
async function phoneOf({ id, cookie }: Person): Promise<string> {
  const call = { ownerId: id, phoneId: uuidv7(), phoneNow: Date.now(), cursor: null, facts: [] };
  const answer = await app.post("/api/trpc/phone.sync", call, { cookie });
  const [set = ""] = answer.headers.getSetCookie();
  return `${cookie}; ${set.split(";")[0]}`;
}
const deleteAccount = (who: Person) =>
  app.post("/api/trpc/account.delete", { typed: "delete my account" }, { cookie: who.cookie });

async function isGone(ownerId: string, cookie: string): Promise<unknown> {
  const answer = await app.post("/api/trpc/phone.ownerGone", { ownerId }, { cookie });
  return ((await answer.json()) as { result: { data: unknown } }).result.data;
}
const markWith = (mark: string): string => `${cookieNames("runner", false).phone}=${mark}`;

test("a second phone learns that its runner's account was deleted, where a sync only says that nobody is signed in", async () => {
  await deleteAccount(runner);
  const sync = await app.post("/api/trpc/phone.sync", {}, { cookie: second });
  expect(sync.status).toBe(401);
  expect(await isGone(runner.id, second)).toEqual({ gone: true });
});

test("a phone that is only signed out is told to keep what it has, and so is one whose runner isn't found", async () => {
  const signedOut = second.split("; ").at(-1) ?? "";
  expect(await isGone(runner.id, signedOut)).toEqual({ gone: false });
  // Put back from a copy that is older than the account: nobody deleted it.
  await servers.database.ownerSql`delete from "user" where id = ${runner.id}`;
  expect(await isGone(runner.id, signedOut)).toEqual({ gone: false });
});

test("whoever knows an id alone can't tell an account that is gone from one that is there or never was", async () => {
  const other = await addPerson(servers, "runner");
  const coach = await addPerson(servers, "coach");
  const theirs = await phoneOf(other);
  await deleteAccount(runner);
  const mark = second.split("=").at(-1) ?? "";
  const forged = [
    storeMark("another secret of the right length, too", runner.id, uuidv7()),
    ...[`${uuidv7()}.${mark.split(".")[1]}`, mark.slice(0, -1), `${mark}A`, mark.split(".")[0]],
    ...["", ".", uuidv7(), "é".repeat(40)],
  ].map((one) => markWith(encodeURI(one ?? "")));
  for (const cookie of ["", coach.cookie, theirs, ...forged]) {
    for (const id of [runner.id, other.id, uuidv7()]) {
      expect(await isGone(id, cookie), cookie).toEqual({ gone: false });
    }
  }
});
