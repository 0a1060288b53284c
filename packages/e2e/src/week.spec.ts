import type { Locator, Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { expectAccessible, expectNoSidewaysScroll } from "#pages/accessible.ts";
import { readIn } from "#pages/language.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import {
  control,
  dayName,
  dayRow,
  expectMoved,
  freeAndLocked,
  movesOf,
  openWeek,
  type PlannedMove,
  twoMoves,
  twoStops,
} from "#pages/week.ts";
import { WEB } from "#place.ts";

/** Goes by the rules alone, and has a week. */
const RUNNER = "Nils Berg";

async function middle(of: Locator): Promise<readonly [number, number]> {
  const box = await of.boundingBox();
  if (!box) throw new Error("Nothing of that is on the screen.");
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test("a runner moves a day by its menu, in which the locked days say why", async ({ page }) => {
  await signInAsDemo(page, RUNNER);
  await openWeek(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const { free, locked } = await freeAndLocked(page);
  await control(page, "Move", free).click();
  const closed = page.getByRole("menuitem", { name: dayName(locked.to) });
  await expect(closed).toHaveAttribute("aria-disabled", "true");
  expect((await closed.innerText()).length).toBeGreaterThan(dayName(locked.to).length + 20);
  await page.getByRole("menuitem", { name: dayName(free.to) }).click();
  await expectMoved(page, free);
});

test("a tap on what a day is dragged by opens its menu, and letting go of a day doesn't", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 2400 });
  await signInAsDemo(page, RUNNER);
  await openWeek(page);
  const { free } = await freeAndLocked(page);
  const handle = control(page, "Carry", free);
  await expect(control(page, "Move", free)).toBeVisible();
  const [x, y] = await middle(handle);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 30, { steps: 5 });
  await expect(page.locator("main p[aria-live=assertive]")).not.toBeEmpty();
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(page.locator("main p[aria-live=assertive]")).toContainText("stays on");
  await expect(page.getByRole("menu")).toHaveCount(0);
  await handle.click();
  await page.getByRole("menuitem", { name: dayName(free.to) }).click();
  await expectMoved(page, free);
});

test("a runner moves a day by the keyboard, and hears where it can go and why not", async ({
  page,
}) => {
  await signInAsDemo(page, RUNNER);
  await openWeek(page);
  const { free, locked } = await freeAndLocked(page);
  const told = page.locator("main p[aria-live=assertive]");
  const handle = control(page, "Carry", free);
  const walkTo = async (from: string, to: string) => {
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
    const key = days > 0 ? "ArrowDown" : "ArrowUp";
    for (let step = 0; step < Math.abs(days); step += 1) await page.keyboard.press(key);
  };
  await handle.focus();
  await page.keyboard.press("Enter");
  await expect(told).toContainText("is picked up from");
  await walkTo(free.from, locked.to);
  await expect(told).toContainText(`${dayName(locked.to)}: it can’t go here.`);
  await page.keyboard.press("Enter");
  await expect(control(page, "Move", free)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(told).toContainText("stays on");
  await page.keyboard.press("Enter");
  await walkTo(free.from, free.to);
  await expect(told).toHaveText(`${dayName(free.to)}: it can go here.`);
  await page.keyboard.press("Enter");
  await expect(control(page, "Carry", { ...free, from: free.to })).toBeFocused();
  await expectMoved(page, free);
});

test("a runner drags a day, and one that is locked takes nothing", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 2400 });
  await signInAsDemo(page, RUNNER);
  await openWeek(page);
  const { free, locked } = await freeAndLocked(page);
  const drag = async (to: string) => {
    await page.mouse.move(...(await middle(control(page, "Carry", free))));
    await page.mouse.down();
    await page.mouse.move(...(await middle(dayRow(page, to))), { steps: 8 });
    // What each day says takes room, so the day is looked for where it is by now.
    await page.mouse.move(...(await middle(dayRow(page, to))), { steps: 4 });
    await page.mouse.up();
  };
  await drag(locked.to);
  await expect(control(page, "Move", free)).toBeVisible();
  await expect(page.getByRole("menu")).toHaveCount(0);
  // The reason is read once the finger no longer lies on it.
  await expect(page.getByText(`${dayName(locked.to)}: it can’t go here.`)).toBeInViewport();
  await drag(free.to);
  await expectMoved(page, free);
});

test("two devices that move the same week are told of each other, and neither loses its change", async ({
  page,
  openBrowser,
}) => {
  await signInAsDemo(page, RUNNER);
  await openWeek(page);
  const other = await openBrowser();
  await signInAsDemo(other, RUNNER);
  await openWeek(other);
  const { free } = await freeAndLocked(page);
  await control(page, "Move", free).click();
  await page.getByRole("menuitem", { name: dayName(free.to) }).click();
  await expectMoved(page, free);
  await control(other, "Move", free).click();
  await other.getByRole("menuitem", { name: dayName(free.to) }).click();
  await expect(other.getByText("Your week was changed on another device")).toBeVisible();
  await expectAccessible(other);
  await other.getByRole("button", { name: "Keep what is in force" }).click();
  await expectMoved(other, free);
});

/** Holds every move back on its way to the server until it is let go. */
async function holdMoves(page: Page): Promise<() => void> {
  const gate: { open?: () => void } = {};
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve;
  });
  await page.route("**/api/trpc/week.move*", async (route) => {
    await opened;
    await route.continue();
  });
  return () => gate.open?.();
}

const byMenu = async (page: Page, from: PlannedMove, to: string): Promise<void> => {
  await control(page, "Move", from).click();
  // The menu before this one takes a moment to go.
  await expect(page.getByRole("menu")).toHaveCount(1);
  await page.getByRole("menuitem", { name: dayName(to) }).click();
};

test("a runner makes two moves quicker than the server answers, and both are made", async ({
  page,
}) => {
  await signInAsDemo(page, RUNNER);
  await openWeek(page);
  const [first, second] = await twoMoves(page);
  await openWeek(page);
  const letGo = await holdMoves(page);
  await byMenu(page, first, first.to);
  await byMenu(page, second, second.to);
  letGo();
  await expect(control(page, "Move", { ...second, from: second.to })).toBeVisible();
  await expect(page.getByText("Your week was changed on another device")).toHaveCount(0);
  await expectMoved(page, second);
  await expectMoved(page, first);
});

test("a runner moves a day on before its first move is answered, and it ends where they put it last", async ({
  page,
}) => {
  await signInAsDemo(page, RUNNER);
  await openWeek(page);
  const [first, on] = await twoStops(page);
  await openWeek(page);
  const letGo = await holdMoves(page);
  await byMenu(page, first, first.to);
  await byMenu(page, first, on.to);
  letGo();
  await expectMoved(page, { ...first, to: on.to });
  await expect(page.getByText("Your week was changed on another device")).toHaveCount(0);
});

test("a runner takes a day off from Today's week, and has it back when that was a slip", async ({
  page,
}) => {
  await signInAsDemo(page, RUNNER);
  await page.goto(`${WEB}/today`);
  await page.getByRole("main").getByRole("link", { name: "Your week" }).click();
  await expect(page.locator("[data-drag=ready]")).toBeVisible();
  const { free } = await freeAndLocked(page);
  const day = dayRow(page, free.from);
  // A thumb that presses twice takes off no more than once.
  await day.getByRole("button", { name: /^Take this day off/u }).dblclick();
  await expect(day.getByText("Nothing planned")).toBeVisible();
  await expect(page.getByText("Nothing of it is added to another day.")).toBeVisible();
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(undo).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(control(page, "Move", free)).toBeVisible();
  await day.getByRole("button", { name: /^Take this day off/u }).click();
  await expect(day.getByText("Nothing planned")).toBeVisible();
  await page.reload();
  await expect(day.getByText("Nothing planned")).toBeVisible();
});

test("a runner builds the week again from the days they offer, in French too", async ({ page }) => {
  await signInAsDemo(page, RUNNER);
  await openWeek(page);
  const days = page.getByRole("group", { name: "Days you could do strength" });
  await days.getByLabel("Sunday").check();
  await page.getByRole("button", { name: "Build the week" }).click();
  await expect(page.getByText("Your week is built.")).toBeAttached();
  expect((await movesOf(page)).length).toBeGreaterThan(0);
  await page.reload();
  await expect(days.getByLabel("Sunday")).toBeChecked();
  await readIn(page, "fr");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Votre semaine");
  await expect(page.getByRole("button", { name: /^Déplacer / }).first()).toBeVisible();
});

test("a runner gives their week to a calendar, and takes it back", async ({ page, watch }) => {
  watch.tolerate(/status of 404/);
  await signInAsDemo(page, RUNNER);
  await openWeek(page);
  await page.getByRole("button", { name: /^Make a/ }).click();
  const address = await page.getByLabel("The address").inputValue();
  const webcal = page.getByRole("link", { name: "Open in your calendar" });
  await expect(webcal).toHaveAttribute("href", address.replace(/^https?:/, "webcal:"));
  const read = await fetch(address);
  expect(read.headers.get("content-type")).toContain("text/calendar");
  expect(await read.text()).toContain("BEGIN:VEVENT");
  await page.getByRole("button", { name: "End the address" }).click();
  await expect(page.getByText("The address is ended.")).toBeVisible();
  const [ended, never] = await Promise.all([
    fetch(address),
    fetch(`${WEB}/calendar/${"A".repeat(43)}`),
  ]);
  expect([ended.status, await ended.text()]).toEqual([never.status, await never.text()]);
  expect(ended.status).toBe(404);
});
