import { expect, test } from "#journey.ts";
import { openCheckIn, saveWalking } from "#pages/check-in.ts";
import { pickPain, question } from "#pages/first-check.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { expectSynced, openToday } from "#pages/today.ts";

const MAYA = { name: "Maya Lindqvist", email: "maya@demo.springback.test" };
const FIRST_STEPS = "Your first steps this morning";

test("in the small hours only how it is now is asked, and the morning's questions once it has come", async ({
  page,
  clock,
  records,
}) => {
  const runnerId = await records.personId(MAYA.email);
  const before = (await records.facts(runnerId)).length;
  await clock.moveToNext(0, 30);
  await signInAsDemo(page, MAYA.name);
  await openCheckIn(page);
  await expect(page.getByText(/^Your first steps count from 0?3:00 on/)).toBeVisible();
  await expect(question(page, FIRST_STEPS)).toHaveCount(0);
  await pickPain(page, "Pain right now", 1);
  await saveWalking(page);
  await expectSynced(page);
  const stored = (await records.facts(runnerId)).slice(before);
  expect(stored.map(({ kind }) => kind)).toEqual(["now"]);

  await clock.moveToNext(7, 30);
  await openToday(page);
  await expect(question(page, FIRST_STEPS)).toBeVisible();
});
