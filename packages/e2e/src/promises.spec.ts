import { HELD_BY } from "@springback/core/promises";
import { expect, test } from "#journey.ts";
import { expectAccessible, expectNoSidewaysScroll } from "#pages/accessible.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";

test("a visitor reads each promise of the rules with why and how it is held, from the landing page's foot, in both languages", async ({
  page,
}) => {
  await page.goto(WEB);
  await page.getByRole("link", { name: "What the rules promise" }).click();
  await expect(page).toHaveURL(`${WEB}/promises`);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("What the rules promise");
  for (const id of Object.keys(HELD_BY)) {
    const promise = main.locator(`li[id="${id}"]`);
    await expect(promise.getByRole("heading", { level: 3 })).toBeVisible();
    await expect(promise.getByText("How it is held")).toBeVisible();
  }
  await expect(main).toContainText(/\d,\d{3},\d{3} combinations/u);
  await expect(main).toContainText(/\d,\d{3} histories with [\d,]+,\d{3} answers/u);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.getByRole("button", { name: "Français" }).click();
  await expect(page).toHaveURL(`${WEB}/fr/promises`);
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("Ce que les règles promettent");
  await expect(main.locator("ol > li")).toHaveCount(Object.keys(HELD_BY).length);
});

test("a runner who asks why comes to the promises, and keeps the five places", async ({ page }) => {
  await signInAsDemo(page, "Maya Lindqvist");
  await page.goto(`${WEB}/today/why`);
  await page.getByRole("link", { name: "What the rules promise" }).click();
  await expect(page).toHaveURL(`${WEB}/promises`);
  const bar = page.getByRole("navigation", { name: "Main" });
  await expect(bar.locator("[aria-current=page]")).toHaveText(/^More/u);
});
