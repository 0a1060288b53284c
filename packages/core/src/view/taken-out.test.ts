import { describe, expect, test } from "vitest";
import { at, intake, morning, now, reading as settled, run, strength } from "#testing/history.ts";
import { factsOf, keptOf } from "#testing/kept.ts";
import type { Entry } from "#timeline/timeline.ts";
import { gapOf } from "#view/gap.ts";
import { type Kept, type KeptFact, reading } from "#view/kept.ts";
import { needsOf, openSessionsOf } from "#view/needs.ts";
import { progressView } from "#view/progress-view.ts";
import { sessionsView } from "#view/session-view.ts";
import { strengthView } from "#view/strength-view.ts";

const calm = { painBefore: 0, painDuringPeak: 0, painAfter: 0, limp: false };
const ASKED = at(9, "20:00");
const HEARD = at(9, "19:00");

/** What is kept of a history once the sessions named here were taken out, at HEARD where the server knows of it. */
function keptWithout(entries: readonly Entry[], ids: readonly string[], heard = true): Kept {
  const facts = factsOf(entries);
  const out = facts.flatMap((fact): KeptFact[] => {
    const { id, entry } = fact;
    if (entry.kind !== "session" || !ids.includes(entry.id)) return [];
    const receivedAt = heard ? HEARD : null;
    return [{ id: `${id}-never`, entry, replaces: id, takenOut: true, receivedAt }];
  });
  return keptOf([], { facts: [...facts, ...out] });
}

const followed = (kept: Kept) => progressView(kept, ASKED).followed;

describe("a session that was taken out", () => {
  const entries = [
    intake(),
    run("a", at(7, "18:00"), calm),
    run("b", at(8, "18:00"), { ...calm, distanceM: 30_000 }),
    run("c", at(9, "18:00"), calm),
  ];

  test("stands in the list in its place, as it was told, with the day it was taken out, and asks nothing", () => {
    const { sessions, total } = sessionsView(keptWithout(entries, ["b"]), ASKED);
    expect([total, ...sessions.map(({ sessionId }) => sessionId)]).toEqual([3, "c", "b", "a"]);
    expect(sessions[1]).toMatchObject({
      ...{ factId: "f2-never", judged: null, asks: null, entry: { distanceM: 30_000 } },
      takenOut: { at: HEARD, hurt: false },
    });
    expect(sessions[0]).toMatchObject({ takenOut: null, asks: null });
    const waiting = sessionsView(keptWithout(entries, ["b"], false), ASKED);
    expect(waiting.sessions[1]?.takenOut).toEqual({ at: null, hurt: false });
  });

  test("shows the verdict of the pain that was told with it, and its distance, which counts no more", () => {
    const sore = entries.with(2, run("b", at(8, "18:00"), { painAfter: 4, distanceM: 30_000 }));
    const { sessions } = sessionsView(keptWithout(sore, ["b"]), ASKED);
    expect(sessions[1]).toMatchObject({
      ...{ judged: { verdict: "over" }, entry: { distanceM: 30_000 }, asks: null },
      takenOut: { hurt: true },
    });
  });

  test("isn't among what was done, whether it told of pain or not", () => {
    const told = [...entries, strength("d", at(9, "19:00"), { painAfter: 2 })];
    const out = keptWithout(told, ["b", "c", "d"]);
    const { weeks, days } = progressView(out, ASKED);
    expect(weeks.at(-1)).toMatchObject({ runs: 1, runM: 6000, tendonSessions: 1 });
    expect(days.flatMap((day) => day.sessions.map(({ sessionId }) => sessionId))).toEqual(["a"]);
    expect(gapOf(reading(out, ASKED)).daysSinceRun).toBe(2);
    expect(strengthView(out, ASKED).doneAt).toBeNull();
    expect(strengthView(keptWithout(told, []), ASKED).doneAt).not.toBeNull();
  });

  test("waits for no answer, but one that hurt calls for how it feels now, as the rules do", () => {
    const open = [
      intake(),
      now(at(9, "17:00"), 1),
      run("e", at(9, "18:00"), { painDuringPeak: 2, painAfter: null }),
    ];
    const day = reading(keptWithout(open, ["e"]), ASKED);
    expect(openSessionsOf(day)).toEqual([]);
    expect(needsOf(day)).toEqual(["now"]);
    const unhurt = reading(keptWithout(open.with(2, run("e", at(9, "18:00"), calm)), ["e"]), ASKED);
    expect(needsOf(unhurt)).toEqual([]);
  });

  test("leaves the days on which the answer was followed as if it had never been", () => {
    const rest = [
      ...[intake(), run("a", at(7, "18:00"), { limp: true }), morning(at(8, "07:00"), 3)],
      ...[now(at(8, "08:00"), 3), run("b", at(8, "18:00"), { painAfter: 2 })],
      settled("b", at(9, "18:00"), 2),
    ];
    expect(followed(keptOf(rest))).toMatchObject({ asked: 1, followed: 0 });
    expect(followed(keptWithout(rest, ["b"]))).toMatchObject({ asked: 1, followed: 1 });
  });
});
