import type { Locator, Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { DAY } from "#moved-clock.ts";
import { LINE_CUT } from "#pages/check-in.ts";
import { expectAccessible, expectNoSidewaysScroll, expectReadsAtTwice } from "#pages/accessible.ts";
import { aSnap, beginCalmDays, comeBack, nothingNew, sayItsWorse } from "#pages/flare.ts";
import { untilKept } from "#pages/kept.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { answerOfToday, checkIn, expectSynced, openToday } from "#pages/today.ts";
import { buildWeek, dayName, dayRow, openWeek, plannedOn } from "#pages/week.ts";
import { ADMIN, WEB } from "#place.ts";

const KEIKO = "Keiko Tanaka";
/** Other journeys leave a red flag with the runner of the demo who comes back after a gap. */
const AWAY = { name: "Sam Castillo", email: "sam@demo.springback.test" };
const DESK = { viewport: { width: 1280, height: 900 } };

test.beforeEach(async ({ clock }) => clock.moveToNext(7, 30));

/** This morning's check-in, as far as a flare asks. */
async function morningOf(page: Page, firstSteps: number): Promise<void> {
  await openToday(page);
  await checkIn(page, { firstSteps, now: firstSteps });
}

/** Builds a week of which every day is offered for running; the days of it that are calm. */
async function buildForRunning(page: Page): Promise<Locator> {
  await page.goto(`${WEB}/week`);
  const days = page.getByRole("group", { name: "Days you could run" }).getByRole("checkbox");
  await expect(days).toHaveCount(7);
  for (const day of await days.all()) await day.check();
  await page.getByRole("button", { name: "Build the week" }).click();
  await expect(page.getByText("Your week is built.")).toBeAttached();
  return page.locator("li[data-date]").filter({ hasText: "You said it is worse: no running" });
}

/** Whom the coach's inbox names as worse, once it is there: another runner is, all along. */
async function namedWorse(desk: Page): Promise<string> {
  await signInAsDemo(desk, "Lou Brennan", "admin");
  await desk.goto(`${ADMIN}/inbox`);
  const rows = desk.getByRole("listitem").filter({ hasText: "Says it is worse" });
  await expect(rows.filter({ hasText: "Lena Fischer" })).toHaveCount(1);
  const names = (await rows.allTextContents()).join(" ");
  await desk.close();
  return names;
}

test("a red flag goes before a flare: its screen stands in the place of everything, and no calm days begin", async ({
  page,
}) => {
  await signInAsDemo(page, "Ben Achterberg");
  await sayItsWorse(page);
  await aSnap(page);
  await expect(page.getByText("See someone", { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\/today$/);
  await expectSynced(page);
  await page.goto(`${WEB}/flare`);
  await expect(page.getByText("See someone", { exact: true })).toBeVisible();
  await expect(page.getByText("calm days")).toHaveCount(0);
});

test("calm days begin in the place of the answer, the coach sees it, and usual mornings end them by themselves", async ({
  page,
  openBrowser,
  clock,
}) => {
  test.setTimeout(120_000);
  await signInAsDemo(page, KEIKO);
  await sayItsWorse(page);
  await nothingNew(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await expectReadsAtTwice(page);
  await beginCalmDays(page, 2);
  await expect(answerOfToday(page)).toContainText("Calm days: day 1 of 3");
  await expect(answerOfToday(page)).toContainText("No running and no jumping");
  await expectSynced(page);
  await openToday(page);
  await expect(answerOfToday(page)).toContainText("Calm days: day 1 of 3");
  await expectAccessible(page);
  await expectReadsAtTwice(page);

  // The week knows them too: nothing that loads stands on them, and each says why.
  const calm = await buildForRunning(page);
  await expect(calm).toHaveCount(3);
  await expect(calm.locator("[data-work]")).toHaveCount(0);
  await expectAccessible(page);

  expect(await namedWorse(await openBrowser(DESK))).toContain(KEIKO);

  for (const day of [2, 3]) {
    await clock.moveTo(clock.now() + DAY);
    await morningOf(page, 0);
    await expect(answerOfToday(page)).toContainText(`Calm days: day ${day} of 3`);
  }
  await clock.moveTo(clock.now() + DAY);
  await morningOf(page, 0);
  await expect(page.getByText("Your calm days are over")).toBeVisible();
  await expect(answerOfToday(page)).not.toContainText("Calm days");
  // A desk that was left for days asks for another sign-in.
  expect(await namedWorse(await openBrowser(DESK))).not.toContain(KEIKO);
});

test("on a train without a line it is worse all the same: the days begin on the phone and reach the server later", async ({
  openPhone,
  watch,
}) => {
  watch.tolerate(LINE_CUT);
  const phone = await openPhone();
  let page = await phone.open();
  await signInAsDemo(page, "Marta Silva");
  await openToday(page);
  await expectSynced(page);
  await untilKept(page);
  phone.line.cut();
  page = await phone.open();
  await sayItsWorse(page);
  await nothingNew(page);
  await beginCalmDays(page, 3);
  await expect(answerOfToday(page)).toContainText("Calm days: day 1 of 3");
  expect(phone.line.calls.answered).toBe(0);
  phone.line.open();
  await openToday(page);
  await expectSynced(page);
  await expect(answerOfToday(page)).toContainText("Calm days: day 1 of 3");
  await page.getByText("Is it not worse after all?").click();
  await page.getByRole("button", { name: "End the calm days" }).click();
  await expect(answerOfToday(page)).not.toContainText("Calm days");
});

test("after a week without an answer the gap is named, the signs are asked again, and the way back is by the rules", async ({
  page,
  clock,
  records,
}) => {
  const runnerId = await records.personId(AWAY.email);
  await signInAsDemo(page, AWAY.name);
  await clock.moveTo(clock.now() + 9 * DAY);
  const before = await records.facts(runnerId);
  await openToday(page);
  await expect(page.getByText(/Nobody filled them in/)).toBeVisible();
  await expectAccessible(page);
  await expectReadsAtTwice(page);
  await comeBack(page);
  await checkIn(page, { firstSteps: 1, now: 1 });
  const start = page.getByRole("region", { name: "Where you start again" });
  await expect(start).toContainText(/At up to|walk and run table|tests first/);
  await expect(start).toContainText("Nothing is made up for");
  const stored = (await records.facts(runnerId)).slice(before.length);
  expect(stored.filter(({ kind }) => kind === "morning")).toHaveLength(1);
});

test("a missed day stays missed: no other day gets more for it, and a week built again names it and adds nothing", async ({
  page,
  clock,
}) => {
  await signInAsDemo(page, "Nils Berg");
  await buildWeek(page);
  const planned = await plannedOn(page);
  const missed = planned.find(({ works }) => works.length > 0);
  if (!missed) throw new Error("This week has nothing to miss.");
  const daysToIt = planned.findIndex(({ date }) => date === missed.date);
  await clock.moveTo(clock.now() + (daysToIt + 1) * DAY);
  await openWeek(page);
  await expect(
    dayRow(page, missed.date).getByText("Missed. It isn’t added to another day."),
  ).toHaveCount(missed.works.length);
  expect(await plannedOn(page)).toEqual(planned);
  await expectAccessible(page);

  await buildWeek(page);
  const left = page.getByRole("region", { name: "Without a place this week" });
  await expect(left).toContainText(dayName(missed.date));
  for (const { date, works } of await plannedOn(page))
    expect(new Set(works).size, date).toBe(works.length);
});
