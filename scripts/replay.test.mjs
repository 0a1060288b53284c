import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const SLOW = 120_000;
let folder;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "replay-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (command, args, input) =>
  spawnSync(command, args, { cwd: ROOT, input, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
const replay = (file, input) => run(process.execPath, ["scripts/replay.mjs", file], input);
const file = (name, text) => {
  const path = join(folder, name);
  writeFileSync(path, typeof text === "string" ? text : JSON.stringify(text));
  return path;
};

const timeline = (over = {}) => ({
  format: "springback.timeline/1",
  zone: "Europe/London",
  packs: ["achilles"],
  profile: "seed",
  entries: [
    {
      kind: "intake",
      at: "2026-03-01T08:00:00Z",
      side: "left",
      site: "midportion",
      mode: "continuing",
      baselinePain: 1,
      age: 41,
      longestRun30dM: 10000,
    },
    { kind: "now", at: "2026-03-04T17:50:00Z", pain: 1, limp: false },
  ],
  ask: [{ at: "2026-03-04T18:00:00Z", planned: { distanceM: 12000 } }],
  ...over,
});

const days = (count) =>
  Array.from({ length: count }, (_, index) => {
    const at = (hour) => new Date(Date.UTC(2000, 0, 1 + index, hour)).toISOString();
    return [
      { kind: "morning", at: at(7), pain: index % 4, stiffnessMin: 10, painMedsLast24h: false },
      {
        kind: "session",
        at: at(18),
        id: `session ${index}`,
        activity: "run",
        distanceM: 5000,
        painDuringPeak: index % 5,
        painAfter: 1,
        limp: false,
        rpe: 3,
      },
    ];
  }).flat();

describe("pnpm --silent replay FILE", () => {
  it(
    "prints one JSON document and ends well, as does the same history on standard input",
    () => {
      const fromFile = run("pnpm", ["--silent", "replay", file("fine.json", timeline())]);
      expect(fromFile.stderr).toBe("");
      expect(fromFile.status).toBe(0);
      const printed = JSON.parse(fromFile.stdout);
      expect(printed).toMatchObject({
        format: "springback.answers/1",
        rules: "springback/2",
        answers: [{ at: "2026-03-04T18:00:00Z", decision: "modify", capM: 11000 }],
      });
      const piped = run("pnpm", ["--silent", "replay", "-"], JSON.stringify(timeline()));
      expect(piped.stdout).toBe(fromFile.stdout);
    },
    SLOW,
  );

  it(
    "names every fault of a timeline that isn't one, one a line, and prints nothing else",
    () => {
      const faulty = timeline();
      faulty.entries.push({ kind: "now", at: "2026-03-04", pain: 11, mood: "fine" });
      const done = run("pnpm", ["--silent", "replay", file("faulty.json", faulty)]);
      expect(done.status).toBe(2);
      expect(done.stdout).toBe("");
      expect(done.stderr.trimEnd().split("\n")).toEqual([
        'entries[2].at: expected a time such as 2026-04-01T07:30:00+01:00, got "2026-03-04"',
        "entries[2].pain: expected an integer 0-10, got 11",
        "entries[2].mood: unknown key",
      ]);
    },
    SLOW,
  );
});

const small = (text) =>
  run(process.execPath, ["--max-old-space-size=400", "scripts/replay.mjs", "-"], text);

describe("replay", () => {
  it.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["a number", "7"],
    ["null", "null"],
    ["a string", '"springback.timeline/1"'],
    ["an empty list", "[]"],
    ["an empty object", "{}"],
    ["a list nested very deep", "[".repeat(100_000) + "]".repeat(100_000)],
    ["a key named __proto__", '{"__proto__": {"format": "springback.timeline/1"}}'],
    ["bytes that are no text", "\u0000\u0001\uFFFD"],
  ])("refuses %s with lines that say why, and never a stack", (_, text) => {
    const done = replay("-", text);
    expect(done.status).toBe(2);
    expect(done.stdout).toBe("");
    expect(done.stderr).not.toBe("");
    for (const line of done.stderr.trimEnd().split("\n")) expect(line).toMatch(/^[\w[\].$]+: .+/);
    expect(done.stderr).not.toMatch(/^\s+at /m);
  });

  it("refuses a file that can't be read, and a call without a file, in one sentence", () => {
    for (const args of [["nowhere.json"], ["."], [], ["a", "b"]]) {
      const done = run(process.execPath, ["scripts/replay.mjs", ...args]);
      expect(done.status).toBe(2);
      expect(done.stdout).toBe("");
      expect(done.stderr.trimEnd().split("\n")).toHaveLength(1);
    }
  });

  it("refuses bytes that aren't UTF-8", () => {
    const bytes = Buffer.from(JSON.stringify(timeline()).replace("left", "l\u00e9ft"), "latin1");
    const done = replay("-", bytes);
    expect(done).toMatchObject({ status: 2, stdout: "" });
    expect(done.stderr).toBe("timeline: expected JSON, and this is not valid JSON.\n");
  });

  it("reads a file that starts with a byte order mark", () => {
    expect(replay("-", `\uFEFF${JSON.stringify(timeline())}`).status).toBe(0);
  });

  it(
    "answers a history of ten megabytes in seconds, listing every session",
    () => {
      const entries = [...timeline().entries, ...days(33_000)];
      const path = file("long.json", timeline({ entries, ask: [{ at: "2099-01-01T00:00:00Z" }] }));
      const done = replay(path);
      expect(done.stderr).toBe("");
      expect(JSON.parse(done.stdout).answers[0].sessions).toHaveLength(33_000);
    },
    SLOW,
  );

  it(
    "names a hundred thousand faults one a line",
    () => {
      const entries = Array.from({ length: 100_000 }, () => ({ kind: "nap" }));
      const done = replay("-", JSON.stringify(timeline({ entries })));
      expect(done.status).toBe(2);
      expect(done.stderr.trimEnd().split("\n")).toHaveLength(100_000);
    },
    SLOW,
  );

  it(
    "needs no more memory for a million faults or questions than a small machine has, and ends",
    () => {
      const nothing = small(JSON.stringify(timeline({ entries: Array(300_000).fill(0) })));
      expect(nothing.status).toBe(2);
      expect(nothing.stderr.trimEnd().split("\n")).toHaveLength(300_000);
      const packs = small(JSON.stringify(timeline({ packs: Array(100_000).fill("achilles") })));
      expect(packs.stderr.trimEnd().split("\n")).toHaveLength(99_999);
      const ask = Array.from({ length: 20_000 }, (_, place) => ({
        at: `2026-03-0${1 + (place % 9)}T18:00:00Z`,
      }));
      const asked = small(JSON.stringify(timeline({ ask })));
      expect(asked.stderr).toBe("");
      expect(JSON.parse(asked.stdout).answers.map(({ at }) => at)).toEqual(ask.map(({ at }) => at));
    },
    SLOW,
  );

  it("prints what one write of the whole document would print, and an empty list of answers", () => {
    const many = timeline({ ask: [...timeline().ask, { at: "2026-03-02T00:00:00Z" }] });
    for (const one of [many, timeline({ ask: [] })]) {
      const { stdout } = replay("-", JSON.stringify(one));
      expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
    }
  });

  it(
    "lets go of nobody's years: facts that never leave the state cost no more each",
    () => {
      const entries = Array.from({ length: 40_000 }, (_, day) => ({
        kind: "override",
        at: new Date(Date.UTC(2000, 0, 1 + day)).toISOString(),
        ...{ rule: "B7", reason: "x", until: "9999-01-01T00:00:00Z", by: "coach" },
      }));
      const started = performance.now();
      const done = replay(
        "-",
        JSON.stringify(timeline({ entries, ask: [{ at: "9000-01-01T00:00:00Z" }] })),
      );
      expect(done.stderr).toBe("");
      expect(performance.now() - started).toBeLessThan(30_000);
    },
    SLOW,
  );
});
