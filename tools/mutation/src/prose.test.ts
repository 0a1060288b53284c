import { expect, test } from "vitest";
import { proseReason } from "#prose.ts";

const reason = (type: string, value: unknown) => proseReason({ node: { type, value } });

test("a string with a space in it is words for people and isn't mutated", () =>
  expect(reason("StringLiteral", "Rest today.")).toContain("words for people"));

test.each(["RF-DVT", "hr_dl_floor", "", " ", "ours"])("%j may be an id and is mutated", (id) =>
  expect(reason("StringLiteral", id)).toBeUndefined(),
);

test("what isn't a string is mutated", () => {
  expect(reason("TemplateLiteral", "Rest today.")).toBeUndefined();
  expect(reason("NumericLiteral", 3)).toBeUndefined();
});
