import { expect, test } from "vitest";
import {
  foldEntries,
  localDateOf,
  runCap,
  runCapInForce,
  screenContext,
} from "#guidance/guidance.ts";
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

const override = (rule: string): Entry => ({
  ...{ kind: "override", at: "2026-03-01T12:00:00Z", until: "2026-03-03T12:00:00Z" },
  ...{ rule, reason: "We agreed on it.", by: "Sam" },
});
const heldTo = (...entries: readonly Entry[]) =>
  runCapInForce(foldEntries(settings, entries), "2026-03-02T08:00:00Z");

test("a coach who sets the rule of distance aside holds a run to none, and one who sets another aside to the same", () => {
  expect(heldTo(intake)).toBe(5505);
  expect(heldTo(intake, override("B7"))).toBe(5505);
  expect(heldTo(intake, override("B6"))).toBeNull();
  expect(heldTo({ ...intake, longestRun30dM: null }, override("B6"))).toBeNull();
});

test("a run is held to the length again as soon as what the coach set aside has ended, and until it begins", () => {
  const state = foldEntries(settings, [intake, override("B6")]);
  const at = (time: string) => runCapInForce(state, time);
  expect(at("2026-03-01T11:59:59Z")).toBe(5505);
  expect(at("2026-03-01T12:00:00Z")).toBeNull();
  expect(at("2026-03-03T11:59:59Z")).toBeNull();
  expect(at("2026-03-03T12:00:00Z")).toBe(5505);
});

test("set aside for one injury, the length of the other one holds, and the rules are still asked for the shorter", () => {
  const left: Entry = { ...intake, injury: "achilles/left/insertional" };
  const right: Entry = { ...intake, side: "right", longestRun30dM: 8000 };
  const both = [left, { ...right, injury: "achilles/right/insertional" }];
  const aside = { ...override("B6"), injury: "achilles/left/insertional" };
  expect([heldTo(...both), heldTo(...both, aside), heldTo(...both, override("B6"))]).toEqual([
    ...[5505, 8800, null],
  ]);
  expect(runCap(foldEntries(settings, [...both, aside]), "2026-03-02T08:00:00Z")).toBe(5505);
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
