import { expect, test } from "#journey.ts";
import { expectAccessible } from "#pages/accessible.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";

test("when it is time to keep what was built, the runner reads what stays and goes over, or goes on", async ({
  page,
}) => {
  await signInAsDemo(page, "Ada Kowal");
  // Wherever a step is offered, this one is in one card, which leads to its page and takes nothing itself.
  for (const path of ["/today", "/strength", "/progress"]) {
    await page.goto(WEB + path);
    await expect(page.getByRole("region", { name: "Time to keep it" })).toHaveCount(1);
    await expect(page.getByText(/^The rules offer you/)).toHaveCount(0);
    await expect(page.getByRole("button", { name: /^Take this step/ })).toHaveCount(0);
  }
  await page.getByRole("link", { name: "What stays, and the choice" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Time to keep what you built");
  await expect(page.getByText(/Strength 2 days a week, for months/)).toBeVisible();
  await expect(page.getByText(/Nobody can say that it stays away/)).toBeVisible();
  const comeBack = page.getByRole("region", { name: "When to come back" }).getByRole("listitem");
  await expect(comeBack).toHaveText([
    /^A session that hurts above \d+ of 10, or doesn’t settle in a day: the rules go back a step\./,
    /^Mornings that get worse for \d+ weeks? in a row: the same\./,
    /^Whenever it is worse: the button on Today stays where it is\./,
  ]);
  await expectAccessible(page);
  // Who needs less may pay less, or go, with what is theirs.
  await expect(page.getByRole("link", { name: "Take along what is yours" })).toHaveAttribute(
    "href",
    "/account",
  );
  await page.getByRole("link", { name: "Look at your plan" }).click();
  await expect(page).toHaveURL(/\/subscription$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goBack();
  await page.getByRole("link", { name: "Stay on this step" }).click();
  await expect(page).toHaveURL(/\/today$/);
  await page.goto(`${WEB}/keeping`);
  await page.getByRole("button", { name: "Go over to keeping it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You keep what you built");
});

test("who has gone over already reads what stays, and is offered nothing more", async ({
  page,
}) => {
  await signInAsDemo(page, "Keiko Tanaka");
  await page.goto(`${WEB}/keeping`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You keep what you built");
  await expect(page.getByRole("button", { name: "Go over to keeping it" })).toHaveCount(0);
});
