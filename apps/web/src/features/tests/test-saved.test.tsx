import { WordsProvider } from "@springback/ui/primitives/words-provider";
import type { Sides, TestEntry } from "@springback/core/timeline";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { TestDone } from "#features/tests/said-measures.ts";
import { TestSaved } from "#features/tests/test-saved.tsx";
import { TABLES } from "#words/tables.ts";

const AT = "2026-11-20T08:00:00Z";

function read(view: Partial<TestDone["view"]>, norm: number | null, sides: Sides): string {
  const entry: TestEntry = { kind: "test", at: AT, test: "heelRaise" };
  const last: TestDone = {
    ...{ factId: "fact", entry, isToday: true },
    view: {
      ...({ on: "2026-11-20", test: "heelRaise", pain: 2, reps: 21, otherReps: 26 } as const),
      ...{ symmetryPct: 80.8, isEven: false, isNoise: null, ...view },
    },
  };
  const offer = { open: true } as const;
  const said = { test: "heelRaise", gates: [], onlyPain: false, last, offer } as const;
  const { tests, ladder } = TABLES.en;
  return renderToStaticMarkup(
    <WordsProvider locale="en" tables={{ tests, ladder }}>
      <TestSaved said={said} norm={norm} sides={sides} onLeave={() => undefined} />
    </WordsProvider>,
  );
}

test("a count is set beside the other side and the norm, each with what it can't say", () => {
  const html = read({ isNoise: true }, 27, "right");
  expect(html).toContain("21 on the sore side, 26 on the other.");
  expect(html).toContain("The sore side did 80.8% of the other.");
  expect(html).toContain("changed no more than two such tests differ by anyway");
  expect(html).toMatch(/managed about 27\. They stood on a slope, so here it is a rough mark/u);
});

test("with two sore sides, or one number, nothing is compared; a first test is no change", () => {
  const both = read({ symmetryPct: null }, 27, "both");
  expect(both).toContain("neither can measure the other");
  expect(both).not.toMatch(/% of the other|tests differ/u);
  expect(read({ symmetryPct: null, otherReps: null }, 27, "left")).toContain(
    "there is no comparison",
  );
});

test("without an age or a sex, and without a count, no norm is shown", () => {
  expect(read({}, null, "left")).toContain("There is no usual number");
  expect(read({ reps: null, otherReps: null, symmetryPct: null }, 27, "left")).not.toContain("27");
});
