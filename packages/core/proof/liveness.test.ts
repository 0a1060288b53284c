import { describe, expect, test, vi } from "vitest";
import { foldEntries } from "#guidance/guidance.ts";
import type { Rules } from "#safety/guard.ts";
import { parseInstant } from "#timeline/day.ts";
import type { Entry, IntakeEntry, Mode, RunnerSettings, Sides, Site } from "#timeline/timeline.ts";
import { drawHistory } from "./history-draw.ts";
import { PerfectRunner, perfectFrom } from "./perfect.ts";
import { RULES_OF_SLICE } from "./slice-check.ts";

declare const console: { log(words: string): void };

vi.setConfig({ testTimeout: 300_000 });

const SETTINGS: RunnerSettings = { zone: "UTC", packs: ["achilles"], profile: "seed" };
const told = (more: Partial<IntakeEntry> = {}): IntakeEntry => ({
  ...{ kind: "intake", at: "2026-03-01T00:00:00Z", side: "left", site: "midportion" },
  ...{ mode: "continuing", baselinePain: 1, adlPain: 0, age: 35, pregnancy: "none" },
  longestRun30dM: 8000,
  ...more,
});

/** A stage takes a week, two from 60; five stages, four weeks of running, and a little to come to it. */
const WITHIN_DAYS = 160;

describe("a perfect runner reaches full training", () => {
  const SITES: readonly Site[] = ["midportion", "insertional", "both", "unsure"];
  const cases = SITES.flatMap((site) =>
    (["continuing", "returning"] as const).flatMap((mode: Mode) =>
      [18, 35, 59, 60, 75].map((age) => ({ site, mode, age })),
    ),
  );
  test.each(cases)("$site, $mode, $age years", ({ site, mode, age }) => {
    const { running, maintain, last } = perfectFrom(SETTINGS, told({ site, mode, age })).live(
      WITHIN_DAYS,
    );
    const why = JSON.stringify({ gates: last.gates, reasons: last.reasons, stage: last.stage });
    expect(running, why).not.toBeNull();
    expect(maintain, why).not.toBeNull();
  });
  test.each<[string, Partial<RunnerSettings>, Partial<IntakeEntry>]>([
    ["with the other profile", { profile: "silbernagel2007" }, {}],
    ["with two packs", { packs: ["achilles", "plantar"] }, {}],
    ["with knee pain beside it", { packs: ["achilles", "pfp"] }, {}],
    ["with the right side sore", {}, { side: "right" as Sides }],
  ])("%s", (_, settings, intake) => {
    const came = perfectFrom({ ...SETTINGS, ...settings }, told(intake)).live(WITHIN_DAYS);
    expect(came.maintain, JSON.stringify(came.last.gates)).not.toBeNull();
  });
});

/** What makes a history go on well: every open flag is cleared, and no override is left in force. */
function cleared(entries: readonly Entry[], settings: RunnerSettings): Entry[] {
  const state = foldEntries(settings, entries);
  const at = entries.at(-1)?.at ?? "2026-03-01T00:00:00Z";
  const all = state.triage.open.map((flag): Entry => ({
    ...{ kind: "clearance", at, flag, by: "a clinician", recordedBy: "a coach" },
  }));
  return [...entries, ...all];
}

test("from wherever a history has led, a way leads on to full training", () => {
  let tried = 0;
  let flagged = 0;
  for (let seed = 1; seed <= 200; seed += 1) {
    const { timeline } = drawHistory(seed);
    const settings: RunnerSettings = { ...timeline, packs: ["achilles"], profile: "seed" };
    const entries = cleared(timeline.entries, settings).filter(
      (entry) => entry.kind !== "override",
    );
    const state = foldEntries(settings, entries);
    if (state.triage.open.length > 0) {
      // Under sixteen no clearance helps: the one flag that leads nowhere, on purpose.
      expect(state.triage.open).toEqual(["RF-AGE"]);
      flagged += 1;
      continue;
    }
    const at = entries.at(-1)?.at ?? timeline.entries[0]?.at ?? "";
    expect(parseInstant(at)).not.toBeNull();
    const { maintain, last } = new PerfectRunner(state, told({ at })).live(WITHIN_DAYS + 40);
    expect(
      maintain,
      `seed ${seed} ${JSON.stringify({ g: last.gates, r: last.reasons, s: last.stage })}`,
    ).not.toBeNull();
    tried += 1;
  }
  console.log(`${tried} histories led on to maintenance, ${flagged} stopped for good by age`);
  expect(tried).toBeGreaterThan(150);
});

describe("a planted dead end is found", () => {
  test.each<[string, Rules]>([
    [
      "a step that never goes up",
      (state, question) => ({ ...RULES_OF_SLICE(state, question), step: "hold" }),
    ],
    [
      "a runner who is never let run",
      (state, question) => ({ ...RULES_OF_SLICE(state, question), decision: "modify" }),
    ],
  ])("%s", (_, rules) => {
    expect(perfectFrom(SETTINGS, told(), rules).live(WITHIN_DAYS).maintain).toBeNull();
  });
});
