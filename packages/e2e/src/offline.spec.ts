import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { LaterBuild } from "#later-build.ts";
import { LINE_CUT } from "#pages/check-in.ts";
import { editionOf, expectShell, keptThings, untilKept, wholeEditions } from "#pages/kept.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { openToday } from "#pages/today.ts";
import { WEB } from "#place.ts";

const MAYA = { name: "Maya Lindqvist", email: "maya@demo.springback.test" };
// What the phone wants to send meets the cut line, and the browser says so.
test.beforeEach(({ watch }) => watch.tolerate(LINE_CUT));

/** Signs in and waits until the phone keeps all that opens without a connection. */
async function settleIn(page: Page): Promise<string> {
  await signInAsDemo(page, MAYA.name);
  await openToday(page);
  return untilKept(page);
}

test("Today opens without a connection, in a browser that was started afresh", async ({
  openPhone,
  watch,
}) => {
  const phone = await openPhone();
  await settleIn(await phone.open());
  phone.line.cut();
  const page = await phone.open();
  await page.goto(`${WEB}/today`);
  await expectShell(page, "Today");
  // Its links lead on, each to a page that opens the same way.
  await page.getByRole("link", { name: "Strength", exact: true }).click();
  await expect(page).toHaveURL(/\/strength$/);
  await expectShell(page, "Strength");
  await page.goto(`${WEB}/account`);
  await expect(page.getByText("This page needs a connection")).toBeVisible();
  expect(phone.line.calls.answered).toBe(0);
  expect(phone.line.calls.unanswered).toBeGreaterThan(0);

  phone.line.open();
  await page.goto(`${WEB}/today`);
  await expect(page.getByRole("article")).toBeVisible();
  // What the server decides, such as who has to sign in, passes through the worker as it is.
  // A sync may be on its way just then.
  watch.tolerate(/401 \(Unauthorized\).*phone\.sync/);
  await page.context().clearCookies();
  await page.goto(`${WEB}/today`);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});

test("a silent line is waited for two and a half seconds, and asked again when the runner wants", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  const page = await phone.open();
  await settleIn(page);
  phone.line.silence();
  const began = performance.now();
  await page.goto(`${WEB}/check-in`);
  const waited = performance.now() - began;
  await expectShell(page, "Today");
  expect(waited).toBeGreaterThan(2_400);
  expect(waited).toBeLessThan(6_000);
  expect(phone.line.calls.answered).toBe(0);

  phone.line.open();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { name: "How is it today?" })).toBeVisible();
});

test("a link followed as the line goes leads to what the phone can draw", async ({ openPhone }) => {
  const phone = await openPhone();
  const page = await phone.open();
  await settleIn(page);
  await openToday(page);
  phone.line.cut();
  await page.getByRole("link", { name: "Runs", exact: true }).click();
  await expect(page).toHaveURL(/\/runs$/);
  await expectShell(page, "Runs");
});

test("the browser's caches hold the build's files and a shell, and nothing of whoever uses them", async ({
  openPhone,
  records,
}) => {
  const phone = await openPhone();
  const page = await phone.open();
  await settleIn(page);
  for (const path of ["/runs", "/strength", "/history", "/account", "/check-in"])
    await page.goto(WEB + path);
  await untilKept(page);
  const kept = await keptThings(page);
  expect(kept.length).toBeGreaterThan(10);
  for (const { path } of kept) expect(path).toMatch(/^\/shell$|^\/_next\/static\/(chunks|media)\//);
  const theirs = [
    ...[MAYA.email, "Maya", "Lindqvist"],
    ...[await records.personId(MAYA.email), "demo.springback.test"],
  ];
  for (const { path, text } of kept)
    for (const word of theirs) expect(text.includes(word), `${word} in ${path}`).toBe(false);
});

test("a new build takes the old one's place on the phone only when all of it is there", async ({
  openPhone,
  watch,
}) => {
  watch.tolerate(/status of 503.*\.later\.css/);
  const phone = await openPhone();
  const page = await phone.open();
  const old = await settleIn(page);
  const later = await LaterBuild.after(old);
  phone.line.open(later.port);
  await openToday(page);
  expect(await editionOf(page)).toBe(later.edition);
  const begun = async () => new Set((await keptThings(page)).map(({ cache }) => cache)).size;
  await expect.poll(begun).toBe(2);
  expect(await wholeEditions(page)).toEqual([old]);
  await page.goto(`${WEB}/shell`);
  phone.line.cut();
  await openToday(page);
  await expectShell(page, "Today");
  expect(await editionOf(page)).toBe(old);

  later.finishRelease();
  phone.line.open(later.port);
  await openToday(page);
  expect(await untilKept(page)).toBe(later.edition);
  expect(await begun()).toBe(1);
  phone.line.cut();
  await openToday(page);
  await expectShell(page, "Today");
  expect(await editionOf(page)).toBe(later.edition);
  await later.close();
});

test("what the phone keeps speaks the language and wears the look that were chosen", async ({
  openPhone,
}) => {
  const phone = await openPhone();
  const page = await phone.open();
  const english = await settleIn(page);
  await page.context().addCookies([
    { name: "locale", value: "fr", url: WEB },
    { name: "theme", value: "dark", url: WEB },
  ]);
  await openToday(page);
  expect(await untilKept(page)).not.toBe(english);
  phone.line.cut();
  await openToday(page);
  await expect(page.getByText("Pas de connexion").first()).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
