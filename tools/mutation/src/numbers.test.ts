import { expect, test } from "vitest";
import { withShiftingNumbers } from "#numbers.ts";

/** The values a source's last expression has, as it is and with each of its switches turned on in turn. */
function valuesOf(source: string): readonly unknown[] {
  const marked = withShiftingNumbers(source).source;
  const switches = [...marked.matchAll(/\bfalse\b/gu)].map((match) => match.index);
  const turned = switches.map((at) => `${marked.slice(0, at)}true${marked.slice(at + 5)}`);
  // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval
  return [marked, ...turned].map((code) =>
    new Function(`return (${code.replace(/;\s*$/u, "")})`)(),
  );
}

test("a number is moved up and down by one, and left alone otherwise", () => {
  expect(valuesOf("7")).toEqual([7, 8, 6]);
  expect(valuesOf("-7")).toEqual([-7, -8, -6]);
  expect(valuesOf("[1_000, 0.5]")).toEqual([
    [1000, 0.5],
    [1001, 0.5],
    [999, 0.5],
    [1000, 1.5],
    [1000, -0.5],
  ]);
});

test("every number of the data counts, and nothing that only looks like one", () => {
  const source = `
    // clinical.md 1.4: 3 of 10
    const s3 = "S4"; // 5
    /** NRS 0-10. */
    interface Row { readonly elastic: 0 | 1 | 2 | 3; }
    export const ROWS = [parameter(20 * HOUR, "FRA25", \`in 30 days\`), { 4: "S3", cap: 5 }] as const;
  `;
  const { source: marked, count } = withShiftingNumbers(source);
  expect(count).toBe(2);
  expect(marked).toContain("parameter((20 + +false - +false) * HOUR");
  expect(marked).toContain('{ 4: "S3", cap: (5 + +false - +false) }');
  expect(marked.split("\n")).toHaveLength(source.split("\n").length);
});
