import { expect, test } from "vitest";
import { livingIn, stillHolds, withRound } from "#known.ts";
import type { Mutant, Report } from "#score.ts";

const SOURCE = "export const limit = pain <= cap;\n";
const TEST = 'test("three is within", () => {});\n';
const at = (line: number) => ({ start: { line, column: 22 }, end: { line, column: 33 } });
const mutant = (status: Mutant["status"], more: Partial<Mutant> = {}): Mutant => ({
  ...{ mutatorName: "EqualityOperator", replacement: "pain < cap", location: at(1), status },
  ...more,
});
const report = (...mutants: Mutant[]): Report => ({
  files: { "src/limit.ts": { source: SOURCE, mutants } },
  testFiles: { "src/limit.test.ts": { tests: [{ id: "7" }] } },
});
const read =
  (changed: Readonly<Record<string, string | null>> = {}) =>
  (file: string) =>
    ({ "src/limit.ts": SOURCE, "src/limit.test.ts": TEST, ...changed })[file] ?? null;
const FILES = ["src/limit.ts"];
const killed = withRound({}, report(mutant("Killed", { killedBy: ["7"] })), FILES, read());

test("a file that nothing is known of is looked at whole", () =>
  expect(livingIn({}, FILES)).toEqual(FILES));

test("of a file that is known, only the places of what lives are looked at again", () => {
  const other = mutant("NoCoverage", { location: at(2) });
  const known = withRound({}, report(mutant("Survived"), other), FILES, read());
  expect(livingIn(known, FILES)).toEqual(["src/limit.ts:1:21-1:32", "src/limit.ts:2:21-2:32"]);
  expect(livingIn(killed, FILES)).toEqual([]);
});

test("what one round found stays found when a later one, with other tests, doesn't", () => {
  const later = withRound(killed, report(mutant("Survived")), FILES, read());
  expect(livingIn(later, FILES)).toEqual([]);
  const found = withRound(
    withRound({}, report(mutant("Survived")), FILES, read()),
    report(mutant("Timeout")),
    FILES,
    read(),
  );
  expect(livingIn(found, FILES)).toEqual([]);
});

test("a changed file is forgotten, and what a changed test had found is looked for again", () => {
  expect(stillHolds(killed, read())).toEqual(killed);
  expect(stillHolds(killed, read({ "src/limit.ts": "export const limit = 3;\n" }))).toEqual({});
  for (const text of [`${TEST}// weaker\n`, null]) {
    const again = stillHolds(killed, read({ "src/limit.test.ts": text }));
    expect(livingIn(again, FILES)).toEqual(["src/limit.ts:1:21-1:32"]);
  }
});
