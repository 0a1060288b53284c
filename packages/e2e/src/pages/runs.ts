import { expect, type Locator, type Page } from "@playwright/test";
import { pick, pickPain, question } from "#pages/first-check.ts";
import { expectAnswers } from "#pages/forms.ts";
import { expectSynced } from "#pages/today.ts";
import { WEB } from "#place.ts";

export interface DroppedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface Felt {
  readonly during: number;
  readonly after: number;
  /** How hard it was, 0 to 10. */
  readonly effort: number;
}

/** Opens the sessions. */
export async function openRuns(page: Page): Promise<void> {
  await page.goto(`${WEB}/runs`);
  await expect(page.getByRole("heading", { level: 1, name: "Runs" })).toBeVisible();
}

/** Gives files to the drop. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  await page.getByLabel("Add files from your watch").setInputFiles(
    files.map(({ name, bytes }) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: bytes,
    })),
  );
}

/** Notes what is said of the reading of files from now on, each word once, in order; gives them. */
export async function listenToReading(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll("output")) {
        const now = /^Reading .+/u.exec(textContent)?.[0];
        if (now && !said.includes(now)) said.push(now);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: readonly string[] }).said);
}

/** A file's row, before and after it is saved. */
export const fileRow = (page: Page, name: string): Locator =>
  page.getByRole("listitem").filter({ hasText: name });

/** The row of a stored session among the runner's sessions. */
export const sessionRow = (page: Page, words: string | RegExp): Locator =>
  page
    .getByRole("region", { name: "Your sessions" })
    .getByRole("listitem")
    .filter({ hasText: words });

/**
 * Answers how a session felt, from its open question to the saved answer; without a line that isn't synced. Saved before anything
 * is answered, it leads to the first question.
 */
export async function answerHowItFelt(
  page: Page,
  felt: Felt,
  { synced = true } = {},
): Promise<void> {
  await expect(page.getByRole("heading", { name: "How did it feel?" })).toBeVisible();
  const first = question(page, "How hard was it?");
  await expectAnswers(page, {
    ...{ path: "/runs", press: "Save" },
    answers: [{ field: () => first, says: /Answer at least one of these, then save\./ }],
  });
  await pickPain(page, "Worst pain during it", felt.during);
  await pickPain(page, "Pain just after", felt.after);
  await pick(page, "Did it make you limp?", "No");
  await pickPain(page, "How hard was it?", felt.effort);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/^Answer saved\./)).toBeVisible();
  if (synced) await expectSynced(page);
}

/** Answers how a session has settled a day later; saved before that, it leads to its question. */
export async function answerHowItSettled(page: Page, pain: number): Promise<void> {
  await expect(page.getByRole("heading", { name: "How is it a day later?" })).toBeVisible();
  await expectAnswers(page, {
    ...{ path: "/runs", press: "Save" },
    answers: [{ field: () => question(page, "Pain now"), says: /Pick a number from 0 to 10\./ }],
  });
  await pickPain(page, "Pain now", pain);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/^Answer saved\./)).toBeVisible();
  await expectSynced(page);
}
