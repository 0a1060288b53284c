import { expect, type Locator, type Page } from "@playwright/test";

/** A form as a journey meets it: how it is reached and filled in, what is pressed, and what it must answer. */
export interface MeantForm {
  readonly path: string;
  /** From the page to the form, and to what is typed in it wrongly or too little. */
  readonly fill?: (page: Page) => Promise<unknown>;
  /** The words of the button that saves. */
  readonly press: string | RegExp;
  /** What each field has to answer, in the order of the page. */
  readonly answers: readonly Answered[];
}

export interface Answered {
  readonly field: (page: Page) => Locator;
  readonly says: RegExp;
  /** What was typed in it, and has to be there still. */
  readonly keeps?: string;
}

/**
 * Presses a form's button too early. Each field answers beside itself, so that it is read out with it; the first of them has the
 * keyboard and is in sight; and what was typed is still there.
 */
export async function expectAnswers(page: Page, { press, answers }: MeantForm): Promise<void> {
  await page.getByRole("button", { name: press, exact: true }).click();
  for (const { field, says, keeps } of answers) {
    await expect(field(page)).toHaveAccessibleDescription(says);
    if (keeps !== undefined) await expect(field(page)).toHaveValue(keeps);
  }
  const first = answers[0]?.field(page);
  if (!first) throw new Error("A form that answers nothing.");
  await expect
    .poll(() => first.evaluate((field) => field.contains(document.activeElement)))
    .toBe(true);
  await expect(first).toBeInViewport();
}
