import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkStructure } from "./check-structure.mjs";
import { checkNumbers, numbersIn } from "./structure/numbers.mjs";
import { readTree } from "./structure/tree.mjs";
import { SEALED, sealMigrations } from "./structure/records.mjs";

let root;

const write = (files) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof text === "string" ? text : JSON.stringify(text));
  }
};
const git = (...args) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@localhost", ...args], {
    cwd: root,
  });
const commit = () => {
  git("add", "-A");
  git("commit", "-qm", "change");
};
const faults = (options) => checkStructure(root, options).flatMap((result) => result.faults);

const manifest = (name, dependencies = {}) => ({
  name: `@springback/${name}`,
  imports: { "#*": "./src/*" },
  dependencies,
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "structure-"));
  git("init", "-q");
  write({
    "tsconfig.base.json": { compilerOptions: { lib: ["ES2023"], types: [] } },
    "packages/core/tsconfig.json": { extends: "../../tsconfig.base.json" },
    "packages/core/package.json": manifest("core", { zod: "catalog:" }),
    "packages/core/src/day.ts": "export const day = 1;\n",
    "packages/core/src/week.ts": 'import { day } from "#day.ts";\nexport const week = day + day;\n',
    "packages/api/package.json": manifest("api", { "@springback/core": "workspace:*" }),
    "packages/api/src/service.ts":
      'import { day } from "@springback/core/day";\nexport const now = day;\n',
    "packages/e2e/journeys.json": { Today: { "one answer": ["Today is one answer"] } },
    "packages/e2e/src/today.spec.ts": 'test("Today is one answer", () => page.goto("/today"));\n',
    "packages/e2e/src/pages/screens.ts": 'export const SCREENS = ["/today"];\n',
    "apps/web/src/app/today/page.tsx": "export default () => null;\n",
    "packages/ui/src/gap.tsx": 'export const Gap = () => <hr className="border-t my-2" />;\n',
  });
  commit();
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("the structure check", () => {
  it("is content with a sound tree and says how much it looked at", () => {
    const results = checkStructure(root, { strict: true });
    expect(results.flatMap((result) => result.faults)).toEqual([]);
    expect(Object.fromEntries(results.map(({ what, looked }) => [what, looked]))).toMatchObject({
      "file names": 7,
      "import paths": 2,
      "dependency directions": 3,
      "numbers of the rules": 1,
      "words of screens": 2,
    });
  });

  it("fails when it sees no files at all", () => {
    git("rm", "-rq", "apps", "packages", "tsconfig.base.json");
    expect(faults()).toContain("file names: looked at nothing");
  });

  const environment = ["process", "env"].join(".");
  const planted = [
    [
      "an index file",
      { "packages/core/src/index.ts": "export const a = 1;\n" },
      /index file is a barrel/,
    ],
    [
      "a barrel by another name",
      { "packages/core/src/all.ts": 'export * from "#day.ts";\nexport * from "#week.ts";\n' },
      /all\.ts: only passes on/,
    ],
    [
      "a name that says nothing",
      { "packages/core/src/date-utils.ts": "export const a = 1;\n" },
      /"utils" says nothing/,
    ],
    [
      "a folder that says nothing",
      { "packages/core/src/lib/day.ts": "export const a = 1;\n" },
      /"lib" says nothing/,
    ],
    [
      "a name in camel case",
      { "packages/core/src/myDay.ts": "export const a = 1;\n" },
      /"myDay" is not kebab-case/,
    ],
    [
      "a file of 301 lines",
      { "packages/core/src/long.ts": "export {};\n".repeat(301) },
      /long\.ts: 301 lines/,
    ],
    [
      "a relative import into another package",
      { "packages/api/src/reach.ts": 'export { day } from "../../core/src/day.ts";\n' },
      /reach\.ts:1: .* leaves the package/,
    ],
    [
      "an inner import that leads nowhere",
      { "packages/core/src/lost.ts": 'import { gone } from "#gone.ts";\nexport const a = gone;\n' },
      /#gone\.ts leads to no file/,
    ],
    [
      "an inner import without its extension",
      { "packages/core/src/lost.ts": 'import { day } from "#day";\nexport const a = day;\n' },
      /#day lacks its file extension/,
    ],
    [
      "an import against the direction of the house",
      {
        "packages/core/src/up.ts":
          'import { now } from "@springback/api/service";\nexport const a = now;\n',
      },
      /packages\/core may not know @springback\/api/,
    ],
    [
      "a dependency against the direction of the house",
      { "packages/core/package.json": manifest("core", { "@springback/api": "workspace:*" }) },
      /packages\/core may not depend on @springback\/api/,
    ],
    [
      "a version written outside the workspace file",
      { "packages/core/package.json": manifest("core", { zod: "4.6.7" }) },
      /zod has its own version/,
    ],
    [
      "a part without a place",
      { "packages/extra/package.json": manifest("extra") },
      /packages\/extra has no place/,
    ],
    [
      "a procedure that reaches the database",
      {
        "packages/api/src/features/log/runner.ts":
          'import { eq } from "drizzle-orm";\nexport const a = eq;\n',
      },
      /a procedure may not reach drizzle-orm/,
    ],
    [
      "a second file that knows Stripe",
      {
        "packages/api/src/billing.ts": 'import Stripe from "stripe";\nexport const a = Stripe;\n',
        "packages/api/src/prices.ts": 'import Stripe from "stripe";\nexport const b = Stripe;\n',
      },
      /stripe is imported by .* and .*; one file may/,
    ],
    [
      "a second file that knows the sign-in library",
      {
        "packages/api/src/sign-in.ts": 'import auth from "next-auth";\nexport const a = auth;\n',
        "packages/api/src/session.ts":
          'import { getServerSession } from "next-auth/next";\nexport const b = getServerSession;\n',
      },
      /next-auth is imported by/,
    ],
    [
      "zod in the rules",
      { "packages/core/src/triage.ts": 'import { z } from "zod";\nexport const a = z;\n' },
      /zod belongs to the two formats/,
    ],
    [
      "the browser's types in the rules",
      { "packages/core/tsconfig.json": { compilerOptions: { lib: ["ES2023", "DOM"] } } },
      /lib holds more than the language/,
    ],
    [
      "a Server Action",
      { "packages/api/src/act.ts": `${'"use'} server";\nexport const a = 1;\n` },
      /makes an endpoint without a policy/,
    ],
    [
      "a setting read in passing",
      { "packages/core/src/env.ts": `export const a = ${environment}.HOME;\n` },
      /env\.ts:1: reads the environment/,
    ],
    ...["skip", "only", "todo", "skipIf"].map((word) => [
      `a test left out by ${word}`,
      { "packages/core/src/day.test.ts": `it.${word}("holds", () => {});\n` },
      new RegExp(`day\\.test\\.ts:1: "${word}" leaves tests out`),
    ]),
    [
      "a browser test marked as to be mended",
      { "packages/e2e/src/walk.ts": `test.${"fixme"}("walks", () => {});\n` },
      /"fixme" leaves tests out/,
    ],
    [
      "a path of one machine",
      { "docs/notes.md": `See ${["", "work", "main"].join("/")}/x\n` },
      /is a folder of one machine/,
    ],
    [
      "a README table that leads nowhere",
      { "README.md": "## Where is X decided?\n| Load | `packages/core/src/gone.ts` |\n" },
      /`packages\/core\/src\/gone\.ts` leads nowhere/,
    ],
    ["a README without the table", { "README.md": "# Springback\n" }, /names no path/],
    [
      "a picture that is missing",
      {
        "README.md":
          "![Today](docs/today.png)\n## Where is X decided?\n| Day | `packages/core/src/day.ts` |\n",
      },
      /the link to docs\/today\.png leads nowhere/,
    ],
  ];

  it.each(planted)("finds %s", (_name, files, expected) => {
    write(files);
    expect(faults().join("\n")).toMatch(expected);
  });

  it("takes a README whose paths all lead somewhere, patterns included", () => {
    write({
      "README.md":
        "## Where is X decided?\n| Days | `packages/core/src/{day,week}.ts` `packages/*/src/*.ts` |\n",
    });
    expect(faults()).toEqual([]);
  });

  it("finds a generated file that is committed, and in CI one that is neither committed nor ignored", () => {
    write({ ".gitignore": "*.tsbuildinfo\n", "packages/core/a.tsbuildinfo": "{}" });
    git("add", "-f", "packages/core/a.tsbuildinfo");
    commit();
    expect(faults()).toEqual([expect.stringMatching(/a\.tsbuildinfo: generated, yet committed/)]);
    git("rm", "-q", "--cached", "packages/core/a.tsbuildinfo");
    commit();
    write({ "left-over.json": "{}" });
    expect(faults()).toEqual([]);
    expect(faults({ strict: true })).toEqual([expect.stringMatching(/left-over\.json: neither/)]);
  });
});

const found = (source) => numbersIn(source).map(({ number }) => number);
const faultsExcusing = (numbers) =>
  checkNumbers(readTree(root), [{ path: "cap.ts", numbers, why: "halves" }]).faults;

describe("numbers of the rules", () => {
  const rule = "packages/core/src/cap.ts";
  it("are found in code and in the holes of templates, not in words, comments or patterns", () => {
    expect(found("const a = 2.5 + 1_000; // 3\n/* 4 */ const b = x2 / 6 / 7;")).toEqual([
      ...["2.5", "1000", "6", "7"],
    ]);
    expect(found("const a = \"2\" + '3' + `4 ${5 + `6 ${{ a: 7 }.a}`} 8` + 9;")).toEqual([
      ...["5", "7", "9"],
    ]);
    expect(found("if (/\\d{2}[/3]/u.test(a)) return /4/;\nconst b = -5;")).toEqual(["5"]);
    expect(numbersIn("a\n`b\nc`\n/* d\n */ 8")).toEqual([{ number: "8", line: 5 }]);
  });

  it("belong to the data: one in a function of the rules is a fault, one in the data or a test isn't", () => {
    write({
      [rule]: "export const over = (pain) => pain > 3;\n",
      "packages/core/src/packs/cap.ts": "export const cap = 3;\n",
      "packages/core/src/cap.test.ts": "export const cap = 3;\n",
      "packages/core/src/testing/cap.ts": "export const cap = 3;\n",
      "packages/api/src/cap.ts": "export const pages = 3;\n",
    });
    expect(faults()).toEqual([expect.stringMatching(/cap\.ts:1: 3 belongs under .*packs/)]);
    write({ [rule]: "export const over = (pain) => pain > 1 || pain < -1 || pain === 0;\n" });
    expect(faults()).toEqual([]);
  });

  it("that are excused are excused one by one, and only while they are there", () => {
    write({
      [rule]: "export const half = 2;\n",
      "scripts/structure/numbers.mjs": "export {};\n",
    });
    expect(faultsExcusing(["2"])).toEqual([]);
    expect(faultsExcusing("any")).toEqual([]);
    expect(faultsExcusing(["2", "3"])).toEqual([
      expect.stringMatching(/cap\.ts no longer needs its excuse for 3/),
    ]);
    expect(faultsExcusing(["3"])).toHaveLength(2);
  });
});

describe("sealed migrations", () => {
  const first = "packages/db/migrations/0001_first.sql";

  beforeEach(() => {
    write({ "packages/db/package.json": manifest("db"), [first]: "create table a (id int);\n" });
    write({ [SEALED]: sealMigrations(readTree(root)) });
    commit();
  });

  it("pass as they are, and a new one must be sealed", () => {
    expect(faults()).toEqual([]);
    write({ "packages/db/migrations/0002_second.sql": "create table b (id int);\n" });
    expect(faults()).toEqual([expect.stringMatching(/0002_second\.sql: not sealed/)]);
    write({ [SEALED]: sealMigrations(readTree(root)) });
    expect(faults()).toEqual([]);
  });

  it("can't be edited, not even with a new seal", () => {
    write({ [first]: "create table a (id bigint);\n" });
    expect(faults()).toEqual([
      expect.stringMatching(/0001_first\.sql: edited after it was sealed/),
    ]);
    rmSync(join(root, SEALED));
    write({ [SEALED]: sealMigrations(readTree(root)) });
    commit();
    expect(faults()).toEqual([expect.stringMatching(/the seal of .*0001_first\.sql was changed/)]);
  });
});
