import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { protocolJsonSchema, protocolOf, protocolText, readProtocol } from "#protocol/protocol.ts";
import { IN_ENGLISH, LANGUAGES } from "#testing/languages.ts";
import { valueAt } from "#timeline/faults.ts";

const PROTOCOL = protocolOf(IN_ENGLISH);
const TEXT = protocolText(PROTOCOL);

/** Our own document with one place changed, as somebody's editor would. */
function edited(path: readonly (string | number)[], value: unknown): unknown {
  const json = JSON.parse(TEXT) as object;
  Reflect.set(valueAt(json, path.slice(0, -1)) as object, path.at(-1) ?? "", value);
  return json;
}
const faultsOf = (json: unknown): readonly string[] => {
  const read = readProtocol(json);
  return read.ok ? [] : read.faults;
};

describe("a protocol that is written and read again", () => {
  test.each(LANGUAGES)("is the same to the byte in %s", (_, language) => {
    const text = protocolText(protocolOf(language));
    const read = readProtocol(JSON.parse(text));
    expect(read.ok ? protocolText(read.protocol) : read.faults).toBe(text);
  });

  test("has its keys in the format's order, whatever order an editor left them in", () => {
    const turned = JSON.stringify(JSON.parse(TEXT), (_, part: unknown) =>
      typeof part === "object" && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).toReversed())
        : part,
    );
    expect(turned).not.toContain('{"format"');
    const read = readProtocol(JSON.parse(turned));
    expect(read.ok && protocolText(read.protocol)).toBe(TEXT);
  });

  test("differs in one line where one number differs", () => {
    const read = readProtocol(edited(["packs", 0, "pain", "cap"], 2));
    const [ours, theirs] = [TEXT, read.ok ? protocolText(read.protocol) : ""].map((text) =>
      text.split("\n"),
    );
    expect(theirs?.filter((line, at) => line !== ours?.[at])).toEqual(['        "cap": 2,']);
    expect(TEXT.endsWith("}\n")).toBe(true);
  });
});

describe("a file that is no protocol", () => {
  test.each<[string, unknown, string]>([
    ["a number", 7, "protocol: expected an object, got 7"],
    ["nothing", null, "protocol: expected an object, got null"],
    ["a list", [], "protocol: expected an object, got a list of 0"],
    [
      "another format",
      edited(["format"], "springback.protocol/2"),
      'format: expected "springback.protocol/1", got "springback.protocol/2"',
    ],
    [
      "a limit in words",
      edited(["packs", 0, "pain", "cap"], "3"),
      'packs[0].pain.cap: expected a number from 0, got "3"',
    ],
    [
      "a limit below none",
      edited(["packs", 0, "pain", "cap"], -1),
      "packs[0].pain.cap: expected a number from 0, got -1",
    ],
    ["a key of its own", edited(["doctor"], "x"), "doctor: unknown key"],
    [
      "an unknown comparison",
      edited(["packs", 0, "gates", 0, "passes"], "always"),
      'packs[0].gates[0].passes: expected one of painAtMost, painWithinCap, atLeast, evenSides, fullWeek, got "always"',
    ],
    [
      "a gate on a number that isn't there",
      edited(["packs", 0, "gates", 0, "parameter"], "hope"),
      'packs[0].gates[0].parameter: expected one of the parameters, got "hope"',
    ],
    [
      "a gate into a stage that isn't there",
      edited(["packs", 0, "gates", 0, "into"], "S9"),
      'packs[0].gates[0].into: expected one of the stages, got "S9"',
    ],
    [
      "a rung with an exercise that isn't there",
      edited(["packs", 0, "ladder", 0, "exercises", 0], "handstand"),
      'packs[0].ladder[0].exercises[0]: expected one of the exercises, got "handstand"',
    ],
    [
      "a rule that stands twice",
      edited(["parts", 0, "rules", 1, "id"], "B0"),
      'parts[0].rules[1].id: "B0" stands twice',
    ],
  ])("with %s says where and why", (_, json, fault) => expect(faultsOf(json)).toEqual([fault]));

  test("is told by a hundred faults at most", () => {
    expect(
      faultsOf(
        edited(
          ["questions"],
          Array.from({ length: 500 }, () => 1),
        ),
      ),
    ).toHaveLength(100);
  });

  test("isn't read to its end when it is too long, nor to its ground when it is too deep", () => {
    const long = { format: "x".repeat(2_000_000) };
    expect(faultsOf(long)).toEqual(["protocol: holds more than 2000000 characters"]);
    let deep: unknown = [];
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(faultsOf({ deep })).toContain("deep: unknown key");
  });
});

const PLACED = /^(?:protocol|[\w$-]+|\[.*?\])(?:\.[\w$-]+|\[.*?\])*: .+$/u;

function* placesIn(json: object): Generator<readonly [holder: object, key: string]> {
  for (const [key, value] of Object.entries(json)) {
    yield [json, key];
    if (typeof value === "object" && value !== null) yield* placesIn(value as object);
  }
}

test("whatever stands in one place of a file, it is a protocol that says just that, or faults with their places", () =>
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (odd, where) => {
      const json = JSON.parse(TEXT) as object;
      const places = [...placesIn(json)];
      const [holder, key] = places[where % places.length] ?? [json, "format"];
      Reflect.set(holder, key, odd);
      const read = readProtocol(json);
      // As it would stand in a file, where zero has no sign.
      if (read.ok)
        expect(JSON.parse(protocolText(read.protocol))).toEqual(JSON.parse(JSON.stringify(json)));
      else for (const fault of read.faults) expect(fault).toMatch(PLACED);
    }),
    { numRuns: 200 },
  ));

test("the JSON Schema is of 2020-12, and asks for every part of the document", () => {
  const schema = protocolJsonSchema();
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Springback protocol, version 1",
    required: Object.keys(PROTOCOL),
    additionalProperties: false,
  });
});
