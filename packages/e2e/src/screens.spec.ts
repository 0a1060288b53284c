import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { expectAccessible, expectNoSidewaysScroll, expectReadsAtTwice } from "#pages/accessible.ts";
import { MASK, maskOf, shareApart, SIGHTS } from "#pages/greyscale.ts";
import { OPEN_SCREENS, OTHER_DAYS, RUNNER_SCREENS } from "#pages/screens.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { ADMIN, WEB } from "#place.ts";

/** The word that stands beside each shape. */
const WORDS: Readonly<Record<string, RegExp>> = {
  ...{ run: /^Run/, modify: /^Modify/, rest: /^Rest/, see: /^\s*See someone/ },
};

/** Opens each screen, and asks of it what holds for every screen. */
async function look(page: Page, base: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const response = await page.goto(base + path);
    expect(response?.status(), path).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/Springback/);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await expectReadsAtTwice(page);
    expect(await smallFields(page), `${path}: fields that a phone zooms into`).toEqual([]);
  }
}

/** Fields set in letters of less than sixteen pixels. */
function smallFields(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("input, select, textarea")]
      .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
      .map((field) => field.outerHTML.slice(0, 120)),
  );
}

test("every screen a visitor sees can be used by everybody, in both themes and at 320 px", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await look(page, WEB, OPEN_SCREENS);
});

test("every screen a runner sees can be used by everybody, in both themes and at 320 px", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signInAsDemo(page, "Maya Lindqvist");
  await look(page, WEB, RUNNER_SCREENS);
});

test("see someone, a changed day, a first day and an ended plan can be used by everybody", async ({
  openBrowser,
}) => {
  test.setTimeout(240_000);
  for (const [name, paths] of OTHER_DAYS) {
    const page = await openBrowser({ viewport: { width: 390, height: 844 } });
    await signInAsDemo(page, name);
    await look(page, WEB, paths);
  }
});

test("the four answers are told apart without any colour", async ({ openBrowser }) => {
  test.setTimeout(120_000);
  const masks = new Map<string, Readonly<Record<string, readonly boolean[]>>>();
  for (const name of ["Maya Lindqvist", "Tom Okafor", "Marta Silva", "Ines Moreau"]) {
    const page = await openBrowser({ viewport: { width: 390, height: 844 } });
    await signInAsDemo(page, name);
    await page.goto(`${WEB}/today`);
    const shape = page.locator("main [data-shape]").first();
    await expect(shape).toBeVisible();
    const state = (await shape.getAttribute("data-shape")) ?? "";
    await expect(
      page
        .getByRole("main")
        .getByText(WORDS[state] ?? "")
        .first(),
    ).toBeVisible();
    const seen: Record<string, readonly boolean[]> = {};
    for (const sight of SIGHTS) seen[sight] = await maskOf(page, shape, sight);
    masks.set(state, seen);
  }
  expect([...masks.keys()].toSorted()).toEqual(Object.keys(WORDS).toSorted());
  for (const sight of SIGHTS)
    for (const [state, { [sight]: mask = [] }] of masks) {
      expect(mask).toHaveLength(MASK * MASK);
      for (const [other, { [sight]: theirs = [] }] of masks)
        if (other !== state)
          expect(shareApart(mask, theirs), `${state}, ${other}, ${sight}`).toBeGreaterThan(0.1);
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
