import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { LINE_CUT } from "#pages/check-in.ts";
import { pick, press, pressEveryNo, question } from "#pages/first-check.ts";
import { untilKept } from "#pages/kept.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { expectSynced, openToday } from "#pages/today.ts";
import { WEB } from "#place.ts";

const FLAGGED = { name: "Aoife Byrne", email: "aoife@demo.springback.test" };
const ALONE = "Nils Berg";
/** The pages that keep answers on the phone. */
const ON_PHONE: readonly string[] = [
  ...["/today", "/today/why", "/check-in", "/disagree", "/flare", "/runs", "/safety", "/strength"],
  ...["/more", "/tests", "/scores"],
];
const AGAINST = "I could do a little more than this.";

test.beforeEach(({ watch }) => watch.tolerate(LINE_CUT));

async function settleIn(page: Page, name: string): Promise<void> {
  await signInAsDemo(page, name);
  await openToday(page);
  await expectSynced(page);
  await untilKept(page);
}

test("every page that keeps answers says once how far they have got, with a line and without one", async ({
  openPhone,
}) => {
  test.setTimeout(120_000);
  const phone = await openPhone();
  let page = await phone.open();
  await settleIn(page, ALONE);
  const everyPageSays = async (): Promise<void> => {
    for (const path of ON_PHONE) {
      await page.goto(WEB + path);
      await expect(page.getByText(/^Synced, /), path).toHaveCount(1);
    }
  };
  await everyPageSays();
  await page.goto(`${WEB}/shell`);
  phone.line.cut();
  page = await phone.open();
  await everyPageSays();
});

test("a safety question answered yes without a line stops everything at once, and reaches us when the line is back", async ({
  openPhone,
  records,
}) => {
  const runnerId = await records.personId(FLAGGED.email);
  const phone = await openPhone();
  await settleIn(await phone.open(), FLAGGED.name);
  const before = await records.facts(runnerId);
  phone.line.cut();
  let page = await phone.open();
  await page.goto(`${WEB}/safety`);
  await pressEveryNo(page);
  await pick(page, /snap, a pop or a kick/, "Yes");
  await press(question(page, "Which of these?").getByRole("checkbox").first());
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "See someone" })).toBeVisible();
  await expect(page).toHaveURL(/\/today$/);
  expect(await records.facts(runnerId)).toHaveLength(before.length);

  // Another start, still without a line: it stands.
  page = await phone.open();
  await openToday(page);
  await expect(page.getByRole("alert").filter({ hasText: "See someone" })).toBeVisible();
  phone.line.open();
  await openToday(page);
  await expectSynced(page);
  const stored = (await records.facts(runnerId, "flag")).filter(
    ({ id }) => !before.some((fact) => fact.id === id),
  );
  expect(stored).not.toHaveLength(0);
});

test("who doesn't agree without a line is told that sending needs one, and finds what they wrote when it is back", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  await settleIn(await phone.open(), ALONE);
  phone.line.cut();
  let page = await phone.open();
  await page.goto(`${WEB}/disagree`);
  await expect(page.getByText("To send this we need a connection")).toBeVisible();
  await press(page.getByRole("radio", { name: /^It is too careful/u }));
  await page.getByLabel("In your words").fill(AGAINST);
  await page.getByRole("button", { name: "Send it" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Not sent yet" })).toBeVisible();

  phone.line.open();
  page = await phone.open();
  await page.goto(`${WEB}/disagree`);
  await expect(page.getByLabel("In your words")).toHaveValue(AGAINST);
  await page.getByRole("button", { name: "Keep it with the answer" }).click();
  await expect(page.getByRole("heading", { name: "Kept with the answer" })).toBeVisible();
});
