import { expect, test } from "#journey.ts";
import { expectAccessible } from "#pages/accessible.ts";
import { answerSafetyWithNo, answerTheRest, press } from "#pages/first-check.ts";
import { confirmLink, mailedLink } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";
import { FIRST_ANSWERS } from "#walk/visitor.ts";

test("whoever signs in before answering agrees to their answers being kept before any of them is", async ({
  page,
  records,
}) => {
  test.setTimeout(120_000);
  const email = `agrees-${Date.now()}@walk.springback.test`;
  await page.goto(`${WEB}/sign-in`);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Mail me the link" }).click();
  await confirmLink(page, await mailedLink(email));
  await page.goto(`${WEB}/check`);
  await answerSafetyWithNo(page);
  await answerTheRest(page, FIRST_ANSWERS);
  const box = page.getByRole("checkbox", { name: /Store what I answer/ });
  await expect(box).not.toBeChecked();
  await page.getByRole("button", { name: "Save and go to today" }).click();
  await expect(page.getByText("We can’t keep your answers without this.")).toBeVisible();
  await expect(box).toBeFocused();
  await expectAccessible(page);
  const runnerId = await records.personId(email);
  const told = async () =>
    (await records.facts(runnerId)).map(({ kind }) => kind).filter((kind) => kind !== "assign");
  expect(await told()).toEqual([]);

  await press(box);
  await page.getByRole("button", { name: "Save and go to today" }).click();
  await expect(page).toHaveURL(/\/today$/);
  expect((await told()).toSorted()).toEqual(["intake", "now"]);

  // Agreed to once, it isn't asked again.
  await page.goto(`${WEB}/check`);
  await answerSafetyWithNo(page);
  await answerTheRest(page, FIRST_ANSWERS);
  await expect(page.getByRole("button", { name: "Save and go to today" })).toBeVisible();
  await expect(box).toHaveCount(0);
});
