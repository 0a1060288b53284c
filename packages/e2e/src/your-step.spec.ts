import type { Locator, Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { expectAccessible, expectNoSidewaysScroll } from "#pages/accessible.ts";
import { LINE_CUT } from "#pages/check-in.ts";
import { expectShell, untilKept } from "#pages/kept.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { answerOfToday, expectSynced, openToday } from "#pages/today.ts";
import { WEB } from "#place.ts";

/** Goes by the rules alone, and has earned the next step. It is taken in the last of these journeys. */
const ALONE = { name: "Nils Berg", email: "nils@demo.springback.test" };
const OFFER = "The rules offer you the next step";

const offerOn = (page: Page): Locator => page.getByRole("region", { name: OFFER });

test("where there is a coach, the rules offer a runner nothing", async ({ page }) => {
  await signInAsDemo(page, "Maya Lindqvist");
  for (const path of ["/today", "/strength", "/progress"]) {
    await page.goto(WEB + path);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    await expect(page.getByText(/^The rules offer you/)).toHaveCount(0);
  }
});

test("a runner whose subscription ended keeps the session of their step, and is told that it stays this one", async ({
  page,
}) => {
  await signInAsDemo(page, "Erik Sand");
  await page.goto(`${WEB}/strength`);
  await expect(page.getByRole("button", { name: "Start", exact: true })).toBeVisible();
  await expect(page.getByText("Without a plan you stay on this step")).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "See the plans" })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await openToday(page);
  await expect(page.getByText(/^The rules offer you/)).toHaveCount(0);
});

test("a runner without a coach is offered the next step where they look, in their language, with its reasons", async ({
  openBrowser,
}) => {
  const page = await openBrowser({ viewport: { width: 390, height: 844 } });
  await signInAsDemo(page, ALONE.name);
  for (const path of ["/today", "/strength", "/progress"]) {
    await page.goto(WEB + path);
    const offer = offerOn(page);
    await expect(offer.getByText("Strong, three days a week.")).toBeVisible();
    // Both gates into it, each met.
    await expect(offer.getByText("Met.", { exact: true })).toHaveCount(2);
    await expect(offer).toContainText("there is no undo");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await page.context().addCookies([{ name: "locale", value: "fr", url: WEB }]);
  await openToday(page);
  const offer = page.getByRole("region", { name: "Les règles vous proposent l’étape suivante" });
  await expect(offer.getByRole("button", { name: "Prendre cette étape : La force" })).toBeVisible();
});

test("a step is offered without a connection as well, taken only with one, and once", async ({
  openPhone,
  records,
  watch,
}) => {
  watch.tolerate(LINE_CUT);
  const runnerId = await records.personId(ALONE.email);
  const given = async () =>
    (await records.facts(runnerId, "assign")).map(({ entry }) => [entry["stage"], entry["by"]]);
  const before = await given();
  const phone = await openPhone();
  const page = await phone.open();
  await signInAsDemo(page, ALONE.name);
  await openToday(page);
  await expectSynced(page);
  await untilKept(page);
  phone.line.cut();
  await page.goto(`${WEB}/today`);
  await expectShell(page, "Today");
  const take = offerOn(page).getByRole("button", { name: "Take this step: Strong" });
  await take.click();
  await expect(page.getByText(/^We couldn’t reach the server, and the rules/)).toBeVisible();
  await expect(answerOfToday(page)).toBeVisible();
  expect(await given()).toEqual(before);

  phone.line.open();
  await page.goto(`${WEB}/today`);
  await take.click();
  await expect(page.getByText("Done. You are on this step now: Strong.")).toBeVisible();
  await expect(page.getByText("Strong, three days a week.")).toBeVisible();
  expect(await given()).toEqual([...before, ["S2", "rules"]]);
  await openToday(page);
  await expect(answerOfToday(page)).toBeVisible();
  await expect(offerOn(page)).toHaveCount(0);
  await page.goto(`${WEB}/progress`);
  await expect(page.getByRole("listitem").filter({ hasText: "you are here" })).toContainText(
    "Strong",
  );
});
