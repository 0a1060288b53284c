import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { expectAccessible, expectNoSidewaysScroll } from "#pages/accessible.ts";
import { LINE_CUT } from "#pages/check-in.ts";
import { press } from "#pages/first-check.ts";
import { openRuns, sessionRow } from "#pages/runs.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";

/** Has runs and a limit, and no journey of their own that another zone or run would change. */
const RUNNER = "Hugh Patel";
/** Counts in miles, and begins the week on Sundays. */
const IN_MILES = "Keiko Tanaka";

/** Every distance that is written on a page. */
async function distancesOn(page: Page, path: string): Promise<readonly string[]> {
  await page.goto(WEB + path);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
  const text = await page.getByRole("main").innerText();
  return text.match(/\d[\s\u00a0](?:km|mi)(?![\p{L}\d])/gu) ?? [];
}

/** A choice on the settings page, kept before anything else is done. */
async function choose(page: Page, name: string): Promise<void> {
  const kept = page.waitForResponse((answer) => answer.url().includes("settings.save"));
  await press(page.getByRole("radio", { name, exact: true }));
  expect((await kept).status()).toBe(200);
  await expect(page.getByRole("radio", { name, exact: true })).toBeChecked();
}

async function openSettings(page: Page): Promise<void> {
  await page.goto(`${WEB}/settings`);
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
}

test("a runner who counts in miles types and reads miles everywhere, on every device, until they choose otherwise", async ({
  page,
  openBrowser,
}) => {
  test.setTimeout(120_000);
  await signInAsDemo(page, RUNNER);
  await openSettings(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await choose(page, "Miles");

  await test.step("three miles are typed, kept and told as three miles", async () => {
    await page.goto(`${WEB}/runs?log`);
    const far = page.getByLabel("Distance");
    await expect(far).toBeVisible();
    await far.fill("187");
    await page.getByRole("button", { name: "No limp, save" }).click();
    await expect(page.getByText("Type a distance in mi such as 5.2, up to 186.")).toBeVisible();
    await far.fill("3");
    await page.getByRole("button", { name: "No limp, save" }).click();
    await expect(page.getByText(/^Session saved/u)).toBeVisible();
    await openRuns(page);
    await expect(sessionRow(page, /^Run, 3 mi/u).first()).toBeVisible();
  });

  await test.step("no page says a kilometre", async () => {
    for (const path of ["/today", "/today/why", "/runs", "/week", "/progress", "/history"]) {
      const said = await distancesOn(page, path);
      for (const one of said) expect(one, path).toMatch(/mi$/u);
      if (["/runs", "/history"].includes(path)) expect(said.length, path).toBeGreaterThan(0);
    }
  });

  await test.step("another device is told with its first page", async () => {
    const other = await openBrowser({ viewport: { width: 1280, height: 860 } });
    await signInAsDemo(other, RUNNER);
    const said = await distancesOn(other, "/history");
    expect(said.length).toBeGreaterThan(0);
    for (const one of said) expect(one).toMatch(/mi$/u);
  });

  await openSettings(page);
  await choose(page, "Kilometres");
  for (const one of await distancesOn(page, "/history")) expect(one).toMatch(/km$/u);
});

test("the week begins on the day that was chosen, and days go by the clock that was chosen", async ({
  page,
}) => {
  await signInAsDemo(page, RUNNER);
  const firstDay = async () => {
    await page.goto(`${WEB}/week`);
    const days = page.getByRole("group", { name: "Days you could run" });
    return (await days.locator("label").first().innerText()).trim();
  };
  expect(await firstDay()).toBe("Monday");
  await openSettings(page);
  await choose(page, "Sunday");
  await choose(page, "One place’s clock");
  const saved = page.waitForResponse((answer) => answer.url().includes("settings.save"));
  await page.getByLabel("Which place").selectOption("Pacific/Kiritimati");
  expect((await saved).status()).toBe(200);
  expect(await firstDay()).toBe("Sunday");
  await page.goto(`${WEB}/reminders`);
  await expect(page.getByText("Pacific/Kiritimati")).toBeVisible();
  await openSettings(page);
  await expect(page.getByLabel("Which place")).toHaveValue("Pacific/Kiritimati");
  await choose(page, "This phone’s clock");
  await expect(page.getByText("Now Europe/London.")).toBeVisible();
  await choose(page, "Monday");
  expect(await firstDay()).toBe("Monday");
});

test("whoever chose miles before reads them from the first byte after signing in", async ({
  page,
}) => {
  await signInAsDemo(page, IN_MILES);
  const html = await (await page.request.get(`${WEB}/history`)).text();
  expect(html).toMatch(/\d mi\b/u);
  expect(html).not.toMatch(/\d km\b/u);
});

test("a choice that didn't get through stays chosen, says so, and is kept by the next try", async ({
  page,
  watch,
}) => {
  watch.tolerate(LINE_CUT);
  const SAVE = "**/api/trpc/settings.save**";
  const sunday = page.getByRole("radio", { name: "Sunday", exact: true });
  await signInAsDemo(page, "Amir Rahimi");
  await openSettings(page);
  await page.route(SAVE, (route) => route.abort("connectionfailed"));
  await press(sunday);
  const fault = page.getByRole("alert").filter({ hasText: "Not sent yet" });
  await expect(fault).toBeVisible();
  await expect(sunday).toBeChecked();
  await expectAccessible(page);
  await page.unroute(SAVE);
  await fault.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await expect(fault).toHaveCount(0);
  await openSettings(page);
  await expect(sunday).toBeChecked();
  await choose(page, "Monday");

  await press(page.getByRole("radio", { name: "Light", exact: true }));
  await expect(page.getByText("Saved on this device.")).toBeVisible();
});
