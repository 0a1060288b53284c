import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldEntries, guide, PAIN_SCALE, runCap } from "#guidance/guidance.ts";
import { guideSafely } from "#safety/guard.ts";
import { anyTimeline } from "#testing/arbitrary.ts";
import { ASKED, FINE, known } from "#testing/day.ts";
import { at, intake, morning, now, reading, run, strength } from "#testing/history.ts";
import { anyInjuredTimeline } from "#testing/injured.ts";
import { factsOf, keptOf } from "#testing/kept.ts";
import { parseInstant } from "#timeline/day.ts";
import type { Entry, Timeline } from "#timeline/timeline.ts";
import { previewBy, todayView } from "#view/today-view.ts";

const doing = [known(), FINE];
const today = (entries: readonly Entry[], asked = ASKED) => todayView(keptOf(entries), asked);
/** What a phone knows at a moment of a made-up history. */
const upTo = ({ entries, ...settings }: Timeline, asked: string) =>
  keptOf(
    entries.filter((entry) => Number(parseInstant(entry.at)) <= Number(parseInstant(asked))),
    { settings },
  );

const careless: typeof guide = (...asked) => ({ ...guide(...asked), decision: "run" });

describe("today's answer", () => {
  test("is the checked answer for a run of the allowed length, or of the length that was named", () => {
    const entries = [known(), FINE];
    expect(today(entries)).toMatchObject({ runCapM: 11_000, guidance: { decision: "run" } });
    const longer = todayView(keptOf(entries), ASKED, { distanceM: 11_001 });
    expect(longer.guidance).toMatchObject({ decision: "modify", capM: 11_000 });
    const unknown = today([known({ longestRun30dM: null }), FINE]);
    expect(unknown.runCapM).toBeNull();
    expect(unknown.guidance.decision).toBe("run");
  });

  test("is the one of a runner without a coach where their coach sets the distance aside, held to no length", () => {
    const override: Entry = {
      ...{ kind: "override", at: at(10, "08:00"), until: at(12, "00:00"), by: "coach" },
      ...{ rule: "B6", reason: "race week" },
    };
    const plain = today([known(), FINE]);
    const aside = today([known(), override, FINE]);
    expect([plain.upToM, aside.upToM]).toEqual([11_000, null]);
    expect(aside.runCapM).toBe(plain.runCapM);
    expect(aside.guidance.decision).toBe(plain.guidance.decision);
  });

  test("is the same on a phone as on the server, whether the state was at hand or not, in whatever order facts came", () => {
    fc.assert(
      fc.property(fc.oneof(anyTimeline, anyInjuredTimeline), (timeline) => {
        const { at: asked } = timeline.ask[0]!;
        const kept = upTo(timeline, asked);
        const state = foldEntries(
          kept.settings,
          kept.facts.map(({ entry }) => entry),
        );
        const view = todayView(kept, asked);
        const shuffled = { ...kept, facts: kept.facts.toReversed(), state };
        expect(todayView(shuffled, asked)).toEqual(view);
        const capM = runCap(state, asked);
        const planned = capM === null ? null : { activity: "run" as const, distanceM: capM };
        expect(view.guidance).toEqual(guideSafely(state, { at: asked, planned }).guidance);
        expect(view.answeredBy).toBe("phone");
      }),
      { numRuns: 60 },
    );
  });

  test("reads a corrected fact in place of the first one", () => {
    const facts = [
      ...factsOf([known(), now(at(10, "17:50"), 1)]),
      { id: "f9", entry: now(at(10, "17:50"), 7), replaces: "f1" },
    ];
    expect(todayView(keptOf([], { facts }), ASKED).guidance.decision).toBe("rest");
  });

  test("that breaks a promise is rest, names the promise, and considers no rule of those that broke it", () => {
    const hurts = keptOf([known(), now(at(10, "17:55"), 7)]);
    const view = todayView(hurts, ASKED, { rules: { guide: careless }, answeredBy: "server" });
    expect(view).toMatchObject({ broken: ["S7"], considered: [], answeredBy: "server" });
    expect(view.guidance.decision).toBe("rest");
    expect(todayView(hurts, ASKED).broken).toEqual([]);
  });
});

describe("what the rules still need", () => {
  test("is the first questions and how it feels now, until they are answered", () => {
    expect(today([]).needs).toEqual(["intake", "now"]);
    expect(today([known()]).needs).toEqual(["now"]);
    expect(today([known(), FINE]).needs).toEqual([]);
  });

  test("is how it feels again after 12 hours, and after a session", () => {
    const early = now(at(10, "06:00"), 1);
    expect(today([known(), early]).needs).toEqual([]);
    expect(today([known(), now(at(10, "05:59"), 1)]).needs).toEqual(["now"]);
    expect(today([known(), early, run("a", at(10, "08:00"))]).needs).toEqual(["now"]);
    expect(today([known(), run("a", at(10, "06:00")), early]).needs).toEqual([]);
  });
});

describe("the day of a check-in", () => {
  const felt = now(at(9, "23:50"), 1);

  test("goes on until three at night by the runner's clock: until then it isn't asked for anew, nor for its first steps", () => {
    const asked = today([known(), felt], at(10, "02:59"));
    expect(asked.needs).toEqual([]);
    expect(asked.morning.opensAt).toBe("2026-03-11T03:00:00.000Z");
    const morningOfIt = today([known(), felt], at(10, "03:00"));
    expect(morningOfIt.needs).toEqual(["now"]);
    expect(morningOfIt.morning.opensAt).toBeNull();
    expect(today([known(), now(at(10, "00:30"), 1)], at(10, "07:00")).needs).toEqual(["now"]);
  });

  test("is that of the place an answer was given at", () => {
    const abroad = { ...felt, zone: "Asia/Tokyo" };
    expect(today([known(), abroad], at(10, "07:00")).needs).toEqual([]);
  });

  test("changes no answer: the rules count by the calendar", () => {
    const [night, day] = [at(10, "02:59"), at(10, "03:00")];
    const { decision, capM } = today([known(), felt], night).guidance;
    expect(today([known(), felt], day).guidance).toMatchObject({ decision, capM });
  });
});

const asks = (hour: number, ...entries: readonly Entry[]) =>
  today([known(), ...entries], at(12, `${hour}:00`)).openSessions.map(
    (one) => `${one.sessionId} ${one.factId} ${one.asks}`,
  );

describe("a session that waits for an answer", () => {
  test("is asked how it felt until that is known, for three days", () => {
    const quiet = run("a", at(9, "18:00"), { painAfter: null });
    expect(asks(18, quiet)).toEqual(["a f1 howItFelt"]);
    expect(asks(19, quiet)).toEqual([]);
    expect(asks(18, { ...quiet, painAfter: 0, limp: undefined as never })).toHaveLength(1);
  });

  test("is asked how it settled from 20 to 28 hours after, once", () => {
    const done = run("a", at(11, "14:00"));
    expect([9, 10, 18, 19].map((hour) => asks(hour, done).length)).toEqual([0, 1, 1, 0]);
    expect(asks(10, done)).toEqual(["a f1 settling"]);
    expect(asks(12, done, reading("a", at(12, "11:00"), 1))).toEqual([]);
    const unsaid = { kind: "settling", at: at(12, "11:00"), session: "a", pain60min: 1 } as const;
    expect(asks(12, done, unsaid)).toHaveLength(1);
  });

  test("is told with what is known of it", () => {
    const bare: Entry = { kind: "session", id: "b", at: at(12, "08:00"), activity: "walk" };
    const [first, second] = today(
      [known(), run("a", at(12, "07:00"), { limp: null }), bare],
      at(12, "09:00"),
    ).openSessions;
    expect(first).toMatchObject({ endedAt: "2026-03-13T07:00:00.000Z", distanceM: 6000 });
    const exact = { ...bare, at: "2026-03-13T08:00:00.250Z" };
    expect(today([known(), exact], at(12, "09:00")).openSessions[0]?.endedAt).toBe(exact.at);
    expect(second).toMatchObject({ activity: "walk", distanceM: null, durationMin: null });
  });
});

test("how stiff a morning usually was is said of the week before this one, which doesn't count itself", () => {
  const week = [40, 10, 20, null, 15].map((stiffnessMin, index) =>
    morning(at(5 + index, "06:00"), 1, { stiffnessMin }),
  );
  const told = [morning(at(1, "06:00"), 1, { stiffnessMin: 0 }), ...week];
  expect(today(told).morning.usualStiffness).toBe(15);
  const first = morning(at(10, "06:00"), 1, { stiffnessMin: 60 });
  expect(today([...told, first]).morning.usualStiffness).toBe(15);
  expect(today([first]).morning.usualStiffness).toBeNull();
});

test("this morning's answers stand beside the last ones before them, each in its own zone, unanswered ones passed over", () => {
  const entries = [
    morning(at(8, "06:00"), 4, { stiffnessMin: 30 }),
    morning(at(9, "06:00"), 3),
    morning(at(10, "06:00"), 2, { stiffnessMin: 10 }),
    morning(at(10, "06:30"), null),
  ];
  const told = { pain: 2, previousPain: 3, stiffnessMin: 10, previousStiffness: 30, felt: null };
  expect(today(entries).morning).toEqual({ ...told, usualStiffness: 30, opensAt: null });
  const abroad = morning(at(9, "20:00"), 5, { zone: "Pacific/Auckland" });
  expect(today([abroad]).morning).toMatchObject({ pain: 5, previousPain: null });
  expect(today([]).morning).toMatchObject({ pain: null, stiffnessMin: null });
});

test("asked again how it feels, a runner is told what they said of today, and when; of yesterday they aren't", () => {
  const yesterday = now(at(9, "19:00"), 6);
  expect(today([yesterday]).morning.felt).toBeNull();
  const said = [yesterday, now(at(10, "06:30"), 1), now(at(10, "07:15"), 0)];
  expect(today(said).morning.felt).toEqual({ pain: 0, at: at(10, "07:15") });
  expect(today([...said, now(at(10, "07:30"), null)]).morning.felt?.pain).toBe(0);
});

describe("strength on Today", () => {
  test("is there in short, whatever is paid: the step somebody stands on is theirs", () => {
    for (const level of ["runner", "free"] as const) {
      const { strength: short } = todayView(keptOf(doing, { level }), ASKED);
      expect(short).toMatchObject({ stage: "S0", source: "ladder", doneAt: null });
      expect(short.lines).toBeGreaterThan(0);
    }
  });

  test("says when it was done today", () => {
    const done = strength("s", at(10, "08:00"));
    expect(today([...doing, done]).strength.doneAt).toBe("2026-03-11T08:00:00.000Z");
    expect(today([...doing, strength("s", at(9, "08:00"))]).strength.doneAt).toBeNull();
  });
});

describe("shoes on Today", () => {
  test("are due for a look from the date they were to be looked at", () => {
    const shoes: Entry = { kind: "shoes", at: at(0, "09:00"), dropMm: 10 };
    const due = (day: number) => today([intake(), shoes], at(day, "10:00")).shoes;
    expect(due(27)).toMatchObject({ reviewOn: "2026-03-29", reviewDue: false });
    expect(due(28)?.reviewDue).toBe(true);
    expect(today([intake()], at(1, "10:00")).shoes).toBeNull();
  });
});

describe("the answer under the thumb", () => {
  test("is for every point of the scale what the rules would say had that been answered, with the limp as told", () => {
    fc.assert(
      fc.property(anyTimeline, fc.boolean(), (timeline, limp) => {
        const { at: asked } = timeline.ask[0]!;
        const kept = upTo(timeline, asked);
        const shown = previewBy(kept, asked, limp);
        for (const pain of PAIN_SCALE) {
          const entry: Entry = { kind: "now", at: asked, pain, limp };
          const facts = [...kept.facts, { id: "zz", entry }];
          const after = todayView({ ...kept, facts }, asked);
          expect(shown[pain]).toEqual(after.guidance);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("counts what the form already holds: a sore morning after a run changes what feeling fine leads to", () => {
    const entries = [known(), run("a", at(9, "18:00"))];
    const shown = (...beside: Entry[]) => previewBy(keptOf(entries), ASKED, false, beside)[1];
    const calm = shown(morning(ASKED, 1));
    const sore = shown(morning(ASKED, 5));
    expect(calm.sessions).toMatchObject([{ verdict: "within" }]);
    expect(sore.sessions).toMatchObject([{ verdict: "pending" }]);
    expect(shown().sessions).toMatchObject([{ verdict: "pending" }]);
    // Opened before something else was saved: the form's answers are then earlier than the last fact.
    const since = [...entries, run("b", ASKED)];
    const early = previewBy(keptOf(since), ASKED, false, [morning(at(10, "07:00"), 1)])[1];
    expect(early.sessions).toMatchObject([{ verdict: "within" }, { verdict: "pending" }]);
  });

  test("leaves limp open where it isn't answered", () => {
    const shown = previewBy(keptOf([known({ longestRun30dM: null })]), ASKED, null);
    expect(shown[0].reasons[0]).toMatchObject({ rule: "B-UNANSWERED", facts: { limp: null } });
  });
});
