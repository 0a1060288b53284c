import type { SessionItem } from "@springback/core/strength";
import { describe, expect, it } from "vitest";
import { isUnderWay, SESSION_KEY } from "#features/player/kept-session.ts";
import { loadSession, type Shelf, storeSession } from "#features/player/session-shelf.ts";
import {
  act,
  begin,
  canUndo,
  type Deed,
  doneSets,
  entryOf,
  READY_SECONDS,
  reopen,
  type Session,
  settle,
  standingOf,
  undo,
  worstPain,
} from "#features/player/session.ts";

const T0 = Date.parse("2026-11-20T18:00:00Z");
const SECOND = 1000;
const HOUR = 3_600_000;
const hold: SessionItem = {
  ...{ exercise: "iso_dl", sets: 2, reps: null, holdSeconds: 30, tempo: null },
  ...{ restSeconds: 60, side: "both", change: null },
};
const raises: SessionItem = {
  ...{ exercise: "hr_sl_floor", sets: 2, reps: 15, holdSeconds: null },
  ...{ tempo: { up: 3, hold: 0, down: 3 }, restSeconds: 120, side: "each", change: null },
};
const onTwoFeet: SessionItem = { ...raises, exercise: "hr_dl_floor", side: "both" };
const ID = "019aa0c2-0000-7000-8000-000000000001";
const OWNER = "maya";

const started = (...items: SessionItem[]): Session => begin(items, ID, OWNER, T0);
const session = started(hold, raises);
/** What happened, in order, with the seconds since the beginning. */
function lived(from: Session, ...deeds: (readonly [number, Omit<Deed, "at">])[]): Session {
  return deeds.reduce(
    (so, [seconds, deed]) => act(so, { ...deed, at: T0 + seconds * SECOND } as Deed),
    from,
  );
}
const done = { kind: "done" } as const;
const start = { kind: "start" } as const;
const pain = (step: number, value: number | null) =>
  ({ kind: "pain", step, pain: value }) as Omit<Deed, "at">;
const places = (so: Session) =>
  standingOf(so).steps.map(({ item, set, side }) => `${item.exercise} ${set} ${side}`);

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
    expect(places(session)).toEqual([
      ...["iso_dl 1 both", "iso_dl 2 both"],
      ...["hr_sl_floor 1 left", "hr_sl_floor 1 right"],
      ...["hr_sl_floor 2 left", "hr_sl_floor 2 right"],
    ]);
  });

  it("gives time to get ready, then counts a hold and a set at its tempo to their end", () => {
    const holding = lived(session, [0, start]);
    const almost = T0 + (READY_SECONDS + 30) * SECOND - 1;
    expect(settle(holding, almost)).toBe(holding);
    expect(standingOf(settle(holding, almost + 1))).toMatchObject({
      at: 1,
      phase: { kind: "rest", since: almost + 1, seconds: 60 },
    });
    const raising = lived(started(raises), [0, start]);
    const end = T0 + (READY_SECONDS + 90) * SECOND;
    expect(settle(raising, end - 1)).toBe(raising);
    // The other leg rests while this one works.
    expect(standingOf(settle(raising, end))).toMatchObject({ at: 1, phase: { kind: "ready" } });
  });

  it("asks whether a set was done that ran out while the phone was away, and counts it only then", () => {
    const locked = lived(session, [0, start]);
    const woken = settle(locked, T0 + 50 * SECOND);
    expect(standingOf(woken).phase).toEqual({
      kind: "asked",
      endedAt: T0 + (READY_SECONDS + 30) * SECOND,
    });
    expect(doneSets(standingOf(woken))).toBe(0);
    const kept = lived(woken, [50, { kind: "keep" }]);
    expect(doneSets(standingOf(kept))).toBe(1);
    // The rest began when the hold ended, not when the phone was unlocked.
    expect(standingOf(kept).phase).toMatchObject({ kind: "rest", since: T0 + 35 * SECOND });
    expect(standingOf(settle(kept, T0 + 96 * SECOND)).phase).toEqual({ kind: "ready" });
    const again = lived(woken, [50, { kind: "again" }]);
    expect(standingOf(again)).toMatchObject({ at: 0, phase: { kind: "ready" } });
    expect(canUndo(again)).toBe(false);
    expect(doneSets(standingOf(undo(kept)))).toBe(0);
  });

  it("lets a rest be longer by ten seconds, or over at once", () => {
    const resting = lived(session, [0, done], [5, { kind: "longer" }], [6, { kind: "longer" }]);
    expect(standingOf(resting).phase).toMatchObject({ kind: "rest", seconds: 80 });
    expect(standingOf(settle(resting, T0 + 79 * SECOND)).phase.kind).toBe("rest");
    expect(standingOf(settle(resting, T0 + 80 * SECOND)).phase.kind).toBe("ready");
    expect(standingOf(lived(resting, [7, { kind: "go" }])).phase).toEqual({ kind: "ready" });
  });

  it("stops for a call, and goes on with what was left after time to get ready", () => {
    const called = lived(session, [0, start], [15, { kind: "pause" }]);
    expect(settle(called, T0 + 3600 * SECOND)).toBe(called);
    const back = lived(called, [100, { kind: "resume" }]);
    // Ten seconds were held; twenty are left after the five to get ready.
    expect(standingOf(settle(back, T0 + 125 * SECOND - 1)).at).toBe(0);
    expect(standingOf(settle(back, T0 + 125 * SECOND)).at).toBe(1);
    const resting = lived(session, [0, done], [20, { kind: "pause" }], [80, { kind: "resume" }]);
    expect(standingOf(resting).phase).toMatchObject({ since: T0 + 60 * SECOND, seconds: 60 });
  });

  it("goes on with a set at its tempo from the beginning of the repetition that was broken off", () => {
    const called = lived(started(raises), [0, start], [READY_SECONDS + 16, { kind: "pause" }]);
    const back = lived(called, [100, { kind: "resume" }]);
    expect(standingOf(back).phase).toEqual({
      kind: "work",
      since: T0 + (100 + READY_SECONDS - 12) * SECOND,
      from: T0 + (100 + READY_SECONDS) * SECOND,
    });
    const early = lived(
      started(raises),
      [0, start],
      [2, { kind: "pause" }],
      [9, { kind: "resume" }],
    );
    expect(standingOf(early).phase).toMatchObject({
      since: T0 + 14 * SECOND,
      from: T0 + 14 * SECOND,
    });
  });

  it("takes the last set back with the rest after it, but not the pain that was told", () => {
    const told = lived(
      session,
      [0, done],
      [1, { kind: "go" }],
      [2, start],
      [9, { kind: "pain", step: 1, pain: 3 } as Deed],
      [12, done],
      [13, { kind: "longer" }],
    );
    const back = undo(told);
    expect(standingOf(back)).toMatchObject({ at: 1, phase: { kind: "ready" } });
    expect(doneSets(standingOf(back))).toBe(1);
    expect(worstPain(standingOf(back))).toBe(3);
    expect(standingOf(undo(back))).toMatchObject({ at: 0, phase: { kind: "ready" } });
    expect(undo(undo(undo(back)))).toEqual(undo(back));
  });

  it("leaves a skipped exercise's sets undone, and can take the skip back", () => {
    const skipped = lived(session, [0, done], [1, { kind: "skip" }]);
    expect(standingOf(skipped).at).toBe(2);
    expect(standingOf(undo(skipped)).at).toBe(1);
    const ended = lived(skipped, [2, { kind: "skip" }]);
    expect(standingOf(ended).phase).toEqual({ kind: "over", at: T0 + 2 * SECOND });
    expect(entryOf(ended, T0)).toMatchObject({ prescribedSets: 6, doneSets: 1 });
  });

  it("goes on with another exercise from the set and the leg that are due", () => {
    const right = lived(session, [0, done], [1, done], [2, done]);
    const swap = { kind: "swap", item: onTwoFeet } as Omit<Deed, "at">;
    expect(places(lived(right, [3, swap]))).toEqual([
      ...["iso_dl 1 both", "iso_dl 2 both", "hr_sl_floor 1 left"],
      ...["hr_dl_floor 1 both", "hr_dl_floor 2 both"],
    ]);
    expect(doneSets(standingOf(lived(right, [3, swap])))).toBe(3);
    expect(places(undo(lived(right, [3, swap])))).toEqual(places(session));
    const inTurn = { ...onTwoFeet, exercise: "ecc_floor", side: "each" } as const;
    const other = lived(right, [3, { kind: "swap", item: inTurn } as Omit<Deed, "at">]);
    expect(places(other).slice(3)).toEqual([
      ...["ecc_floor 1 right", "ecc_floor 2 left", "ecc_floor 2 right"],
    ]);
  });

  it("keeps the worst pain told in a set, lets a slip of the thumb be corrected, and takes no tap for no answer", () => {
    const told = lived(session, [1, pain(0, 3)], [2, pain(1, 8)], [3, pain(1, 2)]);
    expect(entryOf(told, T0)).toMatchObject({ painDuringPeak: 3 });
    expect(worstPain(standingOf(lived(told, [4, pain(0, null)])))).toBe(2);
    expect(entryOf(session, T0)).toMatchObject({
      ...{ painDuringPeak: null, painAfter: null, limp: null, rpe: null },
    });
    const corrected = { ...told, felt: { ...told.felt, painDuringPeak: 1 } };
    expect(entryOf(corrected, T0)).toMatchObject({ painDuringPeak: 1 });
  });

  it("ends after its last set or where it is ended, and can be gone back into from there", () => {
    const all = lived(started(hold), [0, done], [70, done]);
    expect(standingOf(all).phase).toEqual({ kind: "over", at: T0 + 70 * SECOND });
    expect(standingOf(reopen(all))).toMatchObject({ at: 1, phase: { kind: "ready" } });
    const early = lived(started(hold), [0, done], [30, { kind: "go" }], [40, { kind: "finish" }]);
    expect(standingOf(early).phase).toEqual({ kind: "over", at: T0 + 40 * SECOND });
    expect(doneSets(standingOf(reopen(early)))).toBe(1);
  });

  it("becomes one fact under the id made at its start, the same on every try", () => {
    const over = lived(session, [0, done], [60, { kind: "finish" }]);
    const end = T0 + 24.6 * 60 * SECOND;
    expect(entryOf(over, end)).toMatchObject({ id: ID, activity: "strength", durationMin: 25 });
    expect(entryOf(over, end)).toEqual(entryOf(over, end));
  });
});

describe("a session on a phone", () => {
  it("survives a reload with its ids, its sets and the hold that is running", () => {
    const store = shelf();
    const running = lived(session, [0, done], [60, start]);
    storeSession(store, running);
    expect(loadSession(store, OWNER, T0 + 70 * SECOND)).toEqual(running);
    storeSession(store, null);
    expect(loadSession(store, OWNER, T0 + 70 * SECOND)).toBeNull();
  });

  it("is gone on with as it was begun, whatever today's session has become meanwhile", () => {
    const store = shelf();
    storeSession(store, lived(session, [0, done]));
    const later = loadSession(store, OWNER, T0 + 600 * SECOND);
    expect(later?.items).toEqual(session.items);
    expect(later && standingOf(later)).toMatchObject({ at: 1, phase: { kind: "ready" } });
  });

  it("is shown to nobody else who uses the phone", () => {
    const store = shelf();
    storeSession(store, session);
    expect(loadSession(store, "hugh", T0 + SECOND)).toBeNull();
  });

  it("left in the evening has ended by the morning, as it was left, with the sets that were done", () => {
    const store = shelf();
    storeSession(store, lived(session, [0, done], [60, start]));
    const morning = loadSession(store, OWNER, T0 + 11 * HOUR);
    expect(morning && standingOf(morning)).toMatchObject({
      done: [true, false, false, false, false, false],
      phase: { kind: "over", at: T0 + 60 * SECOND },
    });
    // Found again it has ended at the same moment, so that it is saved as the same fact.
    storeSession(store, morning);
    expect(loadSession(store, OWNER, T0 + 30 * HOUR)).toEqual(morning);
  });

  it("is said to be under way to its runner alone, and only while it can be gone on with", () => {
    const store = shelf();
    const isThere = (hours: number, owner = OWNER) => isUnderWay(store, owner, T0 + hours * HOUR);
    expect(isThere(1)).toBe(false);
    storeSession(store, lived(session, [HOUR / SECOND, start]));
    expect([isThere(2), isThere(7), isThere(7.01), isThere(-1)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(isThere(2, "hugh")).toBe(false);
  });

  it("goes on after a break in which it was nearly forgotten", () => {
    const store = shelf();
    storeSession(store, lived(session, [0, done]));
    const later = loadSession(store, OWNER, T0 + 5 * HOUR);
    expect(later && standingOf(later).phase).toEqual({ kind: "ready" });
  });

  it("is forgotten the next day where no set was done, and never breaks on what isn't one", () => {
    const store = shelf();
    storeSession(store, session);
    expect(loadSession(store, OWNER, T0 + 13 * HOUR)).toBeNull();
    store.kept.set(SESSION_KEY, "{");
    expect(loadSession(store, OWNER, T0)).toBeNull();
    const full: Shelf = {
      ...store,
      setItem: () => {
        throw new Error("full");
      },
    };
    expect(() => storeSession(full, session)).not.toThrow();
  });
});
