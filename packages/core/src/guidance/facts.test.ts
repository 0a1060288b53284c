import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { advanceBy, type Fact, factsInForce } from "#guidance/facts.ts";
import { emptyState, foldEntries, type RunnerState } from "#guidance/guidance.ts";
import { at, intake, morning, now, SEED } from "#testing/history.ts";
import { anyInjuredTimeline } from "#testing/injured.ts";
import { instantOf } from "#timeline/day.ts";
import type { Entry, Timeline } from "#timeline/timeline.ts";

// A busy machine takes its time over some hundred whole histories.
vi.setConfig({ testTimeout: 60_000 });
const RUNS = { numRuns: 100 };
const id = (place: number, correction = 0): string =>
  `${String(place).padStart(4, "0")}-${correction}`;
const fact = (place: number, entry: Entry): Fact => ({ id: id(place), entry });
const ids = (facts: readonly Fact[]): string[] => factsInForce(facts).map((one) => one.id);
const fold = (timeline: Timeline, facts: readonly Fact[]): RunnerState =>
  foldEntries(
    timeline,
    factsInForce(facts).map(({ entry }) => entry),
  );

/** A clean history, and how it was really told: some facts first told otherwise and corrected, up to twice. */
const told = anyInjuredTimeline.chain((timeline) =>
  fc
    .array(fc.integer({ min: 0, max: 2 }), {
      minLength: timeline.entries.length,
      maxLength: timeline.entries.length,
    })
    .map((corrections) => ({
      timeline,
      clean: timeline.entries.map((entry, place) => fact(place, entry)),
      real: timeline.entries.flatMap((entry, place) =>
        chain(place, entry, corrections[place] ?? 0),
      ),
    })),
);

function chain(place: number, entry: Entry, corrections: number): Fact[] {
  return Array.from({ length: corrections + 1 }, (_, version) => ({
    id: id(place, version),
    replaces: version === 0 ? null : id(place, version - 1),
    entry: version === corrections ? entry : wrong(entry, version),
  }));
}

/** The same fact, told otherwise at another time. */
const wrong = (entry: Entry, version: number): Entry => ({ ...entry, at: at(version, "12:00") });

describe("facts told late, twice, out of order or wrongly at first", () => {
  test("give the state of the clean history, however they are delivered", () => {
    fc.assert(
      fc.property(
        told.chain((one) =>
          fc.tuple(
            fc.constant(one),
            fc.shuffledSubarray([...one.real, ...one.real], { minLength: one.real.length * 2 }),
          ),
        ),
        ([{ timeline, clean, real }, delivered]) => {
          const state = fold(timeline, clean);
          expect(fold(timeline, real)).toEqual(state);
          expect(fold(timeline, delivered)).toEqual(state);
        },
      ),
      RUNS,
    );
  });

  test("give it delivery by delivery as well: what can't be added is rebuilt", () => {
    let added = 0;
    let rebuilt = 0;
    fc.assert(
      fc.property(told, fc.integer({ min: 1, max: 4 }), ({ timeline, real, clean }, size) => {
        let state = emptyState(timeline);
        for (let from = 0; from < real.length; from += size) {
          const known = real.slice(0, from + size);
          const advanced = advanceBy(state, real.slice(from, from + size));
          if (advanced === null) rebuilt += 1;
          else added += 1;
          state = advanced ?? fold(timeline, known);
          expect(state).toEqual(fold(timeline, known));
        }
        expect(state).toEqual(fold(timeline, clean));
      }),
      RUNS,
    );
    expect(added).toBeGreaterThan(50);
    expect(rebuilt).toBeGreaterThan(50);
  });
});

describe("the facts in force", () => {
  const first = fact(1, morning(at(1, "07:00"), 3));
  const second: Fact = { ...fact(2, morning(at(1, "07:00"), 1)), replaces: first.id };
  const third: Fact = { ...fact(3, morning(at(1, "07:00"), 2)), replaces: second.id };

  test("are each told once, and of a chain of corrections the last, whichever came first", () => {
    expect(ids([third, first, second, first])).toEqual([third.id]);
    expect(ids([second, first])).toEqual([second.id]);
    expect(ids([third])).toEqual([third.id]);
  });

  test("are all that correct nothing, whether they say so or leave it out", () => {
    const said: Fact = { ...fact(2, now(at(2, "07:00"), 1)), replaces: null };
    const later: Fact = { ...fact(3, now(at(3, "07:00"), 1)), replaces: null };
    expect(ids([first, said, later])).toEqual([first.id, said.id, later.id]);
  });

  test("are as they were told first: an id told again says nothing new", () => {
    const again = fact(1, morning(at(1, "07:00"), 9));
    expect(factsInForce([first, again])).toEqual([first]);
  });

  test("keep the place of what they correct among facts of one instant", () => {
    const beside = [fact(0, now(at(1, "07:00"), 1)), fact(2, now(at(1, "07:00"), 2))];
    const late: Fact = { ...fact(9, morning(at(1, "07:00"), 1)), replaces: first.id };
    expect(ids([...beside, late, first])).toEqual([id(0), id(9), id(2)]);
    expect(ids([...beside, late])).toEqual([id(0), id(9), id(2)]);
  });

  test("hold one of two corrections of the same fact, and none that only correct each other", () => {
    const rival: Fact = { ...fact(4, morning(at(1, "07:00"), 5)), replaces: first.id };
    expect(ids([first, rival, second])).toEqual([rival.id]);
    expect(ids([first, second, rival])).toEqual([rival.id]);
    const round: Fact = { ...first, replaces: second.id };
    expect(ids([round, second])).toEqual([]);
    expect(ids([{ ...first, replaces: first.id }])).toEqual([]);
  });

  test("of a hundred thousand corrections of one fact are found in a moment", () => {
    const long = Array.from({ length: 100_000 }, (_, place): Fact => ({
      ...fact(place, morning(at(1, "07:00"), 1)),
      id: String(place).padStart(6, "0"),
      replaces: place === 0 ? null : String(place - 1).padStart(6, "0"),
    }));
    expect(ids(long)).toEqual(["099999"]);
    expect(ids(long.toReversed())).toEqual(["099999"]);
  });
});

const checkIn = (time: string, place: number): Fact => fact(place, now(time, 1));

describe("a state", () => {
  const state = foldEntries(SEED, [intake({ at: at(2, "00:00") })]);
  test("takes later facts in any order, and asks to be rebuilt for any other", () => {
    const later = [checkIn(at(4, "00:00"), 2), checkIn(at(3, "00:00"), 1)];
    expect(advanceBy(state, later)?.now?.at).toBe(instantOf(at(4, "00:00")));
    expect(advanceBy(state, [checkIn(at(2, "00:00"), 1)])).toBeNull();
    expect(advanceBy(state, [checkIn(at(1, "00:00"), 1)])).toBeNull();
    expect(advanceBy(state, [{ ...checkIn(at(4, "00:00"), 1), replaces: "x" }])).toBeNull();
    expect(advanceBy(state, [])).toBe(state);
  });
});
