import { expect, test } from "#journey.ts";
import { expectAccessible, expectNoSidewaysScroll } from "#pages/accessible.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";

test("after a flare a runner reads first what belongs to the day, with why; then one article, its sources, and the same in French", async ({
  page,
}) => {
  await signInAsDemo(page, "Tom Okafor");
  await page.goto(`${WEB}/learn`);
  const today = page.getByRole("region", { name: "For today" });
  await expect(today.getByRole("listitem")).toHaveCount(3);
  const first = today.getByRole("listitem").first();
  await expect(first).toContainText("How much pain is all right on a run?");
  await expect(first).toContainText("Because of a rule of today: Pain is over your limit");
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await first.getByRole("link").click();
  await expect(page).toHaveURL(`${WEB}/learn/how-much-pain-is-all-right`);
  await expect(page.getByRole("heading", { level: 2, name: "Our limit: 3" })).toBeVisible();
  const behind = page.getByRole("region", { name: "What stands behind it" });
  await expect(behind.getByText(/Silbernagel and others, 2007/)).toBeVisible();
  await expect(behind.getByText(/Held against its sources on \d+ \w+ 2026\./)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Français" }).click();
  await expect(page).toHaveURL(`${WEB}/fr/learn/quelle-douleur-en-courant`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Quelle douleur accepter en courant\u202f?",
  );
  await expect(page.getByText(/Silbernagel et coll\., 2007/)).toBeVisible();
  await page.getByRole("link", { name: "Tous les articles" }).click();
  await expect(page).toHaveURL(`${WEB}/fr/learn`);
  await expect(page.getByRole("region", { name: "Pour aujourd’hui" })).toContainText(
    "À cause d’une règle du jour",
  );
  await page.getByRole("button", { name: "English" }).click();
  await expect(page).toHaveURL(`${WEB}/learn`);
});

test("while a sign stops running, only what is about the sign is offered", async ({ page }) => {
  await signInAsDemo(page, "Ines Moreau");
  await page.goto(`${WEB}/learn`);
  const today = page.getByRole("region", { name: "For today" });
  await expect(today.getByRole("listitem").first()).toContainText("Because a safety sign is open");
  await expect(today.getByRole("listitem").first()).toContainText("The signs that come before");
});

test("a visitor reads everything by the parts of the road, in either language, free", async ({
  page,
}) => {
  await page.goto(`${WEB}/learn`);
  await expect(page.getByRole("region", { name: "For today" })).toHaveCount(0);
  const parts = page.getByRole("heading", { level: 2 });
  expect((await parts.allTextContents()).slice(0, 5)).toEqual([
    ...["What it is", "One day at a time", "Strength"],
    ...["Running, and what you run in", "The weeks ahead"],
  ]);
  const english = await page.getByRole("main").getByRole("listitem").count();
  await page.goto(`${WEB}/fr/learn`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("À lire");
  expect(await page.getByRole("main").getByRole("listitem").count()).toBeGreaterThanOrEqual(18);
  expect(english).toBeGreaterThanOrEqual(18);

  // The address of the English one leads to the French one, and back.
  await page.goto(`${WEB}/fr/learn/how-long-it-takes`);
  await expect(page).toHaveURL(`${WEB}/fr/learn/combien-de-temps`);
  await expect(page.getByText("sans date de notre part")).toBeVisible();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page).toHaveURL(`${WEB}/learn/how-long-it-takes`);
});
