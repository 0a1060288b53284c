import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readTree } from "./tree.mjs";
import { checkWords, TO_MOVE, wordsIn } from "./words.mjs";

let root;

const write = (path, text) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const git = (...args) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@localhost", ...args], {
    cwd: root,
  });
const commit = () => {
  git("add", "-A");
  git("commit", "-qm", "change");
};
const check = () => checkWords(readTree(root));
const said = (source) => wordsIn(source, "screen.tsx").map(({ text }) => text);

const SCREEN = "apps/web/src/features/today/screen.tsx";
const ENGLISH = "export const Screen = () => <p>Run today</p>;\n";
const table = (keys) => `export const today = { ${keys} } as const;\n`;
const SILENT = 'export const Screen = ({ say }) => <p>{say("run")}</p>;\n';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "words-"));
  git("init", "-q");
  write(SCREEN, SILENT);
  commit();
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

it("finds the words of a screen between tags, in what is read out, and in its sentences", () => {
  expect(said("const a = <p>Run <b>{day}</b> or rest</p>;")).toEqual(["Run", "or rest"]);
  expect(said('const a = <p>{saved ? "saved" : `at ${time}`}</p>;')).toEqual(["saved", "at {}"]);
  expect(said('const a = <img alt="a leg" />;')).toEqual(["a leg"]);
  expect(said('const a = <b aria-label={on ? "on" : "off"} />;')).toEqual(["on", "off"]);
  expect(said('const a = [{ value: "no", label: "no" }];')).toEqual(["no"]);
  expect(said('export const fault = (n) => (n ? fail("Type your age.") : null);')).toEqual([
    "Type your age.",
  ]);
  expect(said('const NAMES = { run: "Run" };')).toEqual(["Run"]);
});

it("takes names, classes, drawings and words to engineers for what they are", () => {
  for (const source of [
    '"use client";\nimport { a } from "Some file";\nexport { b } from "The other";',
    'const a = <p className={on ? "The one" : `mt-2 ${b}`} id="top" />;',
    'const a = key === "Enter" || key === "Escape";',
    'const a = <path d="M3 32H12C20 32" />;',
    'const classes = "link px-1! font-semibold";',
    'throw new Error("Words are asked for outside of their provider.");',
    'const a = <p>{say("run")} · {day} 3</p>;',
    "const a = <p>Springback</p>; // Run today",
    'this.name = "Refusal"; const a = attributes["Sport"] ?? "";',
  ])
    expect(said(source), source).toEqual([]);
});

it("tells the file and the line, looks at both places, and leaves tables and tests alone", () => {
  write(SCREEN, `\n${ENGLISH}`);
  write("packages/ui/src/domain/card.tsx", ENGLISH);
  write("apps/web/src/words/fr/today.ts", table('run: "Courir aujourd’hui"'));
  write("apps/web/src/today.test.tsx", ENGLISH);
  write("apps/admin/src/screen.tsx", ENGLISH);
  const { looked, faults } = check();
  expect(looked).toBe(2);
  expect(faults.toSorted()).toEqual([
    expect.stringMatching(/^apps\/web\/.*screen\.tsx:2: "Run today" belongs in a table/),
    expect.stringMatching(/^packages\/ui\/.*card\.tsx:1: /),
  ]);
});

it("wants every sentence of a table said somewhere", () => {
  write("apps/web/src/words/en/today.ts", table('run: "Run", rest: { one: "a", other: "b" }'));
  expect(check().faults).toEqual([expect.stringMatching(/en\/today\.ts: nothing says "rest"/)]);
  write("apps/web/src/words/en/today.ts", table('run: "Run"'));
  expect(check().faults).toEqual([]);
});

it("waits for the listed files, and wants each off the list as soon as it holds no words", () => {
  write(SCREEN, ENGLISH);
  write(TO_MOVE, `${SCREEN}\n`);
  commit();
  expect(check().faults).toEqual([]);
  write(SCREEN, SILENT);
  expect(check().faults).toEqual([expect.stringMatching(/screen\.tsx holds no words any more/)]);
  write(TO_MOVE, "apps/web/src/gone.tsx\n");
  expect(check().faults).toEqual([expect.stringMatching(/gone\.tsx is no screen; take it off/)]);
});

it("never lets the list grow, not even back to what it was", () => {
  const other = "apps/web/src/other.tsx";
  write(SCREEN, ENGLISH);
  write(other, ENGLISH);
  write(TO_MOVE, `${SCREEN}\n${other}\n`);
  commit();
  write(other, SILENT);
  write(TO_MOVE, `${SCREEN}\n`);
  commit();
  expect(check().faults).toEqual([]);
  write(other, ENGLISH);
  write(TO_MOVE, `${SCREEN}\n${other}\n`);
  expect(check().faults).toEqual([
    expect.stringMatching(/2 files, 1 before; the list only shrinks/),
  ]);
});
