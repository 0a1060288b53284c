import { expect, type Page } from "@playwright/test";
import { pickPain, pressEveryNo, question, press } from "#pages/first-check.ts";
import { WEB } from "#place.ts";

/** From Today: the one tap that says it is worse, to the safety questions, which come first. */
export async function sayItsWorse(page: Page): Promise<void> {
  await page.goto(`${WEB}/today`);
  await page.getByRole("link", { name: "It’s worse", exact: true }).click();
  await expect(
    page.getByRole("heading", { name: "Anything that needs a clinician?" }),
  ).toBeVisible();
}

/** No to every safety question. */
export async function nothingNew(page: Page): Promise<void> {
  await pressEveryNo(page);
  await page.getByRole("button", { name: "Continue" }).click();
}

/** Yes to the sudden snap, no to the rest. */
export async function aSnap(page: Page): Promise<void> {
  await pressEveryNo(page);
  const snap = question(page, /Did you feel a snap/);
  await press(snap.getByRole("radio", { name: "Yes", exact: true }));
  await press(page.getByRole("checkbox", { name: /sudden pop or snap/ }));
  await page.getByRole("button", { name: "Continue" }).click();
}

/** The calm days as they are named, with what ends them; and the two taps that begin them. */
export async function beginCalmDays(page: Page, pain: number): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: "3 calm days" })).toBeVisible();
  await expect(page.getByText(/By themselves: with 2 mornings in a row/)).toBeVisible();
  await pickPain(page, "Pain right now", pain);
  await page.getByRole("button", { name: "I walk normally, begin" }).click();
}

/** After days without an answer: the gap is named first, then the safety questions; the check-in comes after. */
export async function comeBack(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: /^\d+ days without an answer$/ })).toBeVisible();
  await page.getByRole("button", { name: "Start with the safety questions" }).click();
  await nothingNew(page);
}
