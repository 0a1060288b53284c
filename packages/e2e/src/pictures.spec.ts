import { join } from "node:path";
import { expect, test } from "#journey.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { openToday } from "#pages/today.ts";
import { ADMIN } from "#place.ts";

const FOLDER = join(import.meta.dirname, "../../../docs/pictures");

/** The README's pictures, taken on a Monday morning: `PICTURES=1 node scripts/run.mjs test build browser`. */
test("the runner's day and the coach's inbox, as they look", async ({ openBrowser }) => {
  const phone = await openBrowser({ viewport: { width: 390, height: 844 } });
  await signInAsDemo(phone, "Maya Lindqvist");
  await openToday(phone);
  await expect(phone.getByRole("article")).toBeVisible();
  await phone.screenshot({ path: join(FOLDER, "runner-today.png") });

  const desk = await openBrowser({ viewport: { width: 1280, height: 860 } });
  await signInAsDemo(desk, "Robin Vale", "admin");
  await desk.goto(`${ADMIN}/inbox`);
  await desk.getByRole("link", { name: /Tom Okafor/ }).click();
  await expect(desk.getByRole("heading", { level: 1, name: "Tom Okafor" })).toBeVisible();
  await desk.screenshot({ path: join(FOLDER, "coach-inbox.png") });
});
