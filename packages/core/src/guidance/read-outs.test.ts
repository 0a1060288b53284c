import { expect, test } from "vitest";
import { foldEntries, localDateOf, runCap, screenContext } from "#guidance/guidance.ts";
import type { Entry } from "#timeline/timeline.ts";

const settings = { zone: "Europe/London", packs: ["achilles"], profile: "seed" } as const;
const intake: Entry = {
  kind: "intake",
  at: "2026-03-01T08:00:00Z",
  side: "left",
  site: "insertional",
  mode: "continuing",
  longestRun30dM: 5005,
};

test("a run may be 110 % of the longest of 30 days, rounded down to whole metres", () => {
  const state = foldEntries(settings, [intake]);
  expect(runCap(state, "2026-03-02T08:00:00Z")).toBe(5505);
});

test("the cap is unknown when nobody has said how far the runner ran in 30 days", () => {
  const state = foldEntries(settings, [{ ...intake, longestRun30dM: null }]);
  expect(runCap(state, "2026-03-02T08:00:00Z")).toBeNull();
  expect(runCap(foldEntries(settings, [intake]), "2026-04-02T08:00:00Z")).toBeNull();
});

test("exercises are screened for the site, side and stage that the facts tell of", () => {
  const state = foldEntries(settings, [
    intake,
    { kind: "assign", at: "2026-03-01T09:00:00Z", stage: "S2", plan: ["hr_seat"] },
  ]);
  expect(screenContext(state, "2026-03-02T08:00:00Z")).toMatchObject({
    stage: "S2",
    site: "insertional",
    sides: "left",
    returning: false,
    runGateMet: false,
    coachPlan: ["hr_seat"],
  });
});

test("a date is the one the runner's calendar shows", () => {
  expect(localDateOf("2026-03-01T23:30:00Z", "Asia/Kathmandu")).toBe("2026-03-02");
});
