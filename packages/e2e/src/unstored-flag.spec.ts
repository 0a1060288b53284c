import { expect, test } from "#journey.ts";
import { pick, press, pressEveryNo, question } from "#pages/first-check.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";
import { followTheAdvice } from "#walk/visitor.ts";

const FLAGGED = { name: "Aoife Byrne", email: "aoife@demo.springback.test" };
const RECORD = "**/api/trpc/timeline.record*";

test("a red flag that could not be stored says so, keeps its advice, and is stored once when sent again", async ({
  page,
  records,
  watch,
}) => {
  watch.tolerate(/net::ERR_CONNECTION_FAILED/);
  await signInAsDemo(page, FLAGGED.name);
  const intakes = async () =>
    (await records.facts(await records.personId(FLAGGED.email), "intake")).length;
  const before = await intakes();
  await page.route(RECORD, async (route) => {
    await route.fetch();
    await route.abort("connectionfailed");
  });
  await page.goto(`${WEB}/check`);
  await pressEveryNo(page);
  await pick(page, /snap, a pop or a kick/, "Yes");
  await press(question(page, "Which of these?").getByRole("checkbox").first());
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Not saved yet" })).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: "See someone" })).toBeVisible();

  await page.unroute(RECORD);
  await page.getByRole("button", { name: "Save my answers again" }).click();
  await expect(page).toHaveURL(/\/today/);
  expect(await intakes()).toBe(before + 1);
});

test("a runner with a red flag whose sign-in has ended is told that the advice stands, and is led to the questions", async ({
  page,
  watch,
}) => {
  // A sync may be on its way when a browser loses its sign-in.
  watch.tolerate(/401 \(Unauthorized\).*phone\.sync/);
  await signInAsDemo(page, "Ines Moreau");
  await page.goto(`${WEB}/safety`);
  await page.context().clearCookies();
  for (const path of ["/today", "/safety"]) {
    await page.goto(WEB + path);
    await expect(page).toHaveURL(/\/sign-in\?next=/);
    await followTheAdvice(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Anything that needs a clinician?",
    );
  }
});
