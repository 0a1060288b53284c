import { expect, type Locator, type Page } from "@playwright/test";
import { answerOfToday, checkIn, openToday } from "#pages/today.ts";
import { LEAD } from "#pages/player.ts";

/** Milliseconds of a raise at the beat of the test. */
const RAISE = 2000;

/** The black screen while a leg is counted. */
export const raising = (page: Page): Locator =>
  page.getByRole("dialog", { name: "Heel-raise test" });

/** Sees to it that today is answered, and is no day of rest. */
export async function answerToday(page: Page): Promise<void> {
  await openToday(page);
  const asks = page.getByRole("heading", { name: "How is it today?" });
  await expect(answerOfToday(page).or(asks).first()).toBeVisible();
  if (await asks.isVisible()) await checkIn(page, { firstSteps: 1, now: 1 });
}

/** Lets a leg rise so often and half a time more. */
export async function rise(page: Page, times: number): Promise<void> {
  await expect(raising(page).getByText("Get ready", { exact: true })).toBeVisible();
  await page.clock.runFor(LEAD + times * RAISE + RAISE / 2);
  await expect(
    raising(page)
      .getByText(`Raise ${times + 1}`, { exact: true })
      .last(),
  ).toBeVisible();
}

/** What was counted for a leg. */
export const counted = (page: Page, leg: "Left leg" | "Right leg"): Locator =>
  page.getByRole("group", { name: `Good raises, ${leg}` });

/** Walks the tab order to what has this name. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    const at = await page.evaluate(() => {
      const { activeElement: one } = document;
      return one?.getAttribute("aria-label") ?? one?.textContent ?? "";
    });
    if (at === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard doesn't come to "${name}".`);
}
