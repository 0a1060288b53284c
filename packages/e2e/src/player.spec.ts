import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { expectAccessible, expectNoSidewaysScroll } from "#pages/accessible.ts";
import { pick } from "#pages/first-check.ts";
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
/** Lets time pass with the phone locked. */
const sleepThrough = (page: Page, ms: number): Promise<void> => page.clock.fastForward(ms);

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
  await player(page)
    .getByRole("alert")
    .getByRole("button", { name: "Leave this exercise out" })
    .click();
  await expect(
    player(page).getByRole("heading", { name: "Seated heel raise on the floor" }),
  ).toBeVisible();
  await openMore(page);
  await button(page, "Finish here").click();
  await page.getByRole("button", { name: "Back to the session" }).click();
  await button(page, "Set done").click();
  await openMore(page);
  await button(page, "Finish here").click();
  await expect(
    page.getByRole("group", { name: "Worst pain during it" }).getByRole("radio", { checked: true }),
  ).toHaveAccessibleName("6 of 10");
});

test("the last set can be taken back, a rest made longer, and an exercise replaced where its equipment isn't there", async ({
  page,
}) => {
  await signInAsDemo(page, RAISES);
  await beginStrength(page);
  await button(page, "Set done").click();
  await expectSetsDone(page, 1);
  await button(page, "Set done").click();
  await expect(player(page).getByRole("timer")).toHaveAccessibleName(/^1(1|2)\d seconds left$/);
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

test("the screen is kept on, and asked for again when the phone is looked at again", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const lock = (): object => {
      asked.push(document.visibilityState);
      return { released: true, release: () => Promise.resolve() };
    };
    Object.defineProperty(navigator, "wakeLock", {
      value: { request: () => Promise.resolve(lock()) },
    });
  });
  const asked = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { asked: string[] }).asked.length);
  await signInAsDemo(page, HOLDS);
  await beginStrength(page);
  await expect.poll(asked).toBe(1);
  await show(page, "hidden");
  await show(page, "visible");
  await expect.poll(asked).toBe(2);
});

test("a call that takes the sound away stops the set, and a tap goes on with it", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const Plain = AudioContext;
    Object.assign(window, {
      AudioContext: class extends Plain {
        constructor(options?: AudioContextOptions) {
          super(options);
          Object.assign(window, { sounds: this });
        }
      },
    });
  });
  await signInAsDemo(page, HOLDS);
  await beginStrength(page);
  await button(page, "Start").click();
  await pass(page, LEAD + 10_000);
  await page.evaluate(() => {
    const { sounds } = window as unknown as { sounds: AudioContext };
    Object.defineProperty(sounds, "state", { value: "interrupted", configurable: true });
    sounds.dispatchEvent(new Event("statechange"));
  });
  await expect(button(page, "Go on")).toBeFocused();
  await sleepThrough(page, 120_000);
  await button(page, "Go on").click();
  await pass(page, LEAD + 1000);
  await expect(player(page).getByRole("timer")).toHaveAccessibleName(/^(1\d|20) seconds left$/);
  await expectSetsDone(page, 0);
});

/** Hides or shows the page as a locked phone does. */
async function show(page: Page, state: "hidden" | "visible"): Promise<void> {
  await page.evaluate((now) => {
    Object.defineProperty(document, "visibilityState", { value: now, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);
}

test("each signal is seen, felt and read as well as heard, and what is switched off stays away", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shaken: unknown[] = [];
    Object.assign(window, { shaken });
    Object.defineProperty(navigator, "vibrate", {
      value: (pattern: unknown) => shaken.push(pattern) > 0,
    });
    // A flash is over before anybody could look for it.
    Object.assign(window, { flashes: 0 });
    new MutationObserver((changes) => {
      const lit = changes.filter(
        ({ target }) => (target as Element).getAttribute("data-lit") === "true",
      );
      Object.assign(window, {
        flashes: (window as unknown as { flashes: number }).flashes + lit.length,
      });
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-lit"] });
  });
  const given = (): Promise<{ shaken: number; flashes: number }> =>
    page.evaluate(() => {
      const { shaken, flashes } = window as unknown as { shaken: unknown[]; flashes: number };
      return { shaken: shaken.length, flashes };
    });
  await signInAsDemo(page, HOLDS);
  await beginStrength(page);
  await button(page, "Start").click();
  // Three ticks shake and don't flash; the hold does both.
  await pass(page, LEAD + 500);
  await expect(player(page).getByText("♪ two level notes: hold")).toBeVisible();
  await expect.poll(given).toEqual({ shaken: 4, flashes: 1 });

  await button(page, "Pause").click();
  await openMore(page);
  await button(page, "Flash: On").click();
  await button(page, "Vibration: On").click();
  await button(page, "Go on").click();
  await pass(page, LEAD + 500);
  await expect(player(page).getByText("♪ two level notes: hold")).toBeVisible();
  expect(await given()).toEqual({ shaken: 4, flashes: 1 });
});

test("what was chosen to be heard, seen and felt stays chosen on this phone", async ({ page }) => {
  await signInAsDemo(page, HOLDS);
  await beginStrength(page);
  await button(page, "Sound on").click();
  await expect(button(page, "Sound off")).toBeVisible();
  await openMore(page);
  await button(page, "Flash: On").click();
  await page.reload();
  await expect(button(page, "Sound off")).toBeVisible();
  await openMore(page);
  await expect(button(page, "Flash: Off")).toBeVisible();
});

test("every view of the player can be used by everybody, and fits the narrowest phone", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signInAsDemo(page, HOLDS);
  await beginStrength(page);
  await openMore(page);
  await look(page);
  await button(page, "Start").click();
  await look(page);
  await pass(page, LEAD + 3000);
  await look(page);
  await button(page, "Pain?").click();
  await look(page);
  await button(page, "Close").click();
  await button(page, "Pause").click();
  await look(page);
  await button(page, "Set done").click();
  await look(page);
  await openMore(page);
  await button(page, "Finish here").click();
  await pick(page, "Did it make you limp?", "No");
  await look(page);
});

async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}
