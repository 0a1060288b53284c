import { expect, test } from "vitest";
import { datesOf } from "#features/handover/written.ts";
import { stretchesOf } from "#features/handover/faces.ts";
import { languageOf } from "#features/handover/languages.ts";
import { measureRows } from "#features/handover/measure-rows.ts";
import { linesOf } from "#features/handover/pdf-text.ts";
import { rowsThatFit } from "#features/handover/rows-that-fit.ts";
import { weekRows } from "#features/handover/week-rows.ts";

type LagDay = Parameters<typeof weekRows>[0][number];

/** A typeface in which every letter is one wide. */
const measure = (text: string) => text.length;

test("each letter is drawn by the piece of the typeface that has it", () => {
  for (const letter of "ąćęłńóśźżőűşğıăâîșțčďěňřšťůžāēģķļņūøåæœßđñçẽ")
    expect(stretchesOf(letter)[0]?.piece === "latin", letter).toBe(
      letter.charCodeAt(0) < 256 || "œı".includes(letter),
    );
  expect(stretchesOf("Paweł Nowak").map(({ text }) => text)).toEqual(["Pawe", "ł", " Nowak"]);
  expect(stretchesOf("e\u0301\u202f!")).toEqual([{ piece: "latin", text: "é\u00a0!" }]);
});

test("a text breaks between words, and ends in dots where it would not fit", () => {
  expect(linesOf("one two three", { width: 7, most: 3, measure })).toEqual(["one two", "three"]);
  expect(linesOf("one two three four", { width: 7, most: 1, measure })).toEqual(["one tw…"]);
  expect(linesOf("extraordinarily", { width: 7, most: 2, measure })).toEqual(["extrao…"]);
  expect(linesOf("", { width: 7, most: 2, measure })).toEqual([""]);
});

test("tests and scores stand on the page, the newest first, each with what is known of it", () => {
  const raises = {
    pain: 2,
    reps: 18,
    otherReps: 24,
    symmetryPct: 75,
    isEven: false,
    isNoise: null,
  };
  const measured = {
    zone: "Europe/London",
    tests: [
      { ...raises, on: "2026-11-02", test: "heelRaise" as const },
      {
        ...raises,
        on: "2026-11-04",
        test: "walk30" as const,
        reps: null,
        otherReps: null,
        symmetryPct: null,
      },
    ],
    scores: [
      { on: "2026-11-03", total: 62, change: null },
      { on: "2026-11-01", total: null, change: null },
    ],
    ownActivities: [{ on: "2026-10-30", tenths: 63, rose: null }],
  };
  expect(measureRows(measured, languageOf("en"))).toEqual([
    ["4 Nov", "Half an hour’s walk", "pain 2"],
    ["3 Nov", "Achilles score, 0 to 100", "62 / 100"],
    ["2 Nov", "Heel raises, sore / other side", "18 / 24 (75\u00a0%), pain 2"],
    ["1 Nov", "Achilles score, 0 to 100", "not answered"],
    ["30 Oct", "Own activities, 0 to 10", "6.3 / 10"],
  ]);
  expect(measureRows(measured, languageOf("fr"))[4]?.[2]).toBe("6,3 / 10");
});

test("the first of a month is read in French as it is said, and no other day is", () => {
  const [french, english] = [datesOf("fr-FR", "Europe/Paris"), datesOf("en-GB", "Europe/Paris")];
  // Midnight has gone by in Paris.
  const first = "2026-02-28T23:30:00Z";
  expect([french.day(first), english.day(first)]).toEqual(["1er mars 2026", "1 Mar 2026"]);
  expect(french.moment(first)).toMatch(/^1er mars 2026\D+00:30$/u);
  expect([french.date("2026-03-01"), english.date("2026-03-01")]).toEqual(["1er mars", "1 Mar"]);
  expect([french.date("2026-03-11"), french.date("2026-03-21")]).toEqual(["11 mars", "21 mars"]);
  expect(french.moment("2026-03-11T00:01:00Z")).toMatch(/^11 mars 2026\D+01:01$/u);
});

test("a week in which one distance isn't known says at least how far it was, in words", () => {
  const runs = [5000, null].map((distanceM, place) => ({
    ...{ sessionId: String(place), activity: "run", endedAt: "", distanceM, durationMin: 30 },
    ...{ verdict: null, effect: null },
  }));
  const day = { on: "2026-11-19", sessions: runs, pain: 1 } as unknown as LagDay;
  const said = (units: "km" | "mi", language: "en" | "fr") =>
    weekRows([day], { units, zone: "UTC" }, languageOf(language))[0]?.[4];
  expect(said("km", "en")).toBe("at least 5\u00a0km");
  expect(said("mi", "fr")).toBe("au moins 3,1\u00a0mi");
});

test("a week tells how its sessions were answered: within, over, or not at all, and nothing of one that isn't judged", () => {
  const verdicts = ["within", "over", "highRisk", "within", "unknown", null, "within"];
  const sessions = verdicts.map((verdict, place) => ({
    ...{ sessionId: String(place), activity: "run", endedAt: "", distanceM: 5000 },
    ...{ durationMin: 30, verdict, effect: null },
  }));
  const told = (held: typeof sessions, language: "en" | "fr") => {
    const day = { on: "2026-11-19", sessions: held, pain: 1 } as unknown as LagDay;
    return weekRows([day], { units: "km", zone: "UTC" }, languageOf(language))[0]?.[6];
  };
  expect(told(sessions, "en")).toBe("3 within limits, 2 over the limit, 1 not answered");
  expect(told(sessions.slice(0, 2), "fr")).toBe("1 dans les limites, 1 au-dessus de la limite");
  expect(told([], "en")).toBe("");
});

test("lines are shared out so that a long table never takes the place of a short one", () => {
  expect(rowsThatFit([9, 2, 5], 30)).toEqual([
    ...[
      { shown: 9, left: 0 },
      { shown: 2, left: 0 },
      { shown: 5, left: 0 },
    ],
  ]);
  const shares = rowsThatFit([9, 100, 2], 20);
  expect(shares[0]).toEqual({ shown: 9, left: 0 });
  expect(shares[2]).toEqual({ shown: 2, left: 0 });
  expect(shares[1]).toEqual({ shown: 8, left: 92 });
  expect(rowsThatFit([3], 0)).toEqual([{ shown: 0, left: 3 }]);
});
