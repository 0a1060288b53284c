import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { replay } from "#replay.ts";
import { anyTimeline } from "#testing/arbitrary.ts";
import { anyInjuredTimeline } from "#testing/injured.ts";
import { parseEntry, parseQuestion, parseTimeline } from "#timeline/format.ts";

// A busy machine takes its time over some thousand documents.
vi.setConfig({ testTimeout: 60_000 });
const PLACED = /^(?:timeline|[\w$-]+|\[.*?\])(?:\.[\w$-]+|\[.*?\])*: .+$/;

/** Any JSON there is: lone surrogates, huge numbers, keys of prototypes and all. */
const anyJson = fc.oneof(
  fc.jsonValue(),
  fc.anything({
    withBigInt: false,
    withNullPrototype: true,
    key: fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "toString", "injury")),
    values: [
      fc.integer(),
      fc.double(),
      fc.string({ unit: "binary" }),
      fc.boolean(),
      fc.constant(null),
    ],
  }),
);

/** A document that is almost a timeline: one place of a valid one holds something else, or holds more. */
const almost = fc
  .tuple(fc.oneof(anyTimeline, anyInjuredTimeline), anyJson, fc.nat(), fc.string())
  .map(([timeline, odd, where, key]) => {
    const json = JSON.parse(JSON.stringify(timeline)) as Record<string, unknown>;
    const places = [...placesIn(json)];
    const [holder, at] = places[where % places.length] ?? [json, "zone"];
    Reflect.set(holder, where % 3 === 0 ? key : at, odd);
    return json as unknown;
  });

function* placesIn(json: object): Generator<readonly [object, string]> {
  for (const [key, value] of Object.entries(json)) {
    yield [json, key];
    if (typeof value === "object" && value !== null) yield* placesIn(value as object);
  }
}

/** Faults, each with its place on a line of its own, or answers: nothing else may come of a document. */
function answered(json: unknown): boolean {
  const parsed = parseTimeline(json);
  if (parsed.ok) {
    expect(replay(parsed.timeline).answers).toHaveLength(parsed.timeline.ask.length);
    return true;
  }
  expect(parsed.faults.length).toBeGreaterThan(0);
  for (const fault of parsed.faults) expect(fault).toMatch(PLACED);
  return false;
}

describe("any JSON whatever", () => {
  test("is answered, or told every fault with its place", () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        answered(json);
        expect(() => [parseEntry(json), parseQuestion(json)]).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  test("that is almost a timeline is one, or told what is wrong in that place", () => {
    let fine = 0;
    let faulty = 0;
    fc.assert(
      fc.property(almost, (json) => {
        if (answered(json)) fine += 1;
        else faulty += 1;
      }),
      { numRuns: 300 },
    );
    expect(faulty).toBeGreaterThan(100);
    expect(fine).toBeGreaterThan(0);
  });

  test("changes no prototype", () => {
    const json: unknown = JSON.parse(
      '{"__proto__": {"polluted": 1}, "constructor": 1, "entries": [{"kind": "now", "__proto__": {"polluted": 1}}]}',
    );
    const parsed = parseTimeline(json);
    expect(parsed.ok ? [] : parsed.faults).toEqual(
      expect.arrayContaining([
        "__proto__: unknown key",
        "constructor: unknown key",
        "entries[0].__proto__: unknown key",
      ]),
    );
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
