// oxlint-disable unicorn/consistent-function-scoping -- what runs in a page has only what it brings along
import { expect, type Page } from "@playwright/test";
import { pickPain, press, question } from "#pages/first-check.ts";
import { answerOfToday } from "#pages/today.ts";
import { WEB } from "#place.ts";

/** What a browser itself says of a line that is cut. */
export const LINE_CUT = /net::ERR_|Failed to fetch RSC payload/;

/** The check-in's own page, ready to be answered. */
export async function openCheckIn(page: Page): Promise<void> {
  await page.goto(`${WEB}/check-in`);
  await expect(page.getByRole("heading", { name: "How is it today?" })).toBeVisible();
}

/** The three taps before the one that saves. */
export async function answerThree(page: Page, firstSteps: number, now: number): Promise<void> {
  await pickPain(page, "Your first steps this morning", firstSteps);
  await press(
    question(page, "Morning stiffness").getByRole("radio", { name: "5 min", exact: true }),
  );
  await pickPain(page, "Pain right now", now);
}

/** The tap that says how one walks, and saves: the answer follows, from its top. */
export async function saveWalking(page: Page): Promise<void> {
  await page.getByRole("button", { name: "I walk normally, save" }).click();
  await expect(answerOfToday(page)).toBeVisible();
  await expectAtTop(page);
}

/** The page is read from its head on, however far down the tap was. */
export async function expectAtTop(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
}

/** Counts the times a finger touches the page from now on; gives how many it were. */
export async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.body.dataset["taps"] = "0";
    addEventListener(
      "pointerdown",
      () => (document.body.dataset["taps"] = String(Number(document.body.dataset["taps"]) + 1)),
      { capture: true },
    );
  });
  return () => page.evaluate(() => Number(document.body.dataset["taps"]));
}

/**
 * How long the answer under the thumb takes to follow each of several taps, milliseconds: from the tap until the frame that
 * shows another answer has been painted.
 */
export function previewTimes(page: Page, pains: readonly number[]): Promise<readonly number[]> {
  return page.evaluate(async (wanted) => {
    const shown = document.getElementsByTagName("main")[0];
    // The journeys move the page's clock and its timers; an event's own time and a frame they can't.
    const now = (): number => new Event("now").timeStamp;
    /** Observers are told in the next frame, right before it is painted; a message that is sent then comes right after. */
    const painted = (element: Element): Promise<void> =>
      new Promise((resolve) => {
        const frame = new IntersectionObserver(() => {
          frame.disconnect();
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () => resolve(), { once: true });
          port1.start();
          port2.postMessage("painted");
        });
        frame.observe(element);
      });
    const times: number[] = [];
    for (const pain of wanted) {
      const target = shown?.querySelector<HTMLInputElement>(`input[name=pain][value="${pain}"]`);
      const answer = shown?.querySelector("[data-preview]")?.parentElement;
      if (!target || !answer)
        throw new Error(`Nothing to tap, or no answer, for a pain of ${pain}.`);
      const before = answer.textContent;
      const began = now();
      target.click();
      // React draws what follows a tap when the tap's own code is done.
      await Promise.resolve();
      while (answer.textContent === before) {
        if (now() - began > 5_000) throw new Error(`No other answer to a pain of ${pain}.`);
        await painted(answer);
      }
      await painted(answer);
      times.push(now() - began);
    }
    return times;
  }, pains);
}

/** The one in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
