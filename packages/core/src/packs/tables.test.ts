import { expect, test } from "vitest";

declare global {
  interface ImportMeta {
    /** Every module of some patterns, loaded: what Vite makes of it. */
    glob(patterns: readonly string[], options: { eager: true }): Readonly<Record<string, object>>;
  }
}

/** Lists that may well have nothing in them: a rung without published weeks, a pack without gates, a step that is all walking. */
const MAYBE_EMPTY = ["weeks", "doses", "gates", "toCheck", "rows", "blocks", "any"];

interface Cell {
  readonly path: string;
  readonly name: string;
  readonly value: unknown;
}

/** Every value in what the modules export, however deep, with the name it stands under. */
function* cells(value: unknown, path: string, name = ""): Generator<Cell> {
  yield { path, name, value };
  if (!isTable(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* cells(inner, `${path}.${key}`, Array.isArray(value) ? name : key);
  }
}

const isTable = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value));

const isEmpty = (value: unknown): boolean =>
  value === "" || value === undefined || (isTable(value) && Object.keys(value).length === 0);

const ALL = Object.entries(
  import.meta.glob(["./**/*.ts", "!./**/*.test.ts"], { eager: true }),
).flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, value]) => [...cells(value, `${file} ${name}`, name)]),
);

test("no cell of the rules' tables is left empty", () => {
  expect(ALL.length).toBeGreaterThan(10_000);
  const empty = ALL.filter(({ value, name }) => isEmpty(value) && !MAYBE_EMPTY.includes(name));
  expect(empty.map(({ path }) => path)).toEqual([]);
});

test("a list of rows has no words for rows", () => {
  const rows = ALL.filter(({ name }) => ["weeks", "doses", "gates", "rows"].includes(name));
  const odd = rows.filter(({ value }) => typeof value === "string");
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test("every fact says how much stands behind it", () => {
  const known = ["published", "ours", "unverified"];
  const evidence = ALL.filter(({ name }) => name === "evidence");
  expect(evidence.length).toBeGreaterThan(500);
  expect(evidence.filter(({ value }) => !known.includes(String(value)))).toEqual([]);
});
