import type { Locator, Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { expectAccessible, expectNoSidewaysScroll, expectReadsAtTwice } from "#pages/accessible.ts";
import { press } from "#pages/first-check.ts";
import { reachButton } from "#pages/keyboard.ts";
import { readIn } from "#pages/language.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { plannedOn } from "#pages/week.ts";
import { WEB } from "#place.ts";
import { englishFinder } from "#words/catalogue.ts";
import { textsOn } from "#words/texts-on.ts";

/** Goes by the rules alone, and has a week. Nothing of theirs is changed here. */
const RUNNER = "Nils Berg";
const CASES = ["Best mornings", "Expected mornings", "Worst mornings"];
/** The third day after today: whatever today has told, it can be asked about. */
const LATER = 3;

const sevenDays = (page: Page, mornings: string): Locator =>
  page.getByRole("table", { name: `Seven days, ${mornings}` });

async function ask(page: Page): Promise<void> {
  await page.getByLabel("Day", { exact: true }).selectOption({ index: LATER });
  await page.getByRole("textbox", { name: "Distance", exact: true }).fill("50");
  await page.getByRole("button", { name: "Ask the rules" }).click();
  await expect(page.getByText(/^Asked: Run, 50 km, .*The answers follow\.$/)).toBeVisible();
}

test("a runner tries a run on the rules, reads seven days on three kinds of mornings, and nothing of it is kept", async ({
  page,
}) => {
  test.setTimeout(90_000);
  await signInAsDemo(page, RUNNER);
  const before = await plannedOn(page);
  await page.goto(`${WEB}/week`);
  await page.getByRole("link", { name: "What if? Try a run on the rules" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What if?");
  await expect(page.getByText(/plays the rules through, not your tendon/)).toBeVisible();
  await expect(page.getByText(/It promises nothing, and nothing of it is kept/)).toBeVisible();
  await ask(page);
  for (const mornings of CASES) {
    await expect(page.getByRole("heading", { level: 2, name: mornings })).toBeVisible();
    await expect(sevenDays(page, mornings).getByRole("row")).toHaveCount(8);
    for (const line of await sevenDays(page, mornings).getByRole("listitem").all()) {
      await expect(line.locator("[data-shape]")).toHaveCount(1);
      await expect(line).toHaveText(/\p{L}{3}/u);
    }
  }
  await expect(page.locator("[data-summary=worst]")).toHaveText(/low impact|left out/);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await expectReadsAtTwice(page);

  await test.step("each change leads to the rule that makes it, in its own words", async () => {
    const led = sevenDays(page, "Worst mornings").getByRole("link").first();
    const title = await led.innerText();
    await led.click();
    await expect(page).toHaveURL(/#rule-/);
    const rule = page.locator("dl > div:target");
    await expect(rule).toBeInViewport();
    await expect(rule.locator("dt")).toContainText(title);
    expect((await rule.locator("dd").innerText()).length).toBeGreaterThan(20);
  });

  await test.step("a run by its minutes is answered with a distance", async () => {
    await press(page.getByRole("radio", { name: "Time", exact: true }));
    await page.getByRole("textbox", { name: "Time", exact: true }).fill("30");
    await page.getByRole("button", { name: "Ask the rules" }).click();
    await expect(page.getByText(/^Asked: Run, 30 min, /)).toBeVisible();
  });

  await page.reload();
  await expect(page.getByRole("button", { name: "Ask the rules" })).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  expect(await plannedOn(page)).toEqual(before);
});

test("a run is tried by keys alone, and one that is no run is answered beside its field", async ({
  page,
}) => {
  await signInAsDemo(page, RUNNER);
  await page.goto(`${WEB}/week/what-if`);
  const far = page.getByRole("textbox", { name: "Distance", exact: true });
  await expect(far).toBeVisible();
  await reachButton(page, "Ask the rules");
  await page.keyboard.press("Enter");
  await expect(far).toBeFocused();
  await expect(far).toHaveAccessibleDescription(/Type a distance in km such as 5\.2/);
  await page.keyboard.type("4");
  await page.keyboard.press("Enter");
  for (const mornings of CASES) await expect(sevenDays(page, mornings)).toBeVisible();
});

test("a runner who reads French tries a run without a word of English, and it fits the narrowest phone", async ({
  page,
}) => {
  await signInAsDemo(page, RUNNER);
  await readIn(page, "fr");
  await page.goto(`${WEB}/week/what-if`);
  await page.getByRole("textbox", { name: "Distance", exact: true }).fill("7,5");
  await page.getByLabel("Jour", { exact: true }).selectOption({ index: LATER });
  await page.getByRole("button", { name: "Demander aux règles" }).click();
  await expect(page.getByRole("table")).toHaveCount(CASES.length);
  const isEnglish = await englishFinder();
  expect((await textsOn(page)).filter(isEnglish)).toEqual([]);
  await expectNoSidewaysScroll(page);
});

test("without a plan a runner reads what trying a run does and where the plans are; under a flag, only whom to see", async ({
  openBrowser,
}) => {
  test.setTimeout(90_000);
  const free = await openBrowser({ viewport: { width: 390, height: 844 } });
  await signInAsDemo(free, "Erik Sand");
  await free.goto(`${WEB}/week/what-if`);
  await expect(free.getByRole("heading", { level: 1 })).toHaveText("What if?");
  await expect(free.getByRole("button", { name: "Ask the rules" })).toHaveCount(0);
  await expectAccessible(free);
  await free.getByRole("main").getByRole("link", { name: "See what it costs" }).click();
  await expect(free).toHaveURL(/\/plans$/);
  const flagged = await openBrowser({ viewport: { width: 390, height: 844 } });
  await signInAsDemo(flagged, "Ines Moreau");
  await flagged.goto(`${WEB}/week/what-if`);
  await expect(flagged.locator('[data-decision="see"]')).toBeVisible();
  await expect(flagged.getByRole("button", { name: "Ask the rules" })).toHaveCount(0);
  await expectAccessible(flagged);
  await expectNoSidewaysScroll(flagged);
});
