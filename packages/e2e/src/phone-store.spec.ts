import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { DAY, type MovedClock } from "#moved-clock.ts";
import { expectAccessible } from "#pages/accessible.ts";
import { answerThree, LINE_CUT, openCheckIn, saveWalking } from "#pages/check-in.ts";
import { keptThings, untilKept } from "#pages/kept.ts";
import { appWorkerOf } from "#pages/service-worker.ts";
import { storedIn, writeAsAnotherBuild } from "#pages/stored.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { answerOfToday, expectSynced, openToday } from "#pages/today.ts";
import { WEB } from "#place.ts";
import type { Records } from "#records.ts";

const MAYA = { name: "Maya Lindqvist", email: "maya@demo.springback.test" };
const SYNC = /\/api\/trpc\/phone\.sync/;

async function settleIn(page: Page): Promise<void> {
  await signInAsDemo(page, MAYA.name);
  await openToday(page);
  await expectSynced(page);
}

test.beforeEach(async ({ clock, watch }) => {
  watch.tolerate(LINE_CUT);
  // A sync may be on its way when a browser loses its sign-in.
  watch.tolerate(/401 \(Unauthorized\).*phone\.sync/);
  await clock.moveToNext(7, 30);
});

test("what a phone sent is stored once, however often the same call arrives", async ({
  page,
  records,
}) => {
  const runnerId = await records.personId(MAYA.email);
  const before = (await records.facts(runnerId)).length;
  await settleIn(page);
  await openCheckIn(page);
  await answerThree(page, 1, 1);
  const sent = page.waitForRequest(
    (request) => SYNC.test(request.url()) && (request.postData() ?? "").includes('"morning"'),
  );
  await saveWalking(page);
  await expectSynced(page);
  const call = await sent;
  for (const _ of [1, 2]) {
    const answer = await page.request.post(call.url(), {
      data: call.postData() ?? "",
      headers: await call.allHeaders(),
    });
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain("alreadySaved");
  }
  expect(await records.facts(runnerId)).toHaveLength(before + 2);
});

/** A morning that is answered on a phone whose clock is off by so many milliseconds. */
async function answerByAWrongClock(
  { page, clock, records }: { page: Page; clock: MovedClock; records: Records },
  offMs: number,
): Promise<void> {
  const runnerId = await records.personId(MAYA.email);
  const before = (await records.facts(runnerId)).length;
  await settleIn(page);
  await page.clock.setSystemTime(new Date(clock.now() + offMs));
  await openCheckIn(page);
  await answerThree(page, 2, 1);
  await saveWalking(page);
  await expectSynced(page);
  await openToday(page);
  await expectSynced(page);
  const stored = (await records.facts(runnerId)).slice(before);
  expect(stored.map(({ kind }) => kind).toSorted()).toEqual(["morning", "now"]);
  for (const { at } of stored)
    expect(Math.abs(at.getTime() - clock.now())).toBeLessThan(10 * 60_000);
}

test("a phone whose clock is a day ahead has its morning stored once, on the day it was", ({
  page,
  clock,
  records,
}) => answerByAWrongClock({ page, clock, records }, DAY));

test("a phone whose clock is a day behind has its morning stored once, on the day it was", ({
  page,
  clock,
  records,
}) => answerByAWrongClock({ page, clock, records }, -DAY));

test("a browser that cleared what was kept says so, and has everything back", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  let page = await phone.open();
  await settleIn(page);
  await openCheckIn(page);
  await answerThree(page, 1, 1);
  await saveWalking(page);
  await expectSynced(page);
  const answer = await answerOfToday(page).innerText();
  await page.goto(`${WEB}/shell`);
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  });
  page = await phone.open();
  await openToday(page);
  await expect(page.getByText("This browser cleared what was saved here")).toBeVisible();
  await expectSynced(page);
  await expectAccessible(page);
  expect(await answerOfToday(page).innerText()).toBe(answer);
});

test("signing out asks about what isn't synced, and then leaves nothing of the runner in the browser", async ({
  openPhone,
  records,
}) => {
  const runnerId = await records.personId(MAYA.email);
  const before = (await records.facts(runnerId)).length;
  const phone = await openPhone();
  const page = await phone.open();
  await settleIn(page);
  await untilKept(page);
  await openCheckIn(page);
  phone.line.cut();
  await answerThree(page, 2, 1);
  await saveWalking(page);
  expect((await storedIn(page)).databases).not.toEqual([]);
  // The account needs the line; what was said without it is still only here when the page opens.
  await page.route(SYNC, (route) => route.abort("connectionfailed"));
  phone.line.open();
  await page.goto(`${WEB}/account`);
  await page.getByRole("button", { name: "Sign out here" }).click();
  await expect(page.getByText("2 answers aren’t synced yet")).toBeVisible();
  await expectAccessible(page);
  await page.unrouteAll({ behavior: "wait" });
  await page.getByRole("button", { name: "Sync first" }).click();
  await expect(page).toHaveURL(`${WEB}/`);
  expect(await records.facts(runnerId)).toHaveLength(before + 2);
  const stored = await storedIn(page);
  expect(stored.databases).toEqual([]);
  expect(stored.local).toEqual([]);
  expect(stored.session).toEqual([]);
  expect(stored.cookies.filter((name) => !/^(locale|theme|text|units)$/u.test(name))).toEqual([]);
  expect(await keptThings(page)).toEqual([]);
  // Nor does the way back lead to what was on the screen.
  await page.goBack();
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});

test("a page that the browser brings back from memory asks who is there by now", async ({
  page,
}) => {
  await settleIn(page);
  await page.context().clearCookies();
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })),
  );
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});

test("signing out in one tab leaves nothing of the runner in another", async ({ page }) => {
  await settleIn(page);
  const other = await page.context().newPage();
  await other.goto(`${WEB}/account`);
  await other.getByRole("button", { name: "Sign out here" }).click();
  await expect(other).toHaveURL(`${WEB}/`);
  await expect(page).toHaveURL(`${WEB}/`);
  const { databases, local, session } = await storedIn(page);
  expect([...databases, ...local, ...session]).toEqual([]);
});

test("what waits is sent when the browser wakes the worker, with no page of ours open, and once", async ({
  openPhone,
  records,
}) => {
  const runnerId = await records.personId(MAYA.email);
  const before = (await records.facts(runnerId)).length;
  const phone = await openPhone();
  const page = await phone.open();
  await page.context().grantPermissions(["background-sync"], { origin: WEB });
  await settleIn(page);
  await untilKept(page);
  const { wakeFor } = await appWorkerOf(page);
  await openCheckIn(page);
  phone.line.cut();
  await answerThree(page, 2, 1);
  await saveWalking(page);
  const asked = () =>
    page.evaluate(async () => {
      const own = await navigator.serviceWorker.getRegistration("/");
      return (own as unknown as { sync: { getTags(): Promise<string[]> } }).sync.getTags();
    });
  await expect
    .poll(asked, { message: "what the browser was asked to wake the worker for" })
    .toEqual(["facts"]);
  await page.goto("about:blank");
  expect(await records.facts(runnerId)).toHaveLength(before);

  phone.line.open();
  const stored = async () => (await records.facts(runnerId)).length - before;
  await wakeFor("facts");
  await expect.poll(stored, { message: "facts that the worker sent" }).toBe(2);
  await wakeFor("facts");
  await openToday(page);
  await expectSynced(page);
  expect(await stored()).toBe(2);
});

test("a store that another build wrote is made anew, and what waited in it is sent", async ({
  openPhone,
  records,
}) => {
  const runnerId = await records.personId(MAYA.email);
  const before = (await records.facts(runnerId)).length;
  const phone = await openPhone();
  let page = await phone.open();
  await settleIn(page);
  await untilKept(page);
  await openCheckIn(page);
  phone.line.cut();
  await answerThree(page, 2, 1);
  await saveWalking(page);
  await page.goto(`${WEB}/shell`);
  await writeAsAnotherBuild(page);
  phone.line.open();
  page = await phone.open();
  await openToday(page);
  await expectSynced(page);
  expect(await records.facts(runnerId)).toHaveLength(before + 2);
  // All that the phone answers from is here again.
  await untilKept(page);
  phone.line.cut();
  await openToday(page);
  await expect(answerOfToday(page)).toBeVisible();
});
