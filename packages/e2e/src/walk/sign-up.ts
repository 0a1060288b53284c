import { expect, type Page, request } from "@playwright/test";
import { leaveTheRest } from "#pages/first-check.ts";
import { confirmLink, mailedLink } from "#pages/sign-in.ts";
import type { Records } from "#records.ts";
import { FIRST_ANSWERS } from "#walk/visitor.ts";

interface SignUp {
  readonly page: Page;
  readonly records: Records;
  readonly email: string;
}

/** A real mail, a button, and the visitor's answers are the runner's first facts. Gives the runner's id. */
export async function signUp({ page, records, email }: SignUp): Promise<string> {
  await leaveTheRest(page);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("checkbox", { name: "Remind me by mail each morning" }).uncheck();
  await page.getByRole("checkbox", { name: /Store what I answer about my health/ }).check();
  await page.getByRole("button", { name: "Mail me the link" }).click();
  await expect(page.getByText(`We sent a link to ${email}`)).toBeVisible();
  const link = await mailedLink(email);

  await openLikeAMailScanner(link);
  await confirmLink(page, link);
  await expect(page).toHaveURL(/\/today\?first/);
  await expect(page.getByRole("article")).toContainText("up to 6.6 km");

  const runnerId = await records.personId(email);
  const [intake, now, ...more] = await records.facts(runnerId);
  // Where the rules have them begin is the only thing that the visitor didn't say.
  expect(more.map(({ entry }) => entry)).toMatchObject([
    { kind: "assign", stage: "S0", by: "rules" },
  ]);
  expect(intake?.entry).toMatchObject({
    kind: "intake",
    side: "left",
    site: "midportion",
    baselinePain: FIRST_ANSWERS.usualPain,
    longestRun30dM: 6000,
    age: 41,
  });
  expect(now?.entry).toMatchObject({ kind: "now", pain: FIRST_ANSWERS.painNow, limp: false });

  // Once used, the link is spent: the button says so and signs nobody in.
  await page.goto(link);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
  await page.goto("about:blank");
  return runnerId;
}

/** Programs that open links for safety's sake must not use them up. */
async function openLikeAMailScanner(link: string): Promise<void> {
  const scanner = await request.newContext();
  for (const method of ["HEAD", "GET", "GET", "HEAD", "GET"]) {
    const response = await scanner.fetch(link, { method });
    expect(response.status()).toBe(200);
    expect(response.headers()["set-cookie"]).toBeUndefined();
  }
  await scanner.dispose();
}
