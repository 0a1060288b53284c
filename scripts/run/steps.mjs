import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { capture } from "./capture.mjs";
import { ROOT } from "./place.mjs";

/**
 * What a step of `npm test` gives back.
 * @typedef {{ok: boolean, looked: string, output: string, passed?: number, failed?: number}} Outcome
 */

const number = (text, pattern) => Number(text.match(pattern)?.[1] ?? 0);

/** A step that runs one checker and reads from its output how much it looked at; nothing looked at is a failure. */
function checker(file, args, { counted, noun }) {
  return async () => {
    const done = await capture(file, args, { cwd: ROOT });
    const count = number(done.output, counted);
    const empty = done.code === 0 && count === 0;
    return {
      ok: done.code === 0 && count > 0,
      looked: `${count} ${noun}`,
      output: empty ? `${done.output}\nIt looked at nothing.` : done.output,
    };
  };
}

export const format = checker("oxfmt", ["--check", "."], {
  counted: /on (\d+) files/,
  noun: "files",
});

export const lint = checker("oxlint", ["--deny-warnings"], {
  counted: /on (\d+) files/,
  noun: "files",
});

export const structure = checker("node", ["scripts/check-structure.mjs"], {
  counted: /file names (\d+)/,
  noun: "source files",
});

export const boundaries = checker("turbo", ["boundaries"], {
  counted: /Checked (\d+) files/,
  noun: "files",
});

export const types = checker("turbo", ["run", "types", "--continue", "--output-logs=errors-only"], {
  counted: /Tasks:\s+(\d+) successful/,
  noun: "packages",
});

export const build = checker("turbo", ["run", "build", "--continue", "--output-logs=errors-only"], {
  counted: /Tasks:\s+(\d+) successful/,
  noun: "apps",
});

/** Unit and integration tests of every part but core, on the database `databaseUrl`. */
export async function vitest({ databaseUrl, folder }) {
  const report = join(folder, "vitest.json");
  const done = await runVitest(report, ["--project=!core"], {
    cwd: ROOT,
    env: { ...process.env, TEST_DATABASE_URL: databaseUrl, CI: "true" },
  });
  return { ...countVitest(readReport(report), done.code), output: done.output };
}

/**
 * The tests of core. Those beside the rules have to come by every branch of them: no other part's tests do it for them. The
 * proofs walk millions of answers, which takes four times as long while branches are counted.
 */
export async function core({ folder }) {
  const coverage = join(folder, "coverage");
  const beside = await coreTests(folder, "rules", [
    "src",
    "--coverage.enabled",
    `--coverage.reportsDirectory=${coverage}`,
  ]);
  const covered = countBranches(beside, readReport(join(coverage, "coverage-summary.json")));
  const proofs = await coreTests(folder, "proofs", ["--exclude=src/**"]);
  return bothOf(covered, proofs);
}

async function coreTests(folder, name, args) {
  const report = join(folder, `core-${name}.json`);
  const options = { cwd: join(ROOT, "packages/core"), env: { ...process.env, CI: "true" } };
  const { code, output } = await runVitest(report, args, options);
  return { ...countVitest(readReport(report), code), output };
}

/** Two parts of a step as one: it is only as good as both. @returns {Outcome} */
export function bothOf(one, other) {
  return {
    ok: one.ok && other.ok,
    looked: `${one.looked}; ${other.looked}`,
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    output: `${one.output}\n${other.output}`,
  };
}

function runVitest(report, args, options) {
  rmSync(report, { force: true });
  const always = ["run", "--silent=passed-only", "--reporter=default", "--reporter=json"];
  return capture("vitest", [...always, `--outputFile.json=${report}`, ...args], options);
}

/**
 * What the tests of core found, with the branches they came by; one left out is a failure.
 * @returns {Omit<Outcome, "output">}
 */
export function countBranches(outcome, summary) {
  const { covered, total } = summary?.total.branches ?? { covered: 0, total: 0 };
  const ok = outcome.ok && total > 0 && covered === total;
  return {
    ...outcome,
    ok,
    looked: `${outcome.looked}, ${covered} of ${total} branches`,
    failed: ok ? 0 : Math.max(outcome.failed, 1),
  };
}

/** @returns {Omit<Outcome, "output">} */
export function countVitest(report, code) {
  if (!report) return { ok: false, looked: "no report", passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = report;
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  ).length;
  const skipped = numPendingTests + numTodoTests;
  const failed = numFailedTests + brokenFiles + skipped;
  const ok = code === 0 && failed === 0 && passed > 0;
  return {
    ok,
    looked: `${passed + failed} tests in ${report.testResults.length} files${skipped ? `, ${skipped} of them skipped` : ""}`,
    passed,
    failed: ok ? 0 : Math.max(failed, 1),
  };
}

/** The journeys in a real browser, against the stack described by `env`. */
export async function playwright({ env, folder }) {
  const report = join(folder, "playwright.json");
  rmSync(report, { force: true });
  const done = await capture("pnpm", ["exec", "playwright", "test", "--reporter=list,json"], {
    cwd: join(ROOT, "packages/e2e"),
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report, CI: "true" },
  });
  return { ...countPlaywright(readReport(report), done.code), output: done.output };
}

/** @returns {Omit<Outcome, "output">} */
export function countPlaywright(report, code) {
  if (!report) return { ok: false, looked: "no report", passed: 0, failed: 1 };
  const { expected: passed, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + skipped + report.errors.length;
  const ok = code === 0 && failed === 0 && passed > 0;
  return {
    ok,
    looked: `${passed + failed} journeys${skipped ? `, ${skipped} of them skipped` : ""}${flaky ? `, ${flaky} passed only when repeated` : ""}`,
    passed,
    failed: ok ? 0 : Math.max(failed, 1),
  };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
