import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { pick, pickPain, pressEveryNo } from "#pages/first-check.ts";
import { readIn } from "#pages/language.ts";
import { beginStrength, button } from "#pages/player.ts";
import { OPEN_SCREENS, OTHER_DAYS, RUNNER_SCREENS } from "#pages/screens.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";

const FOLDER = join(import.meta.dirname, "../../../.cache/looks");
const WIDTHS = [390, 768, 1280] as const;
const THEMES = ["light", "dark"] as const;
/** What stands in the place of a page that the phone draws by itself, until it can. */
const STILL_OPENING = /^(?:Opening what this phone keeps|Ouverture de ce que garde ce téléphone)/u;

/** Takes a page's picture at each width, in each theme. */
async function take(page: Page, path: string, name: string): Promise<void> {
  const response = await page.goto(WEB + path);
  expect(response?.status(), path).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await page.waitForLoadState("networkidle");
  await expect(page.getByText(STILL_OPENING)).toHaveCount(0);
  await takeHere(page, name);
}

/** Takes the picture of what stands on the page now. */
async function takeHere(page: Page, name: string): Promise<void> {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const file = `${name}-${colorScheme}-${width}.png`;
      await page.screenshot({
        path: join(FOLDER, file),
        fullPage: true,
        // A theme fades in: the picture is of what it comes to.
        animations: "disabled",
        type: "png",
      });
    }
  }
}

const fileName = (path: string): string =>
  path.replaceAll(/[^a-z]+/gu, "-").replace(/^-$/u, "home");

/** Every screen at every width, in both themes and languages, to be looked at: `LOOKS=1 node scripts/run.mjs test build browser`. */
for (const locale of ["en", "fr"] as const)
  test(`every screen as it looks, ${locale}`, async ({ openBrowser }) => {
    test.setTimeout(1_200_000);
    mkdirSync(FOLDER, { recursive: true });
    const visitor = await openBrowser();
    await readIn(visitor, locale);
    for (const path of OPEN_SCREENS) await take(visitor, path, `${locale}${fileName(path)}`);
    const days = [["Maya Lindqvist", RUNNER_SCREENS] as const, ...OTHER_DAYS];
    for (const [name, paths] of days) {
      const page = await openBrowser();
      await signInAsDemo(page, name);
      await readIn(page, locale);
      const [first = ""] = name.toLowerCase().split(" ");
      for (const path of paths) await take(page, path, `${locale}${fileName(path)}-${first}`);
      await page.context().close();
    }
  });

/** The moments between the pages: what a visitor and a runner come through by answering and pressing. */
test("the moments on the way, en", async ({ openBrowser }) => {
  test.setTimeout(600_000);
  mkdirSync(FOLDER, { recursive: true });
  await firstCheck(await openBrowser());
  const page = await openBrowser();
  await signInAsDemo(page, "Maya Lindqvist");
  await page.goto(`${WEB}/runs`);
  await page.getByRole("button", { name: "Change answers" }).first().click();
  await takeHere(page, "en-moment-answers");
  await page.getByRole("button", { name: "This session didn’t happen" }).click();
  await expect(page.getByRole("heading", { name: "Take this session out?" })).toBeVisible();
  await takeHere(page, "en-moment-never");
  await page.goto(`${WEB}/account`);
  await page.getByText("Withdraw it").click();
  await takeHere(page, "en-moment-withdraw");
  await beginStrength(page);
  await takeHere(page, "en-moment-player");
  await button(page, "Start").click();
  await takeHere(page, "en-moment-counting");
});

/** The first minutes, picture by picture, up to the first answer. */
async function firstCheck(page: Page): Promise<void> {
  await page.goto(`${WEB}/check`);
  await pressEveryNo(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await pick(page, "Which leg?", "Left");
  await takeHere(page, "en-moment-where");
  await pick(page, "Where is it sore?", /^Middle of the tendon/u);
  await page.getByRole("button", { name: "Continue" }).click();
  await takeHere(page, "en-moment-running");
  await pick(page, "Are you running at the moment?", /^Yes/u);
  await page.getByLabel("Longest single run of the last 30 days").fill("8");
  await pickPain(page, /usual morning/u, 2);
  await page.getByLabel("Your age").fill("41");
  await page.getByRole("button", { name: "Continue" }).click();
  await pickPain(page, "Pain now", 2);
  await pick(page, /limp/u, "No");
  await pick(page, "Your last run", "Longer ago");
  await takeHere(page, "en-moment-now");
  await page.getByRole("button", { name: "Show my answer" }).click();
  await expect(page.locator("[data-decision]")).toBeVisible();
  await takeHere(page, "en-moment-answer");
}
