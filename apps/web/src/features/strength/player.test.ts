import type { SessionItem } from "@springback/core/strength";
import { describe, expect, it } from "vitest";
import {
  begin,
  doneSets,
  entryOf,
  finish,
  painDuring,
  type Progress,
  READY_SECONDS,
  resume,
  settle,
  skipExercise,
  skipRest,
  startSet,
  type Step,
  stepsOf,
  tick,
  undo,
} from "#features/strength/player.ts";
import { loadProgress, type Shelf, storeProgress } from "#features/strength/progress-store.ts";

const T0 = Date.parse("2026-11-20T18:00:00Z");
const SECOND = 1000;
const hold: SessionItem = {
  ...{ exercise: "iso_dl", sets: 2, reps: null, holdSeconds: 30, tempo: null },
  ...{ restSeconds: 60, side: "both", change: null },
};
const raises: SessionItem = {
  ...{ exercise: "hr_sl_floor", sets: 2, reps: 15, holdSeconds: null },
  ...{ tempo: { up: 3, hold: 0, down: 3 }, restSeconds: 120, side: "each", change: null },
};
const steps = stepsOf([hold, raises]);
const ID = "019aa0c2-0000-7000-8000-000000000001";
const first = steps[0] as Step;

function shelf(): Shelf & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe("a strength session", () => {
  it("goes set by set, and within a set leg by leg", () => {
    expect(steps.map(({ item, set, side }) => `${item.exercise} ${set} ${side}`)).toEqual([
      "iso_dl 1 both",
      "iso_dl 2 both",
      "hr_sl_floor 1 left",
      "hr_sl_floor 1 right",
      "hr_sl_floor 2 left",
      "hr_sl_floor 2 right",
    ]);
  });

  it("counts a hold from its timestamp: a phone locked meanwhile finds it done and the rest running", () => {
    const holding = startSet(begin(steps, ID, T0), first, T0);
    const almost = settle(holding, steps, T0 + (READY_SECONDS + 30) * SECOND - 1);
    expect(almost.done[0]).toBe(false);
    const woken = settle(holding, steps, T0 + (READY_SECONDS + 30 + 20) * SECOND);
    expect(woken.done[0]).toBe(true);
    expect(woken.phase).toEqual({
      kind: "rest",
      since: T0 + (READY_SECONDS + 30) * SECOND,
      seconds: 60,
    });
    const late = settle(holding, steps, T0 + 3600 * SECOND);
    expect(late).toMatchObject({ at: 1, phase: { kind: "ready" } });
    expect(doneSets(late)).toBe(1);
  });

  it("lets one leg rest while the other works, and rests between sets", () => {
    const at = (index: number): Progress => ({ ...begin(steps, ID, T0), at: index });
    expect(tick(at(2), steps, T0).phase).toEqual({ kind: "ready" });
    expect(tick(at(3), steps, T0).phase).toMatchObject({ kind: "rest", seconds: 120 });
    expect(skipRest(tick(at(3), steps, T0)).phase).toEqual({ kind: "ready" });
  });

  it("takes a ticked set back", () => {
    const ticked = tick(begin(steps, ID, T0), steps, T0);
    expect(undo(ticked)).toMatchObject({ at: 0, phase: { kind: "ready" } });
    expect(doneSets(undo(ticked))).toBe(0);
    const all = steps.reduce((progress) => tick(progress, steps, T0), begin(steps, ID, T0));
    expect(all.finishedAt).toBe(T0);
    expect(undo(all)).toMatchObject({ at: 5, finishedAt: null });
    expect(resume(all, steps)).toEqual(undo(all));
    const early = finish(ticked, T0);
    expect(resume(early, steps)).toMatchObject({ at: 1, finishedAt: null });
    expect(doneSets(resume(early, steps))).toBe(1);
  });

  it("leaves a skipped exercise's sets undone", () => {
    const skipped = skipExercise(tick(begin(steps, ID, T0), steps, T0), steps, T0);
    expect(skipped.at).toBe(2);
    const ended = skipExercise(skipped, steps, T0 + SECOND);
    expect(ended.finishedAt).toBe(T0 + SECOND);
    expect(entryOf(ended, T0 + SECOND)).toMatchObject({ prescribedSets: 6, doneSets: 1 });
  });

  it("keeps the worst pain tapped, and no tap is no answer", () => {
    const tapped = painDuring(painDuring(begin(steps, ID, T0), 3), 1);
    expect(entryOf(tapped, T0)).toMatchObject({ painDuringPeak: 3 });
    expect(entryOf(begin(steps, ID, T0), T0)).toMatchObject({
      painDuringPeak: null,
      painAfter: null,
      limp: null,
      rpe: null,
    });
  });

  it("becomes one fact under the id made at its start, the same on every try", () => {
    const end = T0 + 24.6 * 60 * SECOND;
    const done = finish(tick(begin(steps, ID, T0), steps, T0), end);
    const entry = entryOf(done, done.finishedAt ?? 0);
    expect(entry).toMatchObject({ id: ID, activity: "strength", durationMin: 25, doneSets: 1 });
    expect(finish(done, end + 60_000).finishedAt).toBe(end);
  });
});

describe("a session under way", () => {
  it("survives a reload with its ids, sets and the hold that is running", () => {
    const store = shelf();
    const running = startSet(tick(begin(steps, ID, T0), steps, T0), first, T0 + 60 * SECOND);
    storeProgress(store, running);
    expect(loadProgress(store, steps, T0 + 70 * SECOND)).toEqual(running);
    storeProgress(store, null);
    expect(loadProgress(store, steps, T0 + 70 * SECOND)).toBeNull();
  });

  it("stands at its end when today's session has changed, so that what was done can be saved", () => {
    const store = shelf();
    storeProgress(store, tick(begin(steps, ID, T0), steps, T0));
    const changed = loadProgress(store, stepsOf([raises]), T0 + SECOND);
    expect(changed).toMatchObject({ id: ID, finishedAt: T0 + SECOND });
    expect(entryOf(changed as Progress, T0 + SECOND)).toMatchObject({ doneSets: 1 });
  });

  it("is forgotten the next day, and never breaks on what isn't one", () => {
    const store = shelf();
    storeProgress(store, begin(steps, ID, T0));
    expect(loadProgress(store, steps, T0 + 13 * 3_600_000)).toBeNull();
    store.kept.set("springback.strength", "{");
    expect(loadProgress(store, steps, T0)).toBeNull();
  });
});
