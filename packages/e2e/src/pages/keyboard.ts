import type { Page } from "@playwright/test";

/** More presses of Tab than any screen has stops. */
const STOPS = 60;

/** Walks the tab order to a button, by its words. */
export function reachButton(page: Page, name: string): Promise<void> {
  return reach(page, `the button "${name}"`, () =>
    page.evaluate((words) => document.activeElement?.textContent === words, name),
  );
}

/** Walks the tab order to a question's answers, by its words. */
export function reachQuestion(page: Page, name: string): Promise<void> {
  return reach(page, `the question "${name}"`, () =>
    page.evaluate((words) => {
      const { activeElement } = document;
      const asked = activeElement?.closest("fieldset, [role=radiogroup], [role=group]");
      return (
        activeElement instanceof HTMLInputElement &&
        asked?.textContent?.trim().startsWith(words) === true
      );
    }, name),
  );
}

async function reach(page: Page, what: string, there: () => Promise<boolean>): Promise<void> {
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await there()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard doesn't come to ${what}.`);
}
