import { expect, test } from "vitest";
import { timelineJsonSchema } from "#timeline/format.ts";
import { valueAt } from "#timeline/faults.ts";

const SCHEMA = timelineJsonSchema();

test("the published schema says whose it is, and what a file has to hold", () => {
  expect(SCHEMA).toMatchObject({
    title: "Springback timeline, version 1",
    type: "object",
    required: ["format", "zone", "packs", "profile", "entries", "ask"],
    additionalProperties: false,
  });
  expect(SCHEMA["description"]).toContain("docs/timeline-format.md");
});

test("a pack is named once, and a time is a time", () => {
  expect(valueAt(SCHEMA, ["properties", "packs"])).toMatchObject({
    type: "array",
    minItems: 1,
    uniqueItems: true,
  });
  expect(valueAt(SCHEMA, ["properties", "ask", "items", "properties", "at"])).toMatchObject({
    type: "string",
    format: "date-time",
  });
});

test("what a reader fills in by itself need not be written", () => {
  expect(valueAt(SCHEMA, ["properties", "ask", "items", "required"])).toEqual(["at"]);
});
