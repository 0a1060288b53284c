import { expect, test } from "vitest";
import { editionOf } from "#features/phone/worker/edition.ts";
import { isKeep } from "#features/phone/worker/keep-request.ts";

const DRAWN = { locale: "en", units: "km", look: {} } as const;

test("another build, language, unit, theme or text size is another edition", () => {
  const editions = [
    editionOf("a", DRAWN),
    editionOf("b", DRAWN),
    editionOf("a", { ...DRAWN, locale: "fr" }),
    editionOf("a", { ...DRAWN, units: "mi" }),
    editionOf("a", { ...DRAWN, look: { "data-theme": "dark" } }),
    editionOf("a", { ...DRAWN, look: { "data-text": "130" } }),
  ];
  expect(new Set(editions).size).toBe(editions.length);
});

test("where files change at each look, nothing is kept", () => {
  expect(editionOf(null, DRAWN)).toBeUndefined();
});

test("the worker keeps editions, and does nothing else that it is told", () => {
  const keep = editionOf("tJ7mJWbIEXNnhmJk1fs1s", { ...DRAWN, look: { "data-theme": "dark" } });
  expect(isKeep({ keep })).toBe(true);
  for (const message of [null, "keep", {}, { keep: "" }, { keep: "../a" }, { keep: 1 }])
    expect(isKeep(message), JSON.stringify(message)).toBe(false);
});
