import type { SessionItem } from "@springback/core/strength";
import { expect, test } from "vitest";
import { cuesOf } from "#features/player/cues.ts";
import { act, begin, type Deed, READY_SECONDS, standingOf } from "#features/player/session.ts";

const T0 = Date.parse("2026-11-20T18:00:00Z");
const hold: SessionItem = {
  ...{ exercise: "iso_dl", sets: 1, reps: null, holdSeconds: 30, tempo: null },
  ...{ restSeconds: 60, side: "each", change: null },
};
const raises: SessionItem = {
  ...{ exercise: "hr_sl_floor", sets: 2, reps: 3, holdSeconds: null },
  ...{ tempo: { up: 3, hold: 1, down: 4 }, restSeconds: 120, side: "both", change: null },
};
const inTheirOwnTime: SessionItem = { ...raises, reps: 20, tempo: null };

/** Every sound after some deeds, with its second, where three seconds are counted down. */
const heard = (item: SessionItem, ...deeds: (readonly [number, Deed["kind"]])[]) =>
  counted(3, item, ...deeds);

function counted(
  ticks: number,
  item: SessionItem,
  ...deeds: (readonly [number, Deed["kind"]])[]
): readonly string[] {
  const session = deeds.reduce(
    (so, [seconds, kind]) => act(so, { kind, at: T0 + seconds * 1000 } as Deed),
    begin([item], "id", "maya", T0),
  );
  return cuesOf(standingOf(session), ticks).map(({ at, sound }) => `${(at - T0) / 1000} ${sound}`);
}

test("a hold is counted in, begun, counted out and ended, all of it known at the tap", () => {
  expect(heard(hold, [0, "start"])).toEqual([
    ...["2 count", "3 count", "4 count", "5 hold"],
    ...["32 count", "33 count", "34 count", "35 end"],
  ]);
});

test("as many seconds are counted down as the runner wants, and what they begin and end sounds all the same", () => {
  expect(counted(0, hold, [0, "start"])).toEqual(["5 hold", "35 end"]);
  expect(counted(0, raises, [0, "done"])).toEqual(["120 ready"]);
  expect(counted(5, hold, [0, "start"])).toEqual([
    // The first of the five would be the tap itself.
    ...["1 count", "2 count", "3 count", "4 count", "5 hold"],
    ...["30 count", "31 count", "32 count", "33 count", "34 count", "35 end"],
  ]);
});

test("each repetition has its three sounds, at the tempo that was prescribed", () => {
  const set = heard(raises, [0, "start"]).slice(3);
  expect(set).toEqual([
    ...["5 up", "8 hold", "9 down", "13 up", "16 hold", "17 down", "21 up", "24 hold", "25 down"],
    "29 end",
  ]);
  expect(heard({ ...raises, tempo: { up: 3, hold: 0, down: 3 } }, [0, "start"])).not.toContain(
    "8 hold",
  );
});

test("a rest is silent until its last seconds", () => {
  expect(heard(raises, [0, "done"])).toEqual(["117 count", "118 count", "119 count", "120 ready"]);
  expect(heard(raises, [0, "done"], [1, "longer"]).at(-1)).toBe("130 ready");
});

test("after a pause only what is still to come is heard", () => {
  expect(heard(raises, [0, "start"], [15, "pause"])).toEqual([]);
  const on = heard(raises, [0, "start"], [15, "pause"], [60, "resume"]);
  expect(on.slice(3)).toEqual([
    ...["65 up", "68 hold", "69 down", "73 up", "76 hold", "77 down", "81 end"],
  ]);
  const held = heard(hold, [0, "start"], [READY_SECONDS + 28, "pause"], [60, "resume"]);
  expect(held).toEqual(["62 count", "63 count", "64 count", "65 hold", "66 count", "67 end"]);
});

test("nothing sounds while nothing runs, nor in a set done in one's own time", () => {
  expect(heard(raises)).toEqual([]);
  expect(heard(inTheirOwnTime, [0, "start"])).toEqual([]);
});
