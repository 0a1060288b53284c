import { describe, expect, it } from "vitest";
import { citedKeys, madeHandbook, staleness, unknownKeys, writtenHandbook } from "./handbook.mjs";

const { text, chapters, tables, rules, parameters } = madeHandbook();

describe("the rules handbook", () => {
  it("is what the rules would write of themselves now (else: pnpm handbook)", () => {
    console.log(`${chapters} chapters, ${tables} tables, ${rules} rules, ${parameters} parameters`);
    expect(staleness(writtenHandbook(), text)).toBeNull();
    expect(chapters).toBeGreaterThan(20);
    expect(tables).toBeGreaterThan(50);
    expect(rules).toBeGreaterThan(100);
    expect(parameters).toBeGreaterThan(40);
  });
  it("lists every source that it cites", () => {
    expect(citedKeys(text).size).toBeGreaterThan(60);
    expect(unknownKeys(text)).toEqual([]);
  });
  it("leaves no hole where a word should be", () =>
    expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object/));
});

describe("the check of the handbook", () => {
  it.each([
    [null, "docs/rules-handbook.md is missing: run pnpm handbook"],
    [text.replace("3 of 10", "4 of 10"), /is stale from line \d+: run pnpm handbook/],
    [`${text}One more line.\n`, /is stale from line \d+: run pnpm handbook/],
    [text.slice(0, -20), /is stale from line \d+: run pnpm handbook/],
  ])("finds a handbook that isn't what the rules say", (written, fault) =>
    expect(staleness(written, text)).toMatch(fault),
  );
  it("finds a source in a column, in brackets and in a sentence that nobody lists", () => {
    const cited =
      "| What | Source |\n|---|---|\n| x | ABC12; ours |\n\nSo it is (DEF, seed §1). Source: GHI3; published.";
    expect(unknownKeys(cited, ["DEF"])).toEqual(["ABC12", "GHI3"]);
  });
});
