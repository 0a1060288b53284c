import { expect, type Page } from "@playwright/test";
import type { MovedClock } from "#moved-clock.ts";
import { answerHowItFelt, answerHowItSettled, sessionRow } from "#pages/runs.ts";
import { answerOfToday, checkIn, openToday } from "#pages/today.ts";

interface Mornings {
  readonly page: Page;
  readonly clock: MovedClock;
}

const THE_RUN = "Run, 6.4 km";

/** Pain on the day, pain a day later: then the run is judged, and the day, the usual pain and the next limit follow. */
export async function answerForTheRun({ page, clock }: Mornings): Promise<void> {
  await sessionRow(page, THE_RUN).getByRole("button", { name: "How did it feel?" }).click();
  await answerHowItFelt(page, { during: 2, after: 2, effort: 3 });
  await expect(sessionRow(page, THE_RUN)).toContainText("Still open");

  await clock.moveToNext(7, 30);
  await openToday(page);
  await checkIn(page, { firstSteps: 1, now: 1 });
  await page
    .getByRole("region", { name: "Waiting for your answer" })
    .getByRole("listitem")
    .filter({ hasText: "How is it a day later?" })
    .getByRole("link", { name: "Answer" })
    .click();
  await answerHowItSettled(page, 1);
  await expect(sessionRow(page, THE_RUN)).toContainText("Within your limits");

  // The day after a run is a light one.
  await openToday(page);
  await expect(answerOfToday(page).getByRole("heading", { name: "Modify" })).toBeVisible();
}

/** Three calm mornings lower the usual pain from 2 to 1, and a run is answered with run. */
export async function lowerTheUsualPain({ page, clock }: Mornings): Promise<void> {
  for (let morning = 0; morning < 3; morning += 1) {
    await clock.moveToNext(7, 30);
    await openToday(page);
    await checkIn(page, { firstSteps: 1, now: 1 });
    await expect(
      answerOfToday(page).getByRole("heading", { name: "Run", exact: true }),
    ).toBeVisible();
    // A tenth more than the 6.4 km of the file, the longest run of 30 days.
    await expect(answerOfToday(page)).toContainText(/up to 7(\.0)? km/);
  }
}
