import { expect, type Locator, type Page } from "@playwright/test";

export interface FirstAnswers {
  readonly side: "Left" | "Right" | "Both";
  /** How the list names the spot. */
  readonly site: RegExp;
  readonly longestKm: string;
  readonly usualPain: number;
  readonly age: string;
  readonly painNow: number;
  /** Without it the last run is longer ago. */
  readonly ranYesterday?: {
    readonly ended: string;
    readonly km: string;
    readonly worstPain: number;
  };
}

/** One question with its answers, by its words. */
export const question = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("group", { name });

/** Presses a radio button or box where a thumb does: on its label. */
export async function press(control: Locator): Promise<void> {
  await control.locator("xpath=ancestor::label").click();
  await expect(control).toBeChecked();
}

/** Picks an answer of a question. */
export async function pick(page: Page, name: string | RegExp, answer: string | RegExp) {
  await press(question(page, name).getByRole("radio", { name: answer, exact: true }));
}

/** Picks a pain of eleven; the name of a target begins with its number. */
export async function pickPain(page: Page, name: string | RegExp, pain: number): Promise<void> {
  await pick(page, name, new RegExp(`^${pain} of 10`));
}

/** The eleven targets of a pain question: all there, none picked, each large enough for a thumb. */
export async function expectElevenTargets(page: Page, name: string | RegExp): Promise<void> {
  const targets = question(page, name).getByRole("radio");
  await expect(targets).toHaveCount(11);
  for (const target of await targets.all()) {
    await expect(target).not.toBeChecked();
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
}

/** Answers every safety question with no, and goes on. Nothing may have been answered beforehand. */
export async function answerSafetyWithNo(page: Page): Promise<void> {
  await expect(page.getByRole("radio", { name: "No", exact: true })).not.toHaveCount(0);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await pressEveryNo(page);
  await page.getByRole("button", { name: "Continue" }).click();
}

/** No to everything that can be answered so, once the questions are there. */
export async function pressEveryNo(page: Page): Promise<void> {
  const everyNo = page.getByRole("radio", { name: "No", exact: true });
  await expect(everyNo).not.toHaveCount(0);
  for (const no of await everyNo.all()) await press(no);
}

/** The three screens after the safety questions, up to the first answer. */
export async function answerTheRest(page: Page, answers: FirstAnswers): Promise<void> {
  await expect(page.getByRole("heading", { name: "Where is it sore?" })).toBeVisible();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await pick(page, "Which leg?", answers.side);
  await pick(page, "Where is it sore?", answers.site);
  await page.getByRole("button", { name: "Continue" }).click();

  await pick(page, "Are you running at the moment?", /^Yes/);
  await page.getByLabel("Longest single run of the last 30 days").fill(answers.longestKm);
  await pickPain(page, /usual morning/, answers.usualPain);
  await page.getByLabel("Your age").fill(answers.age);
  await page.getByRole("button", { name: "Continue" }).click();

  await expect(page.getByRole("heading", { name: "How is it right now?" })).toBeVisible();
  await expectElevenTargets(page, "Pain now");
  await pickPain(page, "Pain now", answers.painNow);
  await pick(page, /limp/, "No");
  await tellLastRun(page, answers);
  await page.getByRole("button", { name: "Show my answer" }).click();
}

/** When the last run was; of one of yesterday, when it ended, how far it was and how it hurt. */
async function tellLastRun(page: Page, { ranYesterday }: FirstAnswers): Promise<void> {
  if (!ranYesterday) return pick(page, "Your last run", "Longer ago");
  await pick(page, "Your last run", "Yesterday");
  await page.getByLabel("It ended at").fill(ranYesterday.ended);
  await page.getByLabel("How far", { exact: true }).fill(ranYesterday.km);
  await pickPain(page, "Worst pain during that run", ranYesterday.worstPain);
}

/** From the answer straight to keeping it: the test and the first set are left for another day. */
export async function leaveTheRest(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Keep my answer now, do the rest another day" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Keep this and go on tomorrow");
}

/** Asks for the link by which everything told so far is kept. */
export async function askForLink(page: Page, email: string): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("checkbox", { name: /Store what I answer/ }).check();
  await page.getByRole("button", { name: "Mail me the link" }).click();
  await expect(page.getByText(`We sent a link to ${email}`)).toBeVisible();
}
