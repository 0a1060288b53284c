import { expect, type Locator, type Page } from "@playwright/test";
import { pick, pickPain } from "#pages/first-check.ts";
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
  await pick(page, "Does it make you limp?", "No");
  await page.getByRole("button", { name: "Save and show my answer" }).click();
  await expect(answerOfToday(page)).toBeVisible();
}
