import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { DAY, type MovedClock } from "#moved-clock.ts";
import { comeBack } from "#pages/flare.ts";
import { answerOfToday, checkIn, openToday } from "#pages/today.ts";
import { STRIPE, WEB } from "#place.ts";

const REPLAY = join(import.meta.dirname, "../../../../scripts/replay.mjs");
const ENDED = "Your subscription has ended. Today’s decision, your history and export stay yours.";

/** The runner leaves by the payment page; the plan stays open until the end of what was paid. */
export async function cancel(page: Page): Promise<void> {
  await page.goto(`${WEB}/subscription`);
  await page.getByRole("button", { name: "Change card, plan or cancel" }).click();
  await expect(page).toHaveURL((url) => url.origin === STRIPE);
  await page.getByRole("button", { name: "Cancel at period end" }).click();
  await page.getByRole("link", { name: "Go back" }).click();
  await expect(page).toHaveURL((url) => url.origin === WEB);
  await expect(async () => {
    await page.goto(`${WEB}/subscription`);
    await expect(page.getByText("Your subscription is set to end.")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.goto(`${WEB}/plan`);
  await expect(page.getByText(ENDED)).toHaveCount(0);
}

/** Past the end the coach's plan closes in one sentence and the step is held; the answer, the history and the export go on. */
export async function liveOnWithout(page: Page, clock: MovedClock): Promise<void> {
  await clock.moveTo(clock.now() + 33 * DAY);
  await clock.moveToNext(7, 30);
  // The end arrives as an event, which takes a moment.
  await expect(async () => {
    await page.goto(`${WEB}/plan`);
    await expect(page.getByText(ENDED)).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await page.goto(`${WEB}/strength`);
  await expect(page.getByText("Without a plan you stay on this step")).toBeVisible();
  await openToday(page);
  await comeBack(page);
  await checkIn(page, { firstSteps: 1, now: 1 });
  const said = await answerOfToday(page).getByRole("heading", { level: 2 }).textContent();

  await page.goto(`${WEB}/history`);
  await expect(page.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
  await expect(page.getByRole("tabpanel").getByRole("listitem").first()).toBeVisible();

  await page.goto(`${WEB}/account`);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Timeline (JSON)" }).click();
  expectReplay(await (await download).path(), said ?? "");
}

/** The exported file says the same to anybody who replays it. */
function expectReplay(file: string, said: string): void {
  const replayed = spawnSync(process.execPath, [REPLAY, file], { encoding: "utf8" });
  expect(replayed.stderr).toBe("");
  expect(replayed.status).toBe(0);
  const { format, answers } = JSON.parse(replayed.stdout) as {
    format: string;
    answers: { decision: string; baseline: number; sessions: { verdict: string }[] }[];
  };
  expect(format).toBe("springback.answers/1");
  expect(answers).toHaveLength(1);
  expect(answers[0]).toMatchObject({ baseline: 1 });
  expect(said.toLowerCase()).toContain(answers[0]?.decision ?? "nothing");
  expect(answers[0]?.sessions.map(({ verdict }) => verdict)).toContain("within");
}
