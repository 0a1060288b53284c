import { WINDOWS } from "@springback/core/windows";
import type { SessionEntry, TestEntry } from "@springback/core/timeline";
import { describe, expect, it } from "vitest";
import {
  againFrom,
  askingSafety,
  clearDraft,
  type Draft,
  DRAFT_KEY,
  emptyDraft,
  loadDraft,
  storeDraft,
  withSafety,
} from "#features/check/draft.ts";
import { factsOf, stoppingReferral } from "#features/check/draft-facts.ts";
import { nothingOfSave } from "#features/check/typed.ts";
import { joiningFacts } from "#features/welcome/joining-facts.ts";

const T0 = Date.parse("2026-11-23T09:00:00Z");
const AT = new Date(T0).toISOString();
const MINUTE = 60_000;

/** A phone's storage; one that refuses keeps nothing. */
function shelf(kept: Record<string, string> = {}, refuses = false) {
  return {
    kept,
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      if (refuses) throw new Error("QuotaExceededError");
      kept[key] = value;
    },
    removeItem: (key: string) => void delete kept[key],
  };
}

const heels: TestEntry = {
  ...({ kind: "test", at: AT, test: "heelRaise", side: "left" } as const),
  ...{ reps: 9, otherReps: 14, pain: 2, bilateral: false },
};
const hold = (id: string): SessionEntry => ({
  ...({ kind: "session", id, at: "2026-11-23T09:06:00.000Z", activity: "strength" } as const),
  ...{ prescribedSets: 1, doneSets: 1, painDuringPeak: 2, painAfter: 1, limp: false },
});

/** Everything answered and done. */
function wholeDraft(): Draft {
  const draft = emptyDraft();
  return {
    ...draft,
    ...({ safety: { snap: false }, side: "left", site: "midportion", onsetWeeks: 13 } as const),
    you: {
      ...({ age: 41, mode: "continuing", baselinePain: 2 } as const),
      ...{ longestRun30dM: 6000, pregnancy: null },
    },
    now: {
      ...{ at: AT, pain: 2, limp: false, stiffnessMin: 15 },
      run: { endedAt: "2026-11-22T18:00:00.000Z", distanceM: 5000, painDuringPeak: null },
    },
    ...{ seen: true, test: heels, hold: hold(draft.ids.hold) },
    typed: { save: { email: "a", consent: false, news: false, reminds: true, time: "06:30" } },
  };
}

describe("a visitor's draft", () => {
  it("is on the phone as it was left, what is half typed included, when the tab is opened again", () => {
    const phone = shelf();
    const draft = wholeDraft();
    expect(storeDraft(phone, draft)).toBe(true);
    expect(loadDraft(phone, T0 + 5 * MINUTE)).toEqual(draft);
    clearDraft(phone);
    expect(loadDraft(phone, T0).safety).toBeNull();
  });

  it("goes on in a browser that keeps nothing, or that kept nonsense", () => {
    expect(storeDraft(shelf({}, true), emptyDraft())).toBe(false);
    for (const nonsense of ["{", "null", "7", '{"version":9}', '"x"'])
      expect(loadDraft(shelf({ [DRAFT_KEY]: nonsense }), T0).safety).toBeNull();
  });

  it("asks how it is again after hours, as new facts, and keeps what was answered before and done since", () => {
    const phone = shelf();
    const draft = wholeDraft();
    storeDraft(phone, draft);
    const later = loadDraft(phone, T0 + WINDOWS.now + 1);
    expect(later).toMatchObject({ now: null, seen: false, side: "left", test: heels });
    expect(later.typed.now).toBeUndefined();
    expect(later.ids.now).not.toBe(draft.ids.now);
    expect(later.ids).toMatchObject({ intake: draft.ids.intake, hold: draft.ids.hold });
  });

  it("keeps a yes that an earlier edition of the page took", () => {
    const earlier = {
      ...{ version: 1, ids: { intake: "i", now: "n" }, safety: { snap: true } },
      ...{ side: null, site: null, you: null, now: { at: AT, pain: 2, limp: false } },
    };
    const draft = loadDraft(shelf({ [DRAFT_KEY]: JSON.stringify(earlier) }), T0);
    expect(stoppingReferral(draft)?.level).toBe("emergency");
    expect(draft.ids).toMatchObject({ intake: "i", now: "n" });
    expect(draft.now).toMatchObject({ stiffnessMin: null, run: null });
  });

  it("asked about safety again, because something happened, keeps every yes of before", () => {
    const draft: Draft = { ...wholeDraft(), safety: { oralSteroids: true, snap: false } };
    const asking = askingSafety(draft);
    expect(asking).toMatchObject({ asksSafety: true, safety: draft.safety, test: heels });
    const answered = withSafety(asking, { oralSteroids: false, snap: true });
    expect(answered).toMatchObject({
      asksSafety: false,
      safety: { oralSteroids: true, snap: true },
    });
    expect(stoppingReferral(answered)?.level).toBe("emergency");
  });

  it("begun anew leaves the safety answers and what was done, and makes other facts of the rest", () => {
    const draft = wholeDraft();
    const again = againFrom(draft);
    expect(again).toMatchObject({ safety: draft.safety, side: null, you: null, now: null });
    expect(again).toMatchObject({ test: heels, ids: { hold: draft.ids.hold } });
    expect(again.ids.intake).not.toBe(draft.ids.intake);
  });
});

describe("the facts of a draft", () => {
  it("are none while a question of the answer is open", () => {
    const draft = wholeDraft();
    for (const open of ["safety", "side", "site", "you", "now"] as const)
      expect(factsOf({ ...draft, [open]: null })).toBeNull();
  });

  it("are all that was told and done, each under its own id, and the same when asked for twice", () => {
    const draft = wholeDraft();
    const facts = factsOf(draft) ?? [];
    expect(facts.map(({ entry }) => entry.kind)).toEqual([
      ...["intake", "session", "morning", "now", "test", "session", "now"],
    ]);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(7);
    expect(facts[0]?.entry).toMatchObject({ onsetWeeks: 13, longestRun30dM: 6000 });
    expect(facts[1]?.entry).toMatchObject({ activity: "run", distanceM: 5000 });
    expect(facts[2]?.entry).toMatchObject({ stiffnessMin: 15 });
    expect(factsOf(draft)).toEqual(facts);
    // The format has a session's own id for its fact's.
    for (const { id, entry } of facts) if (entry.kind === "session") expect(entry.id).toBe(id);
  });

  it("say how it is after the first set by what was answered then, and nothing where it wasn't", () => {
    const draft = wholeDraft();
    const after = factsOf(draft)?.at(-1)?.entry;
    expect(after).toEqual({ kind: "now", at: "2026-11-23T09:06:00.000Z", pain: 1, limp: false });
    const silent = { ...hold(draft.ids.hold), limp: null };
    expect(factsOf({ ...draft, hold: silent })?.at(-1)?.entry.kind).toBe("session");
  });

  it("hold nothing of what was left out", () => {
    const draft: Draft = { ...wholeDraft(), test: "left", hold: "left" };
    const now = draft.now && { ...draft.now, stiffnessMin: null, run: null };
    const kinds = factsOf({ ...draft, now })?.map(({ entry }) => entry.kind);
    expect(kinds).toEqual(["intake", "now"]);
  });
});

describe("a draft on a phone where somebody has just signed in", () => {
  it("joins the account its link was mailed to, and no other one", () => {
    const save = { ...nothingOfSave, consent: true };
    const draft: Draft = { ...wholeDraft(), sentTo: " Nora@Example.org", typed: { save } };
    expect(joiningFacts(draft, "nora@example.org")).toEqual(factsOf(draft));
    expect(joiningFacts(draft, "other@example.org")).toEqual([]);
    expect(joiningFacts({ ...draft, sentTo: null }, "nora@example.org")).toEqual([]);
    expect(joiningFacts(null, "nora@example.org")).toEqual([]);
  });

  it("stays on the phone where nobody agreed to its being stored", () => {
    const draft: Draft = { ...wholeDraft(), sentTo: "nora@example.org", typed: {} };
    expect(joiningFacts(draft, "nora@example.org")).toEqual([]);
  });
});
