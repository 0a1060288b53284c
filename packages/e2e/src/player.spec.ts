import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { expectUsable } from "#pages/accessible.ts";
import { pick, pickPain, question } from "#pages/first-check.ts";
import { beginStrength, button, expectSetsDone, LEAD, openMore, player } from "#pages/player.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";

// Maya has raises at a tempo, leg by leg; Priya begins with holds. Nothing here is saved: other journeys meet them as they are.
const RAISES = "Maya Lindqvist";
const HOLDS = "Priya Nair";
const SET = 90_000;
const HOLD = 30_000;

/** Lets time pass with the phone in hand. */
const pass = (page: Page, ms: number): Promise<void> => page.clock.runFor(ms);

test("a set runs by the clock to its end, and the other leg is next", async ({ page }) => {
  await signInAsDemo(page, RAISES);
  await beginStrength(page);
  await expect(player(page).getByText("Left leg", { exact: true })).toBeVisible();
  await expect(player(page).getByText("What to feel")).toBeVisible();
  await expect(player(page).getByText("What to avoid")).toBeVisible();
  await expect(player(page).getByRole("img").first()).toBeVisible();
  await button(page, "Start").click();
  await expect(player(page).getByText("Get ready", { exact: true })).toBeVisible();
  await pass(page, LEAD + 500);
  await expect(player(page).getByText("Up", { exact: true }).first()).toBeVisible();
  await expect(player(page).getByText("♪ rising note: up")).toBeVisible();
  await pass(page, 3000);
  await expect(player(page).getByText("Slowly down", { exact: true }).first()).toBeVisible();
  await pass(page, SET);
  await expectSetsDone(page, 1);
  await expect(player(page).getByText("Right leg", { exact: true })).toBeVisible();
  await expect(button(page, "Start")).toBeFocused();
});

test("a session can be done from its first set to its end without touching the screen", async ({
  page,
}) => {
  await signInAsDemo(page, HOLDS);
  await page.goto(`${WEB}/strength`);
  const begin = page.getByRole("button", { name: "Start", exact: true });
  await expect(begin).toBeEnabled();
  await begin.focus();
  await page.keyboard.press("Enter");
  await expect(button(page, "Start")).toBeFocused();
  await page.keyboard.press("Enter");
  await pass(page, LEAD + 2000);
  await expect(button(page, "Pause")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(button(page, "Go on")).toBeFocused();
  await page.keyboard.press("Enter");
  await pass(page, LEAD + HOLD);
  await expect(button(page, "Go on now")).toBeFocused();
  await expectSetsDone(page, 1);
  // Pain, by the arrow keys.
  await reach(page, "Pain?");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(player(page).getByRole("radio", { name: "2 of 10" })).toBeChecked();
  await reach(page, "Close");
  await page.keyboard.press("Enter");
  await expect(button(page, "Go on now")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(button(page, "Start")).toBeFocused();
  // The end, under More.
  for (let tabs = 0; tabs < 20 && !(await focusIsOn(page, "More")); tabs += 1)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await reach(page, "Finish here");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "How did it feel?" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "2 of 10", exact: true }).first()).toBeChecked();
});

/** Walks the tab order to a button. */
async function reach(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < 30; tabs += 1) {
    if (await focusIsOn(page, name)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard doesn't come to "${name}".`);
}

const focusIsOn = (page: Page, name: string): Promise<boolean> =>
  page.evaluate((words) => document.activeElement?.textContent === words, name);

test("pain in a set is one tap; above the runner's limit the player says what to do", async ({
  page,
}) => {
  await signInAsDemo(page, HOLDS);
  await beginStrength(page);
  await button(page, "Start").click();
  await button(page, "Pain?").click();
  await player(page).getByRole("radio", { name: "2 of 10" }).click();
  await expect(button(page, "Pause")).toBeVisible();
  await button(page, "Pain?").click();
  await player(page).getByRole("radio", { name: "6 of 10" }).click();
  // The set stops by itself.
  await expect(player(page).getByText("Paused", { exact: true }).last()).toBeVisible();
  await expect(player(page).getByRole("alert")).toContainText("above your limit of 3");
  await expectUsable(page);
  await player(page)
    .getByRole("alert")
    .getByRole("button", { name: "Leave this exercise out" })
    .click();
  await expect(
    player(page).getByRole("heading", { name: "Seated heel raise on the floor" }),
  ).toBeVisible();
  await finishHere(page);
  await page.getByRole("button", { name: "Back to the session" }).click();
  await button(page, "Set done").click();
  await finishHere(page);
  await expect(picked(page, "Worst pain during it")).toHaveAccessibleName("6 of 10");
});

test("how hard it was and how it hurt are two taps, and the tap that saves says how one walked", async ({
  page,
}) => {
  const toAnswer = page.getByText(/^You can save this as it is and answer later/);
  const effort = (): Promise<void> => pick(page, "How hard was it?", /^3 of 10/);
  await signInAsDemo(page, HOLDS);
  await test.step("pain that was told in a set isn't asked for again", async () => {
    await beginStrength(page);
    await button(page, "Set done").click();
    await button(page, "Pain?").click();
    await player(page).getByRole("radio", { name: "2 of 10" }).click();
    await finishHere(page);
    await expect(picked(page, "Worst pain during it")).toHaveAccessibleName("2 of 10");
    await expect(page.getByRole("button", { name: NO_PAIN })).toHaveCount(0);
    await expect(toAnswer).toBeVisible();
    await effort();
    await pickPain(page, "Pain just after", 1);
    await expect(toAnswer).toHaveCount(0);
    await expectSaves(page);
    await page.getByRole("button", { name: "Throw this session away" }).click();
  });
  await test.step("where it hurt at no time, one tap says so of both", async () => {
    await beginStrength(page);
    await button(page, "Set done").click();
    await finishHere(page);
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await effort();
    await page.getByRole("button", { name: NO_PAIN }).click();
    for (const pain of ["Worst pain during it", "Pain just after"])
      await expect(picked(page, pain)).toHaveAccessibleName("0 of 10");
    await expect(toAnswer).toHaveCount(0);
    await expectSaves(page);
  });
});

const NO_PAIN = "No pain during it or after";

const picked = (page: Page, name: string) =>
  question(page, name).getByRole("radio", { checked: true });

/** Nothing but the limp is still to say, and each of the two buttons that save says it. */
async function expectSaves(page: Page): Promise<void> {
  await expect(page.getByRole("group", { name: /limp/ })).toHaveCount(0);
  for (const words of ["No limp, save", "I limped, save"])
    await expect(page.getByRole("button", { name: words })).toBeInViewport();
}

async function finishHere(page: Page): Promise<void> {
  await openMore(page);
  await button(page, "Finish here").click();
}

test("the drawing of an exercise moves, stands still where no motion is wanted, and shows both its ends", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await signInAsDemo(page, RAISES);
  await beginStrength(page);
  const name = await player(page).getByRole("heading", { level: 1 }).innerText();
  const drawn = (): Promise<string> =>
    player(page).getByRole("img", { name, exact: true }).innerHTML();
  const first = await drawn();
  await pass(page, 700);
  await expect.poll(drawn).not.toBe(first);
  await page.emulateMedia({ reducedMotion: "reduce" });
  const still = await drawn();
  await pass(page, 1000);
  expect(await drawn()).toBe(still);
  await openMore(page);
  const ends = player(page).getByRole("img", {
    name: `${name}: where it starts and where it ends`,
  });
  for (const end of ["Start", "End"])
    await expect(ends.getByText(end, { exact: true })).toBeVisible();
});

test("the last set can be taken back, a rest made longer, and an exercise replaced where its equipment isn't there", async ({
  page,
}) => {
  await signInAsDemo(page, RAISES);
  await beginStrength(page);
  const name = await player(page).getByRole("heading", { level: 1 }).innerText();
  await button(page, "Set done").click();
  await expectSetsDone(page, 1);
  await button(page, "Set done").click();
  await expect(player(page).getByRole("timer")).toHaveAccessibleName(/^1(1|2)\d seconds left$/);
  const next = player(page).locator("section", { has: page.getByText("Next", { exact: true }) });
  await expect(next.getByRole("heading")).toHaveText(name);
  await expect(next).toContainText(/Left leg\. Set 2 of 3\. \d+ times/);
  await button(page, "+10 s").click();
  await button(page, "+10 s").click();
  await expect(player(page).getByRole("timer")).toHaveAccessibleName(/^1(3|4)\d seconds left$/);
  await button(page, "Undo the last set").click();
  await expectSetsDone(page, 1);
  await expect(player(page).getByText("Right leg", { exact: true })).toBeVisible();
  await openMore(page);
  const others = player(page).getByRole("region", { name: "Something else for this exercise" });
  await expect(others).toContainText("Two-leg heel raise on the floor");
  await expect(others).toContainText("It is in today’s session already.");
  await others.getByRole("button", { name: "Two-leg heel raise on the floor" }).click();
  await expect(
    player(page).getByRole("heading", { name: "Two-leg heel raise on the floor" }),
  ).toBeVisible();
  await expectSetsDone(page, 1);
  await expect(player(page).getByText("Set 1 of 3", { exact: true }).last()).toBeVisible();
});

test("every view of the player can be used by everybody, and fits the narrowest phone", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signInAsDemo(page, HOLDS);
  await beginStrength(page);
  await openMore(page);
  await expectUsable(page);
  await button(page, "Start").click();
  await expectUsable(page);
  await pass(page, LEAD + 3000);
  await expectUsable(page);
  await button(page, "Pain?").click();
  await expectUsable(page);
  await button(page, "Close").click();
  await button(page, "Pause").click();
  await expectUsable(page);
  await button(page, "Set done").click();
  await expectUsable(page);
  await openMore(page);
  await button(page, "Finish here").click();
  await expectUsable(page);
});
