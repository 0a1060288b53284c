import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { RULES } from "#guidance/guide.ts";
import { replay } from "#replay.ts";
import type { Timeline } from "#timeline/timeline.ts";
import { reversedKeys } from "./history-properties.ts";
import { RECORDED } from "./recorded.ts";
import { inPlace, SURROUNDINGS } from "./surroundings.ts";
import { vectors, vectorText } from "./vector-text.ts";

vi.setConfig({ testTimeout: 120_000 });
const HASHER = fileURLToPath(new URL("./vector-hash.ts", import.meta.url));
const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The hash that a Node of its own gives in a zone and a language. */
const elsewhere = (place: (typeof SURROUNDINGS)[number], ...words: string[]): string =>
  execFileSync(process.execPath, [HASHER, ...words], { encoding: "utf8", env: inPlace(place) });

describe("the answers to the vectors", () => {
  test("are those written down for this rule set; what changes them is a decision (proof/recorded.ts)", () => {
    const asked = hashOf(JSON.stringify(vectors()));
    expect({ rules: RULES, vectors: asked, answers: hashOf(vectorText()) }).toEqual(RECORDED);
  });
  test.each(SURROUNDINGS)("are the same bytes in $TZ with $LANG", (place) => {
    expect(elsewhere(place)).toBe(RECORDED.answers);
  });
  test("don't hang on the order of the keys of what was told", () => {
    const turned = vectors().map((timeline) => reversedKeys(timeline) as Timeline);
    expect(hashOf(vectorText(turned))).toBe(RECORDED.answers);
  });
});

describe("a planted fault changes the hash", () => {
  test("of one answer of one runner", () => {
    const all = vectors();
    const last = all.at(-1);
    const text = vectorText(all, (timeline) => {
      const document = replay(timeline);
      if (timeline !== last) return document;
      const answers = document.answers.map((answer) => ({ ...answer, baseline: 10 }));
      return { ...document, answers };
    });
    expect(hashOf(text)).not.toBe(RECORDED.answers);
  });
  test("of rules that read the machine's own clock, from zone to zone", () => {
    const hashes = SURROUNDINGS.slice(0, 2).map((place) => elsewhere(place, "planted"));
    expect(new Set(hashes).size).toBe(2);
  });
});
