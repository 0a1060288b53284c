import { expect, type Locator, type Page } from "@playwright/test";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";
import type { Records } from "#records.ts";

/** What a sore Achilles isn't given, each with what the rules put in its place. */
const FLAGGED = [
  { name: "Deep squat", instead: "Squat to a high box" },
  {
    name: "Lunge with the knee far past the toes",
    instead: "Split squat with an upright front shin",
  },
  { name: "Calf stretch at a wall, knee straight", instead: "Seated heel raise on the floor" },
  { name: "Heel drop below a step", instead: "Up on two feet, down on one, on the floor" },
] as const;

const KEPT = "Deep squat";
const WHY = "Needed for the job, agreed in person, with little weight.";

interface AtTheDesk {
  readonly desk: Page;
  readonly records: Records;
  readonly runnerId: string;
}

/** The coach finds the new runner in the inbox, by need and with the reason, and opens them. */
export async function openFromTheInbox(desk: Page): Promise<void> {
  await signInAsDemo(desk, "Robin Vale", "admin");
  await expect(desk).toHaveURL(/\/inbox$/);
  const rows = desk.getByRole("main").getByRole("list").first().getByRole("listitem");
  // A red flag stands above everything else; who only waits for a stage, at the end.
  await expect(rows.first()).toContainText("Ines Moreau");
  await expect(rows.first()).toContainText("Red flag");
  const row = rows.filter({ hasText: "A new runner" });
  await expect(row).toContainText("New: waits for a stage from you");
  await row.getByRole("link").click();
  await expect(desk.getByRole("heading", { level: 1, name: "A new runner" })).toBeVisible();
  await expect(desk.getByText("Sore left, midportion. 41 years, still running.")).toBeVisible();
}

/** A first stage, so that there is a ladder to stand on. */
export async function assignStage(desk: Page): Promise<void> {
  await desk.getByLabel("Assign a stage").selectOption("S1");
  await desk.getByRole("button", { name: "Assign", exact: true }).click();
  await expect(desk.getByText("Assigned.", { exact: true })).toBeVisible();
}

/** Four movements that irritate a sore Achilles are flagged while typing; one stays, with a reason that is kept. */
export async function writeAPlan({ desk, records, runnerId }: AtTheDesk): Promise<void> {
  await desk.getByRole("link", { name: "Make a plan" }).click();
  await expect(desk.getByText("Add an exercise to begin.")).toBeVisible();
  await addExercise(desk, "Two-leg heel hold on the floor");
  await expect(desk.getByText("Nothing found: it passes every rule.")).toBeVisible();
  for (const { name, instead } of FLAGGED) {
    await addExercise(desk, name);
    const finding = findingOf(desk, name);
    await expect(finding.getByRole("insertion")).toHaveText(instead);
    // The rule's own id, and where it comes from.
    await expect(finding).toContainText(/E-[A-Z-]+ · \S+/);
  }
  for (const { name } of FLAGGED.filter((one) => one.name !== KEPT))
    await findingOf(desk, name).getByRole("button", { name: "Use instead" }).click();
  await expect(desk.getByText(/1 still to settle\./)).toBeVisible();

  await desk.getByRole("button", { name: "Publish version 1" }).click();
  await expect(desk.getByText("Say why it stays, or use the other.")).toBeVisible();
  await desk.getByLabel("Why it stays").fill(WHY);
  await desk.getByRole("button", { name: "Publish version 1" }).click();
  await expect(desk.getByText(/Published as version 1\./)).toBeVisible();

  const coach = await records.personId("robin@demo.springback.test");
  const kept = (await records.audit(runnerId)).filter((row) => row.action === "plan.keepFinding");
  expect(kept).toMatchObject([
    {
      actorId: coach,
      actorRole: "coach",
      detail: { exercise: "squat_deep", reason: WHY, version: 1 },
    },
  ]);
}

/** Types part of a name and takes what is offered. */
async function addExercise(desk: Page, name: string): Promise<void> {
  await desk.getByRole("combobox", { name: "Add an exercise" }).fill(name);
  await desk.getByRole("option").filter({ hasText: name }).first().click();
  await expect(lineOf(desk, name)).toBeVisible();
}

const lineOf = (desk: Page, name: string): Locator =>
  desk
    .getByRole("list", { name: "Exercises" })
    .locator("> li")
    .filter({ has: desk.getByRole("heading", { name }) });

const findingOf = (desk: Page, name: string): Locator => lineOf(desk, name).getByRole("listitem");

/** The runner reads the plan, and who wrote it. */
export async function readThePlan(page: Page): Promise<void> {
  await page.goto(`${WEB}/plan`);
  await expect(page.getByRole("main")).toContainText("Robin Vale");
  for (const name of ["Deep squat", "Two-leg heel hold on the floor", "Split squat"])
    await expect(page.getByRole("main")).toContainText(name);
}
