import { expect, type Page } from "@playwright/test";
import { DAY, HOUR, MINUTE, type MovedClock } from "#moved-clock.ts";
import { dropFiles, fileRow, openRuns, sessionRow } from "#pages/runs.ts";
import { expectSynced } from "#pages/today.ts";
import { fitOf, gpxOf, type RecordedRun, tcxOf } from "#recorded-runs.ts";
import type { Records } from "#records.ts";
import { factsIn, RequestLog } from "#request-log.ts";

interface Drop {
  readonly page: Page;
  readonly clock: MovedClock;
  readonly records: Records;
  readonly runnerId: string;
}

/** What a track is made of, and a file's own name: none of it may be sent. */
const STAYS = [
  /54\.5\d/,
  /3\.567/,
  /trkpt|Trackpoint/i,
  /LatitudeDegrees/i,
  /morning-run|easy\.tcx|week\.gpx/,
];

/** A FIT, a TCX and a GPX file become three sessions by their numbers alone; the same file again is none. */
export async function dropThreeFiles({ page, clock, records, runnerId }: Drop): Promise<void> {
  // The runner ran at nine and is home at ten.
  await clock.moveToNext(10);
  const ran: RecordedRun = {
    start: clock.now() - HOUR,
    minutes: 36,
    metres: 6400,
    strides: 84,
  };
  const files = [
    { name: "morning-run.fit", bytes: fitOf(ran) },
    {
      name: "easy.tcx",
      bytes: tcxOf({ start: clock.now() - 5 * DAY, minutes: 33, metres: 5500, strides: 82 }),
    },
    {
      name: "week.gpx",
      bytes: gpxOf({ start: clock.now() - 10 * DAY, minutes: 30, metres: 5200, strides: 86 }),
    },
  ];
  await openRuns(page);
  const log = new RequestLog(page.context());
  await dropFiles(page, files);
  await page.getByRole("button", { name: "Save all 3" }).click();
  for (const { name } of files) await expect(fileRow(page, name)).toContainText("Saved");
  await expect(sessionRow(page, "Run, 6.4 km, 36 min, 168 steps a minute")).toBeVisible();
  await expect(sessionRow(page, "Run, 5.5 km, 33 min, 164 steps a minute")).toBeVisible();
  await expect(sessionRow(page, "Run, 5.2 km, 30 min, 172 steps a minute")).toBeVisible();

  await expectSynced(page);
  await dropFiles(page, files.slice(0, 1));
  await expect(page.getByText("Already in your history")).toBeVisible();

  await expectThreeSessions(records, runnerId, ran);
  expectOnlyNumbersLeft(log);
}

async function expectThreeSessions(
  records: Records,
  runnerId: string,
  ran: RecordedRun,
): Promise<void> {
  const sessions = await records.facts(runnerId, "session");
  expect(sessions.map(({ entry, cadenceSpm }) => [entry["durationMin"], cadenceSpm])).toEqual([
    [30, 172],
    [33, 164],
    [36, 168],
  ]);
  const metres = sessions.map(({ entry }) => Number(entry["distanceM"]));
  // A GPX file carries no distance: it is measured along the track, to a thousandth.
  expect(Math.abs((metres[0] ?? 0) - 5200)).toBeLessThanOrEqual(5);
  expect(metres.slice(1)).toEqual([5500, 6400]);
  const ended = Math.floor(ran.start / 1000) * 1000 + ran.minutes * MINUTE;
  expect(sessions[2]?.at.getTime()).toBe(ended);
}

function expectOnlyNumbersLeft(log: RequestLog): void {
  const sent = log.all();
  expect(sent.length).toBeGreaterThan(3);
  for (const text of sent) for (const part of STAYS) expect(text).not.toMatch(part);
  const saved = log.bodiesTo("phone.sync").flatMap(factsIn);
  expect(new Set(saved.map(({ id }) => id)).size).toBe(3);
  // Three points of a track would not fit into what one session takes.
  for (const fact of saved) expect(JSON.stringify(fact).length).toBeLessThan(700);
}
