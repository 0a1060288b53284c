import { expect, type Locator, type Page } from "@playwright/test";
import { WEB } from "#place.ts";

/** Milliseconds of the time to get ready. */
export const LEAD = 5000;

/** The whole screen of the session under way. */
export const player = (page: Page): Locator =>
  page.getByRole("dialog", { name: "Strength session" });

/** A button of the player by its words. */
export const button = (page: Page, name: string): Locator =>
  player(page).getByRole("button", { name, exact: true });

/** Begins today's strength from its list. */
export async function beginStrength(page: Page): Promise<void> {
  await page.goto(`${WEB}/strength`);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(player(page)).toBeVisible();
}

/** How many sets count, of how many. */
export async function expectSetsDone(page: Page, done: number): Promise<void> {
  await expect(player(page).getByText(new RegExp(`^${done} of \\d+ sets done$`))).toBeAttached();
}

/** Opens what is needed now and then. */
export async function openMore(page: Page): Promise<void> {
  await player(page).getByText("More", { exact: true }).click();
}
