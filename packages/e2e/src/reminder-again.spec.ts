import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { awaitLetter, lettersTo } from "#mailbox.ts";
import { HOUR, MINUTE } from "#moved-clock.ts";
import { box, chooseNow, openReminders, save } from "#pages/reminders.ts";
import { signInAsDemo } from "#pages/sign-in.ts";

/** Who leaves the morning unanswered, and somebody whose own reminder shows that another round was made. */
const RUNNER = { name: "Jonas Weber", email: "jonas@demo.springback.test" };
const OTHER = { name: "Ada Kowal", email: "ada@demo.springback.test" };

test.beforeEach(async ({ clock }) => clock.moveToNext(7, 30));

/** Asks for a mail at this very minute. */
async function wishForNow(page: Page, name: string, now: number): Promise<void> {
  await signInAsDemo(page, name);
  await openReminders(page);
  await chooseNow(page, now);
  await box(page, "By e-mail").check();
}

async function saved(page: Page): Promise<void> {
  await save(page);
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
}

test("a morning that stays open is asked about once more after three hours, and never a third time", async ({
  page,
  openBrowser,
  clock,
}) => {
  // Each letter waits for the worker's next round.
  test.setTimeout(120_000);
  const before = (await lettersTo(RUNNER.email)).length;
  await wishForNow(page, RUNNER.name, clock.now());
  await box(page, "Once more after three hours").check();
  await saved(page);
  await clock.moveTo(clock.now() + 6 * MINUTE);
  expect((await awaitLetter(RUNNER.email, before + 1)).subject).toBe("Your morning check-in");

  await clock.moveTo(clock.now() + 3 * HOUR + 6 * MINUTE);
  const again = await awaitLetter(RUNNER.email, before + 2);
  expect(again.subject).toBe("Your morning check-in is still open");
  expect(again.links.some((link) => link.endsWith("/check-in"))).toBe(true);

  const others = (await lettersTo(OTHER.email)).length;
  const elsewhere = await openBrowser();
  await wishForNow(elsewhere, OTHER.name, clock.now());
  await saved(elsewhere);
  await clock.moveTo(clock.now() + 3 * HOUR + 6 * MINUTE);
  await awaitLetter(OTHER.email, others + 1);
  expect(await lettersTo(RUNNER.email)).toHaveLength(before + 2);
});
