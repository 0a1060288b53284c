import type { Page } from "@playwright/test";
import { WEB } from "#place.ts";

/** A language from the next page on, for this browser alone: no demo person's account keeps it. Sign in before. */
export async function readIn(page: Page, locale: "en" | "fr"): Promise<void> {
  await page.context().addCookies([{ name: "locale", value: locale, url: WEB }]);
}
