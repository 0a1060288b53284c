import { expect, test } from "#journey.ts";
import { meetARedFlag, getAFirstAnswer } from "#walk/visitor.ts";
import { signUp } from "#walk/sign-up.ts";

test("a sore heel becomes today's answer, a coach's plan, a subscription and its end", async ({
  page,
  clock,
  records,
  watch,
  openBrowser,
}) => {
  test.setTimeout(240_000);
  // The front page names the plans, which are not there yet.
  watch.tolerate(/404 .*\/(plans|runs|strength|learn|account)\b/);
  const email = `runner-${Date.now()}@walk.springback.test`;

  await test.step("0. someone with a red flag is told whom to see, and can't go on", async () => {
    await meetARedFlag(await openBrowser());
  });
  await test.step("1. a visitor gets an answer before signing up", async () => {
    await getAFirstAnswer(page);
  });
  const runnerId = await test.step("2. a mailed link signs the visitor up, answers and all", () =>
    signUp({ page, records, email }));
  expect(runnerId).toBeTruthy();
  expect(clock.now()).toBeGreaterThan(0);
  expect(watch.pages).toBeGreaterThan(8);
});
