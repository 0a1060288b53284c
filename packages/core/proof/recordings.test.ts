import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { RULE_SET_VERSIONS } from "#packs/changes.ts";
import { type Recording, RECORDED, RECORDINGS } from "./recorded.ts";
import { hashesIn, recordingFaults } from "./recording-faults.ts";

declare const console: { log(words: string): void };

/** What git remembers of the recordings; nothing in a folder that is no clone. */
function remembered(): readonly string[] {
  const asked = ["log", "-p", "--format=", "--", "recorded.ts"];
  const { stdout } = spawnSync("git", asked, { cwd: import.meta.dirname, encoding: "utf8" });
  return hashesIn(stdout);
}

test("answers that were written down only change with a version that says what changed", () => {
  const before = remembered();
  console.log(`${RECORDINGS.length} recordings, ${before.length} hashes that git remembers`);
  expect(recordingFaults(RECORDINGS, RULE_SET_VERSIONS, before)).toEqual([]);
});

const next: Recording = { ...RECORDED, answers: "0".repeat(64) };
const FAULTS: readonly (readonly [string, readonly Recording[], string])[] = [
  ["written over", [next, ...RECORDINGS.slice(1)], "was taken out"],
  ["put on top without a version", [next, ...RECORDINGS], "needs its next version"],
  [
    "put on top by a version nobody told of",
    [{ ...next, rules: "springback/0" }, ...RECORDINGS],
    "isn't in the list",
  ],
];
test.each(FAULTS)("a hash %s is told", (_, recordings, says) => {
  const before = RECORDINGS.map(({ answers }) => answers);
  const faults = recordingFaults(recordings, RULE_SET_VERSIONS, before);
  expect(faults).toEqual([expect.stringContaining(says)]);
});

test("the next version, told of, and other vectors may have other answers", () => {
  const told = [{ id: "springback/0", changes: ["Something else."] }, ...RULE_SET_VERSIONS];
  expect(recordingFaults([{ ...next, rules: "springback/0" }, ...RECORDINGS], told, [])).toEqual(
    [],
  );
  const other = { ...next, vectors: "1".repeat(64) };
  expect(recordingFaults([other, ...RECORDINGS], RULE_SET_VERSIONS, [])).toEqual([]);
});

test("git's words are read, taken out or put in", () => {
  const [one, two] = ["a".repeat(64), "b".repeat(64)];
  const log = `-  answers: "${one}",\n+    answers: "${two}",\n     answers: "${"c".repeat(64)}",\n`;
  expect(hashesIn(log)).toEqual([one, two]);
});
