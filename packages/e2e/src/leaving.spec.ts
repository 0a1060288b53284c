import { expect, test } from "#journey.ts";
import { answerSafetyWithNo, answerTheRest } from "#pages/first-check.ts";
import { storedIn } from "#pages/stored.ts";
import { openToday } from "#pages/today.ts";
import { WEB } from "#place.ts";
import { signUp } from "#walk/sign-up.ts";
import { FIRST_ANSWERS } from "#walk/visitor.ts";

test("a runner deletes their account in typed words: nothing of it is left, here or with us", async ({
  page,
  records,
}) => {
  test.setTimeout(120_000);
  const email = `leaving-${Date.now()}@walk.springback.test`;
  await page.goto(`${WEB}/check`);
  await answerSafetyWithNo(page);
  await answerTheRest(page, FIRST_ANSWERS);
  const runnerId = await signUp({ page, records, email });
  await openToday(page);
  await expect(page.getByRole("article")).toBeVisible();
  expect((await storedIn(page)).databases).not.toEqual([]);

  await page.goto(`${WEB}/account`);
  await page.getByRole("button", { name: "Delete my account" }).click();
  await page.getByLabel(/^Type /).fill("delete my account");
  await page.getByRole("button", { name: "Keep my account" }).click();
  expect(await records.facts(runnerId)).not.toHaveLength(0);

  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page.getByLabel(/^Type /)).toHaveValue("");
  await page.getByLabel(/^Type /).fill("delete my account");
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(page).toHaveURL(`${WEB}/`);
  await expect(records.personId(email)).rejects.toThrow("Nobody is stored");
  expect(await records.facts(runnerId)).toEqual([]);
  const stored = await storedIn(page);
  expect([stored.databases, stored.local, stored.session]).toEqual([[], [], []]);
  await page.goto(`${WEB}/today`);
  await expect(page).toHaveURL(/\/sign-in/);
});
