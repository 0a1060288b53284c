import { describe, expect, it } from "vitest";
import { bothOf, countBranches, countPlaywright, countVitest } from "./steps.mjs";
import { closingLine } from "./test.mjs";

/** Vitest's summary of what was covered. */
function branches(covered, total) {
  return { total: { branches: { covered, total } } };
}

describe("npm test", () => {
  const vitestReport = {
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  };

  it("closes with the sum of what the runners counted, and one failure for each other step that failed", () => {
    expect(
      closingLine([
        { ok: true },
        { ok: true, passed: 3, failed: 0 },
        { ok: true, passed: 2, failed: 0 },
      ]),
    ).toBe("5 passed, 0 failed");
    expect(closingLine([{ ok: false }, { ok: false, passed: 3, failed: 2 }])).toBe(
      "3 passed, 3 failed",
    );
  });

  it("takes no tests, a skipped test, a broken file or a missing report for a failure", () => {
    expect(countVitest(vitestReport, 0)).toMatchObject({ ok: true, passed: 3, failed: 0 });
    expect(countVitest({ ...vitestReport, numPassedTests: 0 }, 0)).toMatchObject({
      ok: false,
      failed: 1,
    });
    expect(countVitest({ ...vitestReport, numPendingTests: 1 }, 0)).toMatchObject({
      ok: false,
      failed: 1,
    });
    expect(countVitest(vitestReport, 1)).toMatchObject({ ok: false, failed: 1 });
    const broken = { status: "failed", assertionResults: [] };
    expect(countVitest({ ...vitestReport, testResults: [broken] }, 1)).toMatchObject({
      ok: false,
      failed: 1,
    });
    expect(countVitest(null, 0)).toMatchObject({ ok: false, failed: 1 });
    const stats = { expected: 2, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countPlaywright({ stats, errors: [] }, 0)).toMatchObject({
      ok: true,
      passed: 2,
      failed: 0,
    });
    for (const bad of [{ expected: 0 }, { skipped: 1 }, { flaky: 1 }, { unexpected: 1 }])
      expect(countPlaywright({ stats: { ...stats, ...bad }, errors: [] }, 0).ok).toBe(false);
    expect(countPlaywright(null, 1)).toMatchObject({ ok: false, failed: 1 });
  });

  it("is as good as the worse of two parts of a step, and counts both", () => {
    const good = { ok: true, looked: "3 tests", passed: 3, failed: 0, output: "a" };
    const bad = { ok: false, looked: "2 tests", passed: 1, failed: 1, output: "b" };
    expect(bothOf(good, good)).toEqual({
      ok: true,
      looked: "3 tests; 3 tests",
      passed: 6,
      failed: 0,
      output: "a\na",
    });
    expect(bothOf(good, bad)).toMatchObject({ ok: false, passed: 4, failed: 1 });
    expect(bothOf(bad, good)).toMatchObject({ ok: false, passed: 4, failed: 1 });
  });
  it("takes a branch of the rules that no test of core comes by for a failure, and no report as well", () => {
    const tests = { ok: true, looked: "3 tests in 1 files", passed: 3, failed: 0 };
    expect(countBranches(tests, branches(20, 20))).toEqual({
      ...tests,
      looked: "3 tests in 1 files, 20 of 20 branches",
    });
    expect(countBranches(tests, branches(19, 20))).toMatchObject({ ok: false, failed: 1 });
    expect(countBranches(tests, branches(0, 0))).toMatchObject({ ok: false, failed: 1 });
    expect(countBranches(tests, null)).toMatchObject({ ok: false, failed: 1 });
    const failing = { ...tests, ok: false, failed: 2 };
    expect(countBranches(failing, branches(20, 20))).toMatchObject({ ok: false, failed: 2 });
  });
});
