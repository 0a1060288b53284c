import { expect, test } from "#journey.ts";
import { pick, question } from "#pages/first-check.ts";
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

test("as many seconds are counted down as the runner chose, and the choice stays on this phone", async ({
  page,
}) => {
  const TICKS = "Ticks before a set begins and ends";
  const tick = player(page).getByText("♪ short tick");
  const hold = player(page).getByText("♪ two level notes: hold");
  await signInAsDemo(page, "Priya Nair");
  await beginStrength(page);
  await openMore(page);
  await pick(page, TICKS, "5");
  await page.reload();
  await openMore(page);
  await expect(question(page, TICKS).getByRole("radio", { name: "5" })).toBeChecked();
  await button(page, "Start").click();
  // Of three, none would have come yet.
  await page.clock.runFor(1300);
  await expect(tick).toBeVisible();

  await button(page, "Pause").click();
  await openMore(page);
  await pick(page, TICKS, "None");
  await button(page, "Go on").click();
  await page.clock.runFor(3300);
  await expect(tick).toHaveCount(0);
  await page.clock.runFor(LEAD - 3300 + 300);
  await expect(hold).toBeVisible();
});
