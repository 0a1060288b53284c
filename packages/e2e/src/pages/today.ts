import { expect, type Locator, type Page } from "@playwright/test";
import { pickPain } from "#pages/first-check.ts";
import { WEB } from "#place.ts";

export interface Morning {
  readonly firstSteps: number;
  readonly now: number;
}

/** The answer of the day. */
export const answerOfToday = (page: Page): Locator => page.getByRole("article");

/** Opens Today. */
export async function openToday(page: Page): Promise<void> {
  await page.goto(`${WEB}/today`);
  await expect(page).toHaveURL(/\/today$/);
}

/** The morning's questions, which stand where the answer will be. */
export async function checkIn(page: Page, { firstSteps, now }: Morning): Promise<void> {
  await expect(page.getByRole("heading", { name: "How is it today?" })).toBeVisible();
  await pickPain(page, "Your first steps this morning", firstSteps);
  await pickPain(page, "Pain right now", now);
  await page.getByRole("button", { name: "I walk normally, save" }).click();
  await expect(answerOfToday(page)).toBeVisible();
  await expectSynced(page);
}

/** Waits until all that was said on this phone is on the server too. */
export async function expectSynced(page: Page): Promise<void> {
  await expect(page.getByText(/^Synced, /)).toBeVisible({ timeout: 20_000 });
}
