import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { expectUsable } from "#pages/accessible.ts";
import { beginStrength, button, expectSetsDone, LEAD, player } from "#pages/player.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";

// What of a session outlives a lock, a reload, a night, a tab and another person. Nothing here is saved: other journeys meet them as they are.
const RAISES = "Maya Lindqvist";
const HOLDS = "Priya Nair";
const HOLD = 30_000;
const HOUR = 3_600_000;

/** Lets time pass with the phone in hand. */
const pass = (page: Page, ms: number): Promise<void> => page.clock.runFor(ms);
/** Lets time pass with the phone locked. */
const sleepThrough = (page: Page, ms: number): Promise<void> => page.clock.fastForward(ms);

test("a phone that was locked through a hold asks whether it was done, and counts it only then", async ({
  page,
}) => {
  await signInAsDemo(page, HOLDS);
  await beginStrength(page);
  await button(page, "Start").click();
  await sleepThrough(page, LEAD + HOLD + 8000);
  await expect(player(page).getByText("Did you finish this set?").last()).toBeVisible();
  await expectUsable(page);
  await expectSetsDone(page, 0);
  await button(page, "No, do it again").click();
  await button(page, "Start").click();
  await sleepThrough(page, LEAD + HOLD + 8000);
  await button(page, "Yes, it’s done").click();
  await expectSetsDone(page, 1);
  // The rest began when the hold ended.
  await expect(player(page).getByRole("timer")).toHaveAccessibleName(/^(4\d|5[0-2]) seconds left$/);
});

test("a hold that is running survives a reload, and so does what was done", async ({ page }) => {
  await signInAsDemo(page, HOLDS);
  await beginStrength(page);
  await button(page, "Set done").click();
  await button(page, "Go on now").click();
  await button(page, "Start").click();
  await pass(page, LEAD + 10_000);
  await page.reload();
  await expect(player(page).getByText("Hold", { exact: true }).first()).toBeVisible();
  await expect(player(page).getByRole("timer")).toHaveAccessibleName(/^(1\d|20) seconds left$/);
  await expectSetsDone(page, 1);
  await expect(player(page).getByText("Touch the screen once to hear the signals.")).toBeVisible();
});

test("a session that was left in the evening can be saved in the morning as it ended, with its sets", async ({
  page,
}) => {
  await signInAsDemo(page, HOLDS);
  await beginStrength(page);
  await button(page, "Set done").click();
  await button(page, "Go on now").click();
  await sleepThrough(page, 11 * HOUR);
  await page.reload();
  await expect(page.getByRole("heading", { name: "How did it feel?" })).toBeVisible();
  await expect(page.getByText(/ · 1 of \d+ sets$/)).toBeVisible();
  await expect(page.getByText(/^It wasn’t saved when it ended\./)).toBeVisible();
  await expect(page.getByRole("button", { name: "Back to the last set" })).toHaveCount(0);
  // Long after it, whether it made one limp may stay open as well.
  await expect(page.getByRole("group", { name: "Did it make you limp?" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Save the session" })).toBeVisible();
  await page.getByRole("button", { name: "Throw this session away" }).click();
  await expect(page.getByRole("button", { name: "Start", exact: true })).toBeVisible();
});

test("leaving keeps the session, which goes on from where it was", async ({ page }) => {
  await signInAsDemo(page, HOLDS);
  await beginStrength(page);
  await button(page, "Set done").click();
  await page.keyboard.press("Escape");
  await expect(page.getByText("A session is under way")).toBeVisible();
  await page.getByRole("button", { name: "Go on with it" }).click();
  await expectSetsDone(page, 1);
});

test("Today offers to go on with the session that was left, and leads right back into it", async ({
  page,
}) => {
  await signInAsDemo(page, RAISES);
  await page.goto(`${WEB}/today`);
  await expect(page.getByRole("link", { name: "Start today’s strength" })).toBeVisible();
  await beginStrength(page);
  await button(page, "Set done").click();
  await page.goto(`${WEB}/today`);
  await page.getByRole("link", { name: "Go on with your session" }).click();
  await expectSetsDone(page, 1);
});

test("another person on the same phone sees nothing of it", async ({ page, context }) => {
  await signInAsDemo(page, HOLDS);
  await beginStrength(page);
  await button(page, "Set done").click();
  await context.clearCookies();
  await signInAsDemo(page, RAISES);
  await page.goto(`${WEB}/strength`);
  await expect(page.getByRole("button", { name: "Start", exact: true })).toBeVisible();
  await expect(page.getByText("A session is under way")).toHaveCount(0);
});

test("a session plays in one tab at a time, and can be taken to the other with all that was done", async ({
  page,
  context,
}) => {
  await signInAsDemo(page, HOLDS);
  await beginStrength(page);
  await button(page, "Set done").click();
  const second = await context.newPage();
  await second.goto(`${WEB}/strength`);
  await expect(second.getByText("This session is open in another tab")).toBeVisible();
  await expectUsable(second);
  await button(page, "Go on now").click();
  await button(page, "Set done").click();
  await button(second, "Go on here").click();
  await expectSetsDone(second, 2);
  await expect(page.getByText("This session is open in another tab")).toBeVisible();
  await second.close();
  await button(page, "Go on here").click();
  await expectSetsDone(page, 2);
});
