import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { expectAccessible, expectNoSidewaysScroll, expectReadsAtTwice } from "#pages/accessible.ts";
import {
  answerSafetyWithNo,
  answerTheRest,
  askForLink,
  pick,
  pickPain,
  press,
  pressEveryNo,
  question,
} from "#pages/first-check.ts";
import { button, LEAD, player } from "#pages/player.ts";
import { confirmLink, mailedLink } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";
import type { Records } from "#records.ts";
import { FIRST_ANSWERS } from "#walk/visitor.ts";

/** Seconds of one raise on the beat, and of the first hold. */
const [RAISE, HOLD] = [2000, 30_000];

/** The facts that a visitor told; a stage is none of them. */
async function toldBy(records: Records, runnerId: string) {
  return (await records.facts(runnerId)).filter(({ kind }) => kind !== "assign");
}

/** Closes the tab, and opens the check in another one. */
async function reopen(page: Page): Promise<Page> {
  const context = page.context();
  await page.close();
  const opened = await context.newPage();
  await opened.goto(`${WEB}/check`);
  return opened;
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const go = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const checked = (page: Page) => page.getByRole("radio", { checked: true });

async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await expectReadsAtTwice(page);
}

/** A press on the drawing answers both lists. */
async function pressTheDrawing(page: Page): Promise<void> {
  const place = page.getByRole("radio", { name: "Left, middle of the tendon", exact: true });
  await place.click();
  await expect(place).toBeChecked();
  for (const [list, says] of [
    ["Which leg?", "Left"],
    ["Where is it sore?", /^Middle of the tendon/],
  ] as const)
    await expect(question(page, list).getByRole("radio", { checked: true })).toHaveAccessibleName(
      says,
    );
}

/** The three screens of questions, each left half way and found as it was. */
async function answerAndComeBack(first: Page): Promise<Page> {
  let page = first;
  await pressEveryNo(page);
  const answered = await checked(page).count();
  page = await reopen(page);
  await expect(checked(page)).toHaveCount(answered);
  await go(page, "Continue");

  page = await reopen(page);
  await expect(heading(page)).toHaveText("Where is it sore?");
  await pressTheDrawing(page);
  await page.getByLabel("About how many").fill("3");
  await page.getByLabel("Counted in").selectOption("months");
  await press(page.getByRole("checkbox", { name: "Hills or stairs" }));
  page = await reopen(page);
  await expect(page.getByLabel("About how many")).toHaveValue("3");
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(1);
  await look(page);
  await go(page, "Continue");

  await pick(page, "Are you running at the moment?", /^Yes/);
  await page.getByLabel("Longest single run of the last 30 days").fill("6");
  await pickPain(page, /usual morning/, 2);
  page = await reopen(page);
  await expect(page.getByLabel("Longest single run of the last 30 days")).toHaveValue("6");
  await page.getByLabel("Your age").fill("41");
  await look(page);
  await go(page, "Continue");

  await pickPain(page, "Pain now", 2);
  await pick(page, "Morning stiffness", "15 min");
  page = await reopen(page);
  await expect(checked(page)).toHaveCount(2);
  await pick(page, /limp/, "No");
  await pick(page, "Your last run", "Longer ago");
  await look(page);
  await go(page, "Show my answer");
  page = await reopen(page);
  await expect(page.getByRole("article").getByRole("heading", { name: "Run" })).toBeVisible();
  const watch = page.getByRole("region", { name: "What to watch, by what sets it off" });
  await expect(watch.getByRole("term")).toHaveText(["Hills or stairs"]);
  await look(page);
  return page;
}

/** Six raises of the sore leg and eight of the other, counted by the beat. */
async function countTheRaises(first: Page): Promise<Page> {
  let page = first;
  await go(page, "Go on: count your heel raises");
  await expect(page.getByText("it hurts more than 3 of 10,")).toBeVisible();
  await look(page);
  await go(page, "Start: Left leg");
  await page.clock.runFor(LEAD + 6 * RAISE + 400);
  await go(page, "Stop");
  await expect(heading(page)).toHaveText("6 raises");
  page = await reopen(page);
  await expect(heading(page)).toHaveText("6 raises");
  await go(page, "Start: Right leg");
  await page.clock.runFor(LEAD + 8 * RAISE + 400);
  await go(page, "Stop");
  page = await reopen(page);
  await expect(page.getByLabel("Left leg")).toHaveValue("6");
  await expect(page.getByLabel("Right leg")).toHaveValue("8");
  await go(page, "Keep the result");
  await expect(page.getByText("Pick a number from 0 to 10.")).toBeVisible();
  await pickPain(page, "Worst pain during the test", 2);
  await look(page);
  await go(page, "Keep the result");
  return page;
}

/** One set through the player, the tab closed in the middle of it and again before it is saved. */
async function holdOnce(first: Page): Promise<Page> {
  let page = await reopen(first);
  await expect(heading(page)).toHaveText("One set, right now");
  await look(page);
  await go(page, "Do it now");
  await button(page, "Start").click();
  await page.clock.runFor(LEAD + 10_000);
  page = await reopen(page);
  await expect(player(page).getByRole("timer")).toHaveAccessibleName(/^(1\d|2\d) seconds left$/);
  await page.clock.runFor(HOLD);
  await expect(heading(page)).toHaveText("How did it feel?");
  await pick(page, "How hard was it?", /^2 of 10/);
  await pickPain(page, "Worst pain during it", 2);
  page = await reopen(page);
  await expect(checked(page)).toHaveCount(2);
  await pickPain(page, "Pain just after", 1);
  await go(page, "No limp, save");
  return page;
}

/** Neither consent is ticked for anybody; without the one nothing is sent, without the other it is. */
async function askToKeep(first: Page, email: string): Promise<Page> {
  let page = await reopen(first);
  await expect(heading(page)).toHaveText("Keep this and go on tomorrow");
  await expect(page.getByRole("checkbox", { name: /Store what I answer/ })).not.toBeChecked();
  await expect(page.getByRole("checkbox", { name: /Write to me now and then/ })).not.toBeChecked();
  await expect(
    page.getByText(/Begun today they end on \d+ \w+ \d{4}, by themselves/),
  ).toBeVisible();
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("At", { exact: true }).fill("06:45");
  await go(page, "Mail me the link");
  await expect(page.getByText("We can’t keep your answers without this.")).toBeVisible();
  await look(page);
  page = await reopen(page);
  await expect(page.getByLabel("E-mail address")).toHaveValue(email);
  await expect(page.getByLabel("At", { exact: true })).toHaveValue("06:45");
  await page.getByRole("checkbox", { name: /Store what I answer/ }).check();
  await go(page, "Mail me the link");
  await expect(page.getByText(`We sent a link to ${email}`)).toBeVisible();
  return page;
}

test("five minutes: an answer, a test, a set, a reminder and an account, with the tab closed at every step", async ({
  page: first,
  records,
}) => {
  test.setTimeout(240_000);
  const email = `five-${Date.now()}@walk.springback.test`;
  await first.goto(`${WEB}/`);
  await first.getByRole("link", { name: "Check my Achilles" }).click();
  let page = await answerAndComeBack(first);
  page = await countTheRaises(page);
  page = await holdOnce(page);
  page = await askToKeep(page, email);
  // Sent again, it is still one history.
  page = await reopen(page);
  await expect(page.getByText(`We sent a link to ${email}`)).toBeVisible();
  await go(page, "Mail me the link");
  await expect(heading(page)).toHaveText("Look in your mail");
  await look(page);

  await confirmLink(page, await mailedLink(email, 2));
  await expect(page).toHaveURL(/\/today\?first/);
  await expect(page.getByRole("article")).toBeVisible();
  await expect(page.getByText(/^\w+day \d+ \w+, 06:45\.$/)).toBeVisible();
  await expect(page.getByText("An iPhone clears what a site keeps")).toBeVisible();
  await expect(page.getByRole("button", { name: "Begin my 14 days" })).toBeVisible();
  await look(page);

  const runnerId = await records.personId(email);
  const kinds = async () => (await toldBy(records, runnerId)).map(({ kind }) => kind).toSorted();
  const told = ["intake", "morning", "now", "now", "session", "test"];
  expect(await kinds()).toEqual(told);
  const [heels] = await records.facts(runnerId, "test");
  expect(heels?.entry).toMatchObject({ side: "left", reps: 6, otherReps: 8, pain: 2 });
  const [hold] = await records.facts(runnerId, "session");
  expect(hold?.entry).toMatchObject({ activity: "strength", doneSets: 1, prescribedSets: 1 });
  const [intake] = await records.facts(runnerId, "intake");
  expect(intake?.entry).toMatchObject({ onsetWeeks: 13 });

  // The phone has let go of what the account has; nothing was stored twice on the way.
  await expect.poll(() => page.evaluate(() => localStorage.getItem("springback.check"))).toBeNull();
  expect(await kinds()).toEqual(told);

  await go(page, "Begin my 14 days");
  await expect(page).toHaveURL(/\/today$/);
  await expect(page.getByText("Done today.")).toBeVisible();
});

test("what the link left behind joins the account from the phone, once", async ({
  page,
  openBrowser,
  records,
}) => {
  test.setTimeout(120_000);
  const email = `later-${Date.now()}@walk.springback.test`;
  await page.goto(`${WEB}/check`);
  await answerSafetyWithNo(page);
  await answerTheRest(page, FIRST_ANSWERS);
  await go(page, "Go on: count your heel raises");
  await go(page, "Back to my answer");
  await go(page, "Go on: count your heel raises");
  await go(page, "Leave the test out today");
  await go(page, "Another day");
  await askForLink(page, email);
  // The first link makes an account elsewhere; the phone answers anew and asks for another.
  await confirmLink(await openBrowser(), await mailedLink(email));
  const runnerId = await records.personId(email);
  expect(await toldBy(records, runnerId)).toHaveLength(2);
  await page.goto(`${WEB}/check`);
  await go(page, "Back to my answer");
  await go(page, "Change my answers");
  await go(page, "Continue");
  await go(page, "Continue");
  await pickPain(page, "Pain now", 1);
  await pick(page, /limp/, "No");
  await pick(page, "Your last run", "Longer ago");
  await go(page, "Show my answer");
  await go(page, "Go on: keep this");
  await askForLink(page, email);
  await confirmLink(page, await mailedLink(email, 2));
  await expect.poll(async () => (await toldBy(records, runnerId)).length).toBe(4);
});

test("more pain than the rules allow: an answer and a calm hold, and no test", async ({ page }) => {
  await page.goto(`${WEB}/check`);
  await answerSafetyWithNo(page);
  await answerTheRest(page, { ...FIRST_ANSWERS, painNow: 6 });
  await expect(page.getByRole("article").getByRole("heading", { name: "Rest" })).toBeVisible();
  await go(page, "Go on: your first hold");
  await expect(heading(page)).toHaveText("One set, right now");
});

test("something that gives way in the test leads back to the safety questions, and a yes ends it", async ({
  page,
}) => {
  await page.goto(`${WEB}/check`);
  await answerSafetyWithNo(page);
  await answerTheRest(page, FIRST_ANSWERS);
  await go(page, "Go on: count your heel raises");
  await go(page, "Start: Left leg");
  await page.clock.runFor(LEAD + RAISE);
  // What is heard can be read.
  await expect(page.getByText(/^♪ (rising|falling) note/)).toBeVisible();
  await go(page, "Stop");
  await go(page, "Answer the safety questions again");
  await expect(checked(page)).toHaveCount(0);
  await pressEveryNo(page);
  await pick(page, /snap, a pop or a kick/, "Yes");
  await press(question(page, "Which of these?").getByRole("checkbox").first());
  await go(page, "Continue");
  await expect(page.getByRole("alert").filter({ hasText: "See someone" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("alert").filter({ hasText: "See someone" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
});

/** Whom to see, and nothing to go on with. */
async function expectStopped(page: Page): Promise<void> {
  await expect(page.getByRole("alert").filter({ hasText: "Consulter" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("textbox")).toHaveCount(0);
}

test("a red flag ends it in French as in English: whom to see, no test, no set, nothing to save", async ({
  page: first,
}) => {
  await first.goto(`${WEB}/fr`);
  await first.getByRole("link", { name: "Évaluer mon tendon" }).click();
  await expect(first.getByRole("radio", { name: "Non", exact: true })).not.toHaveCount(0);
  for (const no of await first.getByRole("radio", { name: "Non", exact: true }).all())
    await press(no);
  await press(first.getByRole("radio", { name: "Oui", exact: true }).first());
  const ticks = first.getByRole("checkbox");
  if ((await ticks.count()) > 0) await press(ticks.first());
  await first.getByRole("button", { name: "Continuer" }).click();
  await expectStopped(first);
  await expectStopped(await reopen(first));
});
