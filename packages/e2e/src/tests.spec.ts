import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { expectAccessible, expectNoSidewaysScroll, expectReadsAtTwice } from "#pages/accessible.ts";
import { LINE_CUT } from "#pages/check-in.ts";
import { pick, pickPain, press, question } from "#pages/first-check.ts";
import { expectAnswers } from "#pages/forms.ts";
import { untilKept } from "#pages/kept.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { answerToday, counted, raising, rise, tabTo } from "#pages/tests.ts";
import { expectSynced } from "#pages/today.ts";
import { WEB } from "#place.ts";

const PHONE = { viewport: { width: 390, height: 844 } };
// Sam's next step asks for all three tests, and none has been done.
const SAM = { name: "Sam Castillo", email: "sam@demo.springback.test" };

test("a heel-raise test of both legs opens the gate that asked for it, and says what it does and doesn't", async ({
  openBrowser,
}) => {
  const page = await openBrowser(PHONE);
  await signInAsDemo(page, SAM.name);
  await answerToday(page);
  await page.goto(`${WEB}/progress`);
  const ladder = page.getByRole("region", { name: "The ladder" });
  await expect(ladder.getByText("At least 20. Not measured yet.")).toBeVisible();
  await ladder.getByRole("link", { name: "Take this test: Heel raises" }).click();

  await expect(page.getByRole("heading", { name: "When to stop" })).toBeVisible();
  await expectAccessible(page);
  await expectReadsAtTwice(page);
  await page.getByRole("button", { name: "Start: Right leg" }).click();
  await rise(page, 22);
  await expect(raising(page).getByText("Right leg", { exact: true })).toBeVisible();
  await raising(page).getByRole("button", { name: "Stop" }).click();
  await expect(counted(page, "Right leg").getByRole("status")).toHaveText("22");
  await counted(page, "Right leg").getByRole("button", { name: "One fewer" }).click();
  await page.getByRole("button", { name: "Go on: Left leg" }).click();
  await expect(page.getByText("Pick a number from 0 to 10.")).toBeVisible();
  await pickPain(page, "The worst pain during it", 2);
  await page.getByRole("button", { name: "Go on: Left leg" }).click();
  await rise(page, 26);
  await raising(page).getByRole("button", { name: "Stop" }).click();
  await expect(counted(page, "Left leg").getByRole("status")).toHaveText("26");
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await expectReadsAtTwice(page);
  await page.getByRole("button", { name: "Save", exact: true }).click();

  await expect(page.getByText("21 on the sore side, 26 on the other.")).toBeVisible();
  await expect(page.getByText("The sore side did 80.8% of the other.")).toBeVisible();
  await expect(page.getByText(/managed about \d+\. They stood on a slope/u)).toBeVisible();
  await expectAccessible(page);
  await expectSynced(page);
  await page.getByRole("link", { name: "Your progress and the ladder" }).click();
  await expect(ladder.getByText("21, at least 20. Met.")).toBeVisible();
  await expect(ladder.getByRole("link", { name: "Take this test: Heel raises" })).toHaveCount(0);
  await expect(ladder.getByRole("link", { name: "Take this test: Ten hops" })).toBeVisible();
  await page.goto(`${WEB}/tests`);
  await expect(page.getByText("Done today. Another day says more")).toBeVisible();
});

test("a leg that hurts more than the limit ends the test, and its answer still counts", async ({
  page,
}) => {
  await signInAsDemo(page, "Priya Nair");
  await answerToday(page);
  await page.goto(`${WEB}/tests?test=heelRaise`);
  await page.getByRole("button", { name: "Start: Left leg" }).click();
  await rise(page, 4);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await raising(page).getByRole("button", { name: "Stop" }).click();
  // It went on counting while it was looked at.
  const raises = await counted(page, "Left leg").getByRole("status").innerText();
  expect(Number(raises)).toBeGreaterThanOrEqual(4);
  await pickPain(page, "The worst pain during it", 6);
  await expect(page.getByText("That is more than your limit of 3.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Go on/u })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Save without the other leg" })).toBeVisible();

  // A closed tab loses nothing of it.
  await page.goto(`${WEB}/tests?test=heelRaise`);
  await expect(counted(page, "Left leg").getByRole("status")).toHaveText(raises);
});

test("a test is done from the list to its end by keys alone", async ({ page }) => {
  await signInAsDemo(page, "Priya Nair");
  await answerToday(page);
  await page.goto(`${WEB}/tests`);
  await expect(page.getByRole("button", { name: /^Take this test/u }).first()).toBeVisible();
  await tabTo(page, "Take this test: Heel raises on one leg");
  await page.keyboard.press("Enter");
  await tabTo(page, "Start: Left leg");
  await page.keyboard.press("Enter");
  await rise(page, 12);
  await expect(raising(page).getByRole("button", { name: "Stop" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(counted(page, "Left leg").getByRole("status")).toHaveText("12");
  await tabTo(page, "One more");
  await page.keyboard.press("Space");
  await expect(counted(page, "Left leg").getByRole("status")).toHaveText("13");
  await tabTo(page, "0 of 10, no pain");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await tabTo(page, "Save without the other leg");
  await page.keyboard.press("Enter");
  await expect(page.getByText("13 on the sore side.")).toBeVisible();
  await expect(page.getByText("Pain 1 of 10.")).toBeVisible();
  await expectSynced(page);
});

test("no test is taken while a flag is open; the screen says whom to see, and who lifts it", async ({
  page,
}) => {
  await signInAsDemo(page, "Ines Moreau");
  await page.goto(`${WEB}/tests`);
  await expect(page.getByText("See someone", { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: /^Take this test/u })).toHaveCount(0);
  // Nor does the keyboard come to what lies under that screen.
  const under = () =>
    page.evaluate(() => [...document.querySelectorAll("nav")].map(({ inert }) => inert));
  await expect.poll(under).toEqual([true, true]);
  await expect(
    page.getByText(/This lifts when a coach records .+ If nobody coaches you/),
  ).toBeVisible();
  await page.getByRole("link", { name: "Who coaches you" }).click();
  await expect(page).toHaveURL(/\/account#coach$/);
  await expect(page.getByRole("heading", { name: "Coach", exact: true })).toBeVisible();
});

const whole = (page: Page) => question(page, "Did you walk the whole half hour?");
const worst = (page: Page) => question(page, "The worst pain during it");

test("a walk is told without a connection, and stored once when the line is back", async ({
  openPhone,
  records,
  watch,
}) => {
  watch.tolerate(LINE_CUT);
  const runnerId = await records.personId(SAM.email);
  const phone = await openPhone();
  const page = await phone.open();
  await signInAsDemo(page, SAM.name);
  await answerToday(page);
  await expectSynced(page);
  const before = await records.facts(runnerId);
  await test.step("ten hops without their pain are led to it", async () => {
    await page.goto(`${WEB}/tests?test=hop10`);
    await expectAnswers(page, {
      ...{ path: "/tests", press: "Save" },
      answers: [{ field: worst, says: /Pick a number from 0 to 10\./ }],
    });
  });
  await untilKept(page);
  phone.line.cut();
  await page.goto(`${WEB}/tests?test=walk30`);
  await expectAnswers(page, {
    ...{ path: "/tests", press: "Save" },
    answers: [
      { field: whole, says: /Say whether it was the whole half hour\./ },
      { field: worst, says: /Pick a number from 0 to 10\./ },
    ],
  });
  await pick(page, "Did you walk the whole half hour?", "Yes");
  await expectReadsAtTwice(page);
  await pickPain(page, "The worst pain during it", 1);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Pain 1 of 10.")).toBeVisible();
  await expect(page.getByText(/^Saved on this phone: 1 answer/u)).toBeVisible();
  phone.line.open();
  await page.goto(`${WEB}/tests`);
  await expectSynced(page);
  const stored = (await records.facts(runnerId)).slice(before.length);
  expect(stored.map(({ entry }) => entry)).toEqual([
    expect.objectContaining({ kind: "test", test: "walk30", pain: 1 }),
  ]);
});

test("the score is answered from memory, an open question is pointed at once, and it stands in progress", async ({
  openBrowser,
}) => {
  const page = await openBrowser(PHONE);
  await signInAsDemo(page, SAM.name);
  await answerToday(page);
  await page.goto(`${WEB}/scores`);
  await page.getByRole("button", { name: "Answer the eight questions" }).click();
  await expectAccessible(page);
  await expectReadsAtTwice(page);
  const scale = [/how many minutes/u, /hung over the edge/u, /half an hour/u, /down stairs/u];
  const points = [3, 8, 2, 3, 0, 7];
  for (const [place, asks] of [...scale, /ten heel raises/u, /hops in a row/u].entries())
    await pick(page, asks, `${points[place]} of 10`);
  await press(question(page, /What sport/u).getByRole("radio", { name: /below the level/u }));
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/^One question has no answer/u)).toBeVisible();
  await press(question(page, /loads the tendon/u).getByRole("radio", { name: "no pain" }));
  await pick(page, "For how long can you go on?", "21 to 30 minutes");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/: 51 of 100\./u)).toBeVisible();

  await page.getByRole("button", { name: "Rate your activities" }).click();
  await page.getByLabel("Activity 1").fill("Stairs at work");
  await pick(page, "How well it goes: Stairs at work", "6 of 10");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/: 6 of 10 on average\./u)).toBeVisible();
  await page.getByRole("button", { name: "Rate your activities" }).click();
  await expect(page.getByLabel("Activity 1")).toHaveValue("Stairs at work");
  await expectReadsAtTwice(page);
  await expectSynced(page);

  await page.goto(`${WEB}/progress`);
  const scores = page.getByRole("region", { name: "Tests and scores" });
  await expect(scores.getByText(/: 51 of 100\./u).first()).toBeVisible();
  await expect(scores.getByText(/: 6 of 10 on average\./u).first()).toBeVisible();
});
