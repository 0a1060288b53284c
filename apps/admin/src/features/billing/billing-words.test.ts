import type { CoachNews } from "@springback/core/billing-rows";
import { expect, test } from "vitest";
import { dateSentences, NEWS } from "#features/billing/billing-words.ts";

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

test("a failed payment tells the coach when it is tried again and until when the plan is open", () => {
  const dates = [
    { means: "triedAgain", at: Date.parse("2026-11-24T09:00:00Z") },
    { means: "openUntil", at: Date.parse("2026-11-28T09:00:00Z") },
  ] as const;
  expect(dateSentences(dates, day)).toBe(
    "The card is tried again on 2026-11-24. The plan stays open until 2026-11-28.",
  );
  expect(NEWS.failing.next).toContain("Only they can change the card");
});

test("a coach reads whose turn it is whatever happened, and nothing of money given back or taken", () => {
  for (const news of ["failing", "stopped", "ending", "over"] as const satisfies CoachNews[]) {
    expect(NEWS[news].next).toMatch(/\b(?:they|They)\b/u);
    expect(`${NEWS[news].title} ${NEWS[news].next}`).not.toMatch(/refund|dispute|bank|amount/iu);
  }
});
