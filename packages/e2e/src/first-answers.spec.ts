import { expect, test } from "#journey.ts";
import { expectAccessible, expectNoSidewaysScroll, expectReadsAtTwice } from "#pages/accessible.ts";
import {
  answerSafetyWithNo,
  answerTheRest,
  askForLink,
  leaveTheRest,
  pick,
  pickPain,
  press,
  pressEveryNo,
  question,
} from "#pages/first-check.ts";
import { DAY } from "#moved-clock.ts";
import { LEAD } from "#pages/player.ts";
import { confirmLink, mailedLink } from "#pages/sign-in.ts";
import { raising } from "#pages/tests.ts";
import { WEB } from "#place.ts";
import { FIRST_ANSWERS } from "#walk/visitor.ts";

/** Milliseconds of one raise on the beat. */
const RAISE = 2000;
const LONDON = new Intl.DateTimeFormat("en-GB", {
  ...({ dateStyle: "short", timeStyle: "short", timeZone: "Europe/London" } as const),
});

test("with two sore legs the visitor says which is worse: that one is counted first, and both are kept", async ({
  page,
  records,
}) => {
  test.setTimeout(120_000);
  const email = `both-${Date.now()}@walk.springback.test`;
  const go = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await page.goto(`${WEB}/check`);
  await answerSafetyWithNo(page);
  await answerTheRest(page, { ...FIRST_ANSWERS, side: "Both" });
  await go("Go on: count your heel raises");
  const worse = question(page, /^Which leg is the worse one\?/);
  await expect(worse.getByRole("radio", { checked: true })).toHaveCount(0);
  await go("Start with that leg");
  await expect(worse).toHaveAccessibleDescription(/Pick a side\./);
  await pick(page, /^Which leg is the worse one\?/, "Right");
  await expectAccessible(page);
  await expectReadsAtTwice(page);
  await go("Start with that leg");
  await expect(raising(page).getByText("Right leg", { exact: true })).toBeVisible();
  await page.clock.runFor(LEAD + 4 * RAISE + 400);
  await go("Stop");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("4 raises");
  await go("Leave the other leg out");
  await pickPain(page, "Worst pain during the test", 1);
  await go("Keep the result");
  await go("Another day");
  await askForLink(page, email);
  await confirmLink(page, await mailedLink(email));

  const runnerId = await records.personId(email);
  const [intake] = await records.facts(runnerId, "intake");
  expect(intake?.entry).toMatchObject({ side: "both", site: "midportion" });
  const [heels] = await records.facts(runnerId, "test");
  expect(heels?.entry).toMatchObject({
    ...{ test: "heelRaise", side: "right", reps: 4, otherReps: null, pain: 1, bilateral: true },
  });
});

test("a run of yesterday makes today a light day, and is kept as it was told: when it ended, how far, how it hurt", async ({
  page,
  clock,
  records,
}) => {
  test.setTimeout(120_000);
  const email = `ran-${Date.now()}@walk.springback.test`;
  const [yesterday] = LONDON.format(clock.now() - DAY).split(",");
  const ranYesterday = { ended: "18:00", km: "4.5", worstPain: 1 };
  await page.goto(`${WEB}/check`);
  await answerSafetyWithNo(page);
  await answerTheRest(page, { ...FIRST_ANSWERS, ranYesterday });
  await expect(page.getByRole("article").getByRole("heading", { name: "Modify" })).toBeVisible();
  await leaveTheRest(page);
  await askForLink(page, email);
  await confirmLink(page, await mailedLink(email));

  const [run, ...more] = await records.facts(await records.personId(email), "session");
  expect(more).toEqual([]);
  expect(run?.entry).toMatchObject({ activity: "run", distanceM: 4500, painDuringPeak: 1 });
  expect(LONDON.format(run?.at)).toBe(`${yesterday}, 18:00`);
});

test("a sign to ask somebody about, which doesn't stop a run, stands under the answer, and no test is offered", async ({
  page,
}) => {
  await page.goto(`${WEB}/check`);
  await pressEveryNo(page);
  await pick(page, /an antibiotic ending in .*floxacin/, "Yes");
  await press(page.getByRole("checkbox", { name: /steroid injection near the tendon/ }));
  await page.getByRole("button", { name: "Continue" }).click();
  await answerTheRest(page, FIRST_ANSWERS);
  const answer = page.getByRole("article");
  await expect(answer.getByRole("heading", { name: "Run", exact: true })).toBeVisible();
  const told = page.getByRole("status").filter({ hasText: /^Ask the clinician/ });
  await expect(told).toContainText("Get their go-ahead before you load the tendon harder.");
  await expect(page.getByText("See someone", { exact: true })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Go on: your first hold" })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await expectReadsAtTwice(page);
});
