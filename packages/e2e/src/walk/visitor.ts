import { expect, type Page } from "@playwright/test";
import {
  answerSafetyWithNo,
  answerTheRest,
  type FirstAnswers,
  pick,
  press,
  pressEveryNo,
  question,
} from "#pages/first-check.ts";
import { WEB } from "#place.ts";

/** What the walk's runner answers on the first day. */
export const FIRST_ANSWERS: FirstAnswers = {
  side: "Left",
  site: /^Middle of the tendon/,
  longestKm: "6",
  usualPain: 2,
  age: "41",
  painNow: 2,
};

/** A snap in the calf ends the questions, whatever is tried then. */
export async function meetARedFlag(page: Page): Promise<void> {
  await page.goto(`${WEB}/`);
  await page.getByRole("link", { name: "Check my Achilles" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Anything that needs a clinician?",
  );
  await pressEveryNo(page);
  await pick(page, /snap, a pop or a kick/, "Yes");
  await press(question(page, "Which of these?").getByRole("checkbox").first());
  await page.getByRole("button", { name: "Continue" }).click();
  await expectSeeSomeone(page);

  await page.reload();
  await expectSeeSomeone(page);
  await page.goBack();
  await page.goto(`${WEB}/check`);
  await expectSeeSomeone(page);
  await page.goto(`${WEB}/check?step=where`);
  await expectSeeSomeone(page);
  // Nobody is signed out of it: where a sign-in is asked for, the advice stands and its questions are open.
  await page.goto(`${WEB}/today`);
  await expect(page).toHaveURL(/\/sign-in/);
  await followTheAdvice(page);
  await expectSeeSomeone(page);
}

/** From where a page of one's own day asks for a sign-in, back to the safety questions, without one. */
export async function followTheAdvice(page: Page): Promise<void> {
  await expect(page.getByText(/If you were told to see someone, that stands/)).toBeVisible();
  await page.getByRole("link", { name: "Answer the safety questions" }).click();
  await expect(page).toHaveURL(`${WEB}/check`);
}

/** The fourth screen for an emergency: it says what to do, and holds nothing to press but a call for help. */
async function expectSeeSomeone(page: Page): Promise<void> {
  const screen = page.getByRole("region").filter({ hasText: "See someone" });
  await expect(screen.getByRole("alert")).toContainText("See someone");
  await expect(screen.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(screen.getByRole("listitem")).toHaveCount(3);
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("radio")).toHaveCount(0);
  // Strict: it is the only link there is.
  await expect(screen.getByRole("link")).toHaveAttribute("href", "tel:112");
}

/** One promise, one way to begin, and under it, with nothing moved, what it costs and what it is not. */
async function expectThePromise(page: Page): Promise<void> {
  const main = page.getByRole("main");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /^Run, change the run, or rest\?/,
  );
  await expect(page.locator('a[href="/check"]')).toHaveText("Check my Achilles");
  await expect(main.getByRole("button")).toHaveCount(0);
  await expect(main.getByText(/no account\. Guidance .* not a diagnosis/)).toBeInViewport();
  await expect(main.getByText(/^Then €0 each morning\..* €\d+ a month/)).toBeInViewport();
}

/** From the front page to run, modify or rest, with its rule, its reason and what would change it. */
export async function getAFirstAnswer(page: Page): Promise<void> {
  await page.goto(`${WEB}/`);
  await expectThePromise(page);
  await page.getByRole("link", { name: "Check my Achilles" }).click();
  await answerSafetyWithNo(page);
  await answerTheRest(page, FIRST_ANSWERS);
  await expectFirstAnswer(page);
}

/** The answer to FIRST_ANSWERS: a run within a tenth more than the longest of 30 days. */
async function expectFirstAnswer(page: Page): Promise<void> {
  const answer = page.getByRole("article");
  await expect(answer.getByRole("heading", { name: "Run", exact: true })).toBeVisible();
  await expect(answer).toContainText("up to 6.6 km");
  await expect(answer.getByRole("heading", { name: "What would change this" })).toBeVisible();
  const why = page.getByRole("group").filter({ hasText: "Every rule and its source" });
  await why.getByText("Every rule and its source").click();
  await expect(why.getByRole("heading", { name: "This decided" })).toBeVisible();
  // The rule that lets a run stand, and its source.
  await expect(why).toContainText(/B9 · \S+/);
}
