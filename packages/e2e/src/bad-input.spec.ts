import { truncate, writeFile } from "node:fs/promises";
import type { Locator, Page, Request } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { DAY, HOUR } from "#moved-clock.ts";
import { expectUsable } from "#pages/accessible.ts";
import { dropFiles, fileRow, openRuns } from "#pages/runs.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { expectSynced } from "#pages/today.ts";
import { WEB } from "#place.ts";
import { fitOf, fitSettings, gpxOf, tcxOf } from "#recorded-runs.ts";
import type { Records } from "#records.ts";
import { factsIn } from "#request-log.ts";

const RUNNER = { name: "Hugh Patel", email: "hugh@demo.springback.test" };
const SYNC = "**/api/trpc/phone.sync*";

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
  await expectSynced(page);
  expect(await sessions(records)).toBe(before + 1);
});

test("a form pressed twice, and its request sent again, is one session", async ({
  page,
  records,
}) => {
  const before = await sessions(records);
  await fillLog(page);
  const sent = page.waitForRequest(bringsFacts);
  await save(page).dblclick();
  await expect(page.getByText("Session saved.")).toBeVisible();
  await expectSynced(page);
  expect(await sessions(records)).toBe(before + 1);

  const again = await sendAgain(page, await sent);
  expect(again.status).toBe(200);
  expect(again.body).toContain("alreadySaved");
  expect(await sessions(records)).toBe(before + 1);
});

test("a line lost after the server took the session keeps it on the phone, and syncing again stores nothing twice", async ({
  page,
  records,
  watch,
}) => {
  watch.tolerate(/net::ERR_CONNECTION_FAILED/);
  const before = await sessions(records);
  await fillLog(page);
  await page.route(SYNC, async (route) => {
    await route.fetch();
    await route.abort("connectionfailed");
  });
  await save(page).click();
  await expect(page.getByText("Session saved.")).toBeVisible();
  await expect(page.getByText(/^Saved on this phone: 1 answer/)).toBeVisible();
  await expect.poll(() => sessions(records)).toBe(before + 1);

  await page.unrouteAll({ behavior: "wait" });
  await openRuns(page);
  await expectSynced(page);
  expect(await sessions(records)).toBe(before + 1);
});

test("a phone without a line says so at once and stores one session when it is back", async ({
  page,
  context,
  records,
  watch,
}) => {
  watch.tolerate(/net::ERR_INTERNET_DISCONNECTED/);
  const before = await sessions(records);
  await fillLog(page);
  await context.setOffline(true);
  await save(page).click();
  await expect(page.getByText("Session saved.")).toBeVisible();
  await expect(page.getByText(/^Saved on this phone: 1 answer/)).toBeVisible();
  expect(await sessions(records)).toBe(before);
  await context.setOffline(false);
  await expectSynced(page);
  expect(await sessions(records)).toBe(before + 1);
});

test("a browser that keeps nothing says that a session isn't saved, keeps what was typed, and stores it once when tried again", async ({
  page,
  context,
  records,
  watch,
}) => {
  watch.tolerate(/net::ERR_INTERNET_DISCONNECTED/);
  await context.addInitScript(() =>
    Object.defineProperty(globalThis, "indexedDB", { value: undefined }),
  );
  const before = await sessions(records);
  await fillLog(page);
  await context.setOffline(true);
  await save(page).click();
  await expect(alertOf(page)).toContainText("Not saved yet");
  await expect(page.getByLabel("Distance")).toHaveValue("5");
  await context.setOffline(false);
  await save(page).click();
  await expect(page.getByText("Session saved.")).toBeVisible();
  await expectSynced(page);
  expect(await sessions(records)).toBe(before + 1);
});

test("a pain of 11, a date to come and an id used for something else are refused by the server itself", async ({
  page,
  clock,
  records,
}) => {
  const runnerId = await records.personId(RUNNER.email);
  await fillLog(page);
  const sent = page.waitForRequest(bringsFacts);
  await save(page).click();
  await expect(page.getByText("Session saved.")).toBeVisible();
  await expectSynced(page);
  const before = await records.facts(runnerId);

  const request = await sent;
  const later = new Date(clock.now() + 2 * DAY).toISOString();
  const refused = [
    { change: { id: newId(1), entry: { painAfter: 11 } }, says: /"code":"INVALID","why":null/ },
    { change: { id: newId(2), entry: { at: later } }, says: /"code":"INVALID","why":"ahead"/ },
    { change: { entry: { painAfter: 3 } }, says: /"code":"CONFLICT"/ },
  ];
  for (const { change, says } of refused) {
    const { body } = await sendAgain(page, request, change);
    expect(body).toContain('"status":"refused"');
    expect(body).toMatch(says);
  }
  expect(await records.facts(runnerId)).toEqual(before);
});

test("what the server won't have stays in sight with its reason, until it is put right or taken back", async ({
  page,
  clock,
  records,
}) => {
  const before = await sessions(records);
  const needsLook = page.getByRole("region", { name: "Needs a look" });
  await test.step("a date to come is asked for once more, and the session is stored under the true one", async () => {
    await changeOnTheWay(page, { at: new Date(clock.now() + 2 * DAY).toISOString() });
    await fillLog(page);
    await save(page).click();
    await expect(needsLook).toContainText("A session");
    await expect(needsLook).toContainText("Its date is still to come");
    await expect(page.getByText("1 answer is only on this phone and needs a look.")).toBeVisible();
    await expectUsable(page);
    expect(await sessions(records)).toBe(before);

    await page.unroute(SYNC);
    const when = needsLook.getByLabel("When was this?");
    const again = needsLook.getByRole("button", { name: "Save this time" });
    await when.fill(londonTime(clock.now() + DAY));
    await again.click();
    await expect(when).toHaveAccessibleDescription(/Its date is still to come/);
    await when.fill(londonTime(clock.now() - HOUR));
    await again.click();
    await expect(needsLook).toHaveCount(0);
    await expectSynced(page);
    expect(await sessions(records)).toBe(before + 1);
  });
  await test.step("what can't be put right is taken back, and nothing of it is stored", async () => {
    await changeOnTheWay(page, { painAfter: 11 });
    await fillLog(page);
    await save(page).click();
    await expect(needsLook).toContainText("It couldn’t be taken as it is.");
    await page.unroute(SYNC);
    await needsLook.getByRole("button", { name: "Take it back" }).click();
    await expect(needsLook).toHaveCount(0);
    await expectSynced(page);
    expect(await sessions(records)).toBe(before + 1);
  });
});

/** Has every session say something else on its way to the server, as a phone at fault would send it. */
async function changeOnTheWay(page: Page, change: object): Promise<void> {
  await page.route(SYNC, (route) => {
    const body = JSON.parse(route.request().postData() ?? "{}") as {
      facts?: { entry: { kind: string } }[];
    };
    const facts = body.facts?.map((fact) =>
      fact.entry.kind === "session" ? { ...fact, entry: { ...fact.entry, ...change } } : fact,
    );
    return route.continue({ postData: JSON.stringify({ ...body, facts }) });
  });
}

/** An instant (epoch ms) as a field for date and time takes it, by the runner's clock. */
function londonTime(instant: number): string {
  const style = { dateStyle: "short", timeStyle: "short", timeZone: "Europe/London" } as const;
  return new Intl.DateTimeFormat("sv-SE", style).format(instant).replace(" ", "T");
}

/** The button that saves a session, and says how one walked. */
const save = (page: Page): Locator => page.getByRole("button", { name: "No limp, save" });

/** Whether a request brings what was saved on a phone. */
const bringsFacts = (request: Request): boolean =>
  request.url().includes("phone.sync") && factsIn(request.postData() ?? "").length > 0;

/** What the page says went wrong; Next's own announcer of pages stands outside it. */
const alertOf = (page: Page): Locator => page.getByRole("main").getByRole("alert");

const newId = (last: number): string => `01890000-0000-7000-8000-00000000000${last}`;

interface Change {
  readonly id?: string;
  readonly entry?: Readonly<Record<string, unknown>>;
}

/** Sends a phone's own request once more from its page, with its last fact changed. */
async function sendAgain(
  page: Page,
  request: Request,
  change: Change = {},
): Promise<{ status: number; body: string }> {
  const headers = await request.allHeaders();
  return page.evaluate(
    async ({ url, app, text, changed }) => {
      const body = JSON.parse(text) as { facts: Record<string, unknown>[] };
      const fact = body.facts.at(-1) ?? {};
      if (changed.id) fact["id"] = changed.id;
      // A session is saved under its own id.
      const own = changed.id ? { id: changed.id } : {};
      fact["entry"] = { ...(fact["entry"] as object), ...own, ...changed.entry };
      if (changed.entry) body.facts = [fact];
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
