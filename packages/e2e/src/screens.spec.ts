import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { expectAccessible, expectNoSidewaysScroll } from "#pages/accessible.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { ADMIN, WEB } from "#place.ts";

/** Opens each screen, and asks of it what holds for every screen. */
async function look(page: Page, base: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const response = await page.goto(base + path);
    expect(response?.status(), path).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/Springback/);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
}

test("every screen a visitor sees can be used by everybody, in both themes and at 320 px", async ({
  page,
}) => {
  await look(page, WEB, [
    "/",
    "/check",
    "/sign-in",
    "/plans",
    "/learn",
    "/fr",
    "/fr/plans",
    "/shell",
    "/reminders/off",
  ]);
  await page.goto(`${WEB}/learn`);
  const article = page.getByRole("main").getByRole("listitem").getByRole("link").first();
  await look(page, WEB, [(await article.getAttribute("href")) ?? ""]);
});

test("every screen a runner sees can be used by everybody, in both themes and at 320 px", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signInAsDemo(page, "Maya Lindqvist");
  await look(page, WEB, [
    ...["/today", "/today/why", "/check-in", "/safety", "/runs", "/runs?log", "/strength", "/plan"],
    ...["/history", "/account", "/reminders", "/subscription", "/messages", "/disagree", "/week"],
    ...["/share", "/settings", "/flare", "/keeping"],
  ]);
});

test("see someone, a changed day and a first day can be used by everybody", async ({
  openBrowser,
}) => {
  for (const name of ["Ines Moreau", "Tom Okafor", "Noor Haddad", "Erik Sand"]) {
    const page = await openBrowser({ viewport: { width: 390, height: 844 } });
    await signInAsDemo(page, name);
    await look(page, WEB, name === "Erik Sand" ? ["/strength"] : ["/today"]);
  }
});

test("every screen of a coach and an admin can be used by everybody, in both themes and at 320 px", async ({
  openBrowser,
  records,
}) => {
  test.setTimeout(120_000);
  const coach = await openBrowser({ viewport: { width: 1280, height: 900 } });
  const tom = await records.personId("tom@demo.springback.test");
  await look(coach, ADMIN, ["/sign-in"]);
  await signInAsDemo(coach, "Robin Vale", "admin");
  await look(coach, ADMIN, ["/inbox", `/runners/${tom}`, `/runners/${tom}/plan`]);
  const admin = await openBrowser({ viewport: { width: 1280, height: 900 } });
  await signInAsDemo(admin, "Kim Adler", "admin");
  await look(admin, ADMIN, ["/content", "/content/new", "/billing"]);
});
