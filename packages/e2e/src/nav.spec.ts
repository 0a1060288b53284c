import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { expectAccessible, expectNoSidewaysScroll } from "#pages/accessible.ts";
import { readIn } from "#pages/language.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";

const PLACES = ["Today", "Runs", "Strength", "Week", "More"];

const bar = (page: Page) => page.getByRole("navigation", { name: /^(Main|Principale)$/u });

/** Presses Tab until the keyboard is on something; it has to get there. */
async function tabTo(page: Page, name: string): Promise<void> {
  const link = bar(page).getByRole("link", { name, exact: true });
  for (let step = 0; step < 80; step += 1) {
    if (await link.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard never gets to ${name}.`);
}

for (const [where, viewport] of [
  ["at the foot of a phone", { width: 390, height: 844 }],
  ["at the side of a desk", { width: 1280, height: 860 }],
] as const)
  test(`a runner goes to each place by the keyboard, ${where}`, async ({ openBrowser }) => {
    const page = await openBrowser({ viewport });
    await signInAsDemo(page, "Maya Lindqvist");
    await expect(bar(page).getByRole("link")).toHaveText(PLACES);
    for (const name of ["Runs", "Strength", "Week", "More", "Today"]) {
      await tabTo(page, name);
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`/${name.toLowerCase()}$`, "u"));
      await expect(bar(page).locator("[aria-current=page]")).toHaveText(name);
    }
    const box = await bar(page).boundingBox();
    if (viewport.width === 390) expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
    else expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(500);
  });

test("More leads to everything that isn't of every day, and says so to everybody", async ({
  page,
}) => {
  await signInAsDemo(page, "Maya Lindqvist");
  await page.goto(`${WEB}/more`);
  await expect(page.getByRole("heading", { level: 1, name: "More" })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const links = page.getByRole("main").getByRole("link");
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  expect(hrefs).toEqual([
    ...["/progress", "/messages", "/learn", "/tests", "/shoes", "/history", "/share"],
    ...["/reminders", "/settings", "/account"],
  ]);
  for (const href of hrefs) {
    const answer = await page.goto(WEB + (href ?? ""));
    expect(answer?.status(), href ?? "").toBe(200);
    await expect(bar(page).locator("[aria-current=page]")).toHaveText(/^More/u);
  }
});

test("the five places fit a small phone with French words and large letters", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signInAsDemo(page, "Maya Lindqvist");
  await readIn(page, "fr");
  await page.reload();
  await expect(bar(page).getByRole("link").first()).toHaveText("Aujourd’hui");
  await expect(bar(page).getByRole("link")).toHaveCount(5);
  await expectNoSidewaysScroll(page);
  const heights = await bar(page)
    .getByRole("link")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(new Set(heights).size, "on one line").toBe(1);
});
