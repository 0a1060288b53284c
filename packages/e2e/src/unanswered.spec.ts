import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { expectAccessible } from "#pages/accessible.ts";
import { openCheckIn } from "#pages/check-in.ts";
import { answerSafetyWithNo, pick, pickPain, press, question } from "#pages/first-check.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";

/** The keyboard stands at a question, on the screen, and its answers as they were given are still there. */
async function expectAsked(page: Page, name: string | RegExp): Promise<void> {
  const first = question(page, name).getByRole("radio").first();
  await expect(first).toBeFocused();
  await expect(question(page, name)).toBeInViewport();
}

test("the safety questions can be read before the page is awake, and answered once an answer would count", async ({
  page,
}) => {
  const asleep = { wake: (): void => undefined };
  const awake = new Promise<void>((resolve) => (asleep.wake = resolve));
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await awake;
    await route.continue();
  });
  await page.goto(`${WEB}/check`, { waitUntil: "commit" });
  const asked = page.getByText(/^Did you feel a snap, a pop or a kick/);
  await expect(asked).toBeVisible();
  await expect(page.locator("[inert]").filter({ has: asked })).toHaveCount(1);
  asleep.wake();
  await answerSafetyWithNo(page);
  await expect(question(page, "Which leg?")).toBeVisible();
});

test("a step of the first check that isn't answered yet leads to its first open question", async ({
  page,
}) => {
  await page.goto(`${WEB}/check`);
  await answerSafetyWithNo(page);
  const goOn = page.getByRole("button", { name: "Continue" });
  await goOn.click();
  await expectAsked(page, "Which leg?");
  await pick(page, "Which leg?", "Left");
  await goOn.click();
  await expectAsked(page, "Where is it sore?");
  await pick(page, "Where is it sore?", /^Middle of the tendon/);
  await page.getByLabel("About how many").fill("long");
  await goOn.click();
  await expect(page.getByLabel("About how many")).toBeFocused();
  await page.getByLabel("About how many").fill("");
  await goOn.click();

  await pick(page, "Are you running at the moment?", /^No/);
  await pickPain(page, /usual morning/, 2);
  await goOn.click();
  await expect(page.getByLabel("Your age")).toBeFocused();
  await page.getByLabel("Your age").fill("41");
  await goOn.click();

  await pickPain(page, "Pain now", 2);
  await page.getByRole("button", { name: "Show my answer" }).click();
  await expectAsked(page, /limp/);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(1);
});

test("who is sore next to the tendon reads that these rules may not be made for it, and goes on only as not sure", async ({
  page,
}) => {
  const WHERE = "Where is it sore?";
  await page.goto(`${WEB}/check`);
  await answerSafetyWithNo(page);
  const goOn = page.getByRole("button", { name: "Continue" });
  const note = page.getByText("These rules may not be made for that");
  await press(question(page, WHERE).getByRole("radio", { name: /^Under the heel/ }));
  await expect(note).toBeVisible();
  await expect(page.getByText(/Have a doctor or a physiotherapist look at it/)).toBeVisible();
  await page.getByRole("radio", { name: "Left, calf" }).check();
  await expect(question(page, "Which leg?").getByRole("radio", { name: "Left" })).toBeChecked();
  await expect(question(page, WHERE).getByRole("radio", { name: /^Calf/ })).toBeChecked();
  await expectAccessible(page);
  await goOn.click();
  await expect(page.getByText("That is no place of the tendon.")).toBeVisible();
  await page.getByRole("button", { name: "Go on as not sure" }).click();
  const unsure = question(page, WHERE).getByRole("radio", { name: /^I.m not sure/ });
  await expect(unsure).toBeChecked();
  await expect(unsure).toBeFocused();
  await expect(note).toHaveCount(0);
  await goOn.click();
  await expect(question(page, "Are you running at the moment?")).toBeVisible();
});

test("a check-in and a session that are saved too early lead to what is still open", async ({
  page,
}) => {
  await signInAsDemo(page, "Hugh Patel");
  await openCheckIn(page);
  // Hugh has told of this morning already.
  await page.getByRole("button", { name: "I walk normally, save" }).click();
  await expectAsked(page, "Pain right now");

  await page.goto(`${WEB}/runs?log`);
  await page.getByLabel("Distance").fill("far");
  await page.getByRole("button", { name: "No limp, save" }).click();
  await expect(page.getByLabel("Distance")).toBeFocused();
  await expect(page.getByLabel("Distance")).toHaveValue("far");
});
