import { expect, test } from "#journey.ts";
import { meetARedFlag, getAFirstAnswer } from "#walk/visitor.ts";
import { dropThreeFiles } from "#walk/activity-files.ts";
import { findTheSubscription, publishAnArticle } from "#walk/article.ts";
import { assignStage, openFromTheInbox, readThePlan, writeAPlan } from "#walk/coach.ts";
import { answerForTheRun, lowerTheUsualPain } from "#walk/morning-after.ts";
import { signUp } from "#walk/sign-up.ts";
import { doTodaysStrength, findTheStepHeld } from "#walk/strength.ts";
import { chooseCoach, subscribe } from "#walk/subscribe.ts";
import { cancel, liveOnWithout } from "#walk/the-end.ts";

/** A coach's and an admin's screen. */
const DESK = { viewport: { width: 1280, height: 900 } };

test("a sore heel becomes today's answer, a coach's plan, a subscription and its end", async ({
  page,
  clock,
  records,
  watch,
  openBrowser,
}) => {
  test.setTimeout(240_000);
  // Before it is published, the article is not there.
  watch.tolerate(/404 .*\/learn\/warm-up/);
  const email = `runner-${Date.now()}@walk.springback.test`;

  await test.step("0. someone with a red flag is told whom to see, and can't go on", async () => {
    await meetARedFlag(await openBrowser());
  });
  await test.step("1. a visitor gets an answer before signing up", async () => {
    await getAFirstAnswer(page);
  });
  const runnerId = await test.step("2. a mailed link signs the visitor up, answers and all", () =>
    signUp({ page, records, email }));
  await test.step("3. a FIT, a TCX and a GPX file become three sessions, by their numbers alone", () =>
    dropThreeFiles({ page, clock, records, runnerId }));
  await test.step("4. the run is judged the day after, and the answer follows from it", async () => {
    await answerForTheRun({ page, clock });
    await lowerTheUsualPain({ page, clock });
  });
  await test.step("5. Checkout of the local Stripe opens the paid screens", async () => {
    await findTheStepHeld(page);
    await subscribe({ page, records, runnerId });
    await chooseCoach(page, "Robin Vale");
  });
  await test.step("6. today's strength is done set by set and logged", () =>
    doTodaysStrength({ page, records, runnerId }));
  await test.step("7. a coach opens the runner from the inbox and assigns a plan", async () => {
    const desk = await openBrowser(DESK);
    await openFromTheInbox(desk);
    await assignStage(desk);
    await writeAPlan({ desk, records, runnerId });
    await readThePlan(page);
  });
  await test.step("8. an admin publishes an article and sees the subscription", async () => {
    const desk = await openBrowser(DESK);
    await publishAnArticle(desk, page);
    await findTheSubscription(desk, email);
  });
  await test.step("9. the subscription ends, and what is the runner's own stays", async () => {
    await cancel(page);
    await liveOnWithout(page, clock);
  });
  expect(watch.pages).toBeGreaterThan(8);
});
