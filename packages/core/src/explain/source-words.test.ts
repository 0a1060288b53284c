import { expect, test } from "vitest";
import { explain, RULE_IDS, sourceOf, sourceWords } from "#explain/explain.ts";
import { NAMED_PARAMETERS } from "#explain/parameters-in-force.ts";
import { PACK_RULES } from "#packs/pack-rules.ts";
import { PROFILE_SOURCES } from "#packs/profiles.ts";
import { DAY_SOURCES } from "#packs/reason-sources.ts";
import { ENGLISH } from "#words/en/words.ts";
import { FRENCH } from "#words/fr/words.ts";

/** Every source a runner may read: of rules, of reasons, of numbers and of their own limits. */
const READ = [
  ...RULE_IDS.map(sourceOf),
  ...Object.values(DAY_SOURCES),
  ...Object.values(NAMED_PARAMETERS).map(({ source }) => source),
  ...Object.values(PROFILE_SOURCES),
  ...Object.values(PACK_RULES).map(({ pain }) => pain.source),
];

test("a runner reads in their language what stands beside a source's keys, and the keys as they are", () => {
  expect(sourceWords("ACH1, SAX, PRA19; order ours", FRENCH)).toBe(
    "ACH1, SAX, PRA19\u202f; ordre\u00a0: notre choix",
  );
  expect(explain("B3", FRENCH).source).toBe("article fondateur, §\u00a01");
  expect(sourceWords("ACH1, SAX, PRA19; order ours", ENGLISH)).toBe(
    "ACH1, SAX, PRA19; order: our choice",
  );
  expect(explain("B3", ENGLISH).source).toBe("founding article, §1");
});

test.each([
  ["English", ENGLISH],
  ["French", FRENCH],
])("no note of ours to ourselves is left in a source that is read in %s", (_, { sources }) => {
  const said = sources.remarks;
  const parts = new Set(READ.flatMap((source) => source.split(/[;,] /u)));
  const keys = /^[A-Z][A-Z0-9]+$/u;
  expect([...parts].filter((part) => !keys.test(part) && said[part] === undefined)).toEqual([]);
  expect(Object.keys(said).filter((remark) => !parts.has(remark))).toEqual([]);
});

test("a source of other rules is shown as it came", () =>
  expect(sourceWords("NEW26; a remark of its own", FRENCH)).toContain("a remark of its own"));
