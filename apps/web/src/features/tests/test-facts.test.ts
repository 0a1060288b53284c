import { entrySchema } from "@springback/core/format";
import { describe, expect, test } from "vitest";
import { noRaises, otherSide, raiseEntry, raisesOf } from "#features/tests/raise-state.ts";
import { nothingTold, shortEntry, shortFaults, toldOf } from "#features/tests/short-tests.ts";

const AT = "2026-11-20T08:00:00.000Z";

describe("heel raises", () => {
  test("begin with the sore leg, and where both are, with the one that is said to be worse", () => {
    expect(noRaises("right").first).toBe("right");
    expect(noRaises("both").first).toBeNull();
    expect(otherSide("right")).toBe("left");
  });

  test("become one fact of both legs, the sore one's number first", () => {
    const raises = {
      ...noRaises("right"),
      firstLeg: { reps: 18, cutShort: false },
      otherLeg: { reps: 26, cutShort: false },
      pain: 2,
    };
    const entry = raiseEntry(raises, "right", AT);
    expect(entry).toEqual({
      ...{ kind: "test", at: AT, test: "heelRaise", side: "right" },
      ...{ reps: 18, otherReps: 26, pain: 2, bilateral: false },
    });
    expect(entrySchema.safeParse(entry).success).toBe(true);
    expect(raiseEntry(raisesOf(entry), "right", AT)).toEqual(entry);
  });

  test("leave a number unanswered that was cut short or never counted, and keep the pain", () => {
    const cut = { ...noRaises("left"), firstLeg: { reps: 9, cutShort: true }, pain: 3 };
    expect(raiseEntry(cut, "left", AT)).toMatchObject({ reps: null, otherReps: null, pain: 3 });
  });

  test("say when both sides are sore, since then neither measures the other", () => {
    const worse = { ...noRaises("both"), first: "left" as const, pain: 1 };
    expect(raiseEntry(worse, "both", AT)).toMatchObject({ side: "left", bilateral: true });
  });
});

describe("the short tests", () => {
  const told = { ...nothingTold("left"), pain: 2, whole: true };

  test("aren't saved without their pain, nor a walk that wasn't the whole one", () => {
    expect(shortFaults("stepEdge", nothingTold("left"))).toEqual({ pain: "pickPain" });
    expect(shortFaults("walk30", { ...told, whole: null })).toEqual({ whole: "pickWhole" });
    expect(shortFaults("walk30", { ...told, whole: false })).toEqual({ whole: "notWhole" });
    expect(shortFaults("walk30", told)).toEqual({});
    expect(shortFaults("hop10", { ...told, first: null })).toEqual({ first: "pickLeg" });
    expect(shortFaults("hop10", told)).toEqual({});
  });

  test("keep what was told and nothing that wasn't: hops by leg, a walk its pain alone", () => {
    const about = { sore: "left", at: AT } as const;
    const hops = shortEntry("hop10", { ...told, reps: 9, otherReps: null }, about);
    expect(hops).toEqual({
      ...{ kind: "test", at: AT, test: "hop10", side: "left" },
      ...{ reps: 9, otherReps: null, pain: 2, bilateral: false },
    });
    const walk = shortEntry("walk30", told, about);
    expect(walk).toEqual({ kind: "test", at: AT, test: "walk30", pain: 2 });
    for (const entry of [hops, walk]) expect(entrySchema.safeParse(entry).success).toBe(true);
    expect(shortEntry("hop10", toldOf(hops), about)).toEqual(hops);
  });
});
