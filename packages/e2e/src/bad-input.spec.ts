import { truncate, writeFile } from "node:fs/promises";
import type { Locator, Page, Request } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { DAY } from "#moved-clock.ts";
import { dropFiles, fileRow, openRuns } from "#pages/runs.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";
import { fitOf, fitSettings, gpxOf, tcxOf } from "#recorded-runs.ts";
import type { Records } from "#records.ts";

const RUNNER = { name: "Hugh Patel", email: "hugh@demo.springback.test" };
const RECORD = "**/api/trpc/timeline.record*";

/** How many sessions the runner has stored. */
async function sessions(records: Records): Promise<number> {
  return (await records.facts(await records.personId(RUNNER.email), "session")).length;
}

/** A run of 5 km by hand, ready to be saved. */
async function fillLog(page: Page): Promise<void> {
  await page.goto(`${WEB}/runs?log`);
  await page.getByLabel("Distance").fill("5");
  await page.getByLabel("Time", { exact: true }).fill("31");
}

test.beforeEach(async ({ page }) => signInAsDemo(page, RUNNER.name));

test("a damaged, huge or hostile file is refused with its reason, and the page goes on", async ({
  page,
  clock,
  records,
}, info) => {
  const run = { start: clock.now() - DAY, minutes: 30, metres: 5200, strides: 84 };
  const huge = info.outputPath("huge.fit");
  await writeFile(huge, "");
  await truncate(huge, 50 * 1024 * 1024);
  const before = await sessions(records);
  await openRuns(page);
  await page.getByLabel("Add files from your watch").setInputFiles(huge);
  await dropFiles(page, [
    {
      name: "hostile.gpx",
      bytes: gpxOf(run, { prolog: '<!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa">]>' }),
    },
    { name: "settings.fit", bytes: fitSettings() },
    { name: "untimed.gpx", bytes: gpxOf(run, { timed: false }) },
    { name: "stub.fit", bytes: fitOf(run).subarray(0, 30) },
    { name: "cut.fit", bytes: fitOf(run).subarray(0, 3000) },
    { name: "good.tcx", bytes: tcxOf({ ...run, start: run.start - 3 * DAY }) },
  ]);
  const said = [
    /“huge.fit” is larger than 20 MB/,
    /“hostile.gpx” contains a document type or entity definition/,
    /“settings.fit” holds no activity: it is a file of settings/,
    /“untimed.gpx” has a track without times/,
    /“stub.fit” is damaged from the start/,
  ];
  for (const sentence of said)
    await expect(page.getByRole("alert").filter({ hasText: sentence })).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: "Not taken" })).toHaveCount(said.length);
  // Cut short: what it holds is taken, and said to be a part.
  await expect(fileRow(page, "cut.fit").getByRole("list")).toContainText(
    "The file breaks off early",
  );

  await fileRow(page, "good.tcx").getByRole("button", { name: "Save", exact: true }).click();
  await expect(fileRow(page, "good.tcx")).toContainText("Saved");
  expect(await sessions(records)).toBe(before + 1);
});

test("a form pressed twice, and its request sent again, is one session", async ({
  page,
  records,
}) => {
  const before = await sessions(records);
  await fillLog(page);
  const sent = page.waitForRequest(RECORD);
  await page.getByRole("button", { name: "Save the session" }).dblclick();
  await expect(page.getByText("Session saved.")).toBeVisible();
  expect(await sessions(records)).toBe(before + 1);

  const again = await sendAgain(page, await sent);
  expect(again.status).toBe(200);
  expect(again.body).toContain("alreadySaved");
  expect(await sessions(records)).toBe(before + 1);
});

test("a line lost after the server took the form keeps what was typed, and trying again stores nothing twice", async ({
  page,
  records,
  watch,
}) => {
  watch.tolerate(/net::ERR_CONNECTION_FAILED/);
  const before = await sessions(records);
  await fillLog(page);
  await page.route(RECORD, async (route) => {
    await route.fetch();
    await route.abort("connectionfailed");
  });
  await page.getByRole("button", { name: "Save the session" }).click();
  await expect(alertOf(page)).toContainText("Not saved yet");
  await expect(alertOf(page)).toContainText("We couldn't reach the server");
  await expect(page.getByLabel("Distance")).toHaveValue("5");
  expect(await sessions(records)).toBe(before + 1);

  await page.unroute(RECORD);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Session saved.")).toBeVisible();
  expect(await sessions(records)).toBe(before + 1);
});

test("a phone without a line says so at once and saves one session when it is back", async ({
  page,
  context,
  records,
  watch,
}) => {
  watch.tolerate(/net::ERR_INTERNET_DISCONNECTED/);
  const before = await sessions(records);
  await fillLog(page);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Save the session" }).click();
  await expect(alertOf(page)).toContainText("We couldn't reach the server");
  await expect(page.getByLabel("Distance")).toHaveValue("5");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Session saved.")).toBeVisible();
  expect(await sessions(records)).toBe(before + 1);
});

test("a pain of 11, a date to come and an id used for something else are refused by the server itself", async ({
  page,
  clock,
  records,
  watch,
}) => {
  watch.tolerate(/status of (400|409)/);
  const runnerId = await records.personId(RUNNER.email);
  await fillLog(page);
  const sent = page.waitForRequest(RECORD);
  await page.getByRole("button", { name: "Save the session" }).click();
  await expect(page.getByText("Session saved.")).toBeVisible();
  const before = await records.facts(runnerId);

  const request = await sent;
  const later = new Date(clock.now() + 2 * DAY).toISOString();
  const refused = [
    { change: { id: newId(1), entry: { painAfter: 11 } }, status: 400, says: /pain|number|10/i },
    { change: { id: newId(2), entry: { at: later } }, status: 400, says: /in the future/ },
    { change: { entry: { painAfter: 3 } }, status: 409, says: /./ },
  ];
  for (const { change, status, says } of refused) {
    const answer = await sendAgain(page, request, change);
    expect(answer.status, answer.body).toBe(status);
    expect(answer.body).toMatch(says);
  }
  expect(await records.facts(runnerId)).toEqual(before);
});

/** What the page says went wrong; Next's own announcer of pages stands outside it. */
const alertOf = (page: Page): Locator => page.getByRole("main").getByRole("alert");

const newId = (last: number): string => `01890000-0000-7000-8000-00000000000${last}`;

interface Change {
  readonly id?: string;
  readonly entry?: Readonly<Record<string, unknown>>;
}

/** Sends a page's own request once more from that page, with its last fact changed. */
async function sendAgain(
  page: Page,
  request: Request,
  change: Change = {},
): Promise<{ status: number; body: string }> {
  const headers = await request.allHeaders();
  return page.evaluate(
    async ({ url, app, text, changed }) => {
      const body = JSON.parse(text) as Record<string, { facts: Record<string, unknown>[] }>;
      for (const call of Object.values(body)) {
        const fact = call.facts.at(-1);
        if (!fact) continue;
        if (changed.id) fact["id"] = changed.id;
        fact["entry"] = { ...(fact["entry"] as object), ...changed.entry };
        if (changed.entry) call.facts = [fact];
      }
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", "x-app": app },
        body: JSON.stringify(body),
      });
      return { status: response.status, body: await response.text() };
    },
    {
      url: request.url(),
      app: headers["x-app"] ?? "",
      text: request.postData() ?? "",
      changed: change,
    },
  );
}
