import { describe, expect, test } from "vitest";
import { guide } from "#guidance/guidance.ts";
import { SHOWN } from "#packs/shown-spans.ts";
import { ASKED, known } from "#testing/day.ts";
import { at, reading, run } from "#testing/history.ts";
import { factsOf, keptOf } from "#testing/kept.ts";
import type { Entry } from "#timeline/timeline.ts";
import { sessionsView } from "#view/session-view.ts";

const view = (entries: readonly Entry[], asked = ASKED) => sessionsView(keptOf(entries), asked);

const reckless: typeof guide = (state, question) => ({
  ...guide(state, question),
  decision: "run",
});

describe("the list of sessions", () => {
  test("is newest first, each with its verdict, what it asks, and when it can be answered", () => {
    const entries = [
      known(),
      run("a", at(8, "18:00")),
      reading("a", at(9, "18:00"), 1),
      run("b", at(9, "18:30"), { distanceM: 5000 }),
    ];
    const { sessions, total, zone, broken } = view(entries, at(10, "16:00"));
    expect({ total, zone, broken }).toEqual({ total: 2, zone: "UTC", broken: [] });
    expect(sessions.map(({ sessionId }) => sessionId)).toEqual(["b", "a"]);
    expect(sessions[0]).toMatchObject({
      ...{ factId: "f3", asks: "settling", pain24h: null, cadenceSpm: null },
      judged: { verdict: "pending", effect: "hold" },
      settlingOpens: "2026-03-11T14:30:00.000Z",
      settlingCloses: "2026-03-11T22:30:00.000Z",
    });
    expect(sessions[1]).toMatchObject({
      ...{ asks: null, pain24h: 1 },
      judged: { verdict: "within", effect: "eligible" },
    });
  });

  test("holds what a file told of the cadence, and the fact that corrects a session", () => {
    const [intake, first] = factsOf([known(), run("a", at(9, "18:00"))]);
    const facts = [
      intake!,
      { ...first!, cadenceSpm: 171 },
      { id: "f8", entry: run("a", at(9, "18:00"), { rpe: 6 }), replaces: "f1", cadenceSpm: 171 },
    ];
    const { sessions } = sessionsView(keptOf([], { facts }), ASKED);
    expect(sessions).toMatchObject([{ factId: "f8", entry: { rpe: 6 }, cadenceSpm: 171 }]);
  });

  test("shows the last ones and counts all; what has left the rules' window has no verdict any more", () => {
    const many = Array.from({ length: 70 }, (_, day) => run(`r${day}`, at(day, "18:00")));
    const { sessions, total } = view([known(), ...many], at(70, "10:00"));
    expect([sessions.length, total]).toEqual([SHOWN.sessions.value, 70]);
    expect(sessions[0]?.judged).not.toBeNull();
    expect(sessions.at(-1)?.judged).toBeNull();
  });

  test("names the promise that rules in place of ours have broken", () => {
    expect(sessionsView(keptOf([]), ASKED, reckless).broken.length).toBeGreaterThan(0);
  });
});
