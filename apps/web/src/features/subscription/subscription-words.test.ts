import type { BillingDate, BillingStep } from "@springback/core/billing-rows";
import type { Locale } from "@springback/words/locale";
import { sayIn } from "@springback/words/words";
import { expect, test } from "vitest";
import {
  dateSentences,
  standingSentence,
  stepSentence,
} from "#features/subscription/subscription-words.ts";
import { type English, TABLES } from "#words/tables.ts";

const at = Date.parse("2026-12-01T23:30:00Z");
const reader = (zone: string, locale: Locale = "en") => ({
  ...{ zone, locale },
  say: sayIn<English["subscription"]>(TABLES[locale].subscription, locale),
});
const said = (means: BillingDate, zone: string, locale?: Locale) =>
  dateSentences({ dates: [{ means, at }] }, reader(zone, locale)).join(" ");

test("the date of a subscription is that of the runner's own clock, in their language", () => {
  expect(said("ends", "Europe/London")).toBe("It ends on Tuesday 1 December.");
  expect(said("ends", "Europe/Berlin")).toBe("It ends on Wednesday 2 December.");
  expect(said("trialEnds", "Europe/Paris", "fr")).toBe("L’essai s’arrête le mercredi 2 décembre.");
});

test("a payment that can be finished for some hours tells the hour", () =>
  expect(said("finishBy", "Europe/London")).toBe("It can be finished until Tue 1 Dec, 23:30."));

test("a failed payment tells what happened, when it is tried again, until when the plan is open, and what to do", () => {
  const state = {
    words: "Your last payment didn’t go through.",
    step: "updateCard",
    dates: [
      { means: "triedAgain", at: Date.parse("2026-11-24T09:00:00Z") },
      { means: "openUntil", at: Date.parse("2026-11-28T09:00:00Z") },
    ],
  } as const;
  expect(standingSentence({ ...state, dates: [...state.dates] }, reader("UTC"))).toBe(
    "Your last payment didn’t go through. We try the card again on Tuesday 24 November. Your plan stays open until Saturday 28 November. Update your card before then, and your plan goes on as it is.",
  );
});

test("every step but none is said in both languages, and none is said of what asks for nothing", () => {
  const steps: readonly BillingStep[] = [
    ...(["addCard", "updateCard", "reopen", "resume"] as const),
    ...(["finishPayment", "takeUp", "choosePlan"] as const),
  ];
  for (const locale of ["en", "fr"] as const) {
    const told = steps.map((step) => stepSentence({ step }, reader("UTC", locale)));
    for (const sentence of told) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(new Set(told).size).toBe(steps.length);
  }
  expect(stepSentence({ step: "none" }, reader("UTC"))).toBeNull();
});
