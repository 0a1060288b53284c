import { expect, test } from "#journey.ts";
import { expectAccessible, expectNoSidewaysScroll } from "#pages/accessible.ts";
import { readIn } from "#pages/language.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";

test("a runner reads how it has gone: a picture, its summary, each day by keys, and the same in a table", async ({
  page,
}) => {
  await signInAsDemo(page, "Claire Dubois");
  await readIn(page, "en");
  await page.goto(`${WEB}/more`);
  await page.getByRole("link", { name: /^Progress/u }).click();
  const lag = page.getByRole("region", { name: "Sessions and the mornings after" });
  const summary = lag.getByText(/^\d+ days, \d+ sessions?\./);
  await expect(summary).toHaveText(/Your limit is \d+ of 10\. Your usual is [\d.]+\./);
  // Both are drawn as well: a line for the limit, a band up to the usual.
  for (const ground of ["limit", "usual"])
    await expect(lag.locator(`[data-ground=${ground}]`)).toHaveCount(1);

  // Every day is said when it is stepped to, and stands in the table with the same words.
  const steps = lag.getByRole("slider", { name: "Day" });
  await steps.press("Home");
  await lag.getByText("The same as a table").click();
  const rows = lag.getByRole("row").filter({ has: page.getByRole("rowheader") });
  const days = await rows.count();
  expect(days).toBe(14);
  let gaps = 0;
  for (const row of await rows.all()) {
    const [day = "", done = "", pain = ""] = (
      await row.getByRole("cell").allTextContents()
    ).toSpliced(0, 0, (await row.getByRole("rowheader").textContent()) ?? "");
    const said = (await steps.getAttribute("aria-valuetext")) ?? "";
    expect(said).toContain(day);
    if (done !== "–") expect(said).toContain(done);
    if (/^\d/.test(pain)) expect(said).toContain(`pain ${pain} of 10`);
    else gaps += 1;
    await steps.press("ArrowRight");
  }
  // Claire misses mornings: they are gaps in the table, and the line is broken as often.
  expect(gaps).toBeGreaterThan(1);

  await page.getByRole("link", { name: "12 weeks" }).click();
  await expect(page).toHaveURL(/\/progress\?weeks/);
  await lag.getByText("The same as a table").click();
  await expect(rows.nth(20)).toBeAttached();
});

test("the ladder says how far each gate is, and without a plan where the runner is, with their whole history", async ({
  page,
  openBrowser,
}) => {
  await signInAsDemo(page, "Maya Lindqvist");
  await page.goto(`${WEB}/progress`);
  const ladder = page.getByRole("region", { name: "The ladder" });
  await expect(ladder.getByRole("listitem").filter({ hasText: "you are here" })).toHaveCount(1);
  await expect(ladder.getByText("This step opens when")).toBeVisible();
  await expect(ladder.getByText(/\d+ of \d+, \d+ to go/).first()).toBeAttached();

  const free = await openBrowser();
  await signInAsDemo(free, "Erik Sand");
  await free.goto(`${WEB}/progress`);
  await expect(free.getByText("This step opens when")).toHaveCount(0);
  await expect(free.getByRole("link", { name: "See the plans" })).toBeVisible();
  await expect(free.getByRole("img", { name: "Sessions and the mornings after" })).toBeVisible();
});

test("every picture has its summary before it, a word for each place, and the same rows in a table: weeks, heel raises, the score", async ({
  page,
}) => {
  await signInAsDemo(page, "Maya Lindqvist");
  await page.goto(`${WEB}/progress`);
  const weeks = page.getByRole("region", { name: "Week by week" });
  await expect(weeks.getByText(/^The last seven days: .*that loads? the tendon/)).toBeVisible();
  const measured = page.getByRole("region", { name: "Tests and scores" });
  await expect(
    measured.getByText(/^On .* the sore side did 80\.8% of the other\./),
  ).not.toHaveCount(0);
  await expect(measured.getByText(/The first time, on .*, it was 53\.8%\./)).toBeVisible();
  await expect(measured.getByText(/: \d+ of 100\./).first()).toBeVisible();

  await test.step("the mornings after two weeks and after four stand beside those of the first", async () => {
    const looks = page.getByRole("region", { name: "After two weeks, and after four" });
    for (const week of [2, 4]) {
      const look = looks.getByRole("table", { name: `After week ${week}` });
      await expect(look.getByRole("columnheader", { name: `Week ${week}` })).toBeVisible();
      await expect(
        look.getByRole("row", { name: /^Morning pain, of 10 [\d.]+ [\d.]+$/ }),
      ).toBeVisible();
    }
  });
  await test.step("what counts is how often the answer was kept to, and rest counts", async () => {
    const kept = page.getByRole("region", { name: "Decisions followed" });
    await expect(kept.getByText(/^\d+ of \d+$/)).toBeVisible();
    await expect(kept).toContainText("Resting on a day of rest counts.");
  });

  const figures = await page.getByRole("figure").all();
  expect(figures.length).toBeGreaterThanOrEqual(4);
  for (const figure of figures) {
    await expect(figure.getByRole("img").first()).toBeVisible();
    const steps = figure.getByRole("slider");
    const places = Number(await steps.getAttribute("max")) + 1;
    const said = new Set<string>();
    await steps.press("Home");
    for (let place = 0; place < places; place += 1) {
      said.add((await steps.getAttribute("aria-valuetext")) ?? "");
      await steps.press("ArrowRight");
    }
    expect(said.size).toBe(places);
    await figure.getByText("The same as a table").click();
    const rows = figure.getByRole("row").filter({ has: page.getByRole("rowheader") });
    await expect(rows).toHaveCount(places);
  }
});

test("progress can be used by everybody, in both themes, at 320 px and with every table open", async ({
  openBrowser,
}) => {
  test.setTimeout(120_000);
  for (const name of ["Maya Lindqvist", "Erik Sand", "Noor Haddad"]) {
    const page = await openBrowser({ viewport: { width: 390, height: 844 } });
    await signInAsDemo(page, name);
    for (const path of ["/progress", "/progress?weeks"]) {
      await page.goto(WEB + path);
      await expect(page.getByRole("heading", { level: 1, name: "Progress" })).toBeVisible();
      await page.evaluate(() => {
        for (const one of document.querySelectorAll("details")) one.open = true;
      });
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  }
});

test("before anything was told, progress and history say what will stand there, when, and how to begin", async ({
  page,
}) => {
  await signInAsDemo(page, "Noor Haddad");
  await page.goto(`${WEB}/progress`);
  await expect(page.getByText(/Your first point appears tomorrow/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Check in now" })).toBeVisible();
  await page.goto(`${WEB}/history`);
  await expect(page.getByText(/^What you tell stands here as soon as it is saved/)).toBeVisible();
  await page.getByRole("link", { name: "Check in", exact: true }).click();
  await expect(page).toHaveURL(/\/check-in$/);
});
