import { expect, test } from "#journey.ts";
import { beginStrength, button, expectSetsDone, LEAD, openMore, player } from "#pages/player.ts";
import { signInAsDemo } from "#pages/sign-in.ts";

// Priya begins with holds. Nothing here is saved: other journeys meet her as she is.
const HOLD = 30_000;
const REST = 60_000;

test("with the phone on the floor the next set begins by itself, once that is switched on", async ({
  page,
}) => {
  await signInAsDemo(page, "Priya Nair");
  await beginStrength(page);
  await openMore(page);
  await button(page, "Go on by itself: Off").click();
  await expect(button(page, "Go on by itself: On")).toBeVisible();
  await button(page, "Start").click();
  await page.clock.runFor(LEAD + HOLD + 500);
  await expect(button(page, "Go on now")).toBeVisible();
  await page.clock.runFor(REST);
  await expect(player(page).getByText("Get ready", { exact: true })).toBeVisible();
  await page.clock.runFor(LEAD + HOLD);
  await expectSetsDone(page, 2);
  // A question that is open holds it up.
  await button(page, "Pain?").click();
  await page.clock.runFor(REST);
  await expect(button(page, "Start")).toBeVisible();
});
