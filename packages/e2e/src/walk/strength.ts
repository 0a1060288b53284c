import { expect, type Page } from "@playwright/test";
import { pickPain } from "#pages/first-check.ts";
import { answerOfToday, expectSynced, openToday } from "#pages/today.ts";
import { WEB } from "#place.ts";
import type { Records } from "#records.ts";

interface Strength {
  readonly page: Page;
  readonly records: Records;
  readonly runnerId: string;
}

/** Before paying, the session of the first step is there, and it is said in plain words that it stays this step. */
export async function findTheStepHeld(page: Page): Promise<void> {
  await page.goto(`${WEB}/strength`);
  await expect(page.getByText("Without a plan you stay on this step")).toBeVisible();
  await expect(page.getByRole("link", { name: "See the plans" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Start", exact: true })).toBeVisible();
}

/** Today's answer and today's session stand side by side; the session is done set by set and becomes one fact. */
export async function doTodaysStrength({ page, records, runnerId }: Strength): Promise<void> {
  await openToday(page);
  await expect(answerOfToday(page)).toBeVisible();
  const listed = page.getByRole("listitem").filter({ hasText: "heel hold on the floor" });
  await expect(listed).toContainText("5 × 30 s");
  await page.getByRole("link", { name: "Today’s strength", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Today’s strength" })).toBeVisible();
  // The ladder's first stage: still heel holds, nothing that a sore Achilles is spared.
  await expect(page.getByRole("main")).toContainText("heel hold on the floor");
  await expect(page.getByRole("main")).not.toContainText(/stretch|below a step|deep squat/i);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  const sets = await doEverySet(page);
  await expect(page.getByText(/^We decide after tomorrow morning/)).toBeVisible();
  await pickPain(page, "How hard was it?", 3);
  await pickPain(page, "Worst pain during it", 1);
  await pickPain(page, "Pain just after", 1);
  await page.getByRole("button", { name: "No limp, save" }).click();
  await expect(page.getByText(`Saved: ${sets} of ${sets} sets.`)).toBeVisible();
  await expectSynced(page);

  const facts = await records.facts(runnerId, "session");
  const strength = facts.filter(({ entry }) => entry["activity"] === "strength");
  expect(strength.map(({ entry }) => entry)).toMatchObject([
    {
      ...{ prescribedSets: sets, doneSets: sets, rpe: 3 },
      ...{ painDuringPeak: 1, painAfter: 1, limp: false },
    },
  ]);
}

/** Ticks set after set and cuts the rests short; gives how many there were. */
async function doEverySet(page: Page): Promise<number> {
  const done = page.getByRole("button", { name: "Set done" });
  const goOn = page.getByRole("button", { name: "Go on now" });
  const end = page.getByRole("heading", { name: "How did it feel?" });
  for (let sets = 0; sets < 60;) {
    await expect(done.or(goOn).or(end)).toBeVisible();
    if (await end.isVisible()) return sets;
    if (await goOn.isVisible()) await goOn.click();
    else {
      await done.click();
      sets += 1;
    }
  }
  throw new Error("The session has no end.");
}
