import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { openToday } from "#pages/today.ts";
import { ADMIN } from "#place.ts";

const NOTE = "Slowly, and only as high as it stays calm.";
const DESK = { viewport: { width: 1280, height: 860 } };

/** Opens a runner from the inbox, as a coach does. */
async function openRunner(page: Page, name: string): Promise<string> {
  await page.goto(`${ADMIN}/inbox`);
  await page.getByRole("link", { name: new RegExp(name, "u") }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  return new URL(page.url()).pathname;
}

test("a coach finds whoever needs them first, by keyboard alone", async ({ openBrowser }) => {
  const page = await openBrowser(DESK);
  await signInAsDemo(page, "Robin Vale", "admin");
  const first = page.getByRole("listitem").filter({ hasText: "Ines Moreau" });
  await expect(first).toContainText("Red flag: calf needs a check, today");
  await expect(page.getByText("Nothing else needs you.")).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("k");
    await expect(page.getByRole("link", { name: /Ines Moreau/u })).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Tom Okafor" })).toBeVisible();
});

test("a runner who isn't the coach's, and one who doesn't exist, are the same page", async ({
  openBrowser,
  watch,
}) => {
  watch.tolerate(/404/u);
  const page = await openBrowser(DESK);
  await signInAsDemo(page, "Robin Vale", "admin");
  const theirs = await openRunner(page, "Tom Okafor");
  const other = await openBrowser(DESK);
  await signInAsDemo(other, "Alex Duran", "admin");
  for (const path of [theirs, "/runners/0192f000-0000-7000-8000-00000000dead"]) {
    for (const rest of ["", "/plan"]) {
      const response = await other.goto(`${ADMIN}${path}${rest}`);
      expect(response?.status()).toBe(404);
      await expect(other.getByText("it isn't yours to see")).toBeVisible();
    }
  }
});

test("a plan is reviewed while it is typed, kept over a reload, and two who publish are told of each other", async ({
  openBrowser,
  watch,
}) => {
  watch.tolerate(/409/u);
  const page = await openBrowser(DESK);
  await signInAsDemo(page, "Robin Vale", "admin");
  const path = await openRunner(page, "Priya Nair");
  await page.goto(`${ADMIN}${path}/plan`);
  const other = await page.context().newPage();
  await other.goto(`${ADMIN}${path}/plan`);

  await test.step("a finding names its rule and what to use instead, as soon as it is picked", async () => {
    await expect(page.getByText("2 findings, 2 still to settle.")).toBeVisible();
    for (const [typed, name, rule, instead] of [
      [
        "stretch straight",
        "Calf stretch at a wall, knee straight",
        "E-STRETCH",
        "Seated heel raise",
      ],
      ["drop step", "Heel drop below a step", "E-BELOW-STEP", "Up on two feet, down on one"],
    ] as const) {
      await page.getByRole("combobox", { name: "Add an exercise" }).fill(typed);
      await page.getByRole("option").first().click();
      const line = page.getByRole("listitem").filter({ hasText: new RegExp(name, "iu") });
      await expect(line.getByText(rule, { exact: true })).toBeVisible();
      await expect(line.getByRole("insertion")).toContainText(instead);
    }
    await expect(page.getByText("4 findings, 4 still to settle.")).toBeVisible();
  });
  await test.step("a reload keeps the draft", async () => {
    await page.getByLabel("Title").fill("Twice a week, from the floor");
    await page.reload();
    await expect(page.getByLabel("Title")).toHaveValue("Twice a week, from the floor");
    await expect(page.getByText("4 findings, 4 still to settle.")).toBeVisible();
  });
  await test.step("what is used instead settles its finding, and the last one asks for a reason", async () => {
    for (let left = 3; left >= 1; left -= 1) {
      await page.getByRole("button", { name: "Use instead" }).last().click();
      await expect(page.getByText(new RegExp(`^${left} finding`, "u"))).toBeVisible();
    }
    await page.getByRole("button", { name: "Publish version 2" }).click();
    await expect(page.getByText("Say why it stays, or use the other.")).toBeVisible();
    await expect(page.getByLabel("Why it stays")).toBeFocused();
    await page.getByLabel("Why it stays").fill("To a high box only, as we practised.");
    await page.getByRole("button", { name: "Publish version 2" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Priya Nair" })).toBeVisible();
    await expect(page.getByText("Kept against E-DEEP-BEND: To a high box only")).toBeVisible();
  });
  await test.step("who publishes second is told who was first, and keeps what they typed", async () => {
    for (let left = 1; left >= 0; left -= 1) {
      await other.getByRole("button", { name: "Use instead" }).last().click();
    }
    await other.getByLabel("Title").fill("The second one");
    await other.getByLabel("Note to the runner").fill(NOTE);
    await other.getByRole("button", { name: "Publish version 2" }).click();
    await expect(other.getByText(/^Robin Vale published version 2 at/u)).toBeVisible();
    await expect(other.getByLabel("Title")).toHaveValue("The second one");
    await other.getByRole("button", { name: "Go on with mine, on top of it" }).click();
    await other.getByRole("button", { name: "Publish version 3" }).click();
    await expect(other.getByText("The second one, version 3 by Robin Vale")).toBeVisible();
  });
  await test.step("what the coach wrote to the plan stands on the runner's Today", async () => {
    const phone = await openBrowser({ viewport: { width: 390, height: 844 } });
    await signInAsDemo(phone, "Priya Nair");
    await openToday(phone);
    await expect(phone.getByRole("region", { name: "Your coach" })).toContainText(NOTE);
  });
});
