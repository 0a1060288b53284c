import { readFile } from "node:fs/promises";
import { expect, test } from "#journey.ts";
import { expectAccessible, expectNoSidewaysScroll } from "#pages/accessible.ts";
import { LINE_CUT } from "#pages/check-in.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";

const MAKE = /\/api\/trpc\/share\.make/;

test("a runner shares one page with a clinician, sees that it was opened, and closes it", async ({
  page,
  openBrowser,
  watch,
}) => {
  watch.tolerate(/status of 404/);
  await signInAsDemo(page, "Hugh Patel");
  await page.goto(`${WEB}/share`);
  await page.getByRole("button", { name: "Make a link" }).click();
  await expect(page.getByText("Choose how long.")).toBeVisible();
  await page.getByText("7 days").click();
  await page.getByRole("button", { name: "Make a link" }).click();
  const url = await page.getByRole("textbox", { name: "Address" }).inputValue();
  await expect(
    page.getByRole("img", { name: "A code with the address of the page" }),
  ).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const clinician = await openBrowser();
  const answer = await clinician.goto(url);
  expect(answer?.headers()).toMatchObject({
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex, nofollow",
  });
  expect(answer?.headers()["cache-control"]).toContain("no-store");
  await expect(clinician.getByText("Hugh Patel")).toBeVisible();
  await expectAccessible(clinician);
  await expectNoSidewaysScroll(clinician);
  await clinician.goto(url.replace("/handover/", "/fr/handover/"));
  await expect(clinician.getByRole("heading", { level: 1 })).toHaveText(
    "Carnet d’entraînement pour un professionnel de santé",
  );
  await expectAccessible(clinician);
  await expectNoSidewaysScroll(clinician);
  const file = await clinician.request.get(`${url}/pdf`);
  expect([file.status(), file.headers()["content-type"]]).toEqual([200, "application/pdf"]);

  await page.goto(`${WEB}/account`);
  await expect(page.getByText("Somebody with your link").first()).toBeVisible();
  await page.goto(`${WEB}/share`);
  await page.getByRole("button", { name: "Close it" }).click();
  await expect(page.getByText("closed")).toBeVisible();
  expect((await clinician.goto(url))?.status()).toBe(404);
  const closed = await clinician.getByRole("main").innerText();
  expect((await clinician.goto(`${WEB}/handover/nobody`))?.status()).toBe(404);
  expect(await clinician.getByRole("main").innerText()).toBe(closed);
});

test("a link whose answer was lost is the same one when it is asked for again", async ({
  page,
  watch,
}) => {
  watch.tolerate(LINE_CUT);
  await signInAsDemo(page, "Hugh Patel");
  await page.goto(`${WEB}/share`);
  await page.getByText("7 days").click();
  const ids: unknown[] = [];
  await page.route(MAKE, async (route) => {
    ids.push(route.request().postDataJSON());
    await route.fetch();
    await route.abort("connectionfailed");
  });
  await page.getByRole("button", { name: "Make a link" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  await page.unroute(MAKE);
  const again = page.waitForRequest(MAKE);
  await page.getByRole("button", { name: "Make a link" }).click();
  await expect(page.getByRole("textbox", { name: "Address" })).toBeVisible();
  expect(ids).toEqual([(await again).postDataJSON()]);
  await expect(page.getByRole("button", { name: "Close it" })).toHaveCount(1);
  await page.getByRole("button", { name: "Close it" }).click();
  await expect(page.getByRole("button", { name: "Close it" })).toHaveCount(0);
});

test("a runner takes every file home, and a visitor none", async ({ page, openBrowser }) => {
  await signInAsDemo(page, "Hugh Patel");
  await page.goto(`${WEB}/account`);
  for (const [name, begins] of [
    ["For a clinician (PDF)", "%PDF-"],
    ["Everything (JSON)", "{"],
    ["Timeline (JSON)", "{"],
    ["Days (CSV)", '\uFEFF"date"'],
    ["Sessions (CSV)", '\uFEFF"ended_at"'],
  ] as const) {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name }).click();
    const text = await readFile(await (await download).path(), "utf8");
    expect(text.startsWith(begins), name).toBe(true);
  }
  const visitor = await openBrowser();
  expect((await visitor.request.get(`${WEB}/export/everything.json`)).status()).toBe(401);
});

test("a chosen theme and text size are there from the first byte, without scripts too", async ({
  page,
}) => {
  await signInAsDemo(page, "Hugh Patel");
  await page.goto(`${WEB}/settings`);
  await page.getByText("Dark", { exact: true }).click();
  await page.getByText("130%").click();
  const root = page.locator("html");
  await expect(root).toHaveAttribute("data-theme", "dark");
  const html = await (await page.request.get(`${WEB}/account`)).text();
  expect(html).toMatch(/<html[^>]* data-theme="dark"[^>]* data-text="130"/u);
  await page.getByText("As the device").click();
  await page.reload();
  await expect(root).not.toHaveAttribute("data-theme");
  await expect(root).toHaveAttribute("data-text", "130");
});
