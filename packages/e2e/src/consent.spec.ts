import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { expectAccessible, expectUsable } from "#pages/accessible.ts";
import { answerThree, openCheckIn, saveWalking } from "#pages/check-in.ts";
import {
  answerSafetyWithNo,
  answerTheRest,
  pick,
  press,
  pressEveryNo,
  question,
} from "#pages/first-check.ts";
import { reachButton } from "#pages/keyboard.ts";
import { confirmLink, mailedLink } from "#pages/sign-in.ts";
import { expectSynced, openToday } from "#pages/today.ts";
import { WEB } from "#place.ts";
import { FIRST_ANSWERS } from "#walk/visitor.ts";

/** An account made by the sign-in page alone, where nothing is asked and nothing agreed to. */
async function signInUnasked(page: Page, email: string): Promise<void> {
  await page.goto(`${WEB}/sign-in`);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Mail me the link" }).click();
  await confirmLink(page, await mailedLink(email));
}

test("whoever signs in before answering agrees to their answers being kept before any of them is", async ({
  page,
  records,
}) => {
  test.setTimeout(120_000);
  const email = `agrees-${Date.now()}@walk.springback.test`;
  await signInUnasked(page, email);
  await page.goto(`${WEB}/check`);
  await answerSafetyWithNo(page);
  await answerTheRest(page, FIRST_ANSWERS);
  const box = page.getByRole("checkbox", { name: /Store what I answer/ });
  await expect(box).not.toBeChecked();
  await page.getByRole("button", { name: "Save and go to today" }).click();
  await expect(page.getByText("We can’t keep your answers without this.")).toBeVisible();
  await expect(box).toBeFocused();
  await expectAccessible(page);
  const runnerId = await records.personId(email);
  const told = async () =>
    (await records.facts(runnerId)).map(({ kind }) => kind).filter((kind) => kind !== "assign");
  expect(await told()).toEqual([]);

  await press(box);
  await page.getByRole("button", { name: "Save and go to today" }).click();
  await expect(page).toHaveURL(/\/today$/);
  expect((await told()).toSorted()).toEqual(["intake", "now"]);

  // Agreed to once, it isn't asked again.
  await page.goto(`${WEB}/check`);
  await answerSafetyWithNo(page);
  await answerTheRest(page, FIRST_ANSWERS);
  await expect(page.getByRole("button", { name: "Save and go to today" })).toBeVisible();
  await expect(box).toHaveCount(0);
});

test("a warning sign is answered on the phone before anything is agreed to, waits there, and goes by itself after", async ({
  page,
  records,
}) => {
  test.setTimeout(120_000);
  const email = `waits-${Date.now()}@walk.springback.test`;
  await signInUnasked(page, email);
  const runnerId = await records.personId(email);
  await openToday(page);
  await expectSynced(page);
  await page.goto(`${WEB}/safety`);
  await pressEveryNo(page);
  await pick(page, /snap, a pop or a kick/, "Yes");
  await press(question(page, "Which of these?").getByRole("checkbox").first());
  await page.getByRole("button", { name: "Continue" }).click();
  const advice = page.getByRole("alert").filter({ hasText: "See someone" });
  // The advice covers the page, and says it once more.
  const waits = page.getByText(/kept with us once you agree to that/).last();
  await expect(advice).toBeVisible();
  await expect(waits).toBeVisible();
  await expectAccessible(page);

  // Opened again it is there still, and nobody else has it. The files and the way out are open.
  await openToday(page);
  await expect(advice).toBeVisible();
  await expect(waits).toBeVisible();
  expect(await records.facts(runnerId)).toEqual([]);
  await page.goto(`${WEB}/account`);
  await expect(page.getByText(/You haven’t agreed/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Delete my account" })).toBeVisible();
  expect((await page.request.get(`${WEB}/export/everything.json`)).status()).toBe(200);

  await openToday(page);
  const sign = page.locator("[data-decision=see]");
  await sign.getByRole("link", { name: "Read and agree" }).click();
  await expect(page).toHaveURL(/\/agree$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("May we keep your answers?");
  const box = page.getByRole("checkbox", { name: /Store what I answer/ });
  await expect(box).not.toBeChecked();
  await page.getByRole("button", { name: "Agree", exact: true }).click();
  await expect(page.getByText("We can’t keep your answers without this.")).toBeVisible();
  await expect(box).toBeFocused();
  await expectAccessible(page);
  expect(await records.facts(runnerId)).toEqual([]);

  await press(box);
  await page.getByRole("button", { name: "Agree", exact: true }).click();
  await expect(page).toHaveURL(/\/today$/);
  await expectSynced(page);
  await expect(advice).toBeVisible();
  const kinds = (await records.facts(runnerId)).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(["flag"]));
  await page.goto(`${WEB}/agree`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You have agreed");
});

test("an agreement is withdrawn by keyboard in two presses: links close, answers stay on the phone, and go by themselves once it is given again", async ({
  page,
  openBrowser,
  records,
  watch,
}) => {
  test.setTimeout(120_000);
  watch.tolerate(/status of (404|412)/);
  const email = `withdraws-${Date.now()}@walk.springback.test`;
  await signInUnasked(page, email);
  await page.goto(`${WEB}/check`);
  await answerSafetyWithNo(page);
  await answerTheRest(page, FIRST_ANSWERS);
  const box = page.getByRole("checkbox", { name: /Store what I answer/ });
  await press(box);
  await page.getByRole("button", { name: "Save and go to today" }).click();
  await expect(page).toHaveURL(/\/today$/);
  const runnerId = await records.personId(email);
  const kinds = async () => (await records.facts(runnerId)).map(({ kind }) => kind);
  const before = await kinds();
  expect(before).toContain("intake");

  await page.goto(`${WEB}/share`);
  await page.getByText("7 days").click();
  await page.getByRole("button", { name: "Make a link" }).click();
  const url = await page.getByRole("textbox", { name: "Address" }).inputValue();
  const clinician = await openBrowser();
  expect((await clinician.goto(url))?.status()).toBe(200);

  await page.goto(`${WEB}/account`);
  const section = page.getByRole("region", { name: "Your agreement" });
  await expect(section.getByText(/^Since .+ you have agreed/)).toBeVisible();
  await section.getByText("Withdraw it", { exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(section.getByText(/no coach sees anything of yours/)).toBeVisible();
  await expectUsable(page);
  // Looking at it has withdrawn nothing. Both ways on from here are on this page.
  await page.reload();
  await expect(section.getByText(/^Since .+ you have agreed/)).toBeVisible();
  await section.getByText("Withdraw it", { exact: true }).focus();
  await page.keyboard.press("Enter");
  for (const name of ["Take your data with you", "Delete your account"]) {
    await section.getByRole("link", { name }).click();
    await expect(page.getByRole("heading", { name })).toBeInViewport();
  }
  await section.getByText("Withdraw it", { exact: true }).focus();
  await reachButton(page, "Withdraw my agreement");
  await page.keyboard.press("Enter");
  await expect(section.getByText(/^You withdrew your agreement on /)).toBeFocused();
  await expect(section.getByRole("link", { name: "Read and agree" })).toBeVisible();
  await expectUsable(page);
  expect((await clinician.goto(url))?.status()).toBe(404);

  // Nor does a new one open until the agreement is given again, and the way to that stands where it is refused.
  await page.goto(`${WEB}/share`);
  await page.getByText("7 days").click();
  await page.getByRole("button", { name: "Make a link" }).click();
  const refusal = page.getByRole("alert").filter({ hasText: "until you agree to that" });
  await expect(refusal.getByRole("link", { name: "Read and agree" })).toHaveAttribute(
    "href",
    "/agree",
  );
  await expect(page.getByRole("textbox", { name: "Address" })).toHaveCount(0);

  await openCheckIn(page);
  await answerThree(page, 1, 1);
  await saveWalking(page);
  await expect(page.getByText(/kept with us once you agree to that/)).toBeVisible();
  expect(await kinds()).toEqual(before);
  expect((await page.request.get(`${WEB}/export/everything.json`)).status()).toBe(200);

  await page.getByRole("link", { name: "Read and agree" }).click();
  await press(box);
  await page.getByRole("button", { name: "Agree", exact: true }).click();
  await expect(page).toHaveURL(/\/today$/);
  await expectSynced(page);
  expect((await kinds()).filter((kind) => kind === "morning")).toHaveLength(1);
  await page.goto(`${WEB}/account`);
  await expect(section.getByText(/^Since .+ you have agreed/)).toBeVisible();
  expect((await clinician.goto(url))?.status()).toBe(404);
});
