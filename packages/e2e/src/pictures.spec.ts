import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { pickPain } from "#pages/first-check.ts";
import { beginStrength, button } from "#pages/player.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { openToday } from "#pages/today.ts";
import { ADMIN, WEB } from "#place.ts";

const FOLDER = join(import.meta.dirname, "../../../docs/pictures");
const PHONE = { width: 390, height: 844 };

const take = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: join(FOLDER, `${name}.png`) });

/** The README's pictures, taken on a Monday morning: `PICTURES=1 node scripts/run.mjs test build browser`. */
test("the runner's morning, as it looks", async ({ openBrowser }) => {
  const phone = await openBrowser({ viewport: PHONE });
  await signInAsDemo(phone, "Maya Lindqvist");
  await openToday(phone);
  await expect(phone.getByRole("article")).toBeVisible();
  await take(phone, "runner-today");

  await phone.goto(`${WEB}/check-in`);
  await pickPain(phone, "Pain right now", 4);
  await phone.waitForTimeout(500);
  await take(phone, "runner-check-in");

  await phone.goto(`${WEB}/progress`);
  const lag = phone.getByRole("region", { name: "Sessions and the mornings after" });
  await lag.scrollIntoViewIfNeeded();
  await lag.evaluate((region) => {
    region.scrollIntoView();
    scrollBy(0, -24);
  });
  await take(phone, "runner-progress");
});

test("strength and the week in the dark, as they look", async ({ openBrowser }) => {
  const phone = await openBrowser({ viewport: PHONE, colorScheme: "dark" });
  await signInAsDemo(phone, "Nils Berg");
  await phone.goto(`${WEB}/week`);
  await expect(phone.locator("[data-drag=ready]")).toBeVisible();
  await take(phone, "runner-week");

  await signInAsDemo(phone, "Maya Lindqvist");
  await beginStrength(phone);
  await button(phone, "Start").click();
  await phone.waitForTimeout(7_500);
  await take(phone, "runner-player");
});

test("the coach's inbox, as it looks", async ({ openBrowser }) => {
  const desk = await openBrowser({ viewport: { width: 1280, height: 860 } });
  await signInAsDemo(desk, "Robin Vale", "admin");
  await desk.goto(`${ADMIN}/inbox`);
  await desk.getByRole("link", { name: /Tom Okafor/ }).click();
  await expect(desk.getByRole("heading", { level: 1, name: "Tom Okafor" })).toBeVisible();
  await take(desk, "coach-inbox");
});
