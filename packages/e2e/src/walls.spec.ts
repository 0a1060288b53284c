import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { openRuns } from "#pages/runs.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { expectSynced } from "#pages/today.ts";
import { ADMIN, WEB } from "#place.ts";

const NOBODY = "01890000-0000-7000-8000-00000000dead";

/** What a page answers and shows, with the asked id taken out. */
async function shown(page: Page, url: string, id: string): Promise<string> {
  const response = await page.goto(url);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const main = await page.getByRole("main").innerText();
  // How far a phone has got with syncing hangs on the moment.
  const text = main.replaceAll(/^Synced, .*$/gm, "").trim();
  return `${response?.status()} ${page.url()} ${text}`.replaceAll(id, "ID");
}

/** What a question to the API answers, without the number of the request. */
async function answered(page: Page, path: string, input: object, id: string): Promise<string> {
  const query = encodeURIComponent(JSON.stringify(input));
  const response = await page.request.get(`${path}?input=${query}`);
  const body = (await response.text()).replaceAll(id, "ID");
  return `${response.status()} ${body.replaceAll(/"requestId":"[^"]+"/g, "")}`;
}

test("another coach's runner is to a coach as if there were nobody", async ({
  openBrowser,
  records,
  watch,
}) => {
  watch.tolerate(/status of 404/);
  const maya = await records.personId("maya@demo.springback.test");
  const page = await openBrowser({ viewport: { width: 1280, height: 900 } });
  await signInAsDemo(page, "Alex Duran", "admin");
  for (const path of ["/runners/ID", "/runners/ID/plan"]) {
    const theirs = await shown(page, ADMIN + path.replace("ID", maya), maya);
    expect(theirs).not.toContain("Maya");
    expect(theirs).toBe(await shown(page, ADMIN + path.replace("ID", NOBODY), NOBODY));
  }
  for (const call of ["runners.read", "plan.read"]) {
    const url = `${ADMIN}/api/trpc/${call}`;
    const theirs = await answered(page, url, { runnerId: maya }, maya);
    expect(theirs).toMatch(/^404 /);
    expect(theirs).toBe(await answered(page, url, { runnerId: NOBODY }, NOBODY));
  }
});

test("another runner's session is to a runner as if it had never been", async ({
  page,
  records,
}) => {
  const maya = await records.personId("maya@demo.springback.test");
  const session = (await records.facts(maya, "session")).at(-1);
  const theirs = String(session?.entry["id"]);
  await signInAsDemo(page, "Hugh Patel");
  // Once the phone has drawn it, what it shows stays.
  await openRuns(page);
  await expectSynced(page);
  const seen = await shown(page, `${WEB}/runs?session=${theirs}`, theirs);
  expect(seen).toContain("That session isn’t here.");
  expect(seen).toBe(await shown(page, `${WEB}/runs?session=${NOBODY}`, NOBODY));
});

test("whoever isn't signed in, or signed in to the other app, is asked to sign in", async ({
  page,
}) => {
  for (const path of [
    "/today",
    "/runs",
    "/account",
    "/reminders",
    "/strength",
    "/week",
    "/agree",
  ]) {
    await page.goto(WEB + path);
    await expect(page).toHaveURL(/\/sign-in\?next=/);
  }
  await signInAsDemo(page, "Jonas Weber");
  for (const path of ["/inbox", "/content"]) {
    await page.goto(ADMIN + path);
    await expect(page).toHaveURL(/\/sign-in/);
  }
});

test("a coach finds no billing, and an admin no runner's record", async ({
  openBrowser,
  records,
  watch,
}) => {
  watch.tolerate(/status of (404|403)/);
  const maya = await records.personId("maya@demo.springback.test");
  const coach = await openBrowser({ viewport: { width: 1280, height: 900 } });
  await signInAsDemo(coach, "Robin Vale", "admin");
  await expect(coach.getByRole("link", { name: "Billing" })).toHaveCount(0);
  expect(await answered(coach, `${ADMIN}/api/trpc/billing.subscriptions`, {}, maya)).toMatch(
    /^403 /,
  );

  const admin = await openBrowser({ viewport: { width: 1280, height: 900 } });
  await signInAsDemo(admin, "Kim Adler", "admin");
  await expect(admin.getByRole("link", { name: "Inbox" })).toHaveCount(0);
  expect(await shown(admin, `${ADMIN}/runners/${maya}`, maya)).not.toContain("Maya");
});

/** A new address for calendars, made as the page makes one; the one before ends. */
async function newAddress(page: Page): Promise<string> {
  const made = await page.request.post(`${WEB}/api/trpc/calendar.make`, {
    headers: { "x-app": "runner", origin: WEB },
    data: { language: "en" },
  });
  const { result } = (await made.json()) as { result: { data: { path: string } } };
  return WEB + result.data.path;
}

/** All that an answer says, but what is new in every one. */
async function saidAt(url: string): Promise<string> {
  const answer = await fetch(url);
  const headers = [...answer.headers].filter(([name]) => !/^date$|security-policy/.test(name));
  return JSON.stringify([answer.status, headers, await answer.text()]);
}

test("a calendar's address that was ended says as little as one that never was", async ({
  page,
}) => {
  await signInAsDemo(page, "Nils Berg");
  const first = await newAddress(page);
  expect(await saidAt(first)).toContain("BEGIN:VCALENDAR");
  await newAddress(page);
  const ended = await saidAt(first);
  expect(ended).toMatch(/^\[404/);
  expect(ended).toBe(await saidAt(`${WEB}/calendar/${"A".repeat(43)}`));
});
