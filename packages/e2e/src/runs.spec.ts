import type { Page } from "@playwright/test";
import { expect, test } from "#journey.ts";
import { DAY, HOUR } from "#moved-clock.ts";
import { countTaps, LINE_CUT } from "#pages/check-in.ts";
import { pickPain } from "#pages/first-check.ts";
import { expectShell, untilKept } from "#pages/kept.ts";
import {
  answerHowItFelt,
  dropFiles,
  fileRow,
  listenToReading,
  openRuns,
  sessionRow,
} from "#pages/runs.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { expectSynced } from "#pages/today.ts";
import { WEB } from "#place.ts";
import { fitOf, gpxOf, tcxOf } from "#recorded-runs.ts";
import { factsIn, RequestLog } from "#request-log.ts";

const RUNNER = { name: "Hugh Patel", email: "hugh@demo.springback.test" };
/** What a track is made of: none of it may be sent. */
const TRACK = /54\.5\d|3\.567|trkpt|Trackpoint|LatitudeDegrees/i;

test.beforeEach(({ watch }) => watch.tolerate(LINE_CUT));

/** Signs in, and waits until the phone has all that a run without a line takes. */
async function settleIn(page: Page): Promise<void> {
  await signInAsDemo(page, RUNNER.name);
  await openRuns(page);
  await expectSynced(page);
  await untilKept(page);
}

/** Opens the sessions as the phone draws them by itself. */
async function openRunsAlone(page: Page): Promise<void> {
  await page.goto(`${WEB}/runs`);
  await expectShell(page, "Runs");
  await expect(page.getByRole("heading", { level: 1, name: "Runs" })).toBeVisible();
}

test("a run is logged in ten seconds and five taps without a line, the next limit stands there, and it is stored once", async ({
  openPhone,
  records,
}) => {
  const runnerId = await records.personId(RUNNER.email);
  const phone = await openPhone();
  await settleIn(await phone.open());
  const before = await records.facts(runnerId);
  phone.line.cut();
  const page = await phone.open();
  await openRunsAlone(page);
  const taps = await countTaps(page);
  const began = performance.now();
  await page.getByRole("button", { name: "Log a session by hand" }).click();
  // As the last one: of how it felt nothing is picked for anybody.
  await expect(page.getByLabel("Distance")).toHaveValue(/^\d+(\.\d+)?$/);
  const km = Number(await page.getByLabel("Distance").inputValue());
  await expect(
    page.getByRole("group", { name: "Pain just after" }).getByRole("radio", { checked: true }),
  ).toHaveCount(0);
  await pickPain(page, "How hard was it?", 3);
  await pickPain(page, "Worst pain during it", 1);
  await pickPain(page, "Pain just after", 1);
  await page.getByRole("button", { name: "No limp, save" }).click();
  await expect(page.getByText(/^Session saved\./)).toBeVisible();
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(await taps()).toBe(5);
  await expect(page.getByText(/^Up to \d+(\.\d)? km$/)).toBeVisible();
  await expect(page.getByText(/^Saved on this phone: 1 answer/)).toBeVisible();
  expect(phone.line.calls.answered).toBe(0);
  expect(await records.facts(runnerId)).toHaveLength(before.length);

  phone.line.open();
  await openRuns(page);
  await expectSynced(page);
  const stored = (await records.facts(runnerId)).filter(
    ({ id }) => !before.some((fact) => fact.id === id),
  );
  expect(stored.map(({ entry }) => entry)).toMatchObject([
    {
      ...{ kind: "session", activity: "run", distanceM: Math.round(km * 1000) },
      ...{ rpe: 3, painDuringPeak: 1, painAfter: 1, limp: false },
    },
  ]);
});

test("files taken without a line are read on the phone, become one session each when it is back, and no track is sent", async ({
  openPhone,
  clock,
  records,
}) => {
  const runnerId = await records.personId(RUNNER.email);
  const phone = await openPhone();
  await settleIn(await phone.open());
  const before = await records.facts(runnerId);
  phone.line.cut();
  let page = await phone.open();
  const log = new RequestLog(page.context());
  await openRunsAlone(page);
  const ran = { start: clock.now() - 2 * HOUR, minutes: 36, metres: 6400, strides: 84 };
  const earlier = { start: clock.now() - 5 * DAY, minutes: 33, metres: 5500, strides: 82 };
  const heard = await listenToReading(page);
  await dropFiles(page, [
    { name: "watch.fit", bytes: fitOf(ran) },
    { name: "easy.tcx", bytes: tcxOf(earlier) },
    // The first run once more, as another app exports it.
    { name: "again.gpx", bytes: gpxOf(ran) },
  ]);
  await expect(fileRow(page, "again.gpx")).toContainText("Already in your history");
  // While they were read, how many were done was said, one after the other.
  const said = await heard();
  expect(said[0]).toBe("Reading 1 of 3");
  expect(said.length).toBeGreaterThan(1);
  expect(said).toEqual(said.toSorted());
  await page.getByRole("button", { name: "Save all 2" }).click();
  for (const name of ["watch.fit", "easy.tcx"])
    await expect(fileRow(page, name)).toContainText("Saved");
  await expect(sessionRow(page, "Run, 6.4 km, 36 min, 168 steps a minute")).toBeVisible();
  await expect(page.getByText(/^Saved on this phone: 2 answers/)).toBeVisible();
  await fileRow(page, "watch.fit").getByRole("button", { name: "How did it feel?" }).click();
  await answerHowItFelt(page, { during: 2, after: 1, effort: 4 }, { synced: false });
  expect(await records.facts(runnerId)).toHaveLength(before.length);

  phone.line.open();
  page = await phone.open();
  const later = new RequestLog(page.context());
  await openRuns(page);
  await expectSynced(page);
  const stored = (await records.facts(runnerId, "session")).filter(
    ({ id }) => !before.some((fact) => fact.id === id),
  );
  const ids = new Set(stored.map(({ entry }) => entry["id"]));
  expect(ids.size).toBe(2);
  // The two sessions, and how one of them felt.
  expect(stored).toHaveLength(3);
  expect(stored.at(-1)).toMatchObject({ cadenceSpm: 168, entry: { rpe: 4, distanceM: 6400 } });
  for (const text of [...log.all(), ...later.all()]) expect(text).not.toMatch(TRACK);
  for (const fact of later.bodiesTo("phone.sync").flatMap(factsIn))
    expect(JSON.stringify(fact).length).toBeLessThan(700);
});

test("a distance that was typed wrong is put right, the next limit goes by it, and the first one stays in the record", async ({
  page,
  records,
}) => {
  const runnerId = await records.personId(RUNNER.email);
  await signInAsDemo(page, RUNNER.name);
  await page.goto(`${WEB}/runs?log`);
  await page.getByLabel("Distance").fill("71.4");
  await pickPain(page, "Worst pain during it", 1);
  await pickPain(page, "Pain just after", 1);
  await page.getByRole("button", { name: "No limp, save" }).click();
  await expect(page.getByText(/^Session saved\./)).toBeVisible();

  await sessionRow(page, "71.4 km").getByRole("button", { name: "Change answers" }).click();
  await page.getByText("Correct the distance or the time").click();
  await page.getByLabel("Distance").fill("seven");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/^Type a distance in km/)).toBeVisible();
  await page.getByLabel("Distance").fill("7.14");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/^Answer saved\./)).toBeVisible();
  await expect(sessionRow(page, "71.4 km")).toHaveCount(0);
  await expect(sessionRow(page, "7.1 km").first()).toBeVisible();
  await expect(page.getByText(/^Up to 7\d/)).toHaveCount(0);
  await expectSynced(page);
  const told = (await records.facts(runnerId, "session")).map(({ entry }) => entry["distanceM"]);
  expect(told.slice(-2)).toEqual([71_400, 7140]);
});
