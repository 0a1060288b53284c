import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { expectAccessible, expectNoSidewaysScroll } from "#pages/accessible.ts";
import { DAY } from "#moved-clock.ts";
import { LINE_CUT } from "#pages/check-in.ts";
import { pickPain } from "#pages/first-check.ts";
import { expectShell, untilKept } from "#pages/kept.ts";
import { reachButton } from "#pages/keyboard.ts";
import { readIn } from "#pages/language.ts";
import { openRuns, sessionRow } from "#pages/runs.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { expectSynced } from "#pages/today.ts";
import { ADMIN, WEB } from "#place.ts";

const RUNNER = { name: "Hugh Patel", email: "hugh@demo.springback.test" };
const NEVER = "This session didn’t happen";
const TAKE_OUT = "It didn’t happen, take it out";

test.beforeEach(({ watch }) => watch.tolerate(LINE_CUT));

/** Logs a run that has just ended, from the open log. */
async function logRun(page: Page, km: string, pain: number): Promise<void> {
  await page.getByLabel("Distance").fill(km);
  await pickPain(page, "Worst pain during it", pain);
  await pickPain(page, "Pain just after", pain);
  await page.getByRole("button", { name: "No limp, save" }).click();
  await expect(page.getByText(/^Session saved\./)).toBeVisible();
}

/** Says of a listed session that it never was, and confirms it. */
async function takeOut(page: Page, words: string): Promise<void> {
  await sessionRow(page, words).getByRole("button", { name: "Change answers" }).click();
  await page.getByRole("button", { name: NEVER }).click();
  await expect(page.getByRole("heading", { name: "Take this session out?" })).toBeVisible();
  await page.getByRole("button", { name: TAKE_OUT }).click();
}

test("a run that never was is taken out by keyboard after a question, counts no more, stays in the history and for the coach, and comes back", async ({
  page,
  openBrowser,
  records,
}) => {
  const runnerId = await records.personId(RUNNER.email);
  await signInAsDemo(page, RUNNER.name);
  await page.goto(`${WEB}/runs?log`);
  await logRun(page, "88.8", 0);
  await expect(page.getByText(/^Up to 97\.\d km$/)).toBeVisible();

  await sessionRow(page, "88.8 km").getByRole("button", { name: "Change answers" }).click();
  await reachButton(page, NEVER);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Take this session out?" })).toBeVisible();
  await expect(page.getByText("what hurt isn’t taken back")).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  // Asked once more, and left as it is: nothing has changed.
  await page.getByRole("button", { name: "Not now" }).click();
  await expect(sessionRow(page, "88.8 km")).not.toContainText("Taken out");
  await sessionRow(page, "88.8 km").getByRole("button", { name: "Change answers" }).click();
  await page.getByRole("button", { name: NEVER }).click();
  await reachButton(page, TAKE_OUT);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Taken out. It doesn’t count any more.")).toBeVisible();
  await expect(sessionRow(page, "88.8 km")).toContainText("Taken out");
  await expect(page.getByText(/^Up to 97/)).toHaveCount(0);
  await expectSynced(page);
  await page.reload();
  await expect(sessionRow(page, "88.8 km")).toContainText("Taken out on");
  await expectAccessible(page);
  const told = (await records.facts(runnerId, "session")).filter(
    ({ entry }) => entry["distanceM"] === 88_800,
  );
  expect(told.map(({ takenOut }) => takenOut).toSorted()).toEqual([false, true]);

  await page.goto(`${WEB}/history`);
  await expect(page.getByText("Taken out later.").first()).toBeVisible();
  await expect(page.getByText(/^It didn’t happen: taken out on /).first()).toBeVisible();
  const desk = await openBrowser({ viewport: { width: 1280, height: 860 } });
  await signInAsDemo(desk, "Robin Vale", "admin");
  await desk.goto(`${ADMIN}/runners/${runnerId}`);
  await expect(desk.getByRole("listitem").filter({ hasText: /^Run, 88\.8 km/ })).toContainText(
    "Taken out by the runner",
  );

  await openRuns(page);
  await sessionRow(page, "88.8 km").getByRole("button", { name: "Put it back" }).click();
  await expect(page.getByRole("heading", { name: "Put this session back?" })).toBeVisible();
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(page.getByText(/^Put back\. It counts again\./)).toBeVisible();
  await expect(sessionRow(page, "88.8 km")).not.toContainText("Taken out");
  await expect(page.getByText(/^Up to 97\.\d km$/)).toBeVisible();
  // Left as it was found.
  await takeOut(page, "88.8 km");
  await expect(page.getByText("Taken out. It doesn’t count any more.")).toBeVisible();
  await expectSynced(page);

  await readIn(page, "fr");
  await page.goto(`${WEB}/runs`);
  const row = page.getByRole("listitem").filter({ hasText: "88,8" });
  await expect(row).toContainText("Retirée le");
  await row.getByRole("button", { name: "La remettre" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Remettre cette séance/);
});

test("a session with pain is taken out without a line: the pain stays, and both are stored once when the line is back", async ({
  openPhone,
  records,
}) => {
  const runnerId = await records.personId(RUNNER.email);
  const phone = await openPhone();
  const first = await phone.open();
  await signInAsDemo(first, RUNNER.name);
  await openRuns(first);
  await expectSynced(first);
  await untilKept(first);
  const before = await records.facts(runnerId);
  phone.line.cut();
  let page = await phone.open();
  await page.goto(`${WEB}/runs`);
  await expectShell(page, "Runs");
  await page.getByRole("button", { name: "Log a session by hand" }).click();
  await logRun(page, "66.6", 1);
  await takeOut(page, "66.6 km");
  await expect(page.getByText("Taken out. What you said of pain goes on counting.")).toBeVisible();
  await expect(sessionRow(page, "66.6 km")).toContainText("Taken out, its pain counts");
  await expect(page.getByText(/^Up to 7[23]/)).toHaveCount(0);
  await expect(page.getByText(/^Saved on this phone: 2 answers/)).toBeVisible();
  expect(await records.facts(runnerId)).toHaveLength(before.length);

  phone.line.open();
  page = await phone.open();
  await openRuns(page);
  await expectSynced(page);
  await expect(sessionRow(page, "66.6 km")).toContainText("Taken out on");
  const stored = (await records.facts(runnerId)).filter(
    ({ id }) => !before.some((fact) => fact.id === id),
  );
  expect(stored.map(({ takenOut }) => takenOut).toSorted()).toEqual([false, true]);
  for (const { entry } of stored)
    expect(entry).toMatchObject({ distanceM: 66_600, painDuringPeak: 1 });
});

test("a run that was logged on the wrong day is put to the right one, and the first date stays in the record", async ({
  page,
  records,
  clock,
}) => {
  const runnerId = await records.personId(RUNNER.email);
  await signInAsDemo(page, RUNNER.name);
  await page.goto(`${WEB}/runs?log`);
  await logRun(page, "44.4", 0);
  await sessionRow(page, "44.4 km").getByRole("button", { name: "Change answers" }).click();
  await page.getByText("Correct the day or the hour it ended").click();
  await page.getByLabel("Date").fill("2999-01-01");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/^This is in the future\./)).toBeVisible();
  const then = new Date(clock.now() - 40 * DAY);
  await page.getByLabel("Date").fill(then.toISOString().slice(0, 10));
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/^Answer saved\./)).toBeVisible();
  // The longest run of the last thirty days isn't that one.
  await expect(page.getByText(/^Up to 48/)).toHaveCount(0);
  await expectSynced(page);
  const told = (await records.facts(runnerId, "session")).filter(
    ({ entry }) => entry["distanceM"] === 44_400,
  );
  expect(told).toHaveLength(2);
  const days = told.map(({ at }) => Math.round((clock.now() - at.getTime()) / DAY));
  expect(days).toEqual([40, 0]);
  await takeOut(page, "44.4 km");
  await expectSynced(page);
});
