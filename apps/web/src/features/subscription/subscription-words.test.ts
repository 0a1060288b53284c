import { ENTITLEMENTS } from "@springback/core/words/en/entitlements";
import { expect, test } from "vitest";
import { dateSentence, isNoticed } from "#features/subscription/subscription-words.ts";

const shownUntil = Date.parse("2026-12-01T23:30:00Z");

test("the date of a subscription is that of the runner's own clock", () => {
  expect(dateSentence({ reason: "ends", shownUntil }, "Europe/London")).toBe(
    "It ends on Tuesday 1 December.",
  );
  expect(dateSentence({ reason: "ends", shownUntil }, "Europe/Berlin")).toBe(
    "It ends on Wednesday 2 December.",
  );
});

test("a state without a date to come tells none", () => {
  expect(dateSentence({ reason: "active", shownUntil: null }, "UTC")).toBeNull();
  expect(dateSentence({ reason: "ended", shownUntil }, "UTC")).toBeNull();
});

test("a runner hears of their subscription on other pages when it asks for something, and only then", () => {
  const heard = Object.keys(ENTITLEMENTS).filter((reason) => isNoticed({ reason }));
  expect(heard.toSorted()).toEqual(["ends", "grace", "paid-time-left", "refund-notice"]);
});
