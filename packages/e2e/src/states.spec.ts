import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { DAY } from "#moved-clock.ts";
import { expectAccessible, expectNoSidewaysScroll, expectReadsAtTwice } from "#pages/accessible.ts";
import { LINE_CUT } from "#pages/check-in.ts";
import { untilKept } from "#pages/kept.ts";
import { dropFiles, fileRow, openRuns } from "#pages/runs.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { expectSynced, openToday } from "#pages/today.ts";
import { WEB } from "#place.ts";
import { fitOf, gpxOf } from "#recorded-runs.ts";

/** States of pages that no address alone opens: faults, questions in between, files under way, no connection. */
async function look(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await expectReadsAtTwice(page);
}

test("an address that leads nowhere and a payment of somebody else's can be read by everybody", async ({
  page,
  watch,
}) => {
  watch.tolerate(/status of 404/);
  expect((await page.goto(`${WEB}/nothing-here`))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing here");
  await look(page);
  await signInAsDemo(page, "Amir Rahimi");
  await page.goto(`${WEB}/subscription/return?session_id=cs_nobodys`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This payment isn’t yours");
  await look(page);
});

test("a page that fails says so, and offers another try", async ({ page, watch }) => {
  watch.tolerate(/broken on purpose|React error/);
  await signInAsDemo(page, "Amir Rahimi");
  await page.addInitScript(() => {
    const Plain = Intl.DateTimeFormat;
    const broken = function format(...given: ConstructorParameters<typeof Plain>) {
      if (given[1]?.weekday) throw new Error("broken on purpose");
      return new Plain(...given);
    };
    Object.defineProperty(Intl, "DateTimeFormat", { value: broken });
  });
  await page.goto(`${WEB}/week`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page didn’t load");
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  await look(page);
});

test("a question in between is for everybody, and Escape leaves everything as it was", async ({
  page,
}) => {
  await signInAsDemo(page, "Amir Rahimi");
  await page.goto(`${WEB}/account`);
  const section = page.getByRole("region", { name: "Coach" });
  const asks = section.getByRole("button", { name: "End the coaching" });
  await asks.click();
  const dialog = page.getByRole("dialog", { name: /^End the coaching with / });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(asks).toBeFocused();
  await expect(section.getByText(/has coached you since/)).toBeVisible();
});

test("files before they are saved, and one that was refused, can be used by everybody", async ({
  page,
  clock,
}) => {
  const run = { start: clock.now() - 2 * DAY, minutes: 30, metres: 5200, strides: 84 };
  await signInAsDemo(page, "Amir Rahimi");
  await openRuns(page);
  await dropFiles(page, [
    { name: "good.fit", bytes: fitOf(run) },
    { name: "untimed.gpx", bytes: gpxOf(run, { timed: false }) },
  ]);
  await expect(fileRow(page, "good.fit").getByRole("button", { name: "Save" })).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: "Not taken" })).toBeVisible();
  await look(page);
});

test("a theme that was chosen holds, whatever the device wears", async ({ page }) => {
  await signInAsDemo(page, "Amir Rahimi");
  for (const theme of ["Dark", "Light"]) {
    await page.goto(`${WEB}/settings`);
    await page.getByText(theme, { exact: true }).click();
    for (const path of ["/today", "/progress", "/week"]) {
      await page.goto(WEB + path);
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme.toLowerCase());
      await expectAccessible(page);
    }
  }
});

test("what the phone draws without a connection can be used by everybody", async ({
  openPhone,
  watch,
}) => {
  test.setTimeout(120_000);
  watch.tolerate(LINE_CUT);
  const phone = await openPhone();
  const online = await phone.open();
  await signInAsDemo(online, "Amir Rahimi");
  await openToday(online);
  await expectSynced(online);
  await untilKept(online);
  phone.line.cut();
  const page = await phone.open();
  for (const path of ["/today", "/today/why", "/check-in", "/runs", "/strength", "/more"]) {
    await page.goto(WEB + path);
    await look(page);
  }
  await page.goto(`${WEB}/account`);
  await expect(page.getByText("This page needs a connection")).toBeVisible();
  await look(page);
});
