import type { SessionItem } from "@springback/core/strength";
import { expect, test } from "vitest";
import { cuesOf } from "#features/player/cues.ts";
import {
  act,
  begin,
  type Deed,
  type Session,
  settle,
  standingOf,
} from "#features/player/session.ts";

const T0 = Date.parse("2026-11-20T18:00:00Z");
const LIMIT = 3;
const hold: SessionItem = {
  ...{ exercise: "iso_dl", sets: 2, reps: null, holdSeconds: 30, tempo: null },
  ...{ restSeconds: 60, side: "both", change: null },
};
const raises: SessionItem = {
  ...{ exercise: "hr_dl_floor", sets: 1, reps: 10, holdSeconds: null },
  ...{ tempo: { up: 2, hold: 0, down: 2 }, restSeconds: 60, side: "both", change: null },
};
const onEachLeg: SessionItem = { ...hold, sets: 1, exercise: "iso_sl", side: "each" };

type Did = readonly [number, Omit<Deed, "at">];
const start = { kind: "start" } as const;
const done = { kind: "done" } as const;

/** The first set done, and how much it hurt, told in the rest after it. */
const told = (pain: number): readonly Did[] => [
  [0, done],
  [20, { kind: "pain", step: 0, pain } as Omit<Deed, "at">],
];

/** A session on a phone that looks at the clock every second, with what the runner did at which second. */
function played(
  items: readonly SessionItem[],
  until: number,
  deeds: readonly Did[],
  upTo: number | null = LIMIT,
): Session {
  let session = begin(items, "id", "maya", T0);
  for (let second = 0; second <= until; second += 1) {
    const now = T0 + second * 1000;
    session = settle(session, now, upTo);
    for (const [at, deed] of deeds)
      if (at === second) session = act(session, { ...deed, at: now } as Deed);
  }
  return session;
}
/** Where it stands: the step in hand, from 0, and what is done with it. */
function stand(...what: Parameters<typeof played>): readonly [number, string] {
  const { at, phase, pausedAt } = standingOf(played(...what));
  return [at, pausedAt === null ? phase.kind : "paused"];
}

test("with the phone on the floor, one tap does a session: each rest leads into the next set", () => {
  // Five seconds to get ready and thirty of holding, sixty of rest: the second hold is counted in from second 95.
  const resting: Did[] = [[0, start]];
  expect(stand([hold, raises], 94, resting)).toEqual([1, "rest"]);
  const next = played([hold, raises], 95, resting);
  expect(standingOf(next).phase).toEqual({ kind: "work", since: T0 + 100_000, from: T0 + 100_000 });
  expect(stand([hold, raises], 130, resting)).toEqual([2, "rest"]);
  expect(stand([hold, raises], 190, resting)).toEqual([2, "work"]);
  expect(stand([hold, raises], 235, resting)).toEqual([3, "over"]);
});

test("the next set is counted in with the same sounds as one that was tapped", () => {
  const heard = cuesOf(standingOf(played([hold], 95, [[0, start]])), 3).map(
    ({ at, sound }) => `${(at - T0) / 1000} ${sound}`,
  );
  expect(heard.slice(0, 4)).toEqual(["97 count", "98 count", "99 count", "100 hold"]);
});

test("each set waits for its tap until the runner wants it otherwise", () => {
  expect(stand([hold], 95, [[0, start]], null)).toEqual([1, "ready"]);
  expect(stand([onEachLeg], 35, [[0, start]], null)).toEqual([1, "ready"]);
});

test("the other leg is counted in when the first one's time is over, and waits after a tap", () => {
  expect(stand([onEachLeg], 35, [[0, start]])).toEqual([1, "work"]);
  const tapped: Did[] = [
    [0, start],
    [20, done],
  ];
  expect(stand([onEachLeg], 40, tapped)).toEqual([1, "ready"]);
});

test("nothing begins over a pause, and a rest that goes on leads into the set at its end", () => {
  const paused: Did[] = [
    [0, done],
    [50, { kind: "pause" }],
  ];
  expect(stand([hold], 400, paused)).toEqual([1, "paused"]);
  expect(stand([hold], 410, [...paused, [400, { kind: "resume" }]])).toEqual([1, "work"]);
});

test("above the runner's limit of pain nothing begins by itself, at it everything does", () => {
  expect(stand([hold], 60, told(LIMIT + 1))).toEqual([1, "ready"]);
  expect(stand([hold], 60, told(LIMIT))).toEqual([1, "work"]);
});

test.each<[string, Partial<SessionItem>]>([
  ["needs a thing that isn't at hand", { exercise: "hr_step" }],
  ["is changed for today", { change: "fromTheFloor" }],
  ["is done in one's own time", { tempo: null }],
])("the next exercise waits for a look where it %s", (_, other) => {
  const one = { ...hold, sets: 1 };
  expect(stand([one, { ...raises, ...other }], 60, [[0, done]])).toEqual([1, "ready"]);
  expect(stand([one, raises], 60, [[0, done]])).toEqual([1, "work"]);
});

test("further sets of an exercise that was changed for today wait for no second look", () => {
  expect(stand([{ ...hold, change: "fromTheFloor" }], 60, [[0, done]])).toEqual([1, "work"]);
});

test("a rest or a set that ran out while the phone was away begins nothing", () => {
  const resting = act(begin([hold], "id", "maya", T0), { kind: "done", at: T0 });
  expect(standingOf(settle(resting, T0 + 64_000, LIMIT)).phase.kind).toBe("ready");
  const holding = act(begin([onEachLeg], "id", "maya", T0), { kind: "start", at: T0 });
  expect(standingOf(settle(holding, T0 + 60_000, LIMIT)).phase.kind).toBe("asked");
});
