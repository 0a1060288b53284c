import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportOf } from "./rules-diff.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const SLOW = 120_000;
const TIMELINE = {
  format: "springback.timeline/1",
  zone: "UTC",
  packs: ["achilles"],
  profile: "seed",
  entries: [{ kind: "now", at: "2026-03-01T07:00:00Z", pain: 1, limp: false }],
  ask: [{ at: "2026-03-01T08:00:00Z" }],
};
let folder;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rules-diff-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compared = (...args) =>
  spawnSync(process.execPath, ["scripts/rules-diff.mjs", ...args], { cwd: ROOT, encoding: "utf8" });
const file = (name, value) => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
};

describe("pnpm --silent rules:diff --against REF FILE...", () => {
  it(
    "asks the rules of a revision and those of this folder, and says how much changed",
    () => {
      const one = file("one.json", TIMELINE);
      const done = compared("--against", "HEAD", one, one);
      expect(done.stderr).toBe("");
      expect(done.stdout).toMatch(
        /^springback\S+ at HEAD -> springback\S+: 2 histories, 2 answers\.$/m,
      );
      expect(done.stdout).toContain("of which 0 looser.");
      expect(done.status).toBe(0);
    },
    SLOW,
  );

  it("says in a sentence what it can't read, never with a stack", () => {
    const one = file("one.json", TIMELINE);
    const odd = file("odd.json", { ...TIMELINE, zone: "Mars" });
    for (const args of [
      [],
      ["--against"],
      ["--against", "no-such-ref", one],
      ["--against", "HEAD", "no.json"],
      ["--against", "HEAD", odd],
    ]) {
      const done = compared(...args);
      expect(done.status).toBe(2);
      expect(done.stdout).toBe("");
      expect(done.stderr.trimEnd().split("\n")).toHaveLength(1);
    }
  });
});

describe("the report", () => {
  it("marks what became looser and names what it was", () => {
    const change = {
      history: "a.json",
      question: 0,
      at: "2026-03-01T08:00:00Z",
      field: "decision",
    };
    const lines = reportOf({
      ...{ before: "x/1", after: "x/2", histories: 1, answers: 1 },
      ...{ changedHistories: 1, changedAnswers: 1, looser: 1 },
      changes: [
        { ...change, before: "rest", after: "run", direction: "looser" },
        { ...change, before: "run", after: "rest", direction: "stricter" },
        { ...change, field: "reasons", before: "x".repeat(500), after: [], direction: "neither" },
      ],
    }).split("\n");
    expect(lines[1]).toBe("Changed: 1 histories, 1 answers, 3 parts, of which 1 looser.");
    expect(lines[2]).toBe('LOOSER a.json ask[0] 2026-03-01T08:00:00Z decision: "rest" -> "run"');
    expect(lines[3]).toMatch(/^a\.json .*"run" -> "rest" \(stricter\)$/);
    expect(lines[4].length).toBeLessThan(260);
  });
});
