import { expect, test } from "vitest";
import { newerIn, sameWords, wordsOf } from "#features/content/words.ts";

const words = { slug: "shoes", title: "Shoes", summary: "In short.", body: "Text." };

test("an editor has something to save when a word differs, not when a space at an end does", () => {
  expect(sameWords(words, { ...words, body: " Text.\n" })).toBe(true);
  for (const key of ["slug", "title", "summary", "body"] as const) {
    expect(sameWords(words, { ...words, [key]: "other" })).toBe(false);
  }
  expect(sameWords(wordsOf(null), { slug: "", title: "", summary: "", body: "" })).toBe(true);
});

test("a refused save brings the newer words along, and any other refusal brings none", () => {
  expect(newerIn({ ...words, version: 3, status: "published", ours: true })).toEqual({
    ...words,
    version: 3,
    status: "published",
    ours: true,
  });
  expect(newerIn({ field: "slug" })).toBeNull();
});
