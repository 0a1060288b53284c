import { describe, expect, test } from "vitest";
import { percent, readScore, scoreLines, type Report } from "#score.ts";

type Mutant = Report["files"][string]["mutants"][number];

const SOURCE = "const cap = pain > 3;\n";
const mutant = (status: Mutant["status"], more: Partial<Mutant> = {}): Mutant => ({
  mutatorName: "EqualityOperator",
  replacement: "pain >= 3",
  status,
  location: { start: { line: 1, column: 13 }, end: { line: 1, column: 21 } },
  ...more,
});
const file = (...mutants: Mutant[]) => ({ source: SOURCE, mutants });
const many = (status: Mutant["status"], count: number) =>
  Array.from({ length: count }, () => mutant(status));

/** What falls short when so many of a hundred mutants were found. */
const scored = (killed: number) => {
  const mutants = [...many("Killed", killed), ...many("Survived", 100 - killed)];
  return readScore({ files: { "src/plan/a.ts": file(...mutants) } }, ["plan"]).faults;
};

describe("a report", () => {
  test("in which everything was found is good enough", () => {
    const score = readScore(
      { files: { "src/triage/triage.ts": file(mutant("Killed"), mutant("Timeout")) } },
      ["triage"],
    );
    expect(score.total).toMatchObject({ killed: 1, timeout: 1, survived: 0 });
    expect(score.faults).toEqual([]);
  });

  test.each(["triage", "exercises", "entitlements", "access"])(
    "with one survivor in %s is not, and says where it lives",
    (directory) => {
      const files = {
        [`src/${directory}/a.ts`]: file(...many("Killed", 99), mutant("Survived")),
      };
      const score = readScore({ files }, [directory]);
      expect(score.faults).toEqual([`${directory}: 1 mutants live, and none may.`]);
      expect(score.survivors).toEqual([
        {
          where: `src/${directory}/a.ts:1:13`,
          what: "EqualityOperator: pain > 3 -> pain >= 3",
        },
      ]);
    },
  );

  test("may be asked to be whole in any directory: the numbers of the packs are", () => {
    const files = { "src/packs/a.ts": file(...many("Killed", 99), mutant("Survived")) };
    expect(readScore({ files }, ["packs"]).faults).toEqual([]);
    expect(readScore({ files }, ["packs"], ["packs"]).faults).toHaveLength(1);
  });

  test("counts a mutant that no test comes by as alive", () => {
    const files = { "src/triage/a.ts": file(...many("Killed", 99), mutant("NoCoverage")) };
    const score = readScore({ files }, ["triage"]);
    expect(score.faults).toHaveLength(1);
    expect(score.survivors[0]?.what).toContain("no test comes by");
  });

  test("passes elsewhere at 95 % and fails below", () => {
    expect(scored(95)).toEqual([]);
    expect(scored(94)).toEqual(["All: 94.00 %, and it has to be 95 %."]);
  });

  test("that looked at nothing in a directory that was asked for fails", () => {
    const files = { "src/plan/a.ts": file(mutant("Killed")) };
    expect(readScore({ files }, ["plan", "load"]).faults).toEqual(["load: nothing was mutated."]);
    expect(readScore({ files: {} }, ["load"]).faults).toEqual(["load: nothing was mutated."]);
  });

  test("leaves out what wasn't asked for, and what couldn't be judged", () => {
    const files = {
      "src/plan/a.ts": file(mutant("Killed"), mutant("RuntimeError"), mutant("CompileError")),
      "src/load/a.ts": file(mutant("Survived")),
      "src/replay.ts": file(mutant("Killed")),
    };
    const score = readScore({ files }, ["plan", "src"]);
    expect(percent(score.total)).toBe(100);
    expect(score.total.broken).toBe(2);
    expect([...score.directories.keys()]).toEqual(["plan", "src"]);
  });

  test("says how many mutants were left out, and why", () => {
    const left = mutant("Ignored", { statusReason: "words for people" });
    const files = {
      "src/plan/a.ts": file(mutant("Killed"), left, left, mutant("Ignored")),
    };
    const lines = scoreLines(readScore({ files }, ["plan"]));
    expect(lines).toContain("left out 2: words for people");
    expect(lines).toContain("left out 1: no reason given");
    expect(lines.some((line) => /^plan .*100\.00 %$/u.test(line))).toBe(true);
  });
});
