import type { Page } from "@playwright/test";
import { WEB } from "#place.ts";

/** French from the next page on, for this browser alone: no demo person's account keeps it. Sign in before. */
export async function readFrench(page: Page): Promise<void> {
  await page.context().addCookies([{ name: "locale", value: "fr", url: WEB }]);
}
