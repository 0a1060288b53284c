import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { beginStrength, button, expectSetsDone, LEAD, openMore, player } from "#pages/player.ts";
import { signInAsDemo } from "#pages/sign-in.ts";

// What a session asks of the phone: its light, its sound, its shaking. Nothing here is saved: other journeys meet Priya as she is.
const HOLDS = "Priya Nair";

/** Lets time pass with the phone in hand. */
const pass = (page: Page, ms: number): Promise<void> => page.clock.runFor(ms);
/** Lets time pass with the phone locked. */
const sleepThrough = (page: Page, ms: number): Promise<void> => page.clock.fastForward(ms);

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
