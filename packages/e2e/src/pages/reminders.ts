import { expect, type Locator, type Page } from "@playwright/test";
import { WEB } from "#place.ts";

/** A box of the form, by its words. */
export const box = (page: Page, name: string): Locator => page.getByRole("checkbox", { name });

export const save = (page: Page): Promise<void> =>
  page.getByRole("button", { name: "Save", exact: true }).click();

export async function openReminders(page: Page): Promise<void> {
  await page.goto(`${WEB}/reminders`);
  await expect(page.getByRole("heading", { level: 1, name: "Reminders" })).toBeVisible();
}

/** Chooses the minute that the clocks of the runner's zone show now, epoch ms. */
export async function chooseNow(page: Page, now: number): Promise<void> {
  const hint = (await page.getByText(/^By the clocks of /).textContent()) ?? "";
  const timeZone = hint.replace(/^By the clocks of |\.$/g, "").replaceAll(" ", "_");
  const style = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone } as const;
  await page.getByLabel("At what time?").fill(new Intl.DateTimeFormat("en-GB", style).format(now));
}
