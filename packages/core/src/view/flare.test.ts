import { describe, expect, test } from "vitest";
import { FLARE } from "#packs/shown-spans.ts";
import { at, intake, morning } from "#testing/history.ts";
import { keptOf } from "#testing/kept.ts";
import type { Entry } from "#timeline/timeline.ts";
import { calmUntil, flareEnd, flareView } from "#view/flare.ts";
import { reading } from "#view/kept.ts";
import { todayView } from "#view/today-view.ts";

const START = at(10, "09:00");
/** A flare that began on day 10 in somebody whose usual pain is 1, with a morning a day from then on. */
const flare = (day: number, pains: readonly (number | null)[], more: readonly Entry[] = []) => {
  const mornings = pains.flatMap((pain, place) =>
    pain === null ? [] : [morning(at(11 + place, "07:00"), pain)],
  );
  const kept = keptOf([intake(), ...mornings, ...more], { flare: { at: START } });
  return flareView(reading(kept, at(day, "08:00")));
};

describe("a flare", () => {
  test("counts its days from the runner's own date it began on, past those it was named for", () => {
    expect(flare(10, [])).toMatchObject({ startedAt: START, startedOn: "2026-03-11", day: 1 });
    expect(flare(12, [5, 4])).toMatchObject({ day: 3, days: FLARE.days.value, endedOn: null });
  });

  test("ends with the second usual morning in a row, and is over the day after, whatever comes then", () => {
    expect(flare(12, [4, 1])).toMatchObject({ usualInARow: 1, usualNeeded: 2, endedOn: null });
    expect(flare(13, [4, 1, 0])).toMatchObject({ usualInARow: 2, endedOn: "2026-03-14" });
    expect(flare(14, [4, 1, 1, 6])).toBeNull();
  });

  test("doesn't end before the days it is named for are over, however calm the mornings are", () => {
    expect(flare(12, [1, 1])).toMatchObject({ day: 3, usualInARow: 2, endedOn: null });
    expect(flare(13, [1, 1, 1])).toMatchObject({ day: 4, endedOn: "2026-03-14" });
    expect(flare(13, [1, 1, 4])).toMatchObject({ usualInARow: 0, endedOn: null });
  });

  test("that has gone on past the published days is one for somebody to look at", () => {
    expect(flare(15, [5, 4, 4, 4, 4])).toMatchObject({ day: 6, longest: 5 });
  });

  test("goes on where a sore morning, or one nobody answered, lies between two usual ones", () => {
    expect(flare(13, [1, 4, 1])).toMatchObject({ usualInARow: 1, endedOn: null });
    expect(flare(13, [1, null, 1])).toMatchObject({ usualInARow: 1, endedOn: null });
    expect(flare(13, [1, null, null])?.usualInARow).toBe(0);
    const stiffOnly: Entry = { kind: "morning", at: at(12, "07:00"), stiffnessMin: 5 };
    expect(flare(13, [1, null, 1], [stiffOnly])?.usualInARow).toBe(1);
  });

  test("leaves a row standing while this morning can still be answered", () => {
    expect(flare(12, [1, null])?.usualInARow).toBe(1);
    expect(flare(11, [null])?.usualInARow).toBe(0);
  });

  test("takes the highest of several mornings of a date, and none that pain medicine stands behind", () => {
    const again = morning(at(12, "07:30"), 4);
    expect(flare(12, [1, 1], [again])?.mornings).toEqual([
      { on: "2026-03-12", pain: 1, isUsual: true },
      { on: "2026-03-13", pain: 4, isUsual: false },
    ]);
    const eased = morning(at(12, "07:00"), 0, { painMedsLast24h: true });
    expect(flare(12, [1], [eased])).toMatchObject({ usualInARow: 0, endedOn: null });
  });

  test("compares with the usual pain from before it began, not with what its own mornings made of it", () => {
    const calm = [1, 2, 3, 4, 5].map((day) => morning(at(day, "07:00"), 0));
    expect(flare(15, [1, 1, 1, 1, 1], calm)).toMatchObject({ usualPain: 0, endedOn: null });
    expect(flare(13, [4, 0, 0], calm)?.endedOn).toBe("2026-03-14");
  });

  test("is ended by no morning where nobody ever told what is usual", () => {
    const kept = keptOf([morning(at(11, "07:00"), 0), morning(at(12, "07:00"), 0)], {
      flare: { at: START },
    });
    const view = todayView(kept, at(12, "08:00")).flare;
    expect(view).toMatchObject({ usualPain: null, usualInARow: 0, endedOn: null });
  });

  test("is none while the runner said of none, or on a day before they did", () => {
    expect(flare(9, [])).toBeNull();
    expect(todayView(keptOf([intake()]), at(12, "08:00")).flare).toBeNull();
    expect(todayView(keptOf([intake()], { flare: null }), at(12, "08:00")).flare).toBeNull();
  });

  test("that was ended stays so for the rest of that day, also where a morning is put right later", () => {
    const ended = { at: START, endedAt: at(13, "07:00") };
    const kept = keptOf([intake(), morning(at(13, "07:00"), 5)], { flare: ended });
    expect(todayView(kept, at(13, "20:00")).flare?.endedOn).toBe("2026-03-14");
    expect(todayView(kept, at(14, "06:00")).flare).toBeNull();
  });
});

/** The calm days of that flare that are sure to come, as a week is planned by them: their last date. */
const calm = (day: number, pains: readonly (number | null)[], endedAt: string | null = null) => {
  const mornings = pains.flatMap((pain, place) =>
    pain === null ? [] : [morning(at(11 + place, "07:00"), pain)],
  );
  const kept = keptOf([intake(), ...mornings], { flare: { at: START, endedAt } });
  return calmUntil(reading(kept, at(day, "08:00")));
};

describe("the days that a flare is sure to take", () => {
  test("are those it is named for, while the mornings may still end it then", () => {
    for (const pains of [[], [1], [1, 1]])
      expect(calm(10 + pains.length, pains)).toBe("2026-03-13");
    expect(calm(11, [5])).toBe("2026-03-13");
  });

  test("go on until enough usual mornings could have come, one after the other", () => {
    expect(calm(12, [5, 5])).toBe("2026-03-14");
    expect(calm(13, [5, 5, 1])).toBe("2026-03-14");
    expect(calm(15, [5, 5, 5, 5, 5])).toBe("2026-03-17");
  });

  test("have today among them as long as it is open, also before this morning is told", () => {
    expect(calm(13, [1, 1, null])).toBe("2026-03-14");
    expect(calm(13, [5, 1, null])).toBe("2026-03-14");
    expect(calm(13, [5, 5, null])).toBe("2026-03-14");
    expect(calm(14, [5, 5, 5, null])).toBe("2026-03-15");
  });

  test("are none once it has ended, by mornings or by the runner", () => {
    expect(calm(13, [5, 1, 1])).toBeNull();
    expect(calm(11, [5], at(11, "07:30"))).toBeNull();
    expect(calmUntil(reading(keptOf([intake()]), at(11, "08:00")))).toBeNull();
  });
});

/** What has ended the flare of day 10 on a morning, as a server asks it. */
const end = (day: number, entries: readonly Entry[], isOpen: boolean = true) => {
  const kept = keptOf([intake(), ...entries], { flare: isOpen ? { at: START } : null });
  const asked = at(day, "08:00");
  return flareEnd(reading(kept, asked), todayView(kept, asked).guidance);
};

describe("what ends a flare", () => {
  const FLAG: Entry = { kind: "flag", at: at(12, "07:30"), flag: "RF-DVT" };
  const usual = [12, 13].map((day) => morning(at(day, "07:00"), 1));

  test("is the last of the usual mornings, told at once or days later", () => {
    expect(end(12, usual.slice(0, 1))).toBeNull();
    expect(end(13, usual)).toEqual({ by: "usualMornings", at: at(13, "07:00") });
    expect(end(20, usual)).toEqual({ by: "usualMornings", at: at(13, "07:00") });
  });

  test("is a red flag that stops everything, at once; it is shown in the flare's place", () => {
    expect(end(12, [FLAG])).toEqual({ by: "flag", at: at(12, "08:00") });
    const kept = keptOf([intake(), FLAG], { flare: { at: START } });
    expect(todayView(kept, at(12, "08:00")).flare).toBeNull();
    const looked: Entry = { kind: "flag", at: at(12, "07:30"), flag: "RF-FH" };
    expect(end(12, [looked])).toBeNull();
  });

  test("is nothing where none was open", () => {
    expect(end(13, usual, false)).toBeNull();
  });
});
