import { expect, it } from "vitest";
import { checkJourneys, checkPages } from "./journeys.mjs";

const tree = (files) => ({
  files: Object.keys(files),
  read: (path) => files[path],
  has: (path) => path in files,
});
const LINES = "packages/e2e/journeys.json";
const SPEC = "packages/e2e/src/morning.spec.ts";
const lines = (tests) => JSON.stringify({ "Every day": { "a check-in of four taps": tests } });
const spec = `test("four taps", async () => page.goto("/check-in"));\n`;

it("is content when each line of the journeys is walked by a test", () => {
  const { looked, faults } = checkJourneys(tree({ [LINES]: lines(["four taps"]), [SPEC]: spec }));
  expect({ looked, faults }).toEqual({ looked: 1, faults: [] });
});

it("finds a line that no test walks, and one whose test is gone", () => {
  expect(checkJourneys(tree({ [LINES]: lines([]), [SPEC]: spec })).faults).toEqual([
    `${LINES}: no test walks "Every day: a check-in of four taps"`,
  ]);
  expect(checkJourneys(tree({ [LINES]: lines(["five taps"]), [SPEC]: spec })).faults).toEqual([
    expect.stringContaining(`a test that isn't there: "five taps"`),
  ]);
});

it("looks at nothing when the lines aren't there", () => {
  expect(checkJourneys(tree({ [SPEC]: spec }))).toMatchObject({ looked: 0, faults: [] });
});

it("finds a page that no journey opens, by its address without groups and variable parts", () => {
  const found = checkPages(
    tree({
      [SPEC]: spec,
      "apps/web/src/app/(phone)/check-in/page.tsx": "",
      "apps/web/src/app/(open)/learn/[slug]/page.tsx": "",
      "apps/admin/src/app/(desk)/billing/page.tsx": "",
      "apps/web/src/app/(open)/check-in-parts.tsx": "",
    }),
  );
  expect(found).toMatchObject({
    looked: 3,
    faults: [expect.stringContaining("opens /learn/"), expect.stringContaining("opens /billing")],
  });
});
