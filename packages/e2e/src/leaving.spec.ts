import { expect, test } from "#journey.ts";
import { answerSafetyWithNo, answerTheRest } from "#pages/first-check.ts";
import { confirmLink, mailedLink } from "#pages/sign-in.ts";
import { storedIn } from "#pages/stored.ts";
import { expectSynced, openToday } from "#pages/today.ts";
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

test("a second phone of an account that was deleted keeps nothing of it from its next page on", async ({
  page,
  openPhone,
  records,
}) => {
  test.setTimeout(120_000);
  const email = `leaving-twice-${Date.now()}@walk.springback.test`;
  await page.goto(`${WEB}/check`);
  await answerSafetyWithNo(page);
  await answerTheRest(page, FIRST_ANSWERS);
  await signUp({ page, records, email });

  const phone = await openPhone();
  const second = await phone.open();
  await second.goto(`${WEB}/sign-in`);
  await second.getByLabel("E-mail address").fill(email);
  await second.getByRole("button", { name: "Mail me the link" }).click();
  await confirmLink(second, await mailedLink(email, 2));
  await openToday(second);
  await expectSynced(second);
  // Away from every page that would hear of it at once.
  await second.goto("about:blank");

  await page.goto(`${WEB}/account`);
  await page.getByRole("button", { name: "Delete my account" }).click();
  await page.getByLabel(/^Type /).fill("delete my account");
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(page).toHaveURL(`${WEB}/`);

  await second.goto(`${WEB}/today`);
  await expect(second).toHaveURL(/\/sign-in/);
  await expect
    .poll(async () => {
      const { databases, local, session } = await storedIn(second);
      return [...databases, ...local, ...session];
    })
    .toEqual([]);
});
