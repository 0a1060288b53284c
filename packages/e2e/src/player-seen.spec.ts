import type { Locator, Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { beginStrength, button, LEAD, player } from "#pages/player.ts";
import { signInAsDemo } from "#pages/sign-in.ts";

// Maya has raises at a tempo, leg by leg. Nothing here is saved: other journeys meet her as she is.
const RUNNER = "Maya Lindqvist";

/**
 * Letters that are read at ease fill a third of a degree: 11.6 mm from two metres away. A digit is about 0.7 of its font size
 * high, and a phone of 390 points about 65 mm wide: 100 points.
 */
const READABLE = 100;

/** Lets time pass with the phone in hand. */
const pass = (page: Page, ms: number): Promise<void> => page.clock.runFor(ms);

async function expectReadable(digits: Locator): Promise<void> {
  await expect(digits).toBeVisible();
  const size = await digits.evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize));
  expect(size).toBeGreaterThanOrEqual(READABLE);
}

test("the session is black, and its digits are read from the floor, two metres away", async ({
  page,
}) => {
  await signInAsDemo(page, RUNNER);
  await beginStrength(page);
  const time = player(page).getByRole("timer");
  await expect(player(page)).toHaveAttribute("data-theme", "night");
  await expect(player(page)).toHaveCSS("background-color", "rgb(0, 0, 0)");
  await button(page, "Start").click();
  await expect(player(page).getByText("Get ready", { exact: true }).first()).toBeVisible();
  await expectReadable(time);
  await pass(page, LEAD + 500);
  const rep = player(page).locator("p > [aria-hidden=true]").filter({ hasText: /^\d+$/ });
  await expectReadable(rep);
  // Both legs, then the rest.
  await button(page, "Set done").click();
  await button(page, "Set done").click();
  await expect(button(page, "Go on now")).toBeVisible();
  await expectReadable(time);
});

test("where less motion is wanted the two ends of a movement stand still, and the word and the number go on; else all of it moves", async ({
  page,
}) => {
  const lessMotion = (): Promise<boolean> =>
    page.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches);
  await signInAsDemo(page, RUNNER);
  expect(await lessMotion()).toBe(true);
  await beginStrength(page);
  const name = await player(page).getByRole("heading", { level: 1 }).innerText();
  const drawing = player(page).getByRole("img", { name, exact: true });
  const dot = player(page)
    .getByRole("img", { name: /^Up \d/ })
    .locator("circle");
  await expect(drawing.locator(":scope > g")).toHaveCount(2);
  await button(page, "Start").click();
  await pass(page, LEAD + 500);
  await expect(player(page).getByText("Up", { exact: true }).first()).toBeVisible();
  await expect(drawing.locator(":scope > g")).toHaveCount(2);
  await expect(dot).toHaveCount(1);
  await expect(dot).toBeHidden();
  const still = await drawing.innerHTML();
  await pass(page, 3000);
  await expect(player(page).getByText("Slowly down", { exact: true }).first()).toBeVisible();
  expect(await drawing.innerHTML()).toBe(still);

  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await lessMotion()).toBe(false);
  await button(page, "Pause").click();
  await button(page, "Go on").click();
  await pass(page, LEAD + 200);
  await expect(dot).toBeVisible();
  const [figure, place] = [await drawing.innerHTML(), await dot.getAttribute("cx")];
  await pass(page, 1000);
  await expect.poll(() => dot.getAttribute("cx")).not.toBe(place);
  await expect.poll(() => drawing.innerHTML()).not.toBe(figure);
});
