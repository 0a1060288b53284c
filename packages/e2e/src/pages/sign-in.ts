import { expect, type Page } from "@playwright/test";
import { awaitLetter } from "#mailbox.ts";
import { ADMIN, WEB } from "#place.ts";

/** Signs in as a demo person through the sign-in screen's own button. */
export async function signInAsDemo(
  page: Page,
  name: string,
  app: "web" | "admin" = "web",
): Promise<void> {
  await page.goto(`${app === "web" ? WEB : ADMIN}/sign-in`);
  await page.getByRole("button", { name }).click();
  await expect(page).not.toHaveURL(/\/(sign-in|auth)/);
}

/** Presses the button of a mailed link's page. */
export async function confirmLink(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).not.toHaveURL(/\/auth\//);
}

/** The link in the letter that makes it `count` letters to an address. */
export async function mailedLink(address: string, count = 1): Promise<string> {
  const letter = await awaitLetter(address, count);
  const link = letter.links.find((one) => one.includes("/auth/confirm"));
  if (!link) throw new Error(`No link in the letter "${letter.subject}".`);
  return link;
}
