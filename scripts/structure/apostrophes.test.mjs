import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkStructure } from "../check-structure.mjs";
import { straightIn } from "./apostrophes.mjs";

let root;

const write = (path, text) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const check = () => checkStructure(root).find(({ what }) => what === "apostrophes");
const straight = (source) => straightIn(source, "words.ts").map(({ text }) => text);

const table = (sentence) => `export const WORDS = {\n  once: ${sentence},\n} as const;\n`;
const CURLED = table('"If you didn’t ask for it, it’s the runners’ own."');
const STRAIGHT = table(`"If you didn't ask for it."`);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "apostrophes-"));
  execFileSync("git", ["init", "-q"], { cwd: root });
  write("packages/api/src/features/sign-in/words.ts", CURLED);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

it("reads a straight apostrophe within a word and after one, in strings and in templates", () => {
  expect(straight(`const a = "It isn't open.";`)).toEqual(["It isn't open."]);
  expect(straight("const a = `${name} can't be kept`;")).toEqual(["{} can't be kept"]);
  expect(straight(`const a = "in the runners' app";`)).toEqual(["in the runners' app"]);
  expect(straight(`const a = { b: "jusqu'au bout" };`)).toEqual(["jusqu'au bout"]);
});

it("leaves alone what is curled, what is quoted, what a query quotes and what engineers note beside it", () => {
  for (const source of [
    CURLED,
    `const a = "the word 'run' alone";`,
    "const a = sql`select 'x'where name = 'runs' and true`;",
    `const a = 1; // It isn't open.`,
  ])
    expect(straight(source), source).toEqual([]);
});

it("tells of one in a mail, a file or a refusal of the server, and in a table of a screen or of the rules", () => {
  expect(check()).toEqual({ what: "apostrophes", looked: 1, faults: [] });
  const said = [
    "packages/api/src/features/sign-in/words.ts",
    "packages/api/src/words/en/refusals.ts",
    "apps/web/src/words/en/today.ts",
    "packages/ui/src/words/fr.ts",
    "packages/core/src/words/fr/rules.ts",
  ];
  for (const path of said) write(path, STRAIGHT);
  expect(check()?.faults.toSorted()).toEqual(
    said.toSorted().map((path) => expect.stringContaining(`${path}:2: "If you didn't ask`)),
  );
});

it("leaves tests and screens alone, and is a fault where it finds no words at all", () => {
  write("packages/api/src/words/words.test.ts", STRAIGHT);
  write("packages/api/src/testing/people.ts", STRAIGHT);
  write("apps/web/src/features/today/screen.ts", STRAIGHT);
  expect(check()).toMatchObject({ looked: 1, faults: [] });
  rmSync(join(root, "packages/api/src/features"), { recursive: true });
  expect(check()?.faults).toEqual(["apostrophes: looked at nothing"]);
});
