import { describe, expect, test } from "vitest";
import { layOut, type Most, type Offer } from "#plan/week-layout.ts";
import { easy, RAISES } from "#testing/sketch.ts";

const HARDER = { ...RAISES, load: "medium" } as const;
const offer = (on: number, ...what: readonly ("run" | "strength" | "long")[]): Offer => ({
  on,
  run: what.includes("run") ? easy() : null,
  strength: what.includes("strength") ? HARDER : null,
  long: what.includes("long"),
});
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7].map((on) => offer(on, "run", "strength"));
const laid = (offers: readonly Offer[], most: Partial<Most> = {}) =>
  layOut(offers, { runs: 7, strength: 7, ...most }, [], { stage: "S2", packs: ["achilles"] });

describe("the loaded dates of a week", () => {
  test("are none where nothing is offered", () => {
    expect(laid([])).toEqual({ runs: [], strength: [] });
    expect(laid([offer(1), offer(3)])).toEqual({ runs: [], strength: [] });
  });
  test("keep a day between, be it runs, strength, or one after the other", () => {
    expect(laid(EVERY_DAY)).toEqual({ runs: [1, 3, 5, 7], strength: [1, 3, 5, 7] });
    const strength = [1, 2, 3].map((on) => offer(on, "strength"));
    expect(laid(strength)).toEqual({ runs: [], strength: [1, 3] });
    expect(laid([offer(1, "strength"), offer(2, "run")])).toEqual({ runs: [], strength: [1] });
  });
  test("are as many of each as the week may have", () => {
    expect(laid(EVERY_DAY, { strength: 2 })).toEqual({ runs: [1, 3, 5, 7], strength: [1, 3] });
    expect(laid(EVERY_DAY, { runs: 1 })).toEqual({ runs: [1], strength: [1, 3, 5, 7] });
    expect(laid(EVERY_DAY, { runs: 0, strength: 0 })).toEqual({ runs: [], strength: [] });
  });
  test("keep the wanted day for the only run, and the strength of the other day", () =>
    expect(laid([offer(1, "run", "strength"), offer(3, "run", "long")], { runs: 1 })).toEqual({
      runs: [3],
      strength: [1],
    }));
  test("have the wanted long run rather than more strength", () =>
    expect(laid([offer(1, "strength"), offer(2, "run", "long"), offer(3, "strength")])).toEqual({
      runs: [2],
      strength: [],
    }));
  test("have more strength rather than more runs", () =>
    expect(laid([offer(1, "run"), offer(2, "strength"), offer(3, "run")])).toEqual({
      runs: [],
      strength: [2],
    }));
  test("are the fewer where a run and strength can share one", () => {
    const offers = [offer(1, "run"), offer(3, "strength"), offer(5, "run", "strength")];
    expect(laid(offers, { runs: 1, strength: 1 })).toEqual({ runs: [5], strength: [5] });
  });
  test("are the earliest of equals, whichever of the two comes first", () => {
    const offers = [offer(1, "strength"), offer(2, "run"), offer(4, "strength"), offer(6, "run")];
    expect(laid(offers, { runs: 1, strength: 1 })).toEqual({ runs: [6], strength: [1] });
  });
});
