import { expect, test } from "#journey.ts";
import { expectAccessible, expectNoSidewaysScroll } from "#pages/accessible.ts";
import { readIn } from "#pages/language.ts";
import { expectNumbers, expectRulesInOrder } from "#pages/rules.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";

test("an earlier answer opens in one tap: its rules in order, the numbers of then, and the version that gave it", async ({
  page,
}) => {
  // She was told to rest while she was limping with a pain of four; she isn't now.
  await signInAsDemo(page, "Marta Silva");
  await page.goto(`${WEB}/history`);
  await page.getByRole("tab", { name: "What it answered" }).click();
  await page.getByRole("tabpanel").getByRole("link", { name: /^Rest/u }).last().click();
  await expect(page).toHaveURL(/\/history\/[\da-f-]{36}$/u);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("What was known then");
  await expect(main.locator('[data-answer="rest"]')).toHaveCount(1);
  const rules = page.getByRole("region", { name: "The rules then" });
  await expect(rules).toContainText(/Rules springback\/\d/u);
  await expect(rules.locator('[data-standing="decided"]')).toHaveCount(1);
  expect(await rules.locator('[data-standing="notApplied"]').count()).toBeGreaterThan(2);
  await expect(rules.locator('[data-rule="B9"]')).toHaveAttribute("data-standing", "notApplied");
  await expectRulesInOrder(rules);
  await expectNumbers(rules, "B3", { "Pain now": "4 of 10", Limit: "3 of 10" });
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await readIn(page, "fr");
  await page.reload();
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("Ce que l’on savait alors");
});

test("somebody else's answer isn't there, and neither is one with an id that is none", async ({
  page,
  openBrowser,
}) => {
  await signInAsDemo(page, "Marta Silva");
  await page.goto(`${WEB}/history`);
  await page.getByRole("tab", { name: "What it answered" }).click();
  const link = page.getByRole("tabpanel").getByRole("link", { name: /^Rest/u }).last();
  const path = (await link.getAttribute("href")) ?? "";
  const other = await openBrowser();
  await signInAsDemo(other, "Maya Lindqvist");
  for (const wanted of [path, "/history/nothing"])
    expect((await other.request.get(WEB + wanted)).status(), wanted).toBe(404);
});
