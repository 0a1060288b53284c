import { expect, test } from "vitest";
import { csvOf } from "#features/downloads/csv.ts";

const rowOf = (...cells: readonly string[]): string => {
  const columns = Object.fromEntries(cells.map((value, place) => [`c${place}`, () => value]));
  return csvOf(columns, [null]).split("\r\n").slice(1).join("\r\n");
};

/** Reads one line of CSV the way a spreadsheet does. */
function read(line: string): string[] {
  const cells: string[] = [];
  for (const [, quoted = ""] of line.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n$)/gu))
    cells.push(quoted.replaceAll('""', '"'));
  return cells;
}

/** The same numbers on every run. */
function* draws(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

const PIECES = [
  ...["=", "+", "-", "@", "\t", "\r", "\n", " ", '"', ",", ";", "'", "\u0000", "\uFF1D", "\u00A0"],
  ...["cmd|' /C calc'!A0", "HYPERLINK(", "1", "runner", "é", "\u{1F3C3}", "\uFEFF", "\\"],
];

test("no cell of ten thousand made to harm is run by a spreadsheet, none is torn, and each keeps its text", () => {
  const draw = draws(20_261_123);
  for (let times = 0; times < 10_000; times += 1) {
    const length = draw.next().value % 6;
    const cells = Array.from({ length: 3 }, () =>
      Array.from({ length }, () => PIECES[draw.next().value % PIECES.length]).join(""),
    );
    const seen = read(rowOf(...cells));
    expect(seen).toHaveLength(3);
    seen.forEach((cell, place) => {
      expect(cell).not.toMatch(/^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u);
      expect([cells[place], `'${cells[place]}`]).toContain(cell);
    });
  }
});

test("a number below zero stays a number, and an answer that wasn't given stays empty", () => {
  const columns = { a: () => -3, b: () => null, c: () => undefined, d: () => false };
  expect(csvOf(columns, [null])).toBe('\uFEFF"a","b","c","d"\r\n"-3","","","false"\r\n');
});
